"""A biller's checks: each rule at its edge, on every example without a finding, and never with a value."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from candid_aio.submission.lint import lint
from candid_aio.submission.ways import OPERATIONS, way_of
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields

EXAMPLES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "examples" / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
]
TODAY = dt.date(2030, 1, 1)


UNIVERSAL = {name: value for name, value in EXAMPLES[0].items() if name not in {"diagnoses", "service_lines"}} | {
    "submission_expectation": "TARGET_PROFESSIONAL"
}
FULL = EXAMPLES[0] | {
    "health_care_code_information": {
        "admitting_diagnosis": {"admitting_diagnosis_code_qualifier": "ABJ", "admitting_diagnosis_code": "A00"},
        "other_diagnosis_information": [{"other_diagnosis_code_qualifier": "ABF", "other_diagnosis": "A00"}],
    }
}
"""With all that is looked at, of every way in."""


def places_of(value: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every value in it."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in parts:
        yield (*at, name)
        yield from places_of(part, (*at, name))


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
    record = {"npi": npi, "a": {"b": [{"npi": npi}], "author_npi": npi}, "b": [[npi]], "snpi": npi}
    assert found(record) == ({} if text is None else {"npi": text, "a.b[0].npi": text, "a.author_npi": text})


@pytest.mark.parametrize("code", ["A00", "Z99.89", "S72001A", "S72.001A", "U07.1", "M1A.0110"])
def test_shapes_of_icd_10_cm(code: str) -> None:
    assert found({"diagnoses": [{"code_type": "ABK", "code": code}]}) == {}


@pytest.mark.parametrize("code", ["", "A0", "a00", "A00.", "A00.12345", "1A0", "A00 1", "Zaphodina"])
def test_what_is_no_icd_10_cm_code(code: str) -> None:
    types: list[Any] = ["PR", "ABK", "ABF", "ABJ", "APR", "BK", ["ABK"], {}, None]
    diagnoses = [{"code_type": code_type, "code": code} for code_type in types]
    assert list(found({"diagnoses": diagnoses})) == [f"diagnoses[{place}].code" for place in (1, 2, 3, 4)]


def test_codes_where_universal_encounters_have_them() -> None:
    information = {
        "principal_diagnosis": {"principal_diagnosis_code_qualifier": "ABK", "primary_diagnosis_code": "?"},
        "other_diagnosis_information": [
            {"other_diagnosis_code_qualifier": "ABF", "other_diagnosis": "A00"},
            {"other_diagnosis_code_qualifier": "ABF", "other_diagnosis": "?"},
            {"other_diagnosis_code_qualifier": "BF", "other_diagnosis": "?"},
        ],
        "admitting_diagnosis": {"admitting_diagnosis_code_qualifier": "ABJ", "admitting_diagnosis_code": "?"},
        "patient_reasons_for_visit": [
            {"patient_reason_for_visit_code_qualifier": "APR", "patient_reason_for_visit": "?"}
        ],
        "external_causes_of_injury": [
            {"external_cause_of_injury_code_qualifier": "ABN", "external_cause_of_injury_code": "?"}
        ],
    }
    at = "health_care_code_information"
    assert list(found({at: information})) == [
        f"{at}.principal_diagnosis.primary_diagnosis_code",
        f"{at}.other_diagnosis_information[1].other_diagnosis",
        f"{at}.admitting_diagnosis.admitting_diagnosis_code",
        f"{at}.patient_reasons_for_visit[0].patient_reason_for_visit",
        f"{at}.external_causes_of_injury[0].external_cause_of_injury_code",
    ]
    way_of("encounters.v_4.create_universal").read(json.dumps(UNIVERSAL | {at: information}).encode())


def test_a_charge_capture_has_its_claim_under_data() -> None:
    within = {
        "patient": {"date_of_birth": "2029-12-31"},
        "date_of_service": "2029-12-30",
        "diagnoses": [{"code_type": "ABK", "code": "?"}],
        "service_lines": [{"diagnosis_pointers": [1], "charge_amount_cents": 0}],
        "billing_provider": {"npi": "?"},
    }
    record = {"charge_external_id": "a", "patient_external_id": "b", "status": "PLANNED", "data": within}
    assert list(found(record)) == [
        "data.billing_provider.npi",
        "data.diagnoses[0].code",
        "data.service_lines[0].diagnosis_pointers[0]",
        "data.date_of_service",
        "data.service_lines[0].charge_amount_cents",
    ]
    assert found(record | {"data": [within["diagnoses"]]}) == {}
    way_of("charge_capture.v_1.create").read(json.dumps(record).encode())


@pytest.mark.parametrize("operation", OPERATIONS)
def test_no_other_way_in_has_a_field_of_that_name(operation: str) -> None:
    found = way_of(operation).operation
    if isinstance(found.body, JsonBody):
        names = {field.name for field in attrs.fields(resolve(found.namespace, found.body.type))}
    else:
        assert isinstance(found.body, JsonFields)
        names = {parameter.wire for parameter in found.body.fields}
    assert ("data" in names) is operation.startswith("charge_capture.")


def test_pointers_are_counted_from_0() -> None:
    lines = [{"diagnosis_pointers": [0, 1, 2, -1, "x", True], "charge_amount_cents": 1}, 5, {"charge_amount_cents": 1}]
    record = {"diagnoses": [{}, {}], "service_lines": lines}
    assert list(found(record)) == [
        "service_lines[0].diagnosis_pointers[2]",
        "service_lines[0].diagnosis_pointers[3]",
    ]
    assert (
        list(found({"diagnoses": [], "service_lines": [{"diagnosis_pointers": [True], "charge_amount_cents": 1}]}))
        == []
    )
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
    lines = [{"charge_amount_cents": cents} for cents in (0, None, -1, 1, "x", False, 0.0)]
    assert found({"service_lines": lines}) == {
        "service_lines[0].charge_amount_cents": "nothing is charged",
        "service_lines[1].charge_amount_cents": "nothing is charged",
        "service_lines[2].charge_amount_cents": "the charge is negative",
    }


plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=3)
    | st.sampled_from(["ABK", "2031-01-01"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3) | st.just("npi"), inner, max_size=3)
    ),
    max_leaves=5,
)
PLACES = list(places_of(FULL))


@given(st.lists(st.tuples(st.sampled_from(PLACES), plain), min_size=1, max_size=3))
def test_any_json_in_any_place_is_no_error(changes: list[tuple[tuple[str | int, ...], Any]]) -> None:
    record = copy.deepcopy(FULL)
    # The longest first: what holds a place is not taken away before it.
    for place, value in sorted(changes, key=lambda change: -len(change[0])):
        holder: Any = record
        for name in place[:-1]:
            holder = holder[name]
        holder[place[-1]] = value
    lint(record, today=TODAY)
    lint({"data": record}, today=TODAY)


def test_no_json_is_nested_too_deep() -> None:
    record: dict[str, Any] = {"npi": "?"}
    for _ in range(5000):
        record = {"a": [record]}
    (finding,) = lint(record, today=TODAY)
    assert finding.path.endswith(".a[0].npi")


def test_no_finding_shows_a_value() -> None:
    record = claim(date_of_service="2031-01-01", diagnoses=[{"code_type": "ABK", "code": "Zaphodina"}])
    record["billing_provider"]["npi"] = "9999999999"
    told = "\n".join(map(str, lint(record, today=TODAY)))
    assert "diagnoses[0].code: this has not the shape" in told
    assert not any(value in told for value in ("Zaphodina", "9999999999", "2031"))
