"""Chance that is none: everything follows from the seed and the names given. No state, no global random numbers."""

from __future__ import annotations

import datetime as dt
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from candid_aio.sandbox.adjudication.rules import Days

__all__ = ["Draws"]

T = TypeVar("T")


@attrs.frozen
class Draws:
    """The draws of one claim: the same seed, claim and name always give the same."""

    seed: str
    claim_id: str

    def number(self, *names: object) -> float:
        """At least 0 and below 1."""
        text = "/".join((self.seed, self.claim_id, *(str(name) for name in names)))
        # 53 bits: all that a float holds, so that it never rounds up to 1.
        return (int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big") >> 11) / 2**53

    def happens(self, share: float, *names: object) -> bool:
        """Never for a share of 0, always for a share of 1."""
        return self.number(*names) < share

    def one_of(self, choices: Sequence[T], *names: object) -> T:
        return choices[int(self.number(*names) * len(choices))]

    def wait(self, days: Days, *names: object) -> dt.timedelta:
        """A wait within `days`, in whole seconds."""
        drawn = days.fewest + (days.most - days.fewest) * self.number(*names)
        return dt.timedelta(seconds=int(drawn * 86400))
