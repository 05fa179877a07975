"""Faults on demand: which were ordered, for which calls, and which of them a call gets.

It only decides, by what was ordered, a count and the seed: carrying a fault out is `misbehave`'s.
"""

from __future__ import annotations

import fnmatch
import functools
import math
from collections.abc import Mapping  # noqa: TC003  # msgspec evaluates the annotations
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

import attrs

from candid_aio.resources import _index

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FAULTS", "TOKEN", "WHAT_THERE_IS", "Fault", "Faults", "Ordered", "What"]

What: TypeAlias = Literal[
    "status",
    "html_502",
    "reset",
    "reset_after",
    "timeout_504",
    "truncated_body",
    "invalid_json",
    "slow_answer",
    "slow_body",
    "expired_token",
    "unknown_enum",
    "unknown_variant",
    "unreadable_item",
    "near_misses",
    "gzip",
    "no_uniqueness",
]

FAULTS: Mapping[What, str] = {
    "status": "Answer with this status; nothing is stored, unless it is to come after that",
    "html_502": "Answer 502 with a page of HTML, as a gateway does; nothing is stored",
    "reset": "Reset the connection before anything is stored",
    "reset_after": "Store the change, then reset the connection: what makes duplicates",
    "timeout_504": "Store the change, then answer 504",
    "truncated_body": "Close the connection in the middle of the answer",
    "invalid_json": "Answer with JSON that ends too early",
    "slow_answer": "Do it, and answer after so many seconds",
    "slow_body": "Send the answer's body over so many seconds",
    "expired_token": "Forget all tokens that were given out, so that this call gets a 401",
    "unknown_enum": "Put a value that nobody knows into the answer's first enum",
    "unknown_variant": "Put a variant that nobody knows in the place of the answer's first union",
    "unreadable_item": "Put something that cannot be read in the place of a list's first item",
    "near_misses": "Let a list that is filtered by a text also answer what only resembles it",
    "gzip": "Compress the answer",
    "no_uniqueness": "Take a second record with the same external id; the share is of the ids",
}
"""What can be ordered, in words."""

WHAT_THERE_IS = f"what is one of {', '.join(FAULTS)}"

OUTCOMES = frozenset({
    "status", "html_502", "reset", "reset_after", "timeout_504", "truncated_body", "invalid_json", "expired_token",
})  # fmt: skip
"""A call gets one of these at the most, the one ordered first, and all the others that are for it."""

TOKEN = "auth.default.get_token"  # noqa: S105  # an operation's name


@attrs.frozen(kw_only=True)
class Fault:
    """One fault, and the calls that it is for. Raises ValueError where it makes no sense.

    - `operation`: a name, or a pattern (`encounters.*`). None is every operation but the one that gives tokens.
    - `calls`: for so many calls; None is until it is cancelled.
    - `share`: of the calls that it would be for, from 0 to 1; which ones depends on the sandbox's seed.
    - `where`: only for JSON bodies that have these texts at these dotted paths, `{"external_id": "visit-17"}`. With
      no `calls` that is a payload that always fails.
    - `status`, `retry_after` (the header's text) and `after` (it was stored) are `status`'s. `retry_after` is also
      `html_502`'s and `timeout_504`'s.
    - `seconds` are the slow ones', in real time.
    """

    what: What
    operation: str | None = None
    calls: int | None = None
    share: float = 1.0
    where: Mapping[str, str] = attrs.field(factory=dict)
    status: int = 503
    retry_after: str | None = None
    after: bool = False
    seconds: float = 1.0

    def __attrs_post_init__(self) -> None:
        problem = self._problem()
        if problem:
            raise ValueError(problem)

    def _problem(self) -> str | None:
        checks = {
            WHAT_THERE_IS: self.what in get_args(What),
            "no operation has this name or fits this pattern": self.operation is None or _named(self.operation),
            "calls is a whole number from 1": self.calls is None or self.calls >= 1,
            "share is a number from 0 to 1": 0 <= self.share <= 1,
            "status is a whole number from 200 to 599": 200 <= self.status <= 599,
            "seconds is a number from 0": self.seconds >= 0 and math.isfinite(self.seconds),
            "retry_after is one line of ASCII": self.retry_after is None or _is_header(self.retry_after),
        }
        return next((words for words, holds in checks.items() if not holds), None)


@attrs.define
class Ordered:
    """A fault that was ordered. `asked` calls were of those that it is for, `taken` got it."""

    number: int
    fault: Fault
    asked: int = 0
    taken: int = 0

    @property
    def used_up(self) -> bool:
        return self.fault.calls is not None and self.taken >= self.fault.calls


class Faults:
    """What was ordered and is not used up or cancelled."""

    def __init__(self, *, seed: str = "") -> None:
        self.seed = seed
        self._number = 0
        self._ordered: list[Ordered] = []

    @property
    def ordered(self) -> tuple[Ordered, ...]:
        """In the order in which they were ordered."""
        return tuple(self._ordered)

    def order(self, what: What, **options: Any) -> Ordered:
        """Orders a `Fault` with these options. Raises ValueError where it makes no sense."""
        return self.add(Fault(what=what, **options))

    def add(self, fault: Fault) -> Ordered:
        self._number += 1
        ordered = Ordered(self._number, fault)
        self._ordered.append(ordered)
        return ordered

    def cancel(self, number: int) -> None:
        """Raises KeyError where none with this number is left."""
        left = [one for one in self._ordered if one.number != number]
        if len(left) == len(self._ordered):
            raise KeyError(number)
        self._ordered = left

    def clear(self) -> None:
        """Cancels all."""
        self._ordered = []

    def take(self, operation: str, body: Callable[[], Any]) -> tuple[Fault, ...]:
        """What a call gets. `body` gives its JSON, or None where it has none; it is asked only where that counts."""
        if not self._ordered:
            return ()
        taken: list[Fault] = []
        has_outcome = False
        for one in self._ordered:
            fault = one.fault
            if fault.what == "no_uniqueness" or (has_outcome and fault.what in OUTCOMES):
                continue
            if _is_for(fault, operation, body) and self._draws(one):
                one.taken += 1
                taken.append(fault)
                has_outcome = has_outcome or fault.what in OUTCOMES
        self._ordered = [one for one in self._ordered if not one.used_up]
        return tuple(taken)

    def checks_uniqueness_of(self, external_id: str) -> bool:
        """Whether a second record with this id is refused: not for the share of the ids that a fault takes."""
        return not any(
            self._share_of(one.number, external_id) < one.fault.share
            for one in self._ordered
            if one.fault.what == "no_uniqueness"
        )

    def _draws(self, one: Ordered) -> bool:
        one.asked += 1
        return self._share_of(one.number, str(one.asked)) < one.fault.share

    def _share_of(self, number: int, name: str) -> float:
        """A number from 0 up to 1 that depends on the seed and the names only."""
        digest = blake2b(f"{self.seed}/{number}/{name}".encode(), digest_size=8).digest()
        # 53 bits: all that a float holds, so that it never rounds up to 1.
        return (int.from_bytes(digest, "big") >> 11) / 2**53


def _is_for(fault: Fault, operation: str, body: Callable[[], Any]) -> bool:
    if fault.operation is None:
        if operation == TOKEN:
            return False
    elif not fnmatch.fnmatchcase(operation, fault.operation):
        return False
    return all(_text_at(body(), path) == text for path, text in fault.where.items())


def _text_at(body: Any, path: str) -> str | None:
    for name in path.split("."):
        body = body.get(name) if isinstance(body, dict) else None
    return str(body) if isinstance(body, (str, int, float)) else None


def _named(pattern: str) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for name in _names())


def _is_header(text: str) -> bool:
    return text.isascii() and text.isprintable()


@functools.cache
def _names() -> tuple[str, ...]:
    return tuple(operation.name for operation in _index.load_operations())
