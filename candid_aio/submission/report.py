"""Adds outcomes up. It may not print, and knows nothing of a claim but its outcome."""

from __future__ import annotations

from collections import Counter

import attrs

from candid_aio.submission.outcomes import AlreadyExists, Outcome, Rejected, Skipped, Stuck, Submitted
from candid_aio.submission.states import State

__all__ = ["Report", "dollars"]

_FINE = {State.SUBMITTED, State.ALREADY_EXISTS}


@attrs.define
class Report:
    """Counts of a run, and the money that went in. `rejected` are also lines that could not be sent at all.

    `earlier` are claims that an earlier run brought in, `refused_earlier` those that it left rejected or stuck.
    """

    submitted: int = 0
    already_there: int = 0
    rejected: int = 0
    stuck: int = 0
    earlier: int = 0
    refused_earlier: int = 0
    duplicates: int = 0
    conflicting: int = 0
    changed: int = 0
    charges_cents: int = 0
    errors: Counter[str] = attrs.field(factory=Counter)

    def add(self, outcome: Outcome) -> None:
        if isinstance(outcome, Submitted):
            self.submitted += 1
            self.charges_cents += outcome.charge_cents
        elif isinstance(outcome, AlreadyExists):
            self.already_there += 1
        elif isinstance(outcome, Skipped):
            self._add_skipped(outcome)
        else:
            # Without the place in brackets: `not JSON (column 8)` and `not JSON (column 9)` are one kind of error.
            self.errors[outcome.error.partition(" (")[0]] += 1
            self.rejected += isinstance(outcome, Rejected)
            self.stuck += isinstance(outcome, Stuck)

    def _add_skipped(self, outcome: Skipped) -> None:
        if outcome.reason == "done":
            fine = outcome.state in _FINE
            self.earlier += fine
            self.refused_earlier += not fine
        self.duplicates += outcome.reason == "duplicate_line"
        self.conflicting += outcome.reason == "conflicting_lines"
        self.changed += outcome.reason == "changed"

    @property
    def done(self) -> int:
        """Lines with an outcome."""
        return self.submitted + self.already_there + self.earlier + self.duplicates + self.bad

    @property
    def bad(self) -> int:
        """Lines whose claim did not go in, and will not by running it again."""
        return self.rejected + self.stuck + self.refused_earlier + self.conflicting + self.changed


def dollars(cents: int) -> str:
    """Cents as text: `$1,234.50`. Exact: money never becomes a float."""
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}${whole:,}.{rest:02}"
