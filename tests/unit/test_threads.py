"""Work on daemon threads: what comes back, who may give up, and that nobody is held up by it."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
from typing import Any

import pytest

from candid_aio.transport.resolver import DaemonResolver
from candid_aio.transport.threads import in_daemon_thread, look_up


def test_a_result_and_an_error_come_back() -> None:
    async def main() -> None:
        assert await in_daemon_thread(lambda: 42) == 42
        with pytest.raises(ZeroDivisionError):
            await in_daemon_thread(lambda: 1 // 0)
        assert await in_daemon_thread(lambda: threading.current_thread().daemon)

    asyncio.run(main())


def test_who_gives_up_is_not_told_and_the_work_ends() -> None:
    go, ended = threading.Event(), threading.Event()

    def work() -> None:
        go.wait()
        ended.set()

    async def main() -> None:
        waiting = asyncio.create_task(in_daemon_thread(work))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        go.set()
        await in_daemon_thread(ended.wait)

    asyncio.run(main())


def test_a_loop_that_is_gone_is_not_told() -> None:
    go, threads = threading.Event(), set(threading.enumerate())

    async def main() -> None:
        asyncio.create_task(in_daemon_thread(go.wait))  # noqa: RUF006 - its loop ends before it does
        await asyncio.sleep(0)

    asyncio.run(main())
    (worker,) = set(threading.enumerate()) - threads
    go.set()
    worker.join()  # an error in it would be an unraisable warning, and fail this test


def test_addresses_are_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(host: str, port: int, **_options: Any) -> Any:
        assert (host, port) == ("host.example", 443)
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.1", 443)),
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("2001:db8::1", 443, 0, 0)),
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("fe80::1", 443, 0, 3)),
        ]

    monkeypatch.setattr(socket, "getaddrinfo", found)

    async def main() -> None:
        assert await look_up("host.example", 443, 0) == [
            (socket.AF_INET, 6, "192.0.2.1", 443),
            (socket.AF_INET6, 6, "2001:db8::1", 443),
            (socket.AF_INET6, 6, "fe80::1%3", 443),
        ]
        resolver = DaemonResolver()
        (first, *_rest) = await resolver.resolve("host.example", 443)
        assert (first["hostname"], first["host"], first["port"]) == ("host.example", "192.0.2.1", 443)
        await resolver.close()

    asyncio.run(main())


HANGING = """
import asyncio, socket, threading
socket.getaddrinfo = lambda *arguments, **options: threading.Event().wait()
from candid_aio import AsyncCandidApiClient, DeadlineExceededError

async def main():
    async with AsyncCandidApiClient(token="t") as client:
        try:
            await client.payers.v_3.get_all(request_options={"deadline": 0.2})
        except DeadlineExceededError:
            print("gave up")

asyncio.run(main())
"""


def test_a_name_lookup_that_never_ends_does_not_hold_up_the_end_of_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", HANGING], capture_output=True, text=True, timeout=40, check=True)
    assert (done.stdout.strip(), done.stderr) == ("gave up", "")
