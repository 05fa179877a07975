"""Adds outcomes up. It may not print, and knows nothing of a claim but its outcome."""

from __future__ import annotations

import bisect
from collections import Counter

import attrs

from candid_aio.submission.outcomes import AlreadyExists, Checked, Outcome, Rejected, Skipped, Stuck, Submitted
from candid_aio.submission.states import State

__all__ = ["LATENCY_EDGES", "Report", "Timeline", "dollars"]

_FINE = {State.SUBMITTED, State.ALREADY_EXISTS}


LATENCY_EDGES = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""In seconds: the upper ends of the classes of latency. Slower ones are a class of their own."""

_MOST_BUCKETS = 120


@attrs.define
class Timeline:
    """How many came in each `width` seconds. A longer run has wider buckets, never more of them."""

    width: float = 0.25
    counts: list[int] = attrs.field(factory=list)

    def add(self, at: float) -> None:
        """One more, `at` seconds after the beginning."""
        while at >= self.width * _MOST_BUCKETS:
            self.width *= 2
            self.counts = [sum(self.counts[place : place + 2]) for place in range(0, len(self.counts), 2)]
        place = int(max(at, 0.0) / self.width)
        self.counts.extend([0] * (place + 1 - len(self.counts)))
        self.counts[place] += 1


@attrs.define
class Report:
    """Counts of a run, and the money that went in.

    `rejected` are also lines that could not be sent at all, `errors` counts them and `stuck` ones by name. `checked`
    are those in which a dry run found nothing. `timeline` and `latencies` (from line to outcome, by `LATENCY_EDGES`)
    are of what this run did. `earlier` are claims that an earlier run brought in, `refused_earlier` those it left
    rejected or stuck. `warnings` are those of `lint`, and are counted by who calls it.
    """

    submitted: int = 0
    checked: int = 0
    already_there: int = 0
    rejected: int = 0
    stuck: int = 0
    earlier: int = 0
    refused_earlier: int = 0
    duplicates: int = 0
    conflicting: int = 0
    changed: int = 0
    warnings: int = 0
    charges_cents: int = 0
    errors: Counter[str] = attrs.field(factory=Counter)
    timeline: Timeline = attrs.field(factory=Timeline)
    latencies: list[int] = attrs.field(factory=lambda: [0] * (len(LATENCY_EDGES) + 1))

    def add(self, outcome: Outcome | Checked, *, at: float) -> None:
        """Counts an outcome that came `at` seconds after the run began."""
        if not isinstance(outcome, Skipped):
            self.timeline.add(at)
        if isinstance(outcome, (Submitted, AlreadyExists)):
            self.latencies[bisect.bisect_left(LATENCY_EDGES, outcome.seconds)] += 1
        if isinstance(outcome, Submitted):
            self.submitted += 1
            self.charges_cents += outcome.charge_cents
        elif isinstance(outcome, AlreadyExists):
            self.already_there += 1
        elif isinstance(outcome, Checked):
            self.checked += 1
            self.charges_cents += outcome.charge_cents
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
        return self.submitted + self.checked + self.already_there + self.earlier + self.duplicates + self.bad

    @property
    def bad(self) -> int:
        """Lines whose claim did not go in, and will not by running it again."""
        return self.rejected + self.stuck + self.refused_earlier + self.conflicting + self.changed


def dollars(cents: int) -> str:
    """Cents as text: `$1,234.50`. Exact: money never becomes a float."""
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}${whole:,}.{rest:02}"
