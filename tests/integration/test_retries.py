"""What is sent again and what is not, over real sockets: the server's count is the truth."""

from __future__ import annotations

import asyncio
import errno
import io
import os
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import attrs
import pytest
from aiohttp import web
from transport_helpers import (
    CREATE,
    GUARDED,
    NOTE,
    READ,
    UPDATE,
    UPLOAD,
    UPLOAD_SAFELY,
    RawServer,
    Seen,
    Server,
    Waits,
    caller,
    http,
    ok,
    operation,
    status,
)

from candid_aio import (
    AmbiguousOutcomeError,
    ApiError,
    ClientClosedError,
    ConnectionFailedError,
    EntityConflictError,
    RetryPolicy,
    UnreadableResponseError,
)
from candid_aio.transport.call import Caller, Timing
from candid_aio.wire.operation import Operation

ARGUMENTS: dict[str, Any] = {"GET": {}, "DELETE": {}}


async def call(calls: Caller, operation: Operation[Any], options: Any = None) -> Any:
    try:
        return await calls.call(operation, ARGUMENTS.get(operation.method, NOTE), options)
    finally:
        await calls.aclose()


def statuses(operation: Operation[Any], *codes: int, options: Any = None, **settings: Any) -> tuple[Any, int, Waits]:
    """The answer or the error, what the server saw, and the waits, with a server that answers with these statuses."""
    waits = Waits()

    async def main() -> tuple[Any, int]:
        answers = [ok if code == 200 else status(code) for code in codes]
        async with Server(*answers) as server:
            try:
                result = await call(caller(server, waits, **settings), operation, options)
            except Exception as error:
                result = error
        return result, len(server.seen)

    result, seen = asyncio.run(main())
    return result, seen, waits


@pytest.mark.parametrize("code", [408, 429, 500, 502, 503, 504])
def test_two_retries_are_the_default(code: int) -> None:
    error, seen, waits = statuses(READ, code)
    assert isinstance(error, ApiError)
    assert (error.status_code, error.attempts, seen) == (code, 3, 3)
    assert waits.seconds == [0.5, 1.0]


def test_a_retry_that_works_gives_the_answer() -> None:
    answer, seen, waits = statuses(UPDATE, 500, 502, 200)
    assert (answer, seen, waits.seconds) == ({"answer": 42}, 3, [0.5, 1.0])


@pytest.mark.parametrize("code", [400, 401, 403, 404, 409, 422])
def test_a_refusal_is_not_retried(code: int) -> None:
    error, seen, _waits = statuses(READ, code)
    assert error.status_code == code
    assert seen == 1


@pytest.mark.parametrize(("operation", "seen"), [(READ, 3), (GUARDED, 3), (CREATE, 1)])
def test_an_unsafe_operation_is_not_repeated_after_a_500_by_default(operation: Operation[Any], seen: int) -> None:
    error, was_seen, _waits = statuses(operation, 500)
    assert error.status_code == 500
    assert was_seen == seen


@pytest.mark.parametrize(
    ("settings", "options"),
    [
        ({"max_retries": 2}, None),
        ({"retry": RetryPolicy()}, None),
        ({}, {"max_retries": 2}),
        ({}, {"retry": RetryPolicy()}),
    ],
)
def test_it_is_repeated_where_retries_were_asked_for(settings: Any, options: Any) -> None:
    _error, seen, _waits = statuses(CREATE, 500, options=options, **settings)
    assert seen == 3


def test_an_unsafe_operation_is_repeated_after_a_429_and_a_503_that_asks_for_it() -> None:
    waits = Waits()

    async def main() -> int:
        async with Server(status(429), status(503, headers={"Retry-After": "2"}), ok) as server:
            await call(caller(server, waits), CREATE)
        return len(server.seen)

    assert asyncio.run(main()) == 3
    assert waits.seconds == [0.5, 3.0]


def test_the_calls_options_go_over_the_clients() -> None:
    _error, seen, waits = statuses(READ, 500, options={"retry": RetryPolicy(max_retries=1, backoff=0.1)}, max_retries=5)
    assert (seen, waits.seconds) == (2, [0.1])
    assert statuses(READ, 500, options={"max_retries": 0})[1] == 1


def test_a_retry_after_beyond_the_longest_wait_is_not_waited_for() -> None:
    waits = Waits()

    async def main() -> tuple[ApiError, int]:
        async with Server(status(429, headers={"Retry-After": "61"})) as server:
            with pytest.raises(ApiError) as caught:
                await call(caller(server, waits), READ)
        return caught.value, len(server.seen)

    error, seen = asyncio.run(main())
    assert (error.retry_after, seen, waits.seconds) == (61.0, 1, [])


def test_a_wait_that_would_end_after_the_deadline_is_not_begun() -> None:
    patient = RetryPolicy(backoff=20, max_backoff=20)
    error, seen, waits = statuses(READ, 500, options={"deadline": 10, "retry": patient})
    assert isinstance(error, ApiError)
    assert (seen, waits.seconds) == (1, [])
    error, seen, waits = statuses(READ, 500, options={"deadline": 30})
    assert (seen, waits.seconds) == (3, [0.5, 1.0])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.mark.parametrize("operation", [READ, GUARDED, CREATE])
def test_where_nothing_listens_it_is_tried_again_and_nothing_was_sent(operation: Operation[Any]) -> None:
    waits = Waits()

    async def main() -> ConnectionFailedError:
        with pytest.raises(ConnectionFailedError) as caught:
            await call(caller(f"http://127.0.0.1:{free_port()}", waits), operation)
        return caught.value

    error = asyncio.run(main())
    assert (error.attempts, error.may_have_happened) == (3, False)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert len(waits.seconds) == 2


def test_a_name_that_has_no_address_is_a_failed_connection() -> None:
    async def main() -> None:
        with pytest.raises(ConnectionFailedError):
            await call(caller("http://nowhere.invalid", allow_http=True, max_retries=0), CREATE)

    asyncio.run(main())


class Stale(aiohttp.TCPConnector):
    """Gives connections that were closed a moment ago, which the next event would tell."""

    async def connect(self, *arguments: Any, **keywords: Any) -> Any:
        connection = await super().connect(*arguments, **keywords)
        assert connection.transport is not None
        connection.transport.close()
        return connection


@pytest.mark.parametrize("operation", [READ, CREATE])
def test_a_connection_that_is_closed_when_it_would_be_written_to_sent_nothing(operation: Operation[Any]) -> None:
    waits = Waits()

    async def main() -> ConnectionFailedError:
        async with Server() as server:
            with pytest.raises(ConnectionFailedError) as caught:
                await call(caller(server, waits, connector_factory=Stale), operation)
            assert server.seen == []
        return caught.value

    error = asyncio.run(main())
    assert (error.attempts, error.may_have_happened, len(waits.seconds)) == (3, False, 2)


def dropping(server: Callable[[], RawServer]) -> Any:
    """A script that reads a request and closes the connection without an answer."""

    async def script(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await server().request(reader)

    return script


@pytest.mark.parametrize("operation", [CREATE, GUARDED])
@pytest.mark.parametrize("settings", [{}, {"max_retries": 5}])
def test_what_was_cut_off_is_ambiguous_and_not_repeated_unless_safe(operation: Operation[Any], settings: Any) -> None:
    server = RawServer(dropping(lambda: server))

    async def main() -> AmbiguousOutcomeError:
        async with server:
            with pytest.raises(AmbiguousOutcomeError) as caught:
                await call(caller(server.url, **settings), operation)
        return caught.value

    error = asyncio.run(main())
    assert (error.reason, error.attempts, error.may_have_happened) == ("connection", 1, True)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert len(server.heads) == 1


def test_what_was_cut_off_is_repeated_where_safe() -> None:
    async def answers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server.request(reader)
        writer.write(http())
        await writer.drain()

    server = RawServer(dropping(lambda: server), dropping(lambda: server), answers)

    async def main() -> Any:
        async with server:
            return await call(caller(server.url), UPDATE)

    assert asyncio.run(main()) == {"answer": 42}
    assert len(server.heads) == 3


def test_a_safe_call_that_is_cut_off_each_time_says_that_bytes_had_left() -> None:
    server = RawServer(dropping(lambda: server))

    async def main() -> ConnectionFailedError:
        async with server:
            with pytest.raises(ConnectionFailedError) as caught:
                await call(caller(server.url), READ)
        return caught.value

    error = asyncio.run(main())
    assert (error.attempts, error.may_have_happened) == (3, True)
    assert len(server.heads) == 3


def test_a_safe_call_whose_answer_is_cut_is_repeated_and_else_unreadable() -> None:
    async def cuts(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server.request(reader)
        writer.write(http(length=99))
        await writer.drain()

    server = RawServer(cuts)

    async def main() -> UnreadableResponseError:
        async with server:
            with pytest.raises(UnreadableResponseError) as caught:
                await call(caller(server.url), READ)
        return caught.value

    assert asyncio.run(main()).attempts == 3
    assert len(server.heads) == 3


def kept_then_dropped(server: Callable[[], RawServer]) -> Any:
    """A script that answers once, keeps the connection, and closes it when the next request has come."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server().request(reader)
        writer.write(http())
        await writer.drain()
        await server().request(reader)

    return script


@pytest.mark.parametrize(
    "operation", [READ, UPDATE, attrs.evolve(READ, method="PUT"), attrs.evolve(READ, method="DELETE")]
)
@pytest.mark.parametrize("mode", ["own", "given", "factory"])
def test_aiohttps_own_second_send_is_off(operation: Operation[Any], mode: str) -> None:
    server = RawServer(kept_then_dropped(lambda: server))
    once = RetryPolicy(max_retries=0)

    async def main() -> None:
        async with server, aiohttp.ClientSession() as session:
            settings: dict[str, dict[str, Any]] = {
                "own": {},
                "given": {"session": session},
                "factory": {"session_factory": aiohttp.ClientSession},
            }
            calls = caller(server.url, retry=once, **settings[mode])
            arguments = ARGUMENTS.get(operation.method, NOTE if operation.body else {})
            assert await calls.call(operation, arguments) == {"answer": 42}
            with pytest.raises(ConnectionFailedError):
                await calls.call(operation, arguments)
            await calls.aclose()

    asyncio.run(main())
    assert len(server.heads) == 2
    assert server.connections == 1


def then(code: int, error_name: str) -> Any:
    return status(code, body={"errorName": error_name, "content": {"message": "m", "id": "i", "external_id": "e"}})


@pytest.mark.parametrize(
    ("operation", "second"),
    [
        (GUARDED, then(422, "EncounterExternalIdUniquenessError")),
        (GUARDED, then(409, "EntityConflictError")),
        (operation("DELETE"), status(404)),
        (UPDATE, then(409, "VersionConflictError")),
        # Its content says `schema_name_already_exists`.
        (GUARDED, then(422, "SchemaValidationHttpFailure")),
        (UPDATE, status(400)),
    ],
)
@pytest.mark.parametrize("maybe", [True, False])
def test_an_error_that_a_repeat_gets_says_that_the_first_may_have_happened(
    operation: Operation[Any], second: Any, maybe: bool
) -> None:
    async def main() -> ApiError:
        first = status(500) if maybe else status(429)
        async with Server(first, second) as server:
            with pytest.raises(ApiError) as caught:
                await call(caller(server), operation)
        return caught.value

    error = asyncio.run(main())
    assert (error.attempts, error.may_have_happened) == (2, maybe)


def test_an_unsafe_call_that_was_answered_500_and_then_found_no_server_is_ambiguous() -> None:
    async def main() -> AmbiguousOutcomeError:
        async with Server(status(500, headers={"Connection": "close"})) as server:

            async def stop_the_server(_seconds: float) -> None:
                await server._runner.cleanup()

            waits = Waits()
            waits.__class__ = type("Stopping", (Waits,), {"__call__": lambda _self, seconds: stop_the_server(seconds)})
            with pytest.raises(AmbiguousOutcomeError) as caught:
                await call(caller(server, waits, max_retries=1), CREATE)
        return caught.value

    error = asyncio.run(main())
    assert (error.attempts, error.may_have_happened) == (2, True)


async def given_up(calls: Caller, operation: Operation[Any], arguments: Any = NOTE) -> BaseException:
    """What the call raises, with nothing behind it."""
    try:
        with pytest.raises((AmbiguousOutcomeError, ApiError, ClientClosedError, OSError)) as caught:
            await calls.call(operation, arguments)
    finally:
        await calls.aclose()
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
    return caught.value


ASKED = RetryPolicy(max_retries=1)


@pytest.mark.parametrize("operation", [CREATE, GUARDED, UPDATE])
def test_no_token_for_a_repeat_does_not_hide_that_the_first_may_have_happened(operation: Operation[Any]) -> None:
    # Each token is short-lived and each 500 is answered after it has ended, so the repeat asks for one and is refused.
    now = [0.0]
    waits = Waits()

    def takes_long(_seen: Seen) -> web.Response:
        now[0] += 3600
        return web.json_response(None, status=500)

    async def main() -> tuple[BaseException, int]:
        async with Server(takes_long, expires_in=60) as server:
            server.token_answers = [server._token, status(401)]
            timing = Timing(sleep=waits, random=lambda: 1.0, monotonic=lambda: now[0])
            calls = caller(server, timing=timing, retry=ASKED, client_id="id", client_secret="s3cret")
            return await given_up(calls, operation), len(server.seen)

    error, seen = asyncio.run(main())
    assert seen == 1
    if operation.repeat == "safe":
        assert isinstance(error, ApiError)
        assert (error.status_code, error.operation) == (401, "auth.default.get_token")
    else:
        assert isinstance(error, AmbiguousOutcomeError)
        assert (error.reason, error.attempts) == ("token", 1)
        assert str(error).startswith("no token was got to try again; the call may have happened")


@pytest.mark.parametrize("operation", [CREATE, GUARDED, UPDATE])
def test_a_client_that_is_closed_before_a_repeat_does_not_hide_it_either(operation: Operation[Any]) -> None:
    async def main() -> tuple[BaseException, int]:
        async def closing(_seconds: float) -> None:
            await calls.aclose()

        async with Server(status(500)) as server:
            calls = caller(server, timing=Timing(sleep=closing), retry=ASKED)
            return await given_up(calls, operation), len(server.seen)

    error, seen = asyncio.run(main())
    assert seen == 1
    if operation.repeat == "safe":
        assert isinstance(error, ClientClosedError)
    else:
        assert isinstance(error, AmbiguousOutcomeError)
        assert (error.reason, error.attempts) == ("closed", 1)


class Vanishing(io.BytesIO):
    """A file on a disk that is gone when it is rewound for the second time."""

    rewound = 0

    def seek(self, offset: int, whence: int = 0) -> int:
        self.rewound += (offset, whence) == (0, os.SEEK_SET)
        if self.rewound > 1:
            raise OSError(errno.EIO, "gone")
        return super().seek(offset, whence)


@pytest.mark.parametrize("operation", [UPLOAD, UPLOAD_SAFELY])
def test_a_file_that_cannot_be_read_again_does_not_hide_it_either(operation: Operation[Any]) -> None:
    async def main() -> tuple[BaseException, int]:
        async with Server(status(500)) as server:
            arguments = {"file": Vanishing(b"scan"), "kind": "CMS1500"}
            return await given_up(caller(server, retry=ASKED), operation, arguments), len(server.seen)

    error, seen = asyncio.run(main())
    assert seen == 1
    if operation is UPLOAD_SAFELY:
        assert isinstance(error, OSError)
    else:
        assert isinstance(error, AmbiguousOutcomeError)
        assert (error.reason, error.attempts) == ("source", 2)


def test_where_nothing_was_done_before_the_error_of_the_repeat_stands() -> None:
    async def main() -> BaseException:
        async def closing(_seconds: float) -> None:
            await calls.aclose()

        async with Server(status(429)) as server:
            calls = caller(server, timing=Timing(sleep=closing), retry=ASKED)
            return await given_up(calls, CREATE)

    assert isinstance(asyncio.run(main()), ClientClosedError)


def test_a_named_error_after_retries_counts_the_attempts() -> None:
    async def main() -> EntityConflictError:
        async with Server(status(502), status(503), then(409, "EntityConflictError")) as server:
            with pytest.raises(EntityConflictError) as caught:
                await call(caller(server), READ)
        return caught.value

    assert asyncio.run(main()).attempts == 3


def test_concurrent_calls_retry_on_their_own() -> None:
    async def main() -> int:
        counts: dict[str, int] = {}

        def flaky(seen: Any) -> Awaitable[web.Response] | web.Response:
            counts[seen.path] = counts.get(seen.path, 0) + 1
            return web.json_response({"n": counts[seen.path]}, status=200 if counts[seen.path] == 3 else 503)

        async with Server(flaky) as server:
            calls = caller(server)
            options: list[Any] = [{"additional_query_parameters": {"n": n}} for n in range(40)]
            found = await asyncio.gather(*(calls.call(READ, {}, each) for each in options))
            await calls.aclose()
        assert found == [{"n": 3}] * 40
        return len(server.seen)

    assert asyncio.run(main()) == 120
