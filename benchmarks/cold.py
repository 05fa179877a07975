"""Cold starts in a fresh process: `python -m benchmarks.cold WHAT CLIENT` prints one line of JSON.

Imports as little as it can before the clock runs, for what is imported by then is free for the measured client.
"""

from __future__ import annotations

import resource
import sys

__all__ = ["main"]


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def first_create(client: str, started: float) -> None:
    """Prints the CPU spent when the create's first byte arrives, token and all, and ends the process there.

    The server is a thread of this process, so that it can look at the clock; it costs a fraction of a millisecond.
    """
    import json
    import os
    import socket
    import threading

    listening = socket.create_server(("127.0.0.1", 0))
    token = b'{"access_token": "b", "expires_in": 18000, "token_type": "Bearer"}'
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(token)

    def serve(connection: socket.socket) -> None:
        while received := connection.recv(65536):
            if b"/encounters/v4" in received.partition(b"\r\n")[0]:
                print(json.dumps({"cpu": cpu() - started}), flush=True)
                os._exit(0)
            if b"/auth/" in received.partition(b"\r\n")[0]:
                connection.sendall(head + token)

    def accept() -> None:
        while True:
            threading.Thread(target=serve, args=listening.accept()[:1], daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    make = our_create if client == "ours" else official_create
    make(f"http://127.0.0.1:{listening.getsockname()[1]}")


def our_create(url: str) -> None:
    import asyncio

    from benchmarks.clients import limited, our_request
    from candid_aio import AsyncCandidApiClient

    async def call() -> None:
        async with AsyncCandidApiClient(**limited(url)) as client:
            await client.encounters.v_4.create(request=our_request())

    asyncio.run(call())


def official_create(url: str) -> None:
    import asyncio
    import importlib

    from benchmarks.clients import official_environment, official_request

    candid = importlib.import_module("candid")

    async def call() -> None:
        client = candid.AsyncCandidApiClient(client_id="b", client_secret="b", environment=official_environment(url))
        await client.encounters.v_4.create(request=official_request())

    asyncio.run(call())


def main() -> None:
    what, client = sys.argv[1:]
    started = cpu()
    if what == "first create":
        first_create(client, started)
        return
    package = "candid_aio" if client == "ours" else "candid"
    # What `from package import AsyncCandidApiClient` does.
    assert __import__(package, fromlist=["AsyncCandidApiClient"]).AsyncCandidApiClient
    print(f'{{"cpu": {cpu() - started}}}')


if __name__ == "__main__":
    main()
