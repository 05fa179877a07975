"""What a payer answers for each service line, and what stands when all payers have answered. Whole cents only.

For every answer: charge = paid + the sum of its adjustments, and allowed = paid + deductible + coinsurance + copay.
It decides nothing about who is denied: that is handed in.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import attrs

from candid_aio.sandbox.adjudication.reasons import (
    Denial,  # noqa: TC001  # msgspec evaluates the annotations of what the sandbox keeps
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from candid_aio.sandbox.adjudication.rules import PayerRules

__all__ = ["Adjustment", "LineAnswer", "LineClaim", "PayerAnswer", "Standing", "answer_lines", "standing"]

CONTRACTUAL = ("CO", "45")
EARLIER_PAYERS = ("OA", "23")
DEDUCTIBLE, COINSURANCE, COPAY = ("PR", "1"), ("PR", "2"), ("PR", "3")


@attrs.frozen
class Adjustment:
    """A claim adjustment: group (CO, PR, OA), reason code, and cents, never negative."""

    group: str
    reason: str
    cents: int

    @property
    def code(self) -> tuple[str, str]:
        return (self.group, self.reason)


@attrs.frozen
class LineClaim:
    """A service line as a payer gets it: what the payers before it left (the charge, for the first), and its denial."""

    line_id: str
    charge_cents: int
    left_cents: int
    denial: Denial | None = None


def _sum(adjustments: Iterable[Adjustment], *codes: tuple[str, str]) -> int:
    return sum(one.cents for one in adjustments if not codes or one.code in codes)


@attrs.frozen
class _Amounts:
    """The patient's parts and the contractual part of some adjustments."""

    adjustments: tuple[Adjustment, ...]

    @property
    def deductible_cents(self) -> int:
        return _sum(self.adjustments, DEDUCTIBLE)

    @property
    def coinsurance_cents(self) -> int:
        return _sum(self.adjustments, COINSURANCE)

    @property
    def copay_cents(self) -> int:
        return _sum(self.adjustments, COPAY)

    @property
    def contractual_cents(self) -> int:
        return _sum(self.adjustments, CONTRACTUAL)

    @property
    def patient_cents(self) -> int:
        """All that the group PR makes the patient's."""
        return sum(one.cents for one in self.adjustments if one.group == "PR")

    @property
    def provider_cents(self) -> int:
        """All that nobody pays: the other groups."""
        return sum(one.cents for one in self.adjustments if one.group != "PR")


@attrs.frozen
class LineAnswer(_Amounts):
    """One payer's answer for one service line."""

    line_id: str
    charge_cents: int
    left_cents: int
    paid_cents: int
    allowed_cents: int
    denial: Denial | None = None


@attrs.frozen
class PayerAnswer:
    """One payer's remittance for a claim: `rank` 0 is the primary payer, 1 the secondary, 2 the tertiary."""

    rank: int
    payer_id: str
    lines: tuple[LineAnswer, ...]

    @property
    def paid_cents(self) -> int:
        return sum(line.paid_cents for line in self.lines)

    @property
    def denied(self) -> bool:
        return all(line.denial for line in self.lines)


def answer_lines(lines: Sequence[LineClaim], rules: PayerRules) -> tuple[LineAnswer, ...]:
    """The answers of a payer with `rules`, in their order: the copay is taken from the first that bear it."""
    return tuple(_answers(lines, rules))


def _answers(lines: Sequence[LineClaim], rules: PayerRules) -> Iterator[LineAnswer]:
    copay_left = rules.copay_cents
    for line in lines:
        answer = _denied(line, line.denial) if line.denial else _allowed(line, rules, copay_left)
        copay_left -= answer.copay_cents
        yield answer


def _denied(line: LineClaim, denial: Denial) -> LineAnswer:
    """Nothing paid or allowed; the reason carries the whole charge."""
    return LineAnswer(
        line_id=line.line_id,
        charge_cents=line.charge_cents,
        left_cents=line.left_cents,
        paid_cents=0,
        allowed_cents=0,
        denial=denial,
        adjustments=(Adjustment(denial.group, denial.reason, line.charge_cents),),
    )


def _allowed(line: LineClaim, rules: PayerRules, copay_left: int) -> LineAnswer:
    allowed = min(line.left_cents, _part(line.charge_cents, rules.allowed_share))
    copay = min(copay_left, allowed)
    deductible = min(_part(allowed, rules.deductible_share), allowed - copay)
    coinsurance = _part(allowed - copay - deductible, rules.coinsurance_share)
    amounts = {
        EARLIER_PAYERS: line.charge_cents - line.left_cents,
        CONTRACTUAL: line.left_cents - allowed,
        DEDUCTIBLE: deductible,
        COINSURANCE: coinsurance,
        COPAY: copay,
    }
    return LineAnswer(
        line_id=line.line_id,
        charge_cents=line.charge_cents,
        left_cents=line.left_cents,
        paid_cents=allowed - deductible - coinsurance - copay,
        allowed_cents=allowed,
        adjustments=tuple(Adjustment(*code, cents) for code, cents in amounts.items() if cents),
    )


def _part(cents: int, share: float) -> int:
    """A share of an amount, to the cent, half a cent up. Decimal, as 0.15 is not a float."""
    return int((cents * Decimal(str(share))).quantize(Decimal(1), ROUND_HALF_UP))


@attrs.frozen
class Standing(_Amounts):
    """What holds for a service line after all answers so far.

    charge = paid + the sum of `adjustments`; allowed = paid + deductible + coinsurance + copay; contractual = charge
    less allowed unless denied. `paid_by` has what each payer paid, by rank.
    """

    charge_cents: int
    paid_by: tuple[int, ...] = ()
    denial: Denial | None = None

    @property
    def paid_cents(self) -> int:
        return sum(self.paid_by)

    @property
    def allowed_cents(self) -> int:
        return self.paid_cents + self.deductible_cents + self.coinsurance_cents + self.copay_cents


def standing(charge_cents: int, answers: Sequence[LineAnswer]) -> Standing | None:
    """Folds a line's answers, primary first. None before the first answer.

    A later payer's answer takes the place of what the earlier ones had left with the patient; its denial leaves it
    there.
    """
    if not answers:
        return None
    first, *later = answers
    stands = Standing(first.adjustments, charge_cents, (first.paid_cents,), first.denial)
    for answer in later:
        paid_by = (*stands.paid_by, answer.paid_cents)
        if answer.denial or not answer.left_cents:
            stands = attrs.evolve(stands, paid_by=paid_by)
            continue
        kept = tuple(one for one in stands.adjustments if one.group != "PR")
        new = tuple(one for one in answer.adjustments if one.code != EARLIER_PAYERS)
        stands = Standing(_merged((*kept, *new)), charge_cents, paid_by)
    return stands


def _merged(adjustments: Iterable[Adjustment]) -> tuple[Adjustment, ...]:
    sums: dict[tuple[str, str], int] = {}
    for one in adjustments:
        sums[one.code] = sums.get(one.code, 0) + one.cents
    return tuple(Adjustment(*code, cents) for code, cents in sums.items())
