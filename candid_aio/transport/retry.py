"""Whether a call is repeated after what came of an attempt, and tenacity driving the repeats.

The decision is a function of values. Clock, sleep and randomness are passed in; nothing here does I/O, and tenacity is
imported only when a call is repeated for the first time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

import attrs

from candid_aio.wire.response import retry_after

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from candid_aio.options import RetryPolicy
    from candid_aio.wire.operation import Repeat

__all__ = ["Outcome", "OutcomeKind", "answered", "decide", "may_have_happened", "repeat"]

OutcomeKind: TypeAlias = Literal["answered", "not_done", "cut_off"]

R = TypeVar("R")


@attrs.frozen
class Outcome:
    """What came of one attempt.

    `not_done`: no byte of the request left, or the server says that it did not take it (429, 503 with `Retry-After`).
    `cut_off`: it broke off after bytes had left; `status` is then known where the answer had begun. `retry_after` is
    the number of seconds the server asked for.
    """

    kind: OutcomeKind
    status: int | None = None
    retry_after: float | None = None


def answered(status: int, headers: Mapping[str, str], *, now: float) -> Outcome:
    """The outcome of an attempt that was answered. `now` is in seconds since 1970."""
    if status < 400:
        return Outcome("answered", status)
    asked = "retry-after" in headers or "retry-after-ms" in headers
    refused = status == 429 or (status == 503 and asked)
    return Outcome("not_done" if refused else "answered", status, retry_after(headers, now=now))


def may_have_happened(outcome: Outcome) -> bool:
    """Whether an attempt with this outcome can have had its effect: cut off, or answered but not refused with a 4xx."""
    if outcome.kind == "answered":
        status = outcome.status or 0
        return status < 400 or status == 408 or status >= 500
    return outcome.kind == "cut_off"


def _allowed(operation_repeat: Repeat, outcome: Outcome, *, reads: bool, explicit: bool) -> bool:
    if outcome.kind == "not_done":
        return True
    if outcome.kind == "cut_off":
        # With a status, a 2xx, it was done; what a repeat of a write would say then, a 404 or a conflict, misleads.
        return operation_repeat == "safe" and (reads or outcome.status is None)
    if outcome.status != 408 and (outcome.status or 0) < 500:
        return False
    return operation_repeat != "unsafe" or explicit


def decide(
    operation_repeat: Repeat, outcome: Outcome, attempt: int, policy: RetryPolicy, *, reads: bool, explicit: bool
) -> float | None:
    """The least number of seconds to wait before the next attempt, or None: there is to be no further one.

    `attempt` counts from 1. `reads`: the operation changes nothing. `explicit`: this client or call was given a number
    of retries or a policy, which allows repeating an unsafe operation that was answered with 408 or 5xx.
    """
    if attempt > policy.max_retries or not _allowed(operation_repeat, outcome, reads=reads, explicit=explicit):
        return None
    least = outcome.retry_after or 0.0
    return None if least > policy.max_wait else least


async def repeat(
    first: R,
    send: Callable[[], Awaitable[R]],
    least_wait: Callable[[R, int], float | None],
    policy: RetryPolicy,
    *,
    remaining: Callable[[], float],
    sleep: Callable[[float], Awaitable[None]],
    random: Callable[[], float],
) -> R:
    """Send again for as long as `least_wait(result, attempt)` gives a number; returns the last result.

    `first` is what came of attempt 1. `remaining` gives the seconds until the deadline: a wait that would end after it
    is not begun. `random` gives a number from 0 to 1.
    """
    import tenacity  # here, because most processes never repeat a call and it takes 20 ms

    pending: list[R] = [first]
    waits: list[float] = []

    async def attempt() -> R:
        return pending.pop() if pending else await send()

    def wanted(state: tenacity.RetryCallState) -> bool:
        outcome: Any = state.outcome
        if outcome.failed:
            return False
        least = least_wait(outcome.result(), state.attempt_number)
        if least is None:
            return False
        # A float's exponent ends at 1023, and no wait is that long.
        doubled = 2.0 ** min(state.attempt_number - 1, 100)
        backoff = min(policy.max_backoff, policy.backoff * doubled)
        waits.append(least + random() * backoff)
        return waits[-1] < remaining()

    retrying = tenacity.AsyncRetrying(sleep=sleep, retry=wanted, wait=lambda _state: waits[-1])
    try:
        return await retrying(attempt)
    finally:
        # It holds itself by its next actions, and with them the request and the answer, until the next collection.
        retrying.iter_state.reset()
