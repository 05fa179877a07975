"""A biller's checks: each rule at its edge, on every example without a finding, and never with a value."""

from __future__ import annotations

import copy
import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from candid_aio.submission.lint import lint

EXAMPLES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "examples" / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
]
TODAY = dt.date(2030, 1, 1)


def claim(**changes: Any) -> dict[str, Any]:
    return {**copy.deepcopy(EXAMPLES[0]), **changes}


def found(record: dict[str, Any]) -> dict[str, str]:
    return {one.path: one.text for one in lint(record, today=TODAY)}


def test_the_examples_would_please_a_biller() -> None:
    assert [found(example) for example in EXAMPLES] == [{}] * len(EXAMPLES)


@pytest.mark.parametrize(
    ("npi", "text"),
    [
        ("1234567893", None),  # the example of the standard
        ("1234567890", "the check digit of this NPI is wrong"),
        ("3234567893", "an NPI has 10 digits and begins with 1 or 2"),
        ("123456789", "an NPI has 10 digits and begins with 1 or 2"),
        ("\uff11234567893", "an NPI has 10 digits and begins with 1 or 2"),
        (1234567893, None),
    ],
)
def test_npis_wherever_they_stand(npi: Any, text: str | None) -> None:
    record = {"npi": npi, "a": {"b": [{"npi": npi}]}}
    assert found(record) == ({} if text is None else {"npi": text, "a.b[0].npi": text})


@pytest.mark.parametrize("code", ["A00", "Z99.89", "S72001A", "S72.001A", "U07.1", "M1A.0110"])
def test_shapes_of_icd_10_cm(code: str) -> None:
    assert found({"diagnoses": [{"code_type": "ABK", "code": code}]}) == {}


@pytest.mark.parametrize("code", ["", "A0", "a00", "A00.", "A00.12345", "1A0", "A00 1", "Zaphodina"])
def test_what_is_no_icd_10_cm_code(code: str) -> None:
    diagnoses = [{"code_type": "APR", "code": code}, {"code_type": "ABF", "code": code}]
    assert list(found({"diagnoses": diagnoses})) == ["diagnoses[1].code"]


def test_pointers_are_counted_from_0() -> None:
    lines = [{"diagnosis_pointers": [0, 1, 2, -1, "x"], "charge_amount_cents": 1}, 5, {"charge_amount_cents": 1}]
    record = {"diagnoses": [{}, {}], "service_lines": lines}
    assert list(found(record)) == [
        "service_lines[0].diagnosis_pointers[2]",
        "service_lines[0].diagnosis_pointers[3]",
        "service_lines[1].charge_amount_cents",
    ]
    assert found({"service_lines": [lines[0]]}) == {}


def test_dates_are_neither_in_the_future_nor_before_birth() -> None:
    record = {
        "date_of_service": "2030-01-01",
        "patient": {"date_of_birth": "2029-12-31"},
        "service_lines": [
            {"date_of_service": "2030-01-02", "charge_amount_cents": 1},
            {"date_of_service": "2029-12-30", "end_date_of_service": "nonsense", "charge_amount_cents": 1},
        ],
    }
    assert found(record) == {
        "service_lines[0].date_of_service": "a service in the future",
        "service_lines[1].date_of_service": "a service before the patient was born",
    }
    assert found({"patient": {"date_of_birth": "2030-01-02"}}) == {"patient.date_of_birth": "a birth in the future"}
    assert found({"patient": 5, "date_of_service": None}) == {}


def test_charges_are_above_zero() -> None:
    lines = [{"charge_amount_cents": cents} for cents in (0, None, -1, 1, "x")]
    assert found({"service_lines": lines}) == {
        "service_lines[0].charge_amount_cents": "nothing is charged",
        "service_lines[1].charge_amount_cents": "nothing is charged",
        "service_lines[2].charge_amount_cents": "the charge is negative",
    }


def test_no_finding_shows_a_value() -> None:
    record = claim(date_of_service="2031-01-01", diagnoses=[{"code_type": "ABK", "code": "Zaphodina"}])
    record["billing_provider"]["npi"] = "9999999999"
    told = "\n".join(map(str, lint(record, today=TODAY)))
    assert "diagnoses[0].code: this has not the shape" in told
    assert not any(value in told for value in ("Zaphodina", "9999999999", "2031"))
