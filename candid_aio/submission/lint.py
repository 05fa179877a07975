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

# ABK is the principal diagnosis in ICD-10-CM, ABF any other (X12 837, HI01-1).
_ICD_10_CM_TYPES = {"ABK", "ABF"}


@attrs.frozen
class Finding:
    """What is doubtful at one place of a claim: a path in the wire's names, and words without a value."""

    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text}"


def lint(record: Mapping[str, Any], *, today: dt.date) -> tuple[Finding, ...]:
    """What a biller would ask about a claim with the wire's names. What does not fit its type is not looked at."""
    return tuple(
        finding
        for check in (_npis, _diagnoses, _pointers, lambda claim: _dates(claim, today), _charges)
        for finding in check(record)
    )


def _npis(record: Any, at: str = "") -> Iterator[Finding]:
    if isinstance(record, dict):
        for name, value in record.items():
            path = f"{at}.{name}" if at else name
            if name == "npi" and isinstance(value, str):
                if not re.fullmatch(r"[12][0-9]{9}", value, re.ASCII):
                    yield Finding(path, "an NPI has 10 digits and begins with 1 or 2")
                elif not _passes_luhn(_NPI_PREFIX + value):
                    yield Finding(path, "the check digit of this NPI is wrong")
            else:
                yield from _npis(value, path)
    elif isinstance(record, list):
        for place, value in enumerate(record):
            yield from _npis(value, f"{at}[{place}]")


def _passes_luhn(digits: str) -> bool:
    doubled = (int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0


def _diagnoses(record: Mapping[str, Any]) -> Iterator[Finding]:
    for place, diagnosis in enumerate(_objects(record, "diagnoses")):
        code = diagnosis.get("code")
        is_icd = diagnosis.get("code_type") in _ICD_10_CM_TYPES
        if is_icd and isinstance(code, str) and not _ICD_10_CM.fullmatch(code):
            yield Finding(f"diagnoses[{place}].code", "this has not the shape of an ICD-10-CM code")


def _pointers(record: Mapping[str, Any]) -> Iterator[Finding]:
    if not isinstance(record.get("diagnoses"), list):
        return
    count = len(record["diagnoses"])
    for place, line in enumerate(_objects(record, "service_lines")):
        pointers = line.get("diagnosis_pointers")
        for at, pointer in enumerate(pointers if isinstance(pointers, list) else ()):
            if isinstance(pointer, int) and not 0 <= pointer < count:
                path = f"service_lines[{place}].diagnosis_pointers[{at}]"
                yield Finding(path, f"it points at none of the {count} diagnoses, which are counted from 0")


def _dates(record: Mapping[str, Any], today: dt.date) -> Iterator[Finding]:
    patient = record.get("patient")
    born = _date(patient.get("date_of_birth")) if isinstance(patient, dict) else None
    lines = enumerate(_objects(record, "service_lines"))
    places = [("", record), *((f"service_lines[{place}].", line) for place, line in lines)]
    for at, holder in places:
        for name in ("date_of_service", "end_date_of_service"):
            day = _date(holder.get(name))
            if day is not None and day > today:
                yield Finding(f"{at}{name}", "a service in the future")
            if day is not None and born is not None and day < born:
                yield Finding(f"{at}{name}", "a service before the patient was born")
    if born is not None and born > today:
        yield Finding("patient.date_of_birth", "a birth in the future")


def _charges(record: Mapping[str, Any]) -> Iterator[Finding]:
    for place, line in enumerate(_objects(record, "service_lines")):
        cents = line.get("charge_amount_cents")
        if cents is None or cents == 0:
            yield Finding(f"service_lines[{place}].charge_amount_cents", "nothing is charged")
        elif isinstance(cents, int) and cents < 0:
            yield Finding(f"service_lines[{place}].charge_amount_cents", "the charge is negative")


def _objects(record: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    found = record.get(name)
    return [one if isinstance(one, dict) else {} for one in found] if isinstance(found, list) else []


def _date(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return None
