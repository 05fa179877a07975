"""The course of a claim: from its state to the step that comes next, and from a step to the state after it.

Pure: the moment of a step follows from the state, the rules and the seed; nothing is stored or sent.
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003  # msgspec evaluates the annotations of what the sandbox keeps
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

import attrs

from candid_aio.sandbox.adjudication.draws import Draws
from candid_aio.sandbox.adjudication.money import LineClaim, PayerAnswer, Standing, answer_lines, standing
from candid_aio.sandbox.adjudication.reasons import DENIALS, LATER_DENIALS, REJECTIONS, Denial, Rejection

if TYPE_CHECKING:
    from candid_aio.sandbox.adjudication.rules import Days, PayerRules, Rules

__all__ = ["ClaimState", "Line", "Problem", "Step", "after", "corrected", "next_step"]


@attrs.frozen
class Line:
    """A service line of the claim; `charge_cents` is None where nobody gave a charge."""

    line_id: str
    charge_cents: int | None


@attrs.frozen
class Problem:
    """Why a claim waits for the customer. `task_category` is a value of `tasks.commons.TaskCategory`."""

    words: str
    task_category: str


@attrs.frozen(kw_only=True)
class ClaimState:
    """All of a claim that its course depends on.

    `status` is a value of `claims.ClaimStatus`, held `since` a moment. `payers` are payer ids, primary first; the one
    at `rank` is being billed; it is the claim's `attempt`-th submission to anybody. `answers` has the last answer of
    each payer that gave one.
    `cleared` once the customer has seen to what held it up.
    """

    claim_id: str
    status: str
    since: dt.datetime
    lines: tuple[Line, ...]
    payers: tuple[str, ...]
    self_pay: bool = False
    billable: bool = True
    rank: int = 0
    attempt: int = 1
    cleared: bool = False
    answers: tuple[PayerAnswer, ...] = ()

    def stands(self, line: Line) -> Standing | None:
        """What holds for one of its lines; None before the first answer, and when its charge is another since."""
        answers = [one for answer in self.answers for one in answer.lines if one.line_id == line.line_id]
        charge = line.charge_cents or 0
        return standing(charge, answers) if answers and answers[0].charge_cents == charge else None

    @property
    def left_cents(self) -> int:
        """What the payers so far left with the patient: a next payer would get it."""
        return sum(stands.patient_cents for line in self.lines if (stands := self.stands(line)))

    @property
    def outdated(self) -> bool:
        """Whether its lines or their charges are others than those that were answered."""
        answered = {(line.line_id, line.charge_cents) for answer in self.answers[:1] for line in answer.lines}
        return bool(self.answers) and answered != {(line.line_id, line.charge_cents or 0) for line in self.lines}

    @property
    def has_next_payer(self) -> bool:
        return self.rank + 1 < len(self.payers) and self.left_cents > 0


@attrs.frozen(kw_only=True)
class Step:
    """A change of a claim's status at a moment, with what goes with it."""

    at: dt.datetime
    status: str
    rank: int = 0
    attempt: int = 1
    problem: Problem | None = None
    rejection: Rejection | None = None
    answer: PayerAnswer | None = None


def after(claim: ClaimState, step: Step) -> ClaimState:
    """The state that a step leads to. A payer's new answer takes the place of its old one."""
    answers = claim.answers
    if step.answer:
        kept = tuple(one for one in answers if one.rank < step.answer.rank)
        answers = (*kept, step.answer)
    return attrs.evolve(claim, status=step.status, since=step.at, rank=step.rank, attempt=step.attempt, answers=answers)


def next_step(claim: ClaimState, rules: Rules, seed: str) -> Step | None:
    """What happens to the claim next and when; None where it has ended or waits for somebody."""
    decide = _DECISIONS.get(claim.status)
    return decide(_Turn(claim, rules, Draws(seed, claim.claim_id))) if decide else None


def corrected(claim: ClaimState, now: dt.datetime) -> tuple[ClaimState, Step] | None:
    """The state and the step of a claim whose trouble somebody has seen to; None where it had none.

    What waited for the customer goes back to the biller; what was rejected or denied is submitted again; what was
    being reviewed is posted. What is not billable after all is left, unless it was submitted.
    """
    cleared = attrs.evolve(claim, cleared=True)
    if not claim.billable and claim.status in _NOT_SUBMITTED:
        return claim, Step(at=now, status="not_billable")
    if claim.billable and claim.status == "not_billable":
        return claim, Step(at=now, status="biller_received")
    if claim.status in {"missing_information", "held_by_customer"}:
        return cleared, Step(at=now, status="biller_received")
    if claim.status in {"rejected", "denied"}:
        return cleared, Step(at=now, status="submitted_to_payer", rank=claim.rank, attempt=claim.attempt + 1)
    if claim.status == "era_requires_review":
        return cleared, Step(at=now, status=_outcome(claim), rank=claim.rank, attempt=claim.attempt)
    return None


_NOT_SUBMITTED = frozenset({"biller_received", "coded", "missing_information", "held_by_customer"})


@attrs.frozen
class _Turn:
    claim: ClaimState
    rules: Rules
    draws: Draws

    @property
    def payer(self) -> PayerRules:
        return self.rules.for_payer(self.claim.payers[self.claim.rank])

    @property
    def names(self) -> tuple[int, int]:
        """What tells apart the draws of one submission from those of another."""
        return self.claim.rank, self.claim.attempt

    def at(self, days: Days, name: str) -> dt.datetime:
        return self.claim.since + self.draws.wait(days, name, *self.names)

    def step(
        self, at: dt.datetime, status: str, *, rejection: Rejection | None = None, answer: PayerAnswer | None = None
    ) -> Step:
        """A step within the same submission."""
        claim = self.claim
        return Step(at=at, status=status, rank=claim.rank, attempt=claim.attempt, rejection=rejection, answer=answer)


# The biller gives up then; a claim that is always rejected would go round for ever.
MOST_ATTEMPTS = 10

_Decision: TypeAlias = Callable[[_Turn], Step | None]


def _received(turn: _Turn) -> Step:
    claim, rules = turn.claim, turn.rules
    at = turn.at(rules.days_to_code, "code")
    problem = _problem(claim)
    if problem is None and not claim.cleared and turn.draws.happens(rules.missing_information_share, "missing"):
        problem = turn.draws.one_of(_ASKED_FOR, "asked for")
    if problem:
        return Step(at=at, status="missing_information", problem=problem)
    if not claim.cleared and turn.draws.happens(rules.held_share, "held"):
        return Step(at=at, status="held_by_customer", problem=_HELD)
    return Step(at=at, status="coded")


def _coded(turn: _Turn) -> Step:
    """A self-pay claim goes to no payer: nothing more is expected of one, and all of it is the patient's."""
    at = turn.at(turn.rules.days_to_submit, "submit")
    problem = _problem(turn.claim)
    if problem:
        return Step(at=at, status="missing_information", problem=problem)
    return Step(at=at, status="finalized_paid" if turn.claim.self_pay else "submitted_to_payer")


def _submitted(turn: _Turn) -> Step:
    draws, payer, names = turn.draws, turn.payer, turn.names
    if draws.happens(payer.rejection_share, "rejected", *names):
        by_clearinghouse = draws.happens(payer.clearinghouse_share, "by clearinghouse", *names)
        rejection = attrs.evolve(
            draws.one_of(REJECTIONS, "rejection", *names), source="clearinghouse" if by_clearinghouse else "payer"
        )
        return turn.step(turn.at(turn.rules.days_to_reject, "reject"), "rejected", rejection=rejection)
    at = turn.at(payer.days_to_answer, "answer")
    return turn.step(at, "era_received", answer=_answer(turn))


def _rejected(turn: _Turn) -> Step | None:
    claim, days = turn.claim, turn.rules.days_to_correct
    if days is None or claim.attempt >= MOST_ATTEMPTS:
        return None
    at = turn.at(days, "correct")
    return Step(at=at, status="submitted_to_payer", rank=claim.rank, attempt=claim.attempt + 1)


def _remitted(turn: _Turn) -> Step:
    at = turn.at(turn.rules.days_to_post, "post")
    reviewed = turn.draws.happens(turn.payer.review_share, "review", *turn.names)
    return turn.step(at, "era_requires_review" if reviewed else _outcome(turn.claim))


def _reviewed(turn: _Turn) -> Step:
    return turn.step(turn.at(turn.rules.days_to_review, "reviewed"), _outcome(turn.claim))


def _posted(turn: _Turn) -> Step:
    claim, rules = turn.claim, turn.rules
    if claim.outdated:
        return _replacement(turn)
    if claim.has_next_payer:
        at = turn.at(rules.days_to_submit, "next payer")
        return Step(at=at, status="submitted_to_payer", rank=claim.rank + 1, attempt=claim.attempt + 1)
    if claim.status == "denied":
        return turn.step(turn.at(rules.days_to_appeal, "appeal"), "finalized_denied")
    return turn.step(turn.at(rules.days_to_finalize, "finalize"), "finalized_paid")


def _final(turn: _Turn) -> Step | None:
    return _replacement(turn) if turn.claim.outdated else None


def _replacement(turn: _Turn) -> Step:
    """A claim that takes the place of the one that was answered: to the primary payer again, and on from there."""
    at = turn.at(turn.rules.days_to_submit, "replacement")
    return Step(at=at, status="submitted_to_payer", rank=0, attempt=turn.claim.attempt + 1)


_DECISIONS: Mapping[str, _Decision] = {
    "biller_received": _received,
    "coded": _coded,
    "submitted_to_payer": _submitted,
    "rejected": _rejected,
    "era_received": _remitted,
    "era_requires_review": _reviewed,
    "paid": _posted,
    "denied": _posted,
    "finalized_paid": _final,
    "finalized_denied": _final,
}

_ASKED_FOR = (
    Problem("The patient's member number is needed", "incorrect_member_id"),
    Problem("The rendering provider is not credentialed with the payer yet", "provider_credentialing"),
    Problem("The note does not support the procedure: an addendum is needed", "documentation_addendum_request"),
)
_HELD = Problem("Held by the customer", "held_by_customer")


def _problem(claim: ClaimState) -> Problem | None:
    """What no payer could take, whatever the rules."""
    if not claim.lines:
        return Problem("There is no service line", "incorrect_procedure_code")
    if any(line.charge_cents is None or line.charge_cents < 0 for line in claim.lines):
        return Problem("A service line has no charge", "missing_or_incorrect_charge_amount")
    if not claim.payers and not claim.self_pay:
        return Problem("There is no insurance to bill", "unknown_eligibility_or_patient_not_found")
    return None


def _outcome(claim: ClaimState) -> str:
    """Denied where every line is; one that was paid in part is paid."""
    stood = [stands for line in claim.lines if (stands := claim.stands(line))]
    return "denied" if stood and all(stands.denial for stands in stood) else "paid"


def _answer(turn: _Turn) -> PayerAnswer:
    claim, payer, draws = turn.claim, turn.payer, turn.draws
    reasons = LATER_DENIALS if claim.rank else DENIALS
    before = tuple(one for one in claim.answers if one.rank < claim.rank)
    state = attrs.evolve(claim, answers=before)
    whole = draws.one_of(reasons, "denial", *turn.names)
    denied = draws.happens(payer.denial_share, "denied", *turn.names)

    def denial(place: int) -> Denial | None:
        if denied:
            return whole
        if draws.happens(payer.line_denial_share, "line denied", *turn.names, place):
            return draws.one_of(reasons, "line denial", *turn.names, place)
        return None

    billed: list[LineClaim] = []
    for place, line in enumerate(claim.lines):
        stands, charge = state.stands(line), line.charge_cents or 0
        left = stands.patient_cents if stands else charge
        # What no earlier payer left anything of is listed, and there is nothing in it to deny.
        billed.append(LineClaim(line.line_id, charge, left, denial(place) if left or not claim.rank else None))
    return PayerAnswer(claim.rank, claim.payers[claim.rank], answer_lines(billed, payer))
