"""What a payer says about a member: the vendor's published mock members, and who is covered. Pure functions.

The members and the codes that they get are from the vendor's page on mocking eligibility checks; what the codes mean
and where they stand is from the AAA segment of X12's 271. All benefits are invented.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.store import Record

__all__ = ["BAD_PAYER", "MEMBERS", "REFUSALS", "Member", "Refusal", "checked", "refusal_of"]

BAD_PAYER = "BAD_PAYER_ID"


@attrs.frozen
class Member:
    """Somebody with coverage: first name, last name and birthday, of himself and of a dependent."""

    person: tuple[str, str, str]
    dependent: tuple[str, str, str] | None = None


@attrs.frozen
class Refusal:
    """An AAA segment: code, what it means, the loop where it stands, and what to do."""

    code: str
    description: str
    location: str
    followup_action: str
    field: str = ""


MEMBERS: Mapping[tuple[str, str], Member] = {
    ("60054", "AETNA9wcSu"): Member(("John", "Doe", "2000-01-01"), ("Jordan", "Doe", "2001-07-14")),
    ("60054", "AETNA12345"): Member(("Jane", "Doe", "2004-04-04")),
}
"""By payer id and member id."""

_CORRECT, _AGAIN = "Please Correct and Resubmit", "Please Resubmit Original Transaction"
REFUSALS: Mapping[str, Refusal] = {
    one.code: one
    for one in (
        Refusal("42", "Unable to Respond at Current Time", "Loop 2100A", _AGAIN),
        Refusal("43", "Invalid/Missing Provider Identification", "Loop 2100B", _CORRECT, "provider"),
        Refusal("58", "Invalid/Missing Date-of-Birth", "Loop 2100C", _CORRECT, "subscriber.date_of_birth"),
        Refusal("67", "Patient Not Found", "Loop 2100D", _CORRECT, "dependent"),
        Refusal("72", "Invalid/Missing Subscriber/Insured ID", "Loop 2100C", _CORRECT, "subscriber.member_id"),
        Refusal("73", "Invalid/Missing Subscriber/Insured Name", "Loop 2100C", _CORRECT, "subscriber"),
        Refusal("75", "Subscriber/Insured Not Found", "Loop 2100C", _CORRECT, "subscriber"),
        Refusal("79", "Invalid Participant Identification", "Loop 2100A", _CORRECT, "payer_id"),
    )
}
_MOCKED = ("87726", "UHCAAA")


def refusal_of(request: Record, covered: Mapping[tuple[str, str], Member]) -> Refusal | None:
    """Why a payer says nothing of whom an `EligibilityRequest` is about; None where he is covered.

    `covered` are members besides the published ones.
    """
    subscriber, payer_id = request["subscriber"], request["payer_id"]
    member_id = subscriber.get("member_id") or ""
    if payer_id == _MOCKED[0] and member_id.startswith(_MOCKED[1]):
        return REFUSALS.get(member_id.removeprefix(_MOCKED[1]), REFUSALS["75"])
    if not member_id:
        return REFUSALS["72"]
    member = MEMBERS.get((payer_id, member_id)) or covered.get((payer_id, member_id))
    return REFUSALS["75"] if member is None else _not_as_known(request, member)


def _not_as_known(request: Record, member: Member) -> Refusal | None:
    """Whether the payer knows somebody else by this member id."""
    subscriber, dependent = request["subscriber"], request.get("dependent")
    if _named(subscriber) != _folded(member.person):
        return REFUSALS["73"]
    if str(subscriber.get("date_of_birth")) != member.person[2]:
        return REFUSALS["58"]
    if dependent and (
        member.dependent is None
        or _named(dependent) != _folded(member.dependent)
        or str(dependent.get("date_of_birth")) != member.dependent[2]
    ):
        return REFUSALS["67"]
    return None


def checked(request: Record, refusal: Refusal | None, *, payer_name: str, year: int) -> Record:
    """The `EligibilityCheck` of a request that was refused, or not."""
    if refusal is None:
        return {
            "request": request,
            "response": _response(request, payer_name),
            "parsed_response": _active(request, payer_name, year),
        }
    details = {
        "code?": refusal.code,
        "description?": refusal.description,
        "location?": refusal.location,
        "followupAction?": refusal.followup_action,
        **({"field?": refusal.field} if refusal.field else {}),
    }
    aaa = {name.removesuffix("?"): text for name, text in details.items()}
    return {
        "errors": [{"source": "STEDI", "errorDetails": details}],
        "request": request,
        "response": {"errors": [aaa]},
        "parsed_response": {"eligibility_status": "UNKNOWN"},
    }


def _named(person: Record) -> tuple[str, str]:
    return person["first_name"].casefold(), person["last_name"].casefold()


def _folded(person: tuple[str, str, str]) -> tuple[str, str]:
    return person[0].casefold(), person[1].casefold()


def _response(request: Record, payer_name: str) -> Record:
    """A little of what a clearinghouse answers; the contract says nothing of it."""
    return {
        "payer": {"name": payer_name},
        "subscriber": {"memberId": request["subscriber"]["member_id"]},
        "planStatus": [{"statusCode": "1", "status": "Active Coverage", "serviceTypeCodes": _service_types(request)}],
    }


def _service_types(request: Record) -> list[str]:
    codes: list[str] = (request.get("encounter") or {}).get("service_type_codes") or ["30"]
    return codes


def _active(request: Record, payer_name: str, year: int) -> Record:
    member_id = request["subscriber"]["member_id"]
    dependent = request.get("dependent")
    plan: Record = {
        "payer_name": payer_name,
        "insurance_type": "Preferred Provider Organization (PPO)",
        "insurance_type_code": "PR",
        "plan_name": "Sandbox Choice",
        "member_id": member_id,
        "group_number": "SBX-100",
        "start_date": f"{year}-01-01",
        "end_date": f"{year}-12-31",
        "plan_dates": [{"start_date": f"{year}-01-01", "end_date": f"{year}-12-31", "field_name": "Plan"}],
        "subscriber": _person(request["subscriber"]),
    }
    if dependent:
        plan["dependent"] = _person(dependent)
    return {"eligibility_status": "ACTIVE", "plan_metadata": plan, "benefits": _BENEFITS}


def _person(person: Record) -> Record:
    taken = ("member_id", "first_name", "last_name", "date_of_birth")
    return {name: person[name] for name in taken if person.get(name)}


_IN_NETWORK: Record = {
    "deductible": {"individual": 1500.0, "family": 3000.0},
    "deductible_remaining": {"individual": 900.0, "family": 2400.0},
    "oop_max": {"individual": 5000.0, "family": 10000.0},
    "oop_max_remaining": {"individual": 4400.0, "family": 9400.0},
}


def _flat(type: str, value: float, unit: str = "CURRENCY") -> Record:  # noqa: A002  # the field's name
    return {"type": type, "coverageLevel": "INDIVIDUAL", "unit": unit, "value": value}


_BENEFITS: Mapping[str, Any] = {
    "plan_coverage": {
        "in_network": _IN_NETWORK,
        "in_network_flat": [_flat(name.upper(), value["individual"]) for name, value in _IN_NETWORK.items()],
    },
    "service_specific_coverage": [
        {
            "service_code": "98",
            "in_network": {"copay": {"individual": 25.0}, "coinsurance": {"individual": 0.2}},
            "in_network_flat": [_flat("COPAY", 25.0), _flat("COINSURANCE", 0.2, "PERCENT")],
        }
    ],
}
"""Dollars, as the wire has them in benefits; a share is of 1."""
