"""Makes the patient and the subscribers of an encounter from a patient and the coverages of the pre-encounter host.

Coverages come in the patient's filing order. It only reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["COVERAGE", "PATIENT", "billed_for"]

PATIENT = "pre_encounter.patients.v_1.Patient"
COVERAGE = "pre_encounter.coverages.v_1.Coverage"

_RANKS = ("subscriber_primary", "subscriber_secondary", "subscriber_tertiary")
_GENDERS: Mapping[str, str] = {"FEMALE": "female", "MALE": "male"}
_RELATIONSHIPS: Mapping[str, str] = {"SELF": "18", "SPOUSE": "01", "CHILD": "19", "COMMON_LAW_SPOUSE": "53"}
"""The relationship as an X12 claim codes it; all others are G8."""


def billed_for(world: World, patient: Record) -> Record:
    """The fields of a request for an encounter that say whose it is and who pays."""
    subscribers = [_subscriber(coverage, patient) for coverage in _coverages(world, patient)]
    guarantor = patient.get("guarantor")
    return {
        "patient": {
            "external_id": patient["mrn"],
            **_person(patient["name"], patient.get("biological_sex")),
            "date_of_birth": patient["birth_date"],
            "address": _address(patient["primary_address"]),
            "phone_numbers": _phones(patient.get("primary_telecom")),
            **({"email": patient["email"]} if patient.get("email") else {}),
        },
        "responsible_party": "INSURANCE_PAY" if subscribers else "SELF_PAY",
        **dict(zip(_RANKS, subscribers, strict=False)),
        **({"guarantor": _guarantor(guarantor, patient)} if guarantor else {}),
    }


def _coverages(world: World, patient: Record) -> list[Record]:
    ids = patient["filing_order"]["coverages"]
    found = (world.store.get(COVERAGE, coverage_id) for coverage_id in ids)
    return [coverage for coverage in found if coverage is not None and not coverage["deactivated"]]


def _subscriber(coverage: Record, patient: Record) -> Record:
    person, plan = coverage["subscriber"], coverage["insurance_plan"]
    card = {
        "member_id": plan["member_id"],
        "payer_name": plan["payer_name"],
        "payer_id": plan["payer_id"],
        "group_number": plan.get("group_number"),
        "plan_name": plan.get("name"),
        "insurance_type": plan.get("type"),
        "payer_plan_group_id": plan.get("payer_plan_group_id"),
    }
    return {
        **_person(person["name"], person.get("biological_sex")),
        "patient_relationship_to_subscriber_code": _RELATIONSHIPS.get(coverage["relationship"], "G8"),
        "date_of_birth": person.get("date_of_birth") or patient["birth_date"],
        "address": _address(person.get("address") or patient["primary_address"]),
        "insurance_card": {name: value for name, value in card.items() if value is not None},
    }


def _guarantor(guarantor: Record, patient: Record) -> Record:
    return {
        "external_id": patient["mrn"],
        "first_name": _first(guarantor["name"]),
        "last_name": guarantor["name"]["family"],
        "address": _address(guarantor.get("address") or patient["primary_address"]),
        "phone_numbers": _phones(guarantor.get("telecom")),
    }


def _person(name: Record, sex: str | None) -> Record:
    return {
        "first_name": _first(name),
        "last_name": name["family"],
        "gender": _GENDERS.get(sex or "", "unknown"),
    }


def _first(name: Record) -> str:
    return " ".join(name["given"])


def _address(address: Record) -> Record:
    lines: list[str] = [*address["line"], ""]
    first, *more = lines
    short, _, plus_four = address["postal_code"].partition("-")
    made = {"address1": first, "city": address["city"], "state": address["state"], "zip_code": short}
    second = " ".join(line for line in more if line)
    return {
        **made,
        **({"address2": second} if second else {}),
        **({"zip_plus_four_code": plus_four} if plus_four else {}),
    }


def _phones(contact: Record | None) -> list[Record]:
    if contact is None:
        return []
    kind = {"MOBILE": "Mobile", "WORK": "Work"}.get(contact["use"], "Home")
    return [{"number": contact["value"], "type": kind}]
