"""How a claim goes on and what its payers answer: pure functions of values, with no store, clock or network."""

from __future__ import annotations

from candid_aio.sandbox.adjudication.balances import Balance, Booked, is_final, is_posted, line_balance
from candid_aio.sandbox.adjudication.course import ClaimState, Line, Problem, Step, after, corrected, next_step
from candid_aio.sandbox.adjudication.money import Adjustment, LineAnswer, PayerAnswer, Standing, standing
from candid_aio.sandbox.adjudication.reasons import Denial, Rejection
from candid_aio.sandbox.adjudication.rules import Days, PayerRules, Rules

__all__ = [
    "Adjustment",
    "Balance",
    "Booked",
    "ClaimState",
    "Days",
    "Denial",
    "Line",
    "LineAnswer",
    "PayerAnswer",
    "PayerRules",
    "Problem",
    "Rejection",
    "Rules",
    "Standing",
    "Step",
    "after",
    "corrected",
    "is_final",
    "is_posted",
    "line_balance",
    "next_step",
    "standing",
]
