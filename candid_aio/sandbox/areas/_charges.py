"""Merges the data of charge captures into one request for an encounter. It looks nothing up and stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from candid_aio.sandbox.store import Record

__all__ = ["characteristics_of", "date_of_service", "merged"]


def date_of_service(charge: Record) -> str | None:
    """The day of the data of a charge, else of its first line that has one."""
    days = [charge.get("date_of_service"), *(line.get("date_of_service") for line in charge.get("service_lines") or ())]
    return next((day for day in days if day), None)


def characteristics_of(capture: Record) -> Record:
    """What charges have in common that become one encounter, by dotted path as the vendor's example has them."""
    charge = capture["charge_capture_data"]
    found = {
        "patient.external_id": capture["patient_external_id"],
        "date_of_service": capture.get("date_of_service"),
        "billing_provider.npi": (charge.get("billing_provider") or {}).get("npi"),
        "rendering_provider.npi": (charge.get("rendering_provider") or {}).get("npi"),
        "service_facility.npi": (charge.get("service_facility") or {}).get("npi"),
        "claim_creation_category": capture.get("claim_creation_category"),
    }
    return {name: value for name, value in found.items() if value is not None}


def merged(captures: Sequence[Record]) -> Record:
    """The request for one encounter of all the captures, the oldest first: what that says goes before what others say.

    Lists are joined. A diagnosis that several have is there once, and all pointers follow it.
    """
    made: Record = {}
    diagnoses: list[Record] = []
    for capture in captures:
        charge = _without_nulls(capture["charge_capture_data"])
        places = [_place(diagnoses, one) for one in charge.pop("diagnoses", ())]
        for line in charge.get("service_lines", ()):
            if "diagnosis_pointers" in line:
                line["diagnosis_pointers"] = [_pointed(places, one) for one in line["diagnosis_pointers"]]
        made = _joined(made, charge)
    first = captures[0]
    made = _joined(made, {"external_id": first["charge_external_id"], "billable_status": "BILLABLE"})
    patient = _joined(made.get("patient", {}), {"external_id": first["patient_external_id"]})
    return {**made, "patient": patient, "diagnoses": diagnoses}


def _place(diagnoses: list[Record], one: Record) -> int:
    if one not in diagnoses:
        diagnoses.append(one)
    return diagnoses.index(one)


def _pointed(places: list[int], pointer: int) -> int:
    """Where a pointer leads in the joined diagnoses; one to nothing still leads to nothing, and is refused later."""
    return places[pointer] if 0 <= pointer < len(places) else -1


def _joined(first: Record, second: Record) -> Record:
    made = {**second, **first}
    for name in first.keys() & second.keys():
        if isinstance(first[name], list):
            made[name] = first[name] + [
                one for one in second[name] if name == "service_lines" or one not in first[name]
            ]
        elif isinstance(first[name], dict):
            made[name] = _joined(first[name], second[name])
    return made


def _without_nulls(value: Any) -> Any:
    """A copy in which nothing is null: requests for encounters leave out what they do not have."""
    if isinstance(value, dict):
        return {name: _without_nulls(one) for name, one in value.items() if one is not None}
    return [_without_nulls(one) for one in value] if isinstance(value, list) else value
