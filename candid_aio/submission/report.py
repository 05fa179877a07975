"""Adds outcomes up. It may not print, and knows nothing of a claim but its outcome."""

from __future__ import annotations

from collections import Counter

import attrs

from candid_aio.submission.outcomes import Outcome, Rejected, Submitted

__all__ = ["Report", "dollars"]


@attrs.define
class Report:
    """Counts of a run, and the money that went in. `uncertain` are failed ones whose encounter may exist."""

    submitted: int = 0
    rejected: int = 0
    failed: int = 0
    uncertain: int = 0
    charges_cents: int = 0
    errors: Counter[str] = attrs.field(factory=Counter)

    def add(self, outcome: Outcome) -> None:
        if isinstance(outcome, Submitted):
            self.submitted += 1
            self.charges_cents += outcome.charge_cents
            return
        # Without the place in brackets: `not JSON (column 8)` and `not JSON (column 9)` are one kind of error.
        self.errors[outcome.error.partition(" (")[0]] += 1
        if isinstance(outcome, Rejected):
            self.rejected += 1
        else:
            self.failed += 1
            self.uncertain += outcome.may_have_happened

    @property
    def done(self) -> int:
        return self.submitted + self.rejected + self.failed


def dollars(cents: int) -> str:
    """Cents as text: `$1,234.50`. Exact: money never becomes a float."""
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}${whole:,}.{rest:02}"
