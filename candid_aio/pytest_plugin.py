"""Fixtures for tests against a sandbox: `candid_sandbox`, `candid_client` and `async_candid_client`.

pytest loads this in every run where the package is installed: it imports nothing but pytest until a fixture is used.
The sandbox runs in a thread of its own, so that tests of any kind, sync or async, on any loop, can call it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from candid_aio import AsyncCandidApiClient, CandidApiClient
    from candid_aio.sandbox import Sandbox

__all__ = ["async_candid_client", "candid_client", "candid_sandbox"]


@pytest.fixture
def candid_sandbox() -> Iterator[Sandbox]:
    """A sandbox of the test's own, in memory and without a rate limit. Its clock may be advanced from the test."""
    import asyncio
    import threading

    from candid_aio.sandbox import Sandbox

    sandbox = Sandbox(rate_limit=None)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="candid_sandbox", daemon=True)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(sandbox.__aenter__(), loop).result()
        try:
            yield sandbox
        finally:
            asyncio.run_coroutine_threadsafe(sandbox.__aexit__(None, None, None), loop).result()
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@pytest.fixture
def candid_client(candid_sandbox: Sandbox) -> Iterator[CandidApiClient]:
    """A sync client of the sandbox."""
    from candid_aio import CandidApiClient

    with CandidApiClient(
        client_id=candid_sandbox.client_id,
        client_secret=candid_sandbox.client_secret,
        environment=candid_sandbox.environment,
    ) as client:
        yield client


@pytest.fixture
def async_candid_client(candid_sandbox: Sandbox) -> Iterator[AsyncCandidApiClient]:
    """An async client of the sandbox, for whatever loop the test runs on."""
    import asyncio

    from candid_aio import AsyncCandidApiClient

    client = AsyncCandidApiClient(
        client_id=candid_sandbox.client_id,
        client_secret=candid_sandbox.client_secret,
        environment=candid_sandbox.environment,
    )
    yield client
    asyncio.run(client.close())
