"""A biller's checks of a claim, as warnings: what the contract allows and a payer will not. Pure; shows no value.

Rules: NPI check digits are Luhn's over the digits after the prefix 80840 (45 CFR 162.406, ISO/IEC 7812); ICD-10-CM
codes have three to seven characters (ICD-10-CM Official Guidelines, I.A and I.B.2); the rest is what a claim form says
of itself (NUCC 1500 claim form manual, items 21, 24A, 24E and 24F).
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Finding", "lint"]

_NPI_PREFIX = "80840"

# With or without the point after the third character, as the API takes both.
_ICD_10_CM = re.compile(r"[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?", re.ASCII)

# Principal, other, admitting, reason for visit and external cause (X12 837, the qualifiers of HI).
_ICD_10_CM_TYPES = {"ABK", "ABF", "ABJ", "APR", "ABN"}

# Where `health_care_code_information` has diagnoses: a field, and in it those of the type and of the code.
_INSTITUTIONAL = (
    ("principal_diagnosis", "principal_diagnosis_code_qualifier", "primary_diagnosis_code"),
    ("other_diagnosis_information", "other_diagnosis_code_qualifier", "other_diagnosis"),
    ("admitting_diagnosis", "admitting_diagnosis_code_qualifier", "admitting_diagnosis_code"),
    ("patient_reasons_for_visit", "patient_reason_for_visit_code_qualifier", "patient_reason_for_visit"),
    ("external_causes_of_injury", "external_cause_of_injury_code_qualifier", "external_cause_of_injury_code"),
)


@attrs.frozen
class Finding:
    """What is doubtful at one place of a claim: a path in the wire's names, and words without a value."""

    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text}"


def lint(record: Mapping[str, Any], *, today: dt.date) -> tuple[Finding, ...]:
    """What a biller would ask about a line with the wire's names, of whichever way in.

    It takes any JSON object, nested as deep as that may be. What does not fit its type is not looked at.
    """
    # A charge capture has its claim there; no other way in has a field of that name.
    within = record.get("data")
    at, claim = ("data.", within) if isinstance(within, dict) else ("", record)
    checks = (*_diagnoses(claim), *_pointers(claim), *_dates(claim, today), *_charges(claim))
    return (*_npis(record), *(attrs.evolve(finding, path=f"{at}{finding.path}") for finding in checks))


def _npis(record: Mapping[str, Any]) -> Iterator[Finding]:
    for path, name, value in _all_fields(record):
        if (name == "npi" or name.endswith("_npi")) and isinstance(value, str):
            if not re.fullmatch(r"[12][0-9]{9}", value, re.ASCII):
                yield Finding(path, "an NPI has 10 digits and begins with 1 or 2")
            elif not _passes_luhn(_NPI_PREFIX + value):
                yield Finding(path, "the check digit of this NPI is wrong")


def _all_fields(record: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Whatever a record holds: path, name, value. Without recursion, which has an end where JSON need have none."""
    levels = [_parts(record, "")]
    while levels:
        for path, name, value in levels[-1]:
            yield path, name, value
            if isinstance(value, (dict, list)):
                levels.append(_parts(value, path))
                break
        else:
            levels.pop()


def _parts(holder: Any, at: str) -> Iterator[tuple[str, str, Any]]:
    if isinstance(holder, list):
        yield from ((f"{at}[{place}]", "", value) for place, value in enumerate(holder))
    else:
        yield from ((f"{at}.{name}" if at else name, name, value) for name, value in holder.items())


def _passes_luhn(digits: str) -> bool:
    doubled = (int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0


def _diagnoses(claim: Mapping[str, Any]) -> Iterator[Finding]:
    for path, code_type, code in _codes(claim):
        is_icd = isinstance(code_type, str) and code_type in _ICD_10_CM_TYPES
        if is_icd and isinstance(code, str) and not _ICD_10_CM.fullmatch(code):
            yield Finding(path, "this has not the shape of an ICD-10-CM code")


def _codes(claim: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """The codes of diagnoses: path, type, code. Universal encounters have theirs where a UB-04 has them."""
    for at, diagnosis in _objects(claim, "diagnoses"):
        yield f"{at}.code", diagnosis.get("code_type"), diagnosis.get("code")
    for at, information in _object(claim, "health_care_code_information"):
        for name, code_type, code in _INSTITUTIONAL:
            for below, diagnosis in (*_object(information, name), *_objects(information, name)):
                yield f"{at}.{below}.{code}", diagnosis.get(code_type), diagnosis.get(code)


def _pointers(claim: Mapping[str, Any]) -> Iterator[Finding]:
    if not isinstance(claim.get("diagnoses"), list):
        return
    count = len(claim["diagnoses"])
    for path, line in _objects(claim, "service_lines"):
        pointers = line.get("diagnosis_pointers")
        for at, pointer in enumerate(pointers if isinstance(pointers, list) else ()):
            if _is_whole(pointer) and not 0 <= pointer < count:
                text = f"it points at none of the {count} diagnoses, which are counted from 0"
                yield Finding(f"{path}.diagnosis_pointers[{at}]", text)


def _dates(claim: Mapping[str, Any], today: dt.date) -> Iterator[Finding]:
    born = next((_date(patient.get("date_of_birth")) for _, patient in _object(claim, "patient")), None)
    places = [("", claim), *((f"{at}.", line) for at, line in _objects(claim, "service_lines"))]
    for at, holder in places:
        for name in ("date_of_service", "end_date_of_service"):
            day = _date(holder.get(name))
            if day is not None and day > today:
                yield Finding(f"{at}{name}", "a service in the future")
            if day is not None and born is not None and day < born:
                yield Finding(f"{at}{name}", "a service before the patient was born")
    if born is not None and born > today:
        yield Finding("patient.date_of_birth", "a birth in the future")


def _charges(claim: Mapping[str, Any]) -> Iterator[Finding]:
    for at, line in _objects(claim, "service_lines"):
        cents = line.get("charge_amount_cents")
        if cents is None or (_is_whole(cents) and cents == 0):
            yield Finding(f"{at}.charge_amount_cents", "nothing is charged")
        elif _is_whole(cents) and cents < 0:
            yield Finding(f"{at}.charge_amount_cents", "the charge is negative")


def _object(holder: Mapping[str, Any], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The object of a field with its path, where it is one."""
    found = holder.get(name)
    if isinstance(found, dict):
        yield name, found


def _objects(holder: Mapping[str, Any], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects of a field that is a list, with their paths."""
    found = holder.get(name)
    for place, one in enumerate(found if isinstance(found, list) else ()):
        if isinstance(one, dict):
            yield f"{name}[{place}]", one


def _is_whole(value: Any) -> bool:
    """Whether it is a whole number. Python's true and false are, JSON's are not."""
    return isinstance(value, int) and not isinstance(value, bool)


def _date(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return None
