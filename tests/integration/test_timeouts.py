"""What `timeout` and `deadline` bound, and what they do not."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from transport_helpers import (
    CREATE,
    GUARDED,
    NOTE,
    READ,
    RawServer,
    Seen,
    Server,
    Waits,
    caller,
    full_listener,
    http,
    ok,
    status,
)

from candid_aio import (
    AmbiguousOutcomeError,
    ApiError,
    AttemptTimeoutError,
    DeadlineExceededError,
    Limits,
    RetryPolicy,
    UnreadableResponseError,
)
from candid_aio.building import build_caller
from candid_aio.transport.call import Timing
from candid_aio.wire.operation import Operation


class Silent:
    """A server whose answers wait until they are let go."""

    def __init__(self, answer: Any = ok) -> None:
        self.go = asyncio.Event()
        self.answer = answer
        self.arrived = 0
        self.came = asyncio.Event()

    async def __call__(self, seen: Seen) -> Any:
        self.arrived += 1
        self.came.set()
        await self.go.wait()
        return self.answer(seen)


async def call(calls: Any, operation: Operation[Any], options: Any = None) -> Any:
    try:
        return await calls.call(operation, {} if operation.method == "GET" else NOTE, options)
    finally:
        await calls.aclose()


@pytest.mark.parametrize(("operation", "kind"), [(READ, AttemptTimeoutError), (CREATE, AmbiguousOutcomeError)])
@pytest.mark.parametrize("where", ["client", "call"])
def test_an_answer_that_does_not_come_in_time(operation: Operation[Any], kind: type[Exception], where: str) -> None:
    async def main() -> Any:
        silent = Silent()
        async with Server(silent) as server:
            settings: Any = {"timeout": 0.3} if where == "client" else {}
            options = {"timeout_in_seconds": 0.3} if where == "call" else None
            with pytest.raises(kind) as caught:
                await call(caller(server, **settings), operation, options)
            silent.go.set()
            return caught.value, silent.arrived

    error, arrived = asyncio.run(main())
    if operation is READ:
        assert issubclass(kind, TimeoutError)
        assert (error.attempts, error.may_have_happened, arrived) == (3, True, 3)
    else:
        assert (error.attempts, error.reason, arrived) == (1, "timeout", 1)
    assert error.__cause__ is None
    assert error.__context__ is None


@pytest.mark.parametrize("operation", [CREATE, READ])
def test_a_body_that_does_not_come_in_time_is_a_call_that_happened(operation: Operation[Any]) -> None:
    async def stalls(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server.request(reader)
        writer.write(http(b'{"answer', length=20))
        await writer.drain()
        await reader.read()

    server = RawServer(stalls)

    async def main() -> UnreadableResponseError:
        async with server:
            with pytest.raises(UnreadableResponseError) as caught:
                await call(caller(server.url, timeout=0.4), operation)
        return caught.value

    error = asyncio.run(main())
    assert error.content == b'{"answer'
    assert error.attempts == (1 if operation is CREATE else 3)


def test_waiting_for_a_free_connection_is_outside_the_timeout() -> None:
    async def slow(_seen: Seen) -> Any:
        await asyncio.sleep(0.12)
        return ok()

    async def main() -> None:
        async with Server(slow) as server:
            calls = caller(server, limits=Limits(connections=1), timeout=1.0, max_retries=0)
            # Ten one after the other take longer than any of them may.
            await asyncio.gather(*(calls.call(READ, {}) for _ in range(10)))
            await calls.aclose()
        assert len({seen.connection for seen in server.seen}) == 1

    asyncio.run(main())


def test_waiting_for_a_token_is_outside_the_timeout() -> None:
    async def token() -> str:
        await asyncio.sleep(0.8)
        return "t"

    async def main() -> None:
        async with Server() as server:
            assert await call(caller(server, token=token, timeout=0.6, max_retries=0), READ) == {"answer": 42}

    asyncio.run(main())


@pytest.mark.parametrize("operation", [READ, GUARDED, CREATE])
@pytest.mark.parametrize("settings", [{"limits": Limits(connect_timeout=0.1)}, {"timeout": 0.1}])
def test_connecting_is_bounded_and_a_time_out_there_sent_nothing(operation: Operation[Any], settings: Any) -> None:
    waits = Waits()

    async def main(url: str) -> Any:
        with pytest.raises(AttemptTimeoutError) as caught:
            await call(caller(url, waits, max_retries=1, **settings), operation)
        return caught.value

    with full_listener() as url:
        error = asyncio.run(main(url))
    assert (error.attempts, error.may_have_happened) == (2, False)
    assert len(waits.seconds) == 1


@pytest.mark.parametrize(("operation", "kind"), [(READ, DeadlineExceededError), (CREATE, AmbiguousOutcomeError)])
@pytest.mark.parametrize("where", ["client", "call"])
def test_the_deadline_is_for_the_whole_call(operation: Operation[Any], kind: type[Exception], where: str) -> None:
    async def main() -> Any:
        silent = Silent()
        async with Server(silent) as server:
            settings: Any = {"deadline": 0.5} if where == "client" else {}
            options = {"deadline": 0.5} if where == "call" else None
            with pytest.raises(kind) as caught:
                await call(caller(server, **settings), operation, options)
            silent.go.set()
            return caught.value

    error = asyncio.run(main())
    assert (error.attempts, error.may_have_happened) == (1, True)
    assert isinstance(error, TimeoutError) is (operation is READ)
    if operation is CREATE:
        assert error.reason == "deadline"
    assert error.__cause__ is None
    assert error.__context__ is None


def test_the_deadline_bounds_waiting_for_a_token_and_nothing_was_sent() -> None:
    async def main() -> DeadlineExceededError:
        async with Server() as server:
            silent = Silent(server._token)
            server.token_answers = [silent]
            calls = caller(server, client_id="i", client_secret="s")
            with pytest.raises(DeadlineExceededError) as caught:
                await calls.call(CREATE, NOTE, {"deadline": 0.1})
            silent.go.set()
            # The fetch went on for others: it is not asked for again.
            assert await calls.call(CREATE, NOTE) == {"answer": 42}
            await calls.aclose()
        assert len(server.token_requests) == 1
        return caught.value

    error = asyncio.run(main())
    assert (error.attempts, error.may_have_happened) == (0, False)


def test_the_deadline_bounds_waiting_for_a_free_connection_and_nothing_was_sent() -> None:
    async def main() -> DeadlineExceededError:
        silent = Silent()
        async with Server(silent) as server:
            calls = caller(server, limits=Limits(connections=1))
            first = asyncio.create_task(calls.call(READ, {}))
            await silent.came.wait()
            with pytest.raises(DeadlineExceededError) as caught:
                await calls.call(CREATE, NOTE, {"deadline": 0.1})
            silent.go.set()
            await first
            await calls.aclose()
        assert len(server.seen) == 1
        return caught.value

    assert asyncio.run(main()).may_have_happened is False


def test_a_deadline_between_attempts_remembers_what_came_before() -> None:
    """The first attempt is answered, then the token of the second is waited for in vain."""
    asked: list[int] = []

    async def token() -> str:
        asked.append(1)
        if len(asked) > 1:
            await asyncio.Event().wait()
        return "t"

    async def main(code: int, operation: Operation[Any]) -> Any:
        asked.clear()
        async with Server(status(code)) as server:
            calls = caller(server, token=token, retry=RetryPolicy(backoff=0))
            with pytest.raises((DeadlineExceededError, AmbiguousOutcomeError)) as caught:
                await call(calls, operation, {"deadline": 0.7})
        return caught.value

    refused = asyncio.run(main(429, CREATE))
    assert isinstance(refused, DeadlineExceededError)
    assert refused.may_have_happened is False
    failed = asyncio.run(main(500, CREATE))
    assert isinstance(failed, AmbiguousOutcomeError)
    safe = asyncio.run(main(500, READ))
    assert isinstance(safe, DeadlineExceededError)
    assert safe.may_have_happened is True


def test_a_deadline_while_waiting_to_try_again() -> None:
    """A sleep that is longer than it should be, as on a busy loop."""

    async def oversleeps(_seconds: float) -> None:
        await asyncio.Event().wait()

    async def main(code: int, operation: Operation[Any]) -> Any:
        async with Server(status(code)) as server:
            given: Any = {"token": "t", "environment": server.environment, "max_retries": 1}
            calls = build_caller(given, timing=Timing(sleep=oversleeps, random=lambda: 0.0))
            with pytest.raises((DeadlineExceededError, AmbiguousOutcomeError)) as caught:
                await call(calls, operation, {"deadline": 0.7})
        return caught.value

    assert isinstance(asyncio.run(main(500, CREATE)), AmbiguousOutcomeError)
    assert asyncio.run(main(500, READ)).may_have_happened is True
    assert asyncio.run(main(429, CREATE)).may_have_happened is False


def test_a_deadline_in_the_middle_of_a_2xx_is_a_call_that_happened() -> None:
    async def stalls(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server.request(reader)
        writer.write(http(b'{"answer', length=20))
        await writer.drain()
        await reader.read()

    server = RawServer(stalls)

    async def main() -> UnreadableResponseError:
        async with server:
            with pytest.raises(UnreadableResponseError) as caught:
                await call(caller(server.url), CREATE, {"deadline": 0.7})
        return caught.value

    assert asyncio.run(main()).content == b'{"answer'


def test_a_time_out_of_a_users_token_is_the_users() -> None:
    async def token() -> str:
        raise TimeoutError("of the vault")  # noqa: EM101 - the text is what has to come out

    async def main() -> None:
        async with Server() as server:
            with pytest.raises(TimeoutError, match="of the vault"):
                await call(caller(server, token=token), READ, {"deadline": 30})

    asyncio.run(main())


def test_an_error_under_a_deadline_is_that_error() -> None:
    async def main() -> None:
        async with Server(status(404), ok) as server:
            calls = caller(server)
            with pytest.raises(ApiError):
                await calls.call(READ, {}, {"deadline": 30})
            assert await calls.call(READ, {}, {"deadline": 30}) == {"answer": 42}
            await calls.aclose()

    asyncio.run(main())


def test_a_cancelled_call_frees_its_connection() -> None:
    async def main() -> None:
        silent = Silent()
        async with Server(silent) as server:
            events: list[Any] = []
            calls = caller(server, limits=Limits(connections=1), on_event=events.append)
            for _ in range(3):
                task = asyncio.create_task(calls.call(CREATE, NOTE))
                await silent.came.wait()
                silent.came.clear()
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            silent.go.set()
            assert await calls.call(READ, {}) == {"answer": 42}
            await calls.aclose()
        assert [event.outcome for event in events] == ["cut_off"] * 3 + ["answered"]

    asyncio.run(main())


def test_many_calls_with_a_short_timeout_do_not_fail_for_want_of_connections() -> None:
    """The official SDK loses 57 of 512 such calls to its pool's time-out."""

    async def slow(_seen: Seen) -> Any:
        await asyncio.sleep(0.05)
        return ok()

    async def main() -> int:
        async with Server(slow) as server:
            calls = caller(server, timeout=5, max_retries=0, limits=Limits(connections=20))
            await asyncio.gather(*(calls.call(READ, {}) for _ in range(200)))
            await calls.aclose()
        return len({seen.connection for seen in server.seen})

    assert asyncio.run(main()) <= 20
