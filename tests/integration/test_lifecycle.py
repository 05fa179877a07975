"""How a client's sessions begin and end: loops, closing, leaving open, forks."""

from __future__ import annotations

import asyncio
import gc
import select
import socket
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import aiohttp
import pytest
import uvloop
from test_custom_client import serving, trusting
from transport_helpers import CREATE, NOTE, READ, RawServer, Server, caller, http, status

from candid_aio import AsyncCandidApiClient, ClientClosedError, ClientStateError, Limits, NoAnswerError
from candid_aio.transport import sending
from candid_aio.transport.session import open_sockets
from candid_aio.transport.threads import in_daemon_thread


@contextmanager
def served(*answers: Any, **settings: Any) -> Iterator[Server]:
    """A server on a loop and a thread of its own, for clients whose loops come and go. It listens for TLS, too."""
    server = Server(*answers, **settings)
    ready = threading.Event()
    done: list[Any] = []

    async def serve() -> None:
        async with server:
            await server.start_tls(serving())
            stop = asyncio.Event()
            done.extend([asyncio.get_running_loop(), stop])
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    ready.wait()
    try:
        yield server
    finally:
        done[0].call_soon_threadsafe(done[1].set)
        thread.join()


@contextmanager
def warned() -> Iterator[list[str]]:
    """The texts of all warnings, also of those that finalizers give."""
    gc.collect()  # what earlier tests left behind is theirs
    texts: list[str] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield texts
        gc.collect()
        texts.extend(f"{each.category.__name__}: {each.message}" for each in caught)


def of_ours(texts: list[str]) -> list[str]:
    """Without Python's own about what was on a loop that was closed without `shutdown_asyncgens`."""
    return [text for text in texts if not text.startswith("ResourceWarning: unclosed ")]


LEFT_OPEN = "ResourceWarning: a client was left open: use `async with` or `await client.close()`"


def test_a_client_needs_no_loop_and_serves_one_loop_after_the_other() -> None:
    with served() as server, warned() as warnings_:
        calls = caller(server)
        for _ in range(3):
            assert asyncio.run(calls.call(READ, {})) == {"answer": 42}
        del calls
    assert warnings_ == []
    assert len({seen.connection for seen in server.seen}) == 3


def test_uvloops_end_as_asyncios_do() -> None:
    with served() as server, warned() as warnings_:
        calls = caller(server)
        for _ in range(2):
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                assert runner.run(calls.call(CREATE, NOTE)) == {"answer": 42}
                (held,) = calls.shared.sessions._held.values()
            assert held.session.closed
        del calls
    assert warnings_ == []


def test_one_loop_has_one_session() -> None:
    with served() as server:
        calls = caller(server)

        async def main() -> None:
            await asyncio.gather(*(calls.call(READ, {}) for _ in range(20)))
            assert len(calls.shared.sessions._held) == 1
            for _ in range(5):
                await calls.call(READ, {})
            assert len(calls.shared.sessions._held) == 1

        asyncio.run(main())
        assert len({seen.connection for seen in server.seen}) <= 20


def test_loops_at_the_same_time_have_sessions_of_their_own() -> None:
    with served() as server:
        calls = caller(server)
        together = threading.Barrier(4)

        async def main() -> None:
            for _ in range(5):
                await calls.call(READ, {})
            await in_daemon_thread(together.wait)

        threads = [threading.Thread(target=lambda: asyncio.run(main())) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.seen) == 20
        assert len({seen.connection for seen in server.seen}) == 4


def test_loops_that_come_and_go_in_many_threads_keep_their_sessions() -> None:
    failures: list[BaseException] = []
    interval = sys.getswitchinterval()

    def comes_and_goes(calls: Any) -> None:
        async def main() -> None:
            for _ in range(3):
                await calls.call(READ, {})

        try:
            for _ in range(10):
                asyncio.run(main())
        except BaseException as error:
            failures.append(error)

    with served() as server, warned() as warnings_:
        calls = caller(server, max_retries=0)
        threads = [threading.Thread(target=comes_and_goes, args=(calls,)) for _ in range(6)]
        sys.setswitchinterval(1e-6)
        try:
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        finally:
            sys.setswitchinterval(interval)
        del threads
    assert failures == []
    assert warnings_ == []
    assert len(server.seen) == 180


@pytest.mark.parametrize("loop_factory", [asyncio.new_event_loop, uvloop.new_event_loop])
@pytest.mark.parametrize("secure", [False, True])
def test_a_connection_that_the_server_closed_while_the_loop_was_blocked_is_not_written_to(
    loop_factory: Any, secure: bool
) -> None:
    """Else the create would be one that may have happened, and nothing of it was received."""

    async def main(server: Server) -> None:
        before = set(open_sockets)
        calls = caller(server.tls_url if secure else server.url, ssl=trusting() if secure else True)
        await asyncio.gather(*(calls.call(READ, {}) for _ in range(3)))
        # What blocks the loop: a driver, a large computation.
        for kept in set(open_sockets) - before:
            assert select.select([kept], [], [], 10)[0]
        assert await calls.call(CREATE, NOTE) == {"answer": 42}
        await calls.aclose()

    with served(keepalive=0.2) as server, asyncio.Runner(loop_factory=loop_factory) as runner:
        runner.run(main(server))
    assert [seen.method for seen in server.seen] == ["GET", "GET", "GET", "POST"]
    assert len({seen.connection for seen in server.seen}) == 4


@pytest.mark.parametrize("look", [sending._polled, sending._selected])
def test_a_closed_connection_is_seen_by_either_way_to_look(look: Any) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        assert not look(ours.fileno())
        theirs.close()
        assert look(ours.fileno())


def test_it_is_closed_by_leaving_its_block() -> None:
    async def main() -> None:
        async with Server() as server:
            async with AsyncCandidApiClient(token="t", environment=server.environment) as client:
                await client._caller.call(READ, {})
                copy = client.with_options(timeout=3)
            with pytest.raises(ClientClosedError):
                await client._caller.call(READ, {})
            with pytest.raises(ClientClosedError):
                await copy._caller.call(READ, {})

    with warned() as warnings_:
        asyncio.run(main())
    assert warnings_ == []


def test_closing_twice_or_unused_is_nothing() -> None:
    async def main() -> None:
        client = AsyncCandidApiClient(token="t")
        await client.close()
        await client.close()

    asyncio.run(main())


def test_a_client_left_open_whose_loop_ended_says_nothing() -> None:
    with served() as server, warned() as warnings_:
        calls = caller(server)
        asyncio.run(calls.call(READ, {}))
        del calls
    assert warnings_ == []


def test_a_client_left_open_on_a_running_loop_gives_one_warning_and_closes() -> None:
    async def main(url: str) -> None:
        before = set(open_sockets)
        calls = caller(url)
        await calls.call(READ, {})
        (opened,) = set(open_sockets) - before
        del calls
        gc.collect()
        for _ in range(20):
            await asyncio.sleep(0)
        assert opened.fileno() == -1

    with served() as server, warned() as warnings_:
        asyncio.run(main(server.url))
    assert warnings_ == [LEFT_OPEN]


def test_a_client_dropped_at_the_end_of_a_loop_gives_one_warning() -> None:
    async def main(url: str) -> None:
        await caller(url).call(READ, {})

    with served() as server, warned() as warnings_:
        asyncio.run(main(server.url))
    assert warnings_ == [LEFT_OPEN]


def test_a_client_left_open_by_a_loop_that_was_not_shut_down_gives_one_warning(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with served() as server, warned() as warnings_:
        loop = asyncio.new_event_loop()
        calls = caller(server)
        loop.run_until_complete(calls.call(READ, {}))
        loop.close()
        del calls, loop
        gc.collect()
    assert of_ours(warnings_) == [LEFT_OPEN]
    assert caplog.records == []


def test_a_client_made_wrongly_is_collected_in_silence() -> None:
    with warned() as warnings_, pytest.raises(ValueError, match="give one of"):
        AsyncCandidApiClient(token="t", session_factory=aiohttp.ClientSession, connector_factory=aiohttp.TCPConnector)
    assert warnings_ == []


def test_loops_that_were_closed_plainly_keep_no_session() -> None:
    with served() as server, warned() as warnings_:
        before = set(open_sockets)
        calls = caller(server)
        for _ in range(50):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(calls.call(READ, {}))
            loop.close()
        gc.collect()
        assert len(calls.shared.sessions._held) == 1
        assert sum(each.fileno() >= 0 for each in set(open_sockets) - before) == 1
        asyncio.run(calls.aclose())
        del calls, loop
        gc.collect()
        assert not any(each.fileno() >= 0 for each in set(open_sockets) - before)
    assert of_ours(warnings_) == []


def test_closing_from_another_loop_closes_the_session_where_it_is() -> None:
    with served() as server, warned() as warnings_:
        calls = caller(server)
        used = threading.Event()
        closed = threading.Event()

        async def user() -> None:
            await calls.call(READ, {})
            used.set()
            await in_daemon_thread(closed.wait)
            with pytest.raises(ClientClosedError):
                await calls.call(READ, {})

        thread = threading.Thread(target=lambda: asyncio.run(user()))
        thread.start()
        used.wait()
        (held,) = calls.shared.sessions._held.values()
        asyncio.run(calls.aclose())
        assert held.session.closed
        closed.set()
        thread.join()
    assert warnings_ == []


class SlowToClose(aiohttp.TCPConnector):
    """A connector whose closing lasts until it is cancelled."""

    begun: threading.Event

    async def close(self, **named: Any) -> None:
        self.begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            await super().close(**named)


def test_closing_while_the_other_loop_ends_is_not_cancelled_with_it() -> None:
    begun = threading.Event()
    used = threading.Event()

    def slow() -> aiohttp.BaseConnector:
        made = SlowToClose()
        made.begun = begun
        return made

    with served() as server, warned() as warnings_:
        calls = caller(server, connector_factory=slow)

        async def user() -> None:
            await calls.call(READ, {})
            used.set()
            await in_daemon_thread(begun.wait)

        thread = threading.Thread(target=lambda: asyncio.run(user()))
        thread.start()
        used.wait()
        (held,) = calls.shared.sessions._held.values()
        asyncio.run(calls.aclose())
        thread.join()
        assert held.session.closed
    assert warnings_ == []


def test_closing_for_a_loop_that_rests_leaves_it_to_that_loop() -> None:
    with served() as server, warned() as warnings_:
        calls = caller(server)
        with asyncio.Runner() as runner:
            runner.run(calls.call(READ, {}))
            (held,) = calls.shared.sessions._held.values()
            asyncio.run(calls.aclose())
            runner.run(asyncio.sleep(0))
            assert held.session.closed
        del calls
    assert warnings_ == []


def test_closing_after_a_loop_that_was_not_shut_down_is_silent() -> None:
    with served() as server, warned() as warnings_:
        calls = caller(server)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(calls.call(READ, {}))
        loop.close()
        asyncio.run(calls.aclose())
        del calls, loop
    assert of_ours(warnings_) == []


def test_closing_fails_the_calls_in_flight() -> None:
    arrived = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server.request(reader)
        arrived.set()
        await reader.read()

    server = RawServer(silent)

    async def main() -> None:
        async with server:
            calls = caller(server.url)
            flying = [
                asyncio.create_task(calls.call(each, arguments)) for each, arguments in ((READ, {}), (CREATE, NOTE))
            ]
            await arrived.wait()
            while len(server.heads) < 2:
                arrived.clear()
                await arrived.wait()
            await calls.aclose()
            failed = await asyncio.gather(*flying, return_exceptions=True)
        assert isinstance(failed[0], ClientClosedError)  # it would be sent again, and cannot
        assert isinstance(failed[1], NoAnswerError)
        assert failed[1].may_have_happened

    asyncio.run(main())


def test_closing_fails_the_calls_that_wait_for_a_connection() -> None:
    arrived = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server.request(reader)
        arrived.set()
        await reader.read()

    server = RawServer(silent)

    async def main() -> None:
        async with server:
            calls = caller(server.url, limits=Limits(connections=1))
            flying = [asyncio.create_task(calls.call(CREATE, NOTE)) for _ in range(3)]
            await arrived.wait()
            await calls.aclose()
            first, *others = await asyncio.gather(*flying, return_exceptions=True)
        assert isinstance(first, NoAnswerError)
        assert [type(each) for each in others] == [ClientClosedError] * 2

    asyncio.run(main())
    assert len(server.heads) == 1


def test_a_session_that_is_given_is_neither_closed_nor_changed() -> None:
    async def main() -> None:
        async with Server() as server, aiohttp.ClientSession(headers={"X-Mine": "yes"}) as session:
            calls = caller(server, session=session)
            before = dict(vars(session))
            await calls.call(READ, {})
            await calls.aclose()
            assert not session.closed
            assert vars(session) == before
            assert server.seen[0].headers["X-Mine"] == "yes"
            with pytest.raises(ClientClosedError):
                await calls.call(READ, {})
            await session.close()
            with pytest.raises(ClientClosedError, match="session="):
                await caller(server, session=session).call(READ, {})

    with warned() as warnings_:
        asyncio.run(main())
    assert warnings_ == []


def test_a_session_that_is_given_stays_on_its_loop() -> None:
    with served() as server:

        async def make() -> aiohttp.ClientSession:
            return aiohttp.ClientSession()

        with asyncio.Runner() as runner:
            session = runner.run(make())
            calls = caller(server, session=session)
            runner.run(calls.call(READ, {}))
            with pytest.raises(ClientStateError, match="session_factory"):
                asyncio.run(calls.call(READ, {}))
            runner.run(calls.call(READ, {}))
            runner.run(session.close())


def test_a_session_factory_is_called_once_for_each_loop_and_its_sessions_are_closed() -> None:
    made: list[aiohttp.ClientSession] = []

    def factory() -> aiohttp.ClientSession:
        made.append(aiohttp.ClientSession(headers={"X-Made": str(len(made))}))
        return made[-1]

    with served() as server, warned() as warnings_:
        calls = caller(server, session_factory=factory)

        async def twice() -> None:
            await asyncio.gather(calls.call(READ, {}), calls.call(READ, {}))
            await calls.call(READ, {})

        asyncio.run(twice())
        asyncio.run(twice())
        assert [each.closed for each in made] == [True, True]
        assert {seen.headers["X-Made"] for seen in server.seen} == {"0", "1"}
    assert warnings_ == []


@pytest.mark.parametrize(("setting", "what"), [("session_factory", "a session"), ("connector_factory", "a connector")])
@pytest.mark.parametrize("asynchronous", [True, False])
@pytest.mark.parametrize("credentials", [{}, {"client_id": "i", "client_secret": "s"}])
def test_a_factory_that_returns_something_else_is_a_type_error_of_the_call(
    setting: str, what: str, asynchronous: bool, credentials: dict[str, str]
) -> None:
    async def later() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    settings: Any = {setting: later if asynchronous else object, **credentials}

    async def main() -> None:
        calls = caller("http://localhost:1", **settings)
        for _ in range(2):
            with pytest.raises(TypeError, match=f"^{setting} must return {what}; .* may not be async$"):
                await calls.call(READ, {})
        await calls.aclose()

    with warned() as warnings_:
        asyncio.run(main())
    assert warnings_ == []


def test_a_session_that_was_closed_under_us_is_made_anew() -> None:
    made: list[aiohttp.ClientSession] = []

    def factory() -> aiohttp.ClientSession:
        made.append(aiohttp.ClientSession())
        return made[-1]

    async def main() -> None:
        async with Server() as server:
            calls = caller(server, session_factory=factory)
            await calls.call(READ, {})
            await made[0].close()
            await calls.call(READ, {})
            await calls.aclose()
        assert len(made) == 2

    asyncio.run(main())


def test_forgetting_hands_the_sessions_over() -> None:
    async def main() -> None:
        async with Server() as server:
            calls = caller(server)
            await calls.call(READ, {})
            left: Any = calls.forget()
            assert calls.forget() == {}
            assert await calls.call(READ, {}) == {"answer": 42}
            await calls.aclose()
            (held,) = left.values()
            await held.lifetime.aclose()

    asyncio.run(main())


LEFT = """
import asyncio, sys, threading
from candid_aio import AsyncCandidApiClient, CandidApiClientEnvironment
url, how = sys.argv[1:]
environment = CandidApiClientEnvironment(candid_api=url, pre_encounter=url)
client = AsyncCandidApiClient(token="t", environment=environment)
loop = asyncio.new_event_loop()
print(loop.run_until_complete(client.payers.v_3.get_all()).items)
if how == "loop closed":
    loop.close()
if how == "client dropped":
    del client
if how == "client closed elsewhere":
    asyncio.run(client.close())
if how == "in a thread":
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    asyncio.run_coroutine_threadsafe(client.payers.v_3.get_all(), loop).result()
"""


@pytest.mark.parametrize(
    "how", ["nothing done", "client dropped", "loop closed", "client closed elsewhere", "in a thread"]
)
@pytest.mark.parametrize("warnings_shown", [False, True])
def test_a_program_that_ends_with_a_client_open_says_so_once_and_only_if_asked(how: str, warnings_shown: bool) -> None:
    answer = Server(status(200, body={"items": []}))

    async def main() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *(["-W", "always"] if warnings_shown else []), "-c", LEFT]
        async with answer as server:
            return await in_daemon_thread(
                lambda: subprocess.run(
                    [*command, server.url, how], capture_output=True, text=True, timeout=40, check=True
                )
            )

    done = asyncio.run(main())
    assert done.stdout == "[]\n"
    warned_of = [line.partition("ResourceWarning: ")[2] for line in done.stderr.splitlines() if "Warning: " in line]
    ours = [text for text in warned_of if not text.startswith(("unclosed ", "Enable tracemalloc"))]
    if warnings_shown:
        assert ours == ([] if how in {"client closed elsewhere", "in a thread"} else [LEFT_OPEN.partition(": ")[2]])
    else:
        assert done.stderr == ""


FORK = """
import asyncio, os, sys, gc
from candid_aio import AsyncCandidApiClient, CandidApiClientEnvironment
url = sys.argv[1]
client = AsyncCandidApiClient(token="t", environment=CandidApiClientEnvironment(candid_api=url, pre_encounter=url))

async def get(times):
    return [(await client.payers.v_3.get_all()).items for _ in range(times)]

async def parent():
    await get(2)
    child = os.fork()
    if child == 0:
        return "child"
    for _ in range(20):
        await get(1)
    _pid, status = await asyncio.to_thread(os.waitpid, child, 0)
    await get(1)
    print("parent", os.waitstatus_to_exitcode(status), flush=True)

async def in_child():
    await get(5)
    print("child", flush=True)

loop = asyncio.new_event_loop()
if loop.run_until_complete(parent()) == "child":
    asyncio.run(in_child())
    del client
    gc.collect()
    os._exit(0)  # what else is left is the program's own loop
loop.run_until_complete(client.close())
loop.close()
"""


def test_a_forked_child_has_connections_of_its_own_and_touches_none_of_the_parents() -> None:
    page = http(b'{"items": [], "page_count": 0, "item_count": 0, "total": 0}')

    async def answers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await server.request(reader)
            writer.write(page)
            await writer.drain()

    server = RawServer(answers)

    async def main() -> subprocess.CompletedProcess[str]:
        async with server:
            return await in_daemon_thread(
                lambda: subprocess.run(
                    [sys.executable, "-W", "always", "-c", FORK, server.url],
                    capture_output=True,
                    text=True,
                    timeout=30,
                    check=False,
                )
            )

    done = asyncio.run(main())
    assert done.stderr == ""
    assert sorted(done.stdout.splitlines()) == ["child", "parent 0"]
    assert server.connections == 2
    assert len(server.heads) == 2 + 20 + 1 + 5


def test_without_an_open_connection_nothing_leaves() -> None:
    """Also where it was closed between the look at it and the first byte, which no server can be made to do."""

    async def main() -> bool:
        attempt = sending.Attempt(None)
        attempt.first_write()
        return attempt.sent

    assert not asyncio.run(main())
