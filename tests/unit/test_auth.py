"""Tokens: lifetimes as values, one fetch for all who wait, refusals, renewal after a 401; secrets stay secret."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from candid_aio.errors import ApiError, ConnectionFailedError, InvalidValueError
from candid_aio.transport.auth import FetchedToken, GivenToken, Secret, grant, is_refusal
from candid_aio.transport.threads import in_daemon_thread

HOUR = 3600.0


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Issuer:
    """Gives tokens T1, T2, ... or raises what is planned, and can be held up."""

    def __init__(self, expires_in: float = 5 * HOUR) -> None:
        self.fetches = 0
        self.expires_in = expires_in
        self.failures: list[Exception] = []
        self.gate: asyncio.Event | None = None

    async def fetch(self) -> tuple[str, float]:
        self.fetches += 1
        number = self.fetches
        if self.gate is not None:
            await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        return f"T{number}", self.expires_in


def kept(issuer: Issuer) -> tuple[FetchedToken, Clock]:
    clock = Clock()
    return FetchedToken(issuer.fetch, clock=clock), clock


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("life", "refresh_at", "unusable_at", "final_until"),
    [
        (5 * HOUR, 5 * HOUR - 600, 5 * HOUR - 30, 5),
        (100.0, 80, 90, 5),
        (2.0, 1.6, 1.8, 2),
        (0.5, 1, 1, 1),
        (0.0, 1, 1, 1),
        (-3.0, 1, 1, 1),
        (float("nan"), 1, 1, 1),
        (float("inf"), 1, 1, 1),
    ],
)
def test_the_times_of_a_token_follow_from_its_life(
    life: float, refresh_at: float, unusable_at: float, final_until: float
) -> None:
    given = grant(Secret("t"), life, requested_at=10.0)
    shown = [given.refresh_at - 10, given.unusable_at - 10, given.final_until - 10]
    assert shown == pytest.approx([refresh_at, unusable_at, final_until])


def test_a_token_is_fetched_once_for_calls_that_start_together() -> None:
    issuer = Issuer()

    async def main() -> set[str]:
        tokens, _clock = kept(issuer)
        issuer.gate = asyncio.Event()
        waiting = [asyncio.create_task(tokens.token()) for _ in range(50)]
        await settle()
        issuer.gate.set()
        return {(await each).reveal() for each in waiting}

    assert asyncio.run(main()) == {"T1"}
    assert issuer.fetches == 1


def test_a_token_is_kept_and_refreshed_in_the_background_before_it_expires() -> None:
    issuer = Issuer(expires_in=1000)

    async def main() -> None:
        tokens, clock = kept(issuer)
        first = await tokens.token()
        clock.now += 799
        assert await tokens.token() is first
        assert issuer.fetches == 1
        clock.now += 2
        issuer.gate = asyncio.Event()
        assert [await tokens.token() for _ in range(3)] == [first] * 3  # nobody waits
        issuer.gate.set()
        await settle()
        assert (await tokens.token()).reveal() == "T2"
        assert issuer.fetches == 2

    asyncio.run(main())


def test_a_token_is_not_used_after_its_end() -> None:
    issuer = Issuer(expires_in=1000)

    async def main() -> None:
        tokens, clock = kept(issuer)
        await tokens.token()
        clock.now += 971
        assert (await tokens.token()).reveal() == "T2"

    asyncio.run(main())


def test_a_failed_background_refresh_leaves_the_token_and_is_not_repeated_for_each_call() -> None:
    issuer = Issuer(expires_in=1000)

    async def main() -> None:
        tokens, clock = kept(issuer)
        await tokens.token()
        clock.now += 850
        issuer.failures = [ConnectionFailedError(), ApiError(status_code=401)]
        for _ in range(10):
            assert (await tokens.token()).reveal() == "T1"
            await settle()
        assert issuer.fetches == 2
        clock.now += 5
        for _ in range(10):
            assert (await tokens.token()).reveal() == "T1"
            await settle()
        assert issuer.fetches == 3
        clock.now += 5
        await tokens.token()
        await settle()
        assert (await tokens.token()).reveal() == "T4"

    asyncio.run(main())


@pytest.mark.parametrize("life", [0, 0.2, -5])
def test_a_short_life_does_not_cause_a_fetch_for_each_call(life: float) -> None:
    issuer = Issuer(expires_in=life)

    async def main() -> None:
        tokens, clock = kept(issuer)
        for _ in range(20):
            clock.now += 0.05
            await tokens.token()
        assert issuer.fetches == 1
        clock.now += 1
        await tokens.token()
        assert issuer.fetches == 2

    asyncio.run(main())


def test_after_a_401_one_fetch_serves_all_who_got_it() -> None:
    issuer = Issuer()

    async def main() -> None:
        tokens, _clock = kept(issuer)
        dead = await tokens.token()
        renewed = await asyncio.gather(*(tokens.renewed(dead) for _ in range(30)))
        assert {each.reveal() for each in renewed if each is not None} == {"T2"}
        assert issuer.fetches == 2
        late = await tokens.renewed(dead)  # its 401 came after the others had theirs
        assert late is renewed[0]
        assert issuer.fetches == 2

    asyncio.run(main())


def test_a_server_that_refuses_every_token_does_not_cause_a_fetch_for_each_call() -> None:
    issuer = Issuer()

    async def main() -> None:
        tokens, clock = kept(issuer)
        second = await tokens.renewed(await tokens.token())
        assert second is not None
        assert await tokens.renewed(second) is None
        assert issuer.fetches == 2
        assert (await tokens.token()) is second
        clock.now += 6
        assert await tokens.renewed(second) is not None
        assert issuer.fetches == 3

    asyncio.run(main())


def test_a_refused_credential_raises_an_instance_of_its_own_for_each_waiter() -> None:
    issuer = Issuer()
    issuer.failures = [ApiError(status_code=403, body={"why": "no"})]

    async def main() -> None:
        tokens, clock = kept(issuer)
        failed = await asyncio.gather(*(tokens.token() for _ in range(5)), return_exceptions=True)
        assert len({id(error) for error in failed}) == 5
        for error in failed:
            assert isinstance(error, ApiError)
            assert (error.status_code, error.body) == (403, {"why": "no"})
            assert error.__cause__ is None
            assert error.__context__ is None
        assert issuer.fetches == 1
        clock.now += 4.9
        with pytest.raises(ApiError):
            await tokens.token()
        assert issuer.fetches == 1
        clock.now += 0.2
        assert (await tokens.token()).reveal() == "T2"

    asyncio.run(main())


def test_a_failure_that_is_no_refusal_is_asked_again_at_once() -> None:
    issuer = Issuer()
    issuer.failures = [ConnectionFailedError(), ApiError(status_code=502)]

    async def main() -> None:
        tokens, _clock = kept(issuer)
        with pytest.raises(ConnectionFailedError):
            await tokens.token()
        with pytest.raises(ApiError):
            await tokens.token()
        assert (await tokens.token()).reveal() == "T3"

    asyncio.run(main())


def test_a_failure_that_is_not_ours_comes_as_it_is() -> None:
    issuer = Issuer()
    issuer.failures = [ZeroDivisionError("a bug")]

    async def main() -> None:
        tokens, _clock = kept(issuer)
        with pytest.raises(ZeroDivisionError):
            await tokens.token()

    asyncio.run(main())


def test_an_exit_in_a_fetch_is_for_who_waits_and_leaves_the_loop_alone() -> None:
    tokens, clock = kept(Issuer())

    async def exits() -> tuple[str, float]:
        raise SystemExit(3)

    async def waits() -> str:
        try:
            await tokens.token()
        except SystemExit as error:
            return f"exit {error.code}"
        raise AssertionError

    async def main() -> None:
        tokens._fetch = exits
        assert list(await asyncio.gather(waits(), waits())) == ["exit 3", "exit 3"]
        tokens._fetch = Issuer(expires_in=1000).fetch
        await tokens.token()
        clock.now += 900
        tokens._fetch = exits
        assert (await tokens.token()).reveal() == "T1"
        await settle()  # the background refresh exits here, and the loop goes on

    asyncio.run(main())


@pytest.mark.parametrize(
    ("error", "refusal"),
    [
        (ApiError(status_code=400), True),
        (ApiError(status_code=401), True),
        (ApiError(status_code=429), True),
        (ApiError(status_code=408), False),
        (ApiError(status_code=500), False),
        (ApiError(status_code=302), False),
        (ConnectionFailedError(), False),
    ],
)
def test_which_failures_are_refusals(error: Exception, refusal: bool) -> None:
    assert is_refusal(error) is refusal


def test_a_caller_who_gives_up_does_not_end_the_fetch_for_the_others() -> None:
    issuer = Issuer()

    async def main() -> None:
        tokens, _clock = kept(issuer)
        issuer.gate = asyncio.Event()
        first = asyncio.create_task(tokens.token())
        second = asyncio.create_task(tokens.token())
        await settle()
        first.cancel()
        await settle()
        assert first.cancelled()
        issuer.gate.set()
        assert (await second).reveal() == "T1"
        assert issuer.fetches == 1

    asyncio.run(main())


def test_a_fetch_whose_loop_went_away_is_made_anew_by_who_still_waits() -> None:
    issuer = Issuer()
    tokens, _clock = kept(issuer)
    began = threading.Event()
    joined = threading.Event()
    got: list[str] = []

    async def hang() -> tuple[str, float]:
        issuer.fetches += 1
        if issuer.fetches > 1:
            return "T2", HOUR
        began.set()
        await asyncio.Event().wait()
        raise AssertionError

    tokens._fetch = hang

    async def waits() -> None:
        task = asyncio.create_task(tokens.token())
        await settle()
        joined.set()
        got.append((await task).reveal())

    def other() -> None:
        began.wait()
        asyncio.run(waits())

    thread = threading.Thread(target=other)
    thread.start()

    async def goes_away() -> None:
        asyncio.create_task(tokens.token())  # noqa: RUF006 - its loop ends before it does, which is the point
        await in_daemon_thread(joined.wait)

    asyncio.run(goes_away())
    thread.join()
    assert got == ["T2"]


def test_a_fetch_cancelled_before_its_first_step_keeps_nobody_waiting() -> None:
    issuer = Issuer()
    tokens, _clock = kept(issuer)

    async def ends_at_once() -> None:
        asyncio.create_task(tokens.token())  # noqa: RUF006 - its loop ends before it does, which is the point
        await asyncio.sleep(0)

    asyncio.run(ends_at_once())

    async def main() -> str:
        return (await asyncio.wait_for(tokens.token(), 5)).reveal()

    assert asyncio.run(main()) == f"T{issuer.fetches}"


@pytest.mark.parametrize("closed", [True, False])
def test_a_fetch_on_a_loop_that_was_left_in_the_middle_keeps_nobody_waiting(closed: bool) -> None:
    issuer = Issuer()
    issuer.gate = asyncio.Event()
    tokens, _clock = kept(issuer)
    left = asyncio.new_event_loop()
    with pytest.raises(TimeoutError):
        left.run_until_complete(asyncio.wait_for(tokens.token(), 0.01))
    issuer.gate = None
    tasks = asyncio.all_tasks(left)
    if closed:
        left.close()
    assert asyncio.run(asyncio.wait_for(tokens.token(), 20)).reveal() == "T2"
    if not closed:
        for task in tasks:
            task.cancel()
        left.run_until_complete(asyncio.wait(tasks))
        left.close()
    assert asyncio.run(tokens.token()).reveal() == "T2"


def test_who_waits_for_the_fetch_of_a_loop_that_stops_fetches_anew() -> None:
    issuer = Issuer()
    issuer.gate = asyncio.Event()
    tokens, _clock = kept(issuer)
    left = asyncio.new_event_loop()
    flying = threading.Event()
    got: list[str] = []

    async def other() -> None:
        waiting = asyncio.ensure_future(tokens.token())
        await settle()
        flying.set()
        got.append((await asyncio.wait_for(waiting, 20)).reveal())

    async def begin() -> None:
        asyncio.create_task(tokens.token())  # noqa: RUF006 - its loop stops before it ends, which is the point
        await settle()
        thread.start()
        await in_daemon_thread(flying.wait)

    thread = threading.Thread(target=lambda: asyncio.run(other()))
    left.run_until_complete(begin())
    issuer.gate = None
    thread.join(20)
    assert got == ["T2"]
    tasks = asyncio.all_tasks(left)
    for task in tasks:
        task.cancel()
    left.run_until_complete(asyncio.wait(tasks))
    left.close()


def test_a_token_outlives_the_loop_that_fetched_it() -> None:
    issuer = Issuer()
    tokens, _clock = kept(issuer)
    assert asyncio.run(tokens.token()) is asyncio.run(tokens.token())
    assert issuer.fetches == 1


def test_many_loops_at_once_share_one_fetch() -> None:
    issuer = Issuer()
    tokens, _clock = kept(issuer)
    ready = threading.Barrier(8)
    got: list[str] = []

    async def slow() -> tuple[str, float]:
        issuer.fetches += 1
        await asyncio.sleep(0.05)
        return f"T{issuer.fetches}", HOUR

    tokens._fetch = slow

    async def one() -> None:
        ready.wait()
        got.append((await tokens.token()).reveal())

    threads = [threading.Thread(target=lambda: asyncio.run(one())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == ["T1"] * 8


@pytest.mark.parametrize("token", ["", "two words", "line\nbreak", "café", 5])
def test_a_fetched_token_that_cannot_be_sent_is_an_error_without_it(token: Any) -> None:
    issuer = Issuer()
    tokens, _clock = kept(issuer)

    async def odd() -> tuple[str, float]:
        return token, HOUR

    tokens._fetch = odd
    with pytest.raises(InvalidValueError) as caught:
        asyncio.run(tokens.token())
    assert not token or str(token) not in str(caught.value)


async def _asynchronous() -> str:
    return "asked"


@pytest.mark.parametrize("source", [lambda: "asked", _asynchronous])
def test_a_callable_is_asked_each_time(source: Callable[[], str] | Callable[[], Awaitable[str]]) -> None:
    asked: list[int] = []

    def counted() -> Any:
        asked.append(1)
        return source()

    async def main() -> None:
        tokens = GivenToken(counted)
        first = await tokens.token()
        assert first.reveal() == "asked"
        renewed = await tokens.renewed(first)
        assert renewed is not None
        assert renewed.reveal() == "asked"

    asyncio.run(main())
    assert len(asked) == 2


def test_a_text_is_never_renewed() -> None:
    async def main() -> None:
        tokens = GivenToken("fixed")
        token = await tokens.token()
        assert token.reveal() == "fixed"
        assert await tokens.renewed(token) is None

    asyncio.run(main())


@pytest.mark.parametrize("token", ["", "two words", "line\r\nbreak", "café"])
def test_a_text_that_cannot_be_sent_is_refused_when_it_is_given(token: str) -> None:
    with pytest.raises(ValueError, match="visible ASCII") as caught:
        GivenToken(token)
    assert not token or token not in str(caught.value)


def test_what_a_callable_gives_is_checked() -> None:
    none: Any = lambda: None  # noqa: E731 - a def could not be typed so wrongly
    with pytest.raises(InvalidValueError, match="NoneType"):
        asyncio.run(GivenToken(none).token())


def test_what_a_callable_raises_comes_out() -> None:
    def broken() -> str:
        raise LookupError

    with pytest.raises(LookupError):
        asyncio.run(GivenToken(broken).token())


def test_a_secret_shows_itself_nowhere() -> None:
    secret = Secret("hush")
    shown = f"{secret} {secret!r} {secret!s:>20} {[secret]} {vars(Secret)}"
    assert "hush" not in shown
    assert secret.reveal() == "hush"
    for write in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not to be written"):
            write(secret)


def test_reprs_hold_no_secret() -> None:
    issuer = Issuer()
    tokens, _clock = kept(issuer)
    asyncio.run(tokens.token())
    given = GivenToken("hush")
    shown = repr([tokens, vars(tokens), given, vars(given), grant(Secret("hush"), 5, requested_at=0)])
    assert "hush" not in shown
    assert "T1" not in shown


def test_a_forked_child_does_not_wait_for_the_parents_fetch() -> None:
    issuer = Issuer()
    tokens, _clock = kept(issuer)

    async def main() -> int:
        issuer.gate = asyncio.Event()
        waiting = asyncio.create_task(tokens.token())
        await settle()
        with tokens._lock:  # as another thread may hold it when the process forks
            child = os.fork()
            if child == 0:
                issuer.gate = None
                os._exit(_in_child(tokens))
        _pid, status = await in_daemon_thread(lambda: os.waitpid(child, 0))
        issuer.gate.set()
        assert (await waiting).reveal() == "T1"
        return os.waitstatus_to_exitcode(status)

    assert asyncio.run(main()) == 0


def _in_child(tokens: FetchedToken) -> int:
    # The parent's loop is not running in the child, although this is called from its thread.
    return 0 if asyncio.run(asyncio.wait_for(tokens.token(), 5)).reveal() == "T2" else 1
