"""Who owes what of a service line: pure sums of its charge, its payers' answers and what was booked since.

It may not look anything up: claims, payments, refunds and write-offs are handed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from candid_aio.sandbox.adjudication.money import Standing

__all__ = ["Balance", "Booked", "is_final", "is_posted", "line_balance"]

POSTED = frozenset({"paid", "finalized_paid", "finalized_denied"})


def is_final(status: str) -> bool:
    """Whether nothing more is expected of a payer."""
    return status in {"finalized_paid", "finalized_denied"}


def is_posted(status: str, *, has_next_payer: bool) -> bool:
    """Whether what the payers left is the patient's now. A denial that may be appealed is not yet."""
    return status in POSTED and not has_next_payer


@attrs.frozen(kw_only=True)
class Booked:
    """What was booked for a service line over the API, in cents. Reversed write-offs are not in it."""

    patient_payments: int = 0
    patient_refunds: int = 0
    patient_write_offs: int = 0
    insurance_write_offs: int = 0
    insurance_refunds: int = 0
    non_insurance_payments: int = 0
    non_insurance_refunds: int = 0
    non_insurance_write_offs: int = 0


@attrs.frozen
class Balance:
    """In cents. `patient_cents` is the responsibility less payments, refunds and write-offs; below 0 it is a credit."""

    responsibility_cents: int
    patient_cents: int
    insurance_cents: int


def line_balance(
    charge_cents: int, stands: Standing | None, booked: Booked, *, posted: bool, final: bool, self_pay: bool
) -> Balance:
    """The balance of a line whose claim is `posted` or even `final`; of a self-pay claim all is always the patient's.

    The insurance owes the charge less what it paid, what is contractual, what is the patient's and what was written
    off; a denial counts as settled when the claim is final.
    """
    responsibility = charge_cents if self_pay else stands.patient_cents if stands and posted else 0
    settled = 0
    if stands:
        settled = stands.paid_cents + (0 if stands.denial and not final else stands.provider_cents)
    still_open = charge_cents - settled - responsibility
    return Balance(
        responsibility_cents=responsibility,
        patient_cents=responsibility - booked.patient_payments + booked.patient_refunds - booked.patient_write_offs,
        insurance_cents=max(still_open - booked.insurance_write_offs, 0) + booked.insurance_refunds,
    )
