"""Tokens over a real socket: one fetch for all, renewal after a 401, refusals, and what is never asked again."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from transport_helpers import CREATE, NOTE, READ, Seen, Server, Waits, caller, ok, status

from candid_aio import (
    ApiError,
    AsyncCandidApiClient,
    ConnectionFailedError,
    UnreadableResponseError,
)
from candid_aio.transport.auth import REFUSAL_HOLD
from candid_aio.transport.call import Timing

CREDENTIALS: Any = {"client_id": "an-id", "client_secret": "a-secret"}


def refusing(*dead: str) -> Any:
    """An answer that knows which tokens are dead."""

    def respond(seen: Seen) -> Any:
        token = seen.headers["Authorization"].removeprefix("Bearer ")
        return status(401)(seen) if token in dead else ok()

    return respond


def test_the_token_is_fetched_with_the_credentials_and_sent() -> None:
    async def main() -> None:
        async with Server() as server:
            calls = caller(server, **CREDENTIALS, headers={"X-Gateway": "g"})
            assert await calls.call(READ, {}) == {"answer": 42}
            await calls.aclose()
        (fetch,) = server.token_requests
        assert (fetch.method, fetch.path) == ("POST", "/api/auth/v2/token")
        assert fetch.body == b'{"client_id":"an-id","client_secret":"a-secret"}'
        assert "Authorization" not in fetch.headers
        assert fetch.headers["X-Gateway"] == "g"
        assert server.tokens_seen == ["T1"]

    asyncio.run(main())


def test_one_token_serves_fifty_first_calls_and_all_copies() -> None:
    async def main() -> None:
        server = Server()
        async with server, AsyncCandidApiClient(environment=server.environment, **CREDENTIALS) as client:
            copy = client.with_options(timeout=9)
            callers = (client._caller, copy._caller)
            await asyncio.gather(*(each.call(READ, {}) for each in callers for _ in range(25)))
        assert len(server.token_requests) == 1
        assert set(server.tokens_seen) == {"T1"}

    asyncio.run(main())


def test_a_token_outlives_its_loop() -> None:
    async def main(server: Server, calls: Any) -> None:
        await calls.call(READ, {})

    async def serve(ready: threading.Event, server: Server, stop: threading.Event) -> None:
        async with server:
            ready.set()
            while not stop.is_set():  # noqa: ASYNC110 - the other side is a thread
                await asyncio.sleep(0.01)

    server, ready, stop = Server(), threading.Event(), threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(serve(ready, server, stop)))
    thread.start()
    ready.wait()
    try:
        calls = caller(server, **CREDENTIALS)
        for _ in range(3):
            asyncio.run(main(server, calls))
    finally:
        stop.set()
        thread.join()
    assert len(server.token_requests) == 1


def test_a_401_renews_the_token_once_for_all_and_is_no_retry() -> None:
    async def main() -> None:
        async with Server(refusing("T1")) as server:
            calls = caller(server, **CREDENTIALS, max_retries=0)
            found = await asyncio.gather(*(calls.call_raw(CREATE, NOTE) for _ in range(20)))
            assert {each.data["answer"] for each in found} == {42}
            assert {each.attempts for each in found} == {2}
            await calls.call(CREATE, NOTE)
            await calls.aclose()
        assert len(server.token_requests) == 2
        assert server.tokens_seen.count("T1") == 20
        assert server.tokens_seen.count("T2") == 21

    asyncio.run(main())


def test_a_second_401_is_the_answer_and_does_not_fetch_for_each_call() -> None:
    async def main() -> None:
        async with Server(status(401)) as server:
            calls = caller(server, **CREDENTIALS)
            for _ in range(5):
                with pytest.raises(ApiError) as caught:
                    await calls.call(READ, {})
                assert caught.value.status_code == 401
            await calls.aclose()
        assert len(server.token_requests) == 2
        assert len(server.seen) == 2 + 4

    asyncio.run(main())


def test_a_401_and_retries_go_together() -> None:
    waits = Waits()

    async def main() -> None:
        async with Server(status(500), status(401), status(500), ok) as server:
            calls = caller(server, waits, **CREDENTIALS)
            raw = await calls.call_raw(READ, {})
            assert raw.attempts == 4
            await calls.aclose()
        assert server.tokens_seen == ["T1", "T1", "T2", "T2"]

    asyncio.run(main())
    assert waits.seconds == [0.5, 1.0]


@pytest.mark.parametrize("code", [400, 401, 403, 415, 422])
def test_a_refused_credential_is_an_instance_for_each_waiter_and_not_asked_again_at_once(code: int) -> None:
    clock = [100.0]
    waits = Waits()
    timing = Timing(monotonic=lambda: clock[0], sleep=waits, random=lambda: 1.0)

    async def main() -> None:
        async with Server() as server:
            server.token_answers = [status(code, body={"why": "no"})] * 2
            calls = caller(server, timing=timing, **CREDENTIALS)
            failed = await asyncio.gather(*(calls.call(READ, {}) for _ in range(5)), return_exceptions=True)
            assert len({id(error) for error in failed}) == 5
            for error in failed:
                assert isinstance(error, ApiError)
                assert (error.status_code, error.operation) == (code, "auth.default.get_token")
            clock[0] += REFUSAL_HOLD - 0.1
            with pytest.raises(ApiError):
                await calls.call(READ, {})
            assert len(server.token_requests) == 1
            clock[0] += 0.2
            with pytest.raises(ApiError):
                await calls.call(READ, {})
            clock[0] += REFUSAL_HOLD
            assert await calls.call(READ, {}) == {"answer": 42}
            await calls.aclose()
        assert len(server.seen) == 1

    asyncio.run(main())


def test_fetching_follows_the_retry_policy() -> None:
    waits = Waits()

    async def main() -> None:
        async with Server() as server:
            server.token_answers = [status(500), status(429, headers={"Retry-After": "3"})]
            calls = caller(server, waits, **CREDENTIALS)
            assert await calls.call(READ, {}) == {"answer": 42}
            await calls.aclose()
        assert len(server.token_requests) == 3

    asyncio.run(main())
    assert waits.seconds == [0.5, 4.0]


def test_a_token_server_that_is_away_is_a_failed_connection() -> None:
    async def main() -> None:
        async with Server() as server:
            gone = server.url
        calls = caller(gone, **CREDENTIALS)
        with pytest.raises(ConnectionFailedError) as caught:
            await calls.call(READ, {})
        assert caught.value.operation == "auth.default.get_token"
        await calls.aclose()

    asyncio.run(main())


def test_a_token_answer_that_cannot_be_read_keeps_no_token() -> None:
    async def main() -> None:
        async with Server() as server:
            server.token_answers = [status(200, body={"access_token": "CANARY", "expires_in": "long"})]
            calls = caller(server, **CREDENTIALS)
            with pytest.raises(UnreadableResponseError) as caught:
                await calls.call(READ, {})
            await calls.aclose()
        assert caught.value.content is None
        assert "CANARY" not in repr(vars(caught.value))

    asyncio.run(main())


def test_a_short_life_does_not_cause_a_fetch_for_each_call() -> None:
    async def main() -> None:
        async with Server(expires_in=0) as server:
            clock = [100.0]
            timing = Timing(monotonic=lambda: clock[0], sleep=Waits())
            calls = caller(server, timing=timing, **CREDENTIALS)
            for _ in range(10):
                await calls.call(READ, {})
                clock[0] += 0.05
            assert len(server.token_requests) == 1
            await calls.aclose()

    asyncio.run(main())


def test_no_call_waits_while_a_token_is_refreshed_in_the_background() -> None:
    async def main() -> None:
        clock = [100.0]
        go = asyncio.Event()
        async with Server(expires_in=1000) as server:

            async def held(seen: Seen) -> Any:
                await go.wait()
                return server._token(seen)

            calls = caller(server, timing=Timing(monotonic=lambda: clock[0]), **CREDENTIALS)
            await calls.call(READ, {})
            clock[0] += 850
            server.token_answers = [held]
            for _ in range(3):
                await calls.call(READ, {})
            assert server.tokens_seen == ["T1"] * 4
            go.set()
            while server.tokens_seen[-1] == "T1":
                await calls.call(READ, {})
            await calls.aclose()
        assert len(server.token_requests) == 2

    asyncio.run(main())


def test_a_fixed_token_is_never_refreshed() -> None:
    async def main() -> None:
        async with Server(status(401)) as server:
            calls = caller(server)
            with pytest.raises(ApiError):
                await calls.call(READ, {})
            await calls.aclose()
        assert server.tokens_seen == ["t0ken"]

    asyncio.run(main())


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_callable_is_asked_for_each_attempt_and_once_more_after_a_401(asynchronous: bool) -> None:
    asked: list[int] = []

    def token() -> Any:
        asked.append(1)
        return f"U{len(asked)}"

    async def later() -> str:
        await asyncio.sleep(0)
        return str(token())

    async def main() -> None:
        async with Server(status(500), status(401), status(500), status(401)) as server:
            calls = caller(server, token=later if asynchronous else token, max_retries=5)
            with pytest.raises(ApiError):
                await calls.call(READ, {})
            await calls.aclose()
        assert server.tokens_seen == ["U1", "U2", "U3", "U4"]

    asyncio.run(main())


def test_the_token_endpoint_itself_needs_no_token() -> None:
    async def main() -> None:
        server = Server()
        async with server, AsyncCandidApiClient(token="unused", environment=server.environment) as client:
            answer = await client.auth.v_2.get_token(client_id="i", client_secret="s")
            assert answer.access_token == "T1"
            assert "T1" not in repr(answer)
        assert "Authorization" not in server.token_requests[0].headers

    asyncio.run(main())
