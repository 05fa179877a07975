"""The retry decision as a table of values, and the driver with its own clock, sleep and randomness."""

from __future__ import annotations

import asyncio
import math
import subprocess
import sys
from collections.abc import Awaitable, Callable

import pytest

from candid_aio.options import RetryPolicy
from candid_aio.transport.retry import Outcome, answered, decide, may_have_happened, repeat
from candid_aio.wire.operation import Repeat

POLICY = RetryPolicy()

NOT_SENT = Outcome("not_done")
CUT_OFF = Outcome("cut_off")
TRUNCATED = Outcome("cut_off", 200)


def answer(status: int, **headers: str) -> Outcome:
    return answered(status, {name.replace("_", "-"): value for name, value in headers.items()}, now=1_700_000_000.0)


@pytest.mark.parametrize("repeated", ["safe", "guarded", "unsafe"])
@pytest.mark.parametrize("explicit", [False, True])
@pytest.mark.parametrize("outcome", [NOT_SENT, answer(429), answer(503, retry_after="0")])
def test_what_was_not_done_is_always_retried(repeated: Repeat, outcome: Outcome, explicit: bool) -> None:
    assert decide(repeated, outcome, 1, POLICY, reads=True, explicit=explicit) == 0


@pytest.mark.parametrize("status", [408, 500, 501, 502, 503, 504, 599])
@pytest.mark.parametrize(
    ("repeated", "explicit", "again"),
    [
        ("safe", False, True),
        ("guarded", False, True),
        ("unsafe", False, False),
        ("safe", True, True),
        ("guarded", True, True),
        ("unsafe", True, True),
    ],
)
def test_an_answered_failure_is_retried_unless_unsafe_and_not_asked_for(
    status: int, repeated: Repeat, explicit: bool, again: bool
) -> None:
    assert (decide(repeated, answer(status), 1, POLICY, reads=True, explicit=explicit) == 0) is again


@pytest.mark.parametrize(("repeated", "again"), [("safe", True), ("guarded", False), ("unsafe", False)], ids=str)
@pytest.mark.parametrize("explicit", [False, True])
@pytest.mark.parametrize("outcome", [CUT_OFF, TRUNCATED])
def test_what_was_cut_off_is_retried_only_where_safe(
    repeated: Repeat, again: bool, outcome: Outcome, explicit: bool
) -> None:
    assert (decide(repeated, outcome, 1, POLICY, reads=True, explicit=explicit) == 0) is again


@pytest.mark.parametrize(("outcome", "again"), [(CUT_OFF, True), (TRUNCATED, False)], ids=str)
def test_a_write_that_was_answered_is_not_repeated_for_the_rest_of_its_answer(outcome: Outcome, again: bool) -> None:
    assert (decide("safe", outcome, 1, POLICY, reads=False, explicit=True) == 0) is again


@pytest.mark.parametrize("status", [200, 201, 204, 302, 400, 401, 403, 404, 409, 422])
def test_other_answers_are_never_retried(status: int) -> None:
    assert decide("safe", answer(status), 1, POLICY, reads=True, explicit=True) is None


@pytest.mark.parametrize(("attempt", "again"), [(1, True), (2, True), (3, False), (4, False)])
def test_the_number_of_retries_is_the_policys(attempt: int, again: bool) -> None:
    assert (decide("safe", NOT_SENT, attempt, POLICY, reads=True, explicit=False) == 0) is again


def test_no_retries_means_none() -> None:
    assert decide("safe", NOT_SENT, 1, RetryPolicy(max_retries=0), reads=True, explicit=True) is None


@pytest.mark.parametrize(
    ("headers", "least"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after_ms": "1500"}, 1.5),
        ({"retry_after": "1", "retry_after_ms": "1500"}, 1.5),
        ({"x_ratelimit_reset": "1700000012"}, 12.0),
        ({"retry_after": "Tue, 14 Nov 2023 22:13:40 GMT"}, 20.0),
        ({"retry_after": "60"}, 60.0),
        ({"retry_after": "61"}, None),
        ({"retry_after": "soon"}, 0.0),
    ],
)
def test_what_the_server_asks_for_is_the_least_wait_and_too_long_is_not_waited_for(
    headers: dict[str, str], least: float | None
) -> None:
    assert decide("unsafe", answer(429, **headers), 1, POLICY, reads=True, explicit=False) == least


def test_the_longest_wait_is_the_policys() -> None:
    assert decide("safe", answer(429, retry_after="61"), 1, RetryPolicy(max_wait=61), reads=True, explicit=False) == 61


@pytest.mark.parametrize(
    ("outcome", "maybe"),
    [
        (NOT_SENT, False),
        (CUT_OFF, True),
        (TRUNCATED, True),
        (answer(200), True),
        (answer(302), True),
        (answer(404), False),
        (answer(408), True),
        (answer(429), False),
        (answer(500), True),
        (answer(503), True),
        (answer(503, retry_after="1"), False),
        (answer(503, retry_after_ms="1"), False),
    ],
)
def test_what_an_outcome_says_about_the_effect(outcome: Outcome, maybe: bool) -> None:
    assert may_have_happened(outcome) is maybe


def drive(
    results: list[Outcome],
    policy: RetryPolicy = POLICY,
    *,
    remaining: float = math.inf,
    random: Callable[[], float] = lambda: 1.0,
) -> tuple[Outcome, list[float], int]:
    """The last result, the waits, and how many results were asked for after the first."""
    waits: list[float] = []
    rest = list(results[1:])

    async def send() -> Outcome:
        return rest.pop(0)

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    def least_wait(result: Outcome, attempt: int) -> float | None:
        return decide("safe", result, attempt, policy, reads=True, explicit=False)

    last = asyncio.run(
        repeat(results[0], send, least_wait, policy, remaining=lambda: remaining, sleep=sleep, random=random)
    )
    return last, waits, len(results) - 1 - len(rest)


def test_the_wait_doubles_up_to_its_bound() -> None:
    policy = RetryPolicy(max_retries=6)
    _last, waits, sent = drive([CUT_OFF] * 7, policy)
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert sent == 6


def test_the_jitter_is_full() -> None:
    policy = RetryPolicy(max_retries=4)
    draws = iter([0.0, 0.5, 1.0, 0.25])
    _last, waits, _sent = drive([CUT_OFF] * 5, policy, random=lambda: next(draws))
    assert waits == [0.0, 0.5, 2.0, 1.0]


def test_a_retry_after_is_a_minimum_under_the_jitter() -> None:
    draws = iter([0.0, 1.0])
    _last, waits, _sent = drive([answer(429, retry_after="3")] * 2 + [answer(200)], random=lambda: next(draws))
    assert waits == [3.0, 4.0]


def test_it_stops_at_the_first_result_that_is_final() -> None:
    last, waits, sent = drive([CUT_OFF, answer(404), answer(200)])
    assert last == answer(404)
    assert len(waits) == sent == 1


@pytest.mark.parametrize(("remaining", "sent"), [(0.4, 0), (0.5, 0), (0.6, 1)])
def test_a_wait_that_would_end_after_the_deadline_is_not_begun(remaining: float, sent: int) -> None:
    last, waits, was_sent = drive([CUT_OFF, answer(200)], remaining=remaining)
    assert was_sent == len(waits) == sent
    assert last == (answer(200) if sent else CUT_OFF)


@pytest.mark.parametrize("raised", [ValueError, asyncio.CancelledError, SystemExit])
def test_what_an_attempt_raises_comes_out_and_is_not_repeated(raised: type[BaseException]) -> None:
    sent: list[int] = []

    async def send() -> Outcome:
        sent.append(1)
        raise raised

    async def sleep(_seconds: float) -> None:
        return

    async def main() -> None:
        with pytest.raises(raised):
            await repeat(
                CUT_OFF, send, lambda _r, _n: 0.0, POLICY, remaining=lambda: math.inf, sleep=sleep, random=lambda: 0.0
            )

    asyncio.run(main())
    assert sent == [1]


def test_concurrent_calls_have_states_of_their_own() -> None:
    async def one(fails: int) -> int:
        sent = 0

        async def send() -> Outcome:
            nonlocal sent
            sent += 1
            await asyncio.sleep(0)
            return CUT_OFF if sent < fails else answer(200)

        async def sleep(_seconds: float) -> None:
            await asyncio.sleep(0)

        def least_wait(result: Outcome, attempt: int) -> float | None:
            return decide("safe", result, attempt, RetryPolicy(max_retries=9), reads=True, explicit=False)

        policy = RetryPolicy(max_retries=9)
        await repeat(CUT_OFF, send, least_wait, policy, remaining=lambda: math.inf, sleep=sleep, random=lambda: 1.0)
        return sent

    async def main() -> list[int]:
        calls: list[Awaitable[int]] = [one(n) for n in (1, 5, 3, 2, 4)]
        return await asyncio.gather(*calls)

    assert asyncio.run(main()) == [1, 5, 3, 2, 4]


def test_deciding_does_not_import_tenacity() -> None:
    program = (
        "import sys\n"
        "from candid_aio.options import RetryPolicy\n"
        "from candid_aio.transport.retry import Outcome, decide\n"
        "decide('safe', Outcome('cut_off'), 1, RetryPolicy(), reads=True, explicit=False)\n"
        "print('tenacity' in sys.modules)\n"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"
