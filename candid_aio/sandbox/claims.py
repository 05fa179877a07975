"""What the sandbox keeps about a claim beyond its encounter: where it is in its course, and what was booked for it.

It reads and writes these records; it decides nothing and leaves encounters as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs
import msgspec

from candid_aio.sandbox.adjudication import Booked, ClaimState, Line, is_final, is_posted
from candid_aio.sandbox.store import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = [
    "CLAIM",
    "LAYOUT",
    "Entry",
    "StoredClaim",
    "booked_for",
    "cards_of",
    "claim_in",
    "load",
    "of_encounter",
    "of_line",
    "save",
]

CLAIM = "sandbox.Claim"
"""The kind of these records, by claim id."""

What: TypeAlias = Literal[
    "patient_payments",
    "patient_refunds",
    "patient_write_offs",
    "insurance_write_offs",
    "insurance_refunds",
    "non_insurance_payments",
    "non_insurance_refunds",
    "non_insurance_write_offs",
]


@attrs.frozen(kw_only=True)
class Entry:
    """Cents booked for the claim, or for one of its service lines. `source` is the payment's id in its own system."""

    what: What
    cents: int
    line_id: str | None = None
    source: str | None = None


@attrs.define(kw_only=True)
class StoredClaim:
    """One claim. `due` is when its next step comes, as sortable text, empty where none does; `touched` when it was
    changed from outside, so that what is due is to look at it again. `booked` is by the payment, refund or write-off.
    """

    encounter_id: str
    state: ClaimState
    due: str = ""
    touched: bool = False
    answered_at: str = ""
    task_id: str | None = None
    invoice_id: str | None = None
    booked: dict[str, list[Entry]] = attrs.field(factory=dict)

    @property
    def posted(self) -> bool:
        return is_posted(self.state.status, has_next_payer=self.state.has_next_payer)

    @property
    def final(self) -> bool:
        return is_final(self.state.status)

    def entries(self, line_id: str | None) -> Iterator[tuple[str, Entry]]:
        """What was booked for a service line, or for the claim as a whole, with the key of what booked it."""
        return ((key, one) for key, entries in self.booked.items() for one in entries if one.line_id == line_id)

    def read(self, encounter: Record) -> None:
        """Takes over what the encounter says now: its lines, its payers, and who pays.

        Who has been billed stays billed: only the payers that come later may change then.
        """
        state, payers = self.state, payers_of(encounter)
        self_pay = encounter["responsible_party"] == "SELF_PAY"
        if state.status not in _NOT_BILLED_YET:
            self_pay, payers = state.self_pay, (*state.payers[: state.rank + 1], *payers[state.rank + 1 :])
        elif state.status == "rejected" and len(payers) <= state.rank:
            self_pay, payers = state.self_pay, state.payers
        lines = lines_of(claim_in(encounter, state.claim_id))
        billable = encounter["billable_status"] == "BILLABLE"
        self.state = attrs.evolve(state, lines=lines, payers=payers, self_pay=self_pay, billable=billable)


_NOT_BILLED_YET = frozenset({
    "biller_received", "coded", "missing_information", "held_by_customer", "not_billable", "rejected",
})  # fmt: skip


def booked_for(claim: StoredClaim, line_id: str | None) -> Booked:
    """The sums of what was booked for a service line, or for the claim as a whole (None)."""
    sums: dict[What, int] = {}
    for _, entry in claim.entries(line_id):
        sums[entry.what] = sums.get(entry.what, 0) + entry.cents
    return Booked(**sums)


def lines_of(claim: Record) -> tuple[Line, ...]:
    return tuple(Line(line["service_line_id"], line.get("charge_amount_cents")) for line in claim["service_lines"])


def payers_of(encounter: Record) -> tuple[str, ...]:
    """Payer ids, primary first. Who pays himself has none to bill."""
    return () if encounter["responsible_party"] == "SELF_PAY" else tuple(one["payer_id"] for one in cards_of(encounter))


def cards_of(encounter: Record) -> list[Record]:
    """The insurance cards of the subscribers, primary first."""
    subscribers = (encounter.get(f"subscriber_{rank}") for rank in ("primary", "secondary", "tertiary"))
    return [subscriber["insurance_card"] for subscriber in subscribers if subscriber]


def claim_in(encounter: Record, claim_id: str) -> Record:
    """The claim as its encounter's record has it."""
    found: Record = next(one for one in encounter["claims"] if one["claim_id"] == claim_id)
    return found


def load(world: World, claim_id: str) -> StoredClaim | None:
    return _read(world.store.get(CLAIM, claim_id))


def of_line(world: World, service_line_id: str) -> StoredClaim | None:
    """The claim that a service line belongs to."""
    return _read(world.store.first(CLAIM, "service_line_id", service_line_id))


def of_encounter(world: World, encounter: Record) -> list[StoredClaim]:
    return [stored for claim in encounter["claims"] if (stored := load(world, claim["claim_id"]))]


def save(world: World, claim: StoredClaim, *, new: bool = False) -> None:
    """Keeps it. Raises KeyError where it is not `new` and not known."""
    keep = world.store.add if new else world.store.put
    keep(CLAIM, claim.state.claim_id, msgspec.to_builtins(claim))


def _read(record: Record | None) -> StoredClaim | None:
    return None if record is None else msgspec.convert(record, StoredClaim)


def _due(record: Record) -> list[str]:
    return [record["due"]] if record["due"] else []


def _line_ids(record: Record) -> Iterator[str]:
    return (line["line_id"] for line in record["state"]["lines"])


LAYOUT = Layout(indexes={"due": _due, "service_line_id": _line_ids})
