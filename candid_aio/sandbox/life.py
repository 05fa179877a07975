"""Moves claims: does their steps as the clock comes to them, in the order of time, and notices what others do.

What the steps are is decided in `adjudication`; what the money looks like is written by `claim_money`. It makes no
events itself: those follow from the changes.
"""

from __future__ import annotations

import datetime as dt
import heapq
from typing import TYPE_CHECKING

import attrs

from candid_aio.sandbox.adjudication import ClaimState, Rules, Step, corrected, next_step
from candid_aio.sandbox.adjudication import after as state_after
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.claim_money import patient_balance, write_money
from candid_aio.sandbox.claim_tasks import finish_task, new_task
from candid_aio.sandbox.claims import CLAIM, StoredClaim, claim_in, load, of_encounter, save
from candid_aio.sandbox.clock import sortable, wire_time
from candid_aio.sandbox.remittance import receive
from candid_aio.sandbox.store import Between

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Change, Record

__all__ = ["Life", "encounter_changed", "moment", "refresh", "run", "touch"]

_RANKS = ("primary", "secondary", "tertiary")

_TASKS: Mapping[str, tuple[str, bool]] = {
    "missing_information": ("CUSTOMER_DATA_REQUEST", True),
    "held_by_customer": ("CUSTOMER_DATA_REQUEST", True),
    "rejected": ("REJECTION_RESOLUTION", True),
    "denied": ("DENIAL_RESOLUTION", False),
    "era_requires_review": ("CLAIM_FOLLOW_UP", False),
}
"""The type of the task that a status makes, and whether it blocks the claim's submission."""

# Changes of these do not concern a payer: a claim that waits to be corrected waits on.
_NOT_ON_THE_CLAIM = frozenset({
    "billing_notes", "claims", "coding_attribution", "last_submitted_at", "next_responsible_party",
    "owner_of_next_action", "patient_payments", "tags", "work_queue_id", "work_queue_membership_activated_at",
})  # fmt: skip
_NOT_ON_THE_LINE = frozenset({
    "allowed_amount_cents", "coinsurance_cents", "copay_cents", "deductible_cents", "denial_reason",
    "insurance_balance_cents", "paid_amount_cents", "patient_balance_cents", "patient_responsibility_cents",
    "primary_paid_amount_cents", "related_invoice_info", "related_invoices", "secondary_paid_amount_cents",
    "service_line_era_data", "service_line_manual_adjustments", "tertiary_paid_amount_cents",
})  # fmt: skip


@attrs.define
class Life:
    """What a sandbox's claims go by. `world.part(Life).rules` may be set at any time, for all that is not done yet."""

    rules: Rules = attrs.field(factory=Rules)
    wake: str | None = ""
    """No step is due before this (sortable text; None is never)."""
    now: dt.datetime | None = None
    """The moment of the step that is being done."""


def moment(world: World) -> dt.datetime:
    """When what happens now happens: a step's own moment, which may be before what the clock says."""
    return world.part(Life).now or world.clock.now()


def run(world: World) -> None:
    """Does every step that is due by the clock, the earliest first, whichever claim it is of."""
    life = world.part(Life)
    now = sortable(world.clock.now())
    if life.wake is None or life.wake > now:
        return
    due = _due(world, now)
    while due:
        at, claim_id = heapq.heappop(due)
        life.now = dt.datetime.fromisoformat(at)
        try:
            following = _go_on(world, claim_id)
        finally:
            life.now = None
        if following and following <= now:
            heapq.heappush(due, (following, claim_id))
    ahead = world.store.page(CLAIM, where={"due": Between(now)}, order="due", limit=1).items
    life.wake = ahead[0]["due"] if ahead else None


def encounter_changed(world: World, change: Change) -> None:
    """Takes up a new encounter's claims; has claims that somebody changed looked at when their turn comes."""
    before, after = change.before, change.after
    if after is None or world.part(Life).now is not None:
        return
    for claim in after["claims"]:
        # A new encounter's claims need not be looked for.
        stored = load(world, claim["claim_id"]) if before else None
        if stored is None:
            _take_up(world, after, claim)
        elif stored.state.status != claim["status"]:
            stored.state = attrs.evolve(stored.state, status=claim["status"], since=world.clock.now())
            _touch(world, stored)
        elif before and _as_billed(before) != _as_billed(after):
            _touch(world, stored)


def touch(world: World, encounter_id: str, task_id: str) -> None:
    """Somebody has finished a task: a claim that waited for that goes on."""
    encounter = world.store.get(ENCOUNTER, encounter_id)
    for stored in of_encounter(world, encounter) if encounter else ():
        if stored.task_id == task_id:
            _touch(world, stored)


def refresh(world: World, claims: Iterable[StoredClaim]) -> None:
    """Keeps the claims, and writes their money anew: something was booked for them."""
    at = moment(world)
    for stored in claims:
        encounter = world.store.get(ENCOUNTER, stored.encounter_id)
        if encounter:
            _write(world, stored, encounter, at)


def _take_up(world: World, encounter: Record, claim: Record) -> None:
    now = world.clock.now()
    state = ClaimState(claim_id=claim["claim_id"], status=claim["status"], since=now, lines=(), payers=())
    stored = StoredClaim(encounter_id=encounter["encounter_id"], state=state)
    stored.read(encounter)
    _schedule(world, stored, new=True)


def _due(world: World, now: str) -> list[tuple[str, str]]:
    """When which claim is due: a heap, as it comes in order."""
    # One page has them all: a step may change what another page would hold.
    everything = world.store.count(CLAIM)
    due = world.store.page(CLAIM, where={"due": Between(None, now)}, order="due", limit=everything + 1)
    return sorted((record["due"], record["state"]["claim_id"]) for record in due.items)


def _go_on(world: World, claim_id: str) -> str:
    """Does what is due for a claim, and gives when it is due again, or ""."""
    stored = load(world, claim_id)
    encounter = world.store.get(ENCOUNTER, stored.encounter_id) if stored else None
    if stored is None or encounter is None:
        return ""
    life = world.part(Life)
    at = moment(world)
    stored.read(encounter)
    step: Step | None
    if stored.touched:
        stored.touched = False
        stored.state, step = corrected(stored.state, at) or (stored.state, None)
    else:
        step = next_step(stored.state, life.rules, world.seed)
        # The rules may have changed since this was put down: then it comes later, and never in the past.
        step = attrs.evolve(step, at=at) if step and step.at <= at else None
    if step:
        life.now = step.at
        _do(world, stored, encounter, step)
    _write(world, stored, encounter, moment(world))
    return stored.due


def _do(world: World, stored: StoredClaim, encounter: Record, step: Step) -> None:
    """Makes the step in the claim and in its encounter, and keeps what comes with it."""
    stored.state = state_after(stored.state, step)
    when = wire_time(step.at)
    claim = claim_in(encounter, stored.state.claim_id)
    claim["status"] = step.status
    if step.status == "submitted_to_payer":
        encounter["last_submitted_at"] = when
        claim["clearinghouse"] = "Sandbox Clearinghouse"
        claim["clearinghouse_claim_id"] = f"C{claim['claim_id'][:8]}-{step.rank}-{step.attempt}"
    if step.answer:
        receive(world, encounter, claim, step.answer, attempt=step.attempt, at=step.at)
        stored.answered_at = when
    if stored.task_id:
        finish_task(world, stored.task_id, when)
        stored.task_id = None
    if step.status in _TASKS:
        task_type, blocks = _TASKS[step.status]
        category, description = _trouble(stored, step)
        task = new_task(
            world,
            encounter,
            when,
            task_type=task_type,
            category=category,
            description=description,
            blocks_claim_submission=blocks,
        )
        stored.task_id = task["task_id"]


def _trouble(stored: StoredClaim, step: Step) -> tuple[str, str]:
    """The category and the description of the task that a step makes."""
    if step.problem:
        return step.problem.task_category, step.problem.words
    if step.rejection:
        return step.rejection.task_category, step.rejection.description
    if step.status == "denied":
        denial = next(line.denial for line in stored.state.answers[0].lines if line.denial)
        return denial.task_category, denial.description
    return "pending_manual_remit_posting", "The remittance needs a person to post it"


def _write(world: World, stored: StoredClaim, encounter: Record, at: dt.datetime) -> None:
    """Writes the claim's money, keeps the encounter, and puts down when the claim is due next."""
    life = world.part(Life)
    before, life.now = life.now, at
    try:
        write_money(world, stored, encounter, at)
        encounter["next_responsible_party"] = _next_party(stored, encounter)
        encounter["owner_of_next_action"] = _owner(stored)
        world.store.put(ENCOUNTER, stored.encounter_id, encounter)
    finally:
        life.now = before
    _schedule(world, stored)


def _next_party(stored: StoredClaim, encounter: Record) -> str:
    """Who is expected to pay what is left."""
    state = stored.state
    if state.status == "not_billable":
        return "none"
    if state.self_pay or stored.posted:
        return "patient" if patient_balance(stored, encounter) > 0 or not stored.posted else "none"
    rank = state.rank + (state.status in {"paid", "denied"} and state.has_next_payer)
    return _RANKS[rank]


def _owner(stored: StoredClaim) -> str:
    if stored.state.status in {"missing_information", "held_by_customer"}:
        return "CUSTOMER"
    return "NONE" if stored.final else "CANDID"


def _touch(world: World, stored: StoredClaim) -> None:
    stored.touched = True
    stored.due = sortable(world.clock.now())
    _keep(world, stored)


def _schedule(world: World, stored: StoredClaim, *, new: bool = False) -> None:
    if not stored.touched:
        step = next_step(stored.state, world.part(Life).rules, world.seed)
        stored.due = sortable(max(step.at, moment(world))) if step else ""
    _keep(world, stored, new=new)


def _keep(world: World, stored: StoredClaim, *, new: bool = False) -> None:
    save(world, stored, new=new)
    life = world.part(Life)
    if stored.due and (life.wake is None or stored.due < life.wake):
        life.wake = stored.due


def _as_billed(encounter: Record) -> Record:
    """What a payer gets to see of an encounter."""
    lines = [
        {name: value for name, value in line.items() if value is not None and name not in _NOT_ON_THE_LINE}
        for claim in encounter["claims"]
        for line in claim["service_lines"]
    ]
    seen = {name: value for name, value in encounter.items() if value is not None and name not in _NOT_ON_THE_CLAIM}
    return {**seen, "": lines}
