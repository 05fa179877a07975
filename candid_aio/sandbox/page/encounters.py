"""Shows encounters and their claims: where they stand, what happened to them, and the money of every service line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from candid_aio.resources.claims.types import ClaimStatus
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.areas.events import EVENT
from candid_aio.sandbox.guard import CONTROL
from candid_aio.sandbox.page.events import event_table
from candid_aio.sandbox.page.markup import Child, Markup, tag
from candid_aio.sandbox.page.shell import counted, dollars, field, link, pages, screen, status_chip, table
from candid_aio.sandbox.store import WrongTokenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["encounters", "one_encounter"]

ON_A_PAGE = 50

_SUMS: Mapping[str, str] = {
    "Charged": "charge_amount_cents",
    "Allowed": "allowed_amount_cents",
    "Paid": "paid_amount_cents",
    "Patient share": "patient_responsibility_cents",
    "Patient owes": "patient_balance_cents",
}
_LINE_SUMS: Mapping[str, str] = {
    "Charged": "charge_amount_cents",
    "Allowed": "allowed_amount_cents",
    "Paid": "paid_amount_cents",
    "Deductible": "deductible_cents",
    "Coinsurance": "coinsurance_cents",
    "Copay": "copay_cents",
    "Patient share": "patient_responsibility_cents",
    "Patient owes": "patient_balance_cents",
    "Insurance owes": "insurance_balance_cents",
}


def encounters(world: World, query: Mapping[str, str]) -> Markup:
    """The newest encounters: all, those with a claim status, or the one with an external id."""
    wanted = {name: query[name].strip() for name in ("external_id", "claim_status") if query.get(name, "").strip()}
    store = world.store
    try:
        found = store.page(ENCOUNTER, where=wanted, backwards=True, token=query.get("token"), limit=ON_A_PAGE)
    except WrongTokenError:
        found = store.page(ENCOUNTER, where=wanted, backwards=True, limit=ON_A_PAGE)
    listed = table(
        counted(store.count(ENCOUNTER), "encounter") if not wanted else "Encounters found",
        ("External id", "Patient", "Payer", "Date of service", "Claim", *(f"#{name}" for name in _SUMS)),
        (_row(one) for one in found.items),
        empty="No encounter yet." if not wanted else "No encounter is like that.",
    )
    more = pages("encounters", wanted, newer=found.prev_page_token, older=found.next_page_token)
    return screen("Encounters", world.clock, _search(wanted), listed, more, section="encounters", path="encounters")


def one_encounter(world: World, encounter_id: str) -> Markup | None:
    """One with its claims, its history and all that is kept of it. None where there is none with this id."""
    encounter = world.store.get(ENCOUNTER, encounter_id)
    if encounter is None:
        return None
    facts: dict[str, Child] = {
        "Patient": f"{_name(encounter)}, born {encounter['patient'].get('date_of_birth', '')}",
        "Payer": _payer(encounter) or "none",
        "Date of service": encounter.get("date_of_service") or "",
        "Next to pay": encounter.get("next_responsible_party") or "",
        "Next to act": encounter.get("owner_of_next_action") or "",
        "Encounter id": tag("code", encounter_id),
    }
    happened = world.store.find(EVENT, "encounter_id", encounter_id)
    kept = msgspec.json.format(msgspec.json.encode(encounter), indent=2).decode()
    return screen(
        f"Encounter {encounter['external_id']}",
        world.clock,
        tag("dl", [[tag("dt", name), tag("dd", value)] for name, value in facts.items()]),
        [_claim(claim) for claim in encounter["claims"]],
        tag("h2", "History"),
        event_table("What happened, the newest first", reversed(happened), about=False),
        tag("details", tag("summary", "All of it, as the API answers it"), tag("pre", kept, tabindex="0")),
        section="encounters",
        path=f"encounters/{encounter_id}",
    )


def _search(wanted: Mapping[str, str]) -> Markup:
    chosen = wanted.get("claim_status")
    options: list[Child] = [tag("option", "any", value="")]
    options += [
        tag("option", status.replace("_", " "), value=status, selected=status == chosen)
        for status in map(str, ClaimStatus)
    ]
    return tag(
        "form",
        field(
            "External id", tag("input", name_="external_id", value=wanted.get("external_id", ""), autocomplete="off")
        ),
        field("Claim status", tag("select", options, name_="claim_status")),
        tag("button", "Search"),
        class_="bar",
        role="search",
        action=f"{CONTROL}/encounters",
    )


def _row(encounter: Record) -> Markup:
    claims = encounter["claims"]
    lines = [line for claim in claims for line in claim["service_lines"]]
    return tag(
        "tr",
        tag("td", link(encounter["external_id"], f"encounters/{encounter['encounter_id']}"), class_="whole"),
        tag("td", _name(encounter)),
        tag("td", _payer(encounter)),
        tag("td", encounter.get("date_of_service") or "", class_="whole"),
        tag("td", [_status(claim) for claim in claims]),
        [dollars(_sum(lines, name)) for name in _SUMS.values()],
    )


def _claim(claim: Record) -> Markup:
    lines = claim["service_lines"]
    total = tag(
        "tr",
        tag("th", "Together", scope="row", colspan=4),
        [dollars(_sum(lines, name)) for name in _LINE_SUMS.values()],
        class_="total",
    )
    listed = table(
        counted(len(lines), "service line"),
        ("Procedure", "Modifiers", "#Quantity", "Adjustments", *(f"#{name}" for name in _LINE_SUMS)),
        [*(_line(line) for line in lines), total],
    )
    return tag("section", tag("h2", "Claim ", _status(claim)), tag("p", tag("code", claim["claim_id"])), listed)


def _line(line: Record) -> Markup:
    adjustments = (line.get("service_line_era_data") or {}).get("service_line_adjustments") or []
    reasons: list[Child] = [
        tag("li", f"{one['adjustment_group_code']}-{one['adjustment_reason_code']} {_money(one)}")
        for one in adjustments
    ]
    return tag(
        "tr",
        tag("td", line["procedure_code"]),
        tag("td", " ".join(line.get("modifiers") or ())),
        tag("td", line.get("quantity") or "", class_="number"),
        tag("td", tag("ul", reasons) if reasons else None),
        [dollars(line.get(name)) for name in _LINE_SUMS.values()],
    )


def _money(adjustment: Record) -> str:
    cents = adjustment.get("adjustment_amount_cents") or 0
    return f"${cents // 100:,}.{cents % 100:02d}"


def _status(claim: Record) -> Markup:
    return status_chip(claim["status"])


def _sum(lines: Iterable[Record], name: str) -> int | None:
    sums = [cents for line in lines if isinstance(cents := line.get(name), int)]
    return sum(sums) if sums else None


def _name(encounter: Record) -> str:
    patient: Record = encounter["patient"]
    return f"{patient.get('first_name', '')} {patient.get('last_name', '')}".strip()


def _payer(encounter: Record) -> str:
    subscriber: dict[str, Any] = encounter.get("subscriber_primary") or {}
    return str((subscriber.get("insurance_card") or {}).get("payer_name") or "")
