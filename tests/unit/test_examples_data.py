"""The example encounters: made again they are the same, and they hold what a biller would look at first."""

from __future__ import annotations

import datetime as dt
import json
import runpy
from pathlib import Path
from typing import Any

import pytest

from candid_aio.resources.encounters.v_4.types import EncounterCreate
from candid_aio.sandbox.checks import check_body
from candid_aio.wire.codec import structure
from candid_aio.wire.operation import JsonBody, Operation

EXAMPLES = Path(__file__).parents[2] / "examples"
LINES = (EXAMPLES / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
ENCOUNTERS: list[dict[str, Any]] = [json.loads(line) for line in LINES]


def walk(value: Any, name: str) -> list[Any]:
    """Every value of a key of this name."""
    if isinstance(value, dict):
        own = [value[name]] if name in value else []
        return own + [found for one in value.values() for found in walk(one, name)]
    if isinstance(value, list):
        return [found for one in value for found in walk(one, name)]
    return []


def passes_luhn(digits: str) -> bool:
    """Written apart from the script's: doubles every second digit from the right, the last one not."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(sum(divmod(one, 10)) for one in doubled) % 10 == 0


def test_the_script_makes_exactly_the_file() -> None:
    made = runpy.run_path(str(EXAMPLES / "make_encounters.py"), run_name="examples_script")["text"]()
    assert made == (EXAMPLES / "encounters.jsonl").read_bytes().decode("utf-8")


def test_there_are_200_with_their_own_external_ids() -> None:
    assert len(ENCOUNTERS) == 200
    assert len({one["external_id"] for one in ENCOUNTERS}) == 200


@pytest.mark.parametrize("record", ENCOUNTERS, ids=lambda record: record["external_id"])
def test_each_is_an_encounter_of_the_contract(record: dict[str, Any]) -> None:
    assert isinstance(structure(record, EncounterCreate), EncounterCreate)
    operation: Operation[Any] = Operation(
        name="encounters.v_4.create",
        method="POST",
        host="candid_api",
        path="/",
        body=JsonBody(name="request", type="EncounterCreate"),
    )
    assert check_body(operation, record) == (), "every code is one that the contract lists"


def test_npis_are_well_formed_and_never_issued() -> None:
    npis = {npi for one in ENCOUNTERS for npi in walk(one, "npi")}
    assert len(npis) > 20
    for npi in npis:
        assert len(npi) == 10
        assert npi.startswith("2")
        assert passes_luhn("80840" + npi)


def test_a_wrong_check_digit_would_be_seen() -> None:
    assert passes_luhn("80840" + "1234567893"), "the example of the NPI standard"
    assert not passes_luhn("80840" + "1234567894")


def test_nothing_belongs_to_a_real_person() -> None:
    phones = {phone["number"] for one in ENCOUNTERS for numbers in walk(one, "phone_numbers") for phone in numbers}
    assert all(number[3:8] == "55501" for number in phones)
    assert all(address.endswith("@example.com") for one in ENCOUNTERS for address in walk(one, "email"))
    assert all(tax_id.startswith("89") for one in ENCOUNTERS for tax_id in walk(one, "tax_id"))
    medicare = [card for one in ENCOUNTERS for card in walk(one, "insurance_card") if card["plan_type"] == "MB"]
    assert medicare
    assert all(card["member_id"][1] == "S" and len(card["member_id"]) == 11 for card in medicare)


def test_codes_stand_without_descriptions() -> None:
    assert [walk(one, "description") for one in ENCOUNTERS if walk(one, "description")] == []
    assert all("name" not in diagnosis for one in ENCOUNTERS for diagnosis in one["diagnoses"])


@pytest.mark.parametrize("record", ENCOUNTERS, ids=lambda record: record["external_id"])
def test_each_adds_up(record: dict[str, Any]) -> None:
    lines = record["service_lines"]
    days = [line["date_of_service"] for line in lines]
    born = dt.date.fromisoformat(record["patient"]["date_of_birth"])
    assert (min(days), max(days)) == (record["date_of_service"], record["end_date_of_service"])
    assert born < dt.date.fromisoformat(record["date_of_service"])
    assert record["diagnoses"][0]["code_type"] == "ABK"
    for line in lines:
        assert line["charge_amount_cents"] > 0
        assert 1 <= len(line["diagnosis_pointers"]) <= 4
        assert all(0 <= pointer < len(record["diagnoses"]) for pointer in line["diagnosis_pointers"])


@pytest.mark.parametrize("record", ENCOUNTERS, ids=lambda record: record["external_id"])
def test_each_hangs_together(record: dict[str, Any]) -> None:
    telehealth = record["place_of_service_code"] in {"02", "10"}
    assert all(("95" in line.get("modifiers", ())) == telehealth for line in record["service_lines"])
    assert ("admission_date" in record) == (record["place_of_service_code"] == "21")
    assert ("subscriber_primary" in record) == (record["responsible_party"] == "INSURANCE_PAY")
    born = dt.date.fromisoformat(record["patient"]["date_of_birth"])
    if dt.date.fromisoformat(record["date_of_service"]) - born < dt.timedelta(days=18 * 365):
        assert record["guarantor"]["first_name"] != record["patient"]["first_name"]


def test_there_is_variety() -> None:
    places = {one["place_of_service_code"] for one in ENCOUNTERS}
    payers = {card["payer_id"] for one in ENCOUNTERS for card in walk(one, "insurance_card")}
    assert places == {"02", "10", "11", "20", "21", "23"}
    assert len(payers) >= 7
    assert sum("subscriber_secondary" in one for one in ENCOUNTERS) >= 20
    assert sum("guarantor" in one for one in ENCOUNTERS) >= 20
    assert sum(len(one["service_lines"]) > 1 for one in ENCOUNTERS) >= 100
    assert any(walk(one, "drug_identification") for one in ENCOUNTERS)
    assert any(one["responsible_party"] == "SELF_PAY" for one in ENCOUNTERS)
    patients = {json.dumps(one["patient"], sort_keys=True) for one in ENCOUNTERS}
    assert len({one["patient"]["external_id"] for one in ENCOUNTERS}) == len(patients) < 200, "one patient, one record"
