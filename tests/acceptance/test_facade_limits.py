"""What the system refuses to a process that uses the sync client: it says so, and goes on when it can."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from facade_programs import run
from facade_server import FacadeServer


@pytest.fixture(scope="module")
def server() -> Iterator[FacadeServer]:
    with FacadeServer() as server:
        yield server


def test_no_more_files(server: FacadeServer) -> None:
    program = """
    import resource
    from candid_aio import ClientStateError
    with make() as first:
        get(first, "imports are over")
    client = make()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, hard))
    try:
        get(client, "a")
    except ClientStateError as error:
        say(error, type(error.__cause__).__name__)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    say(get(client, "b"))
    """
    ended = run(program, server.url, mode="dev")
    assert (ended.status, ended.errors) == (0, "")
    assert ended.output == ["the event loop's thread could not be started OSError", "b"]


def test_no_more_threads(server: FacadeServer) -> None:
    program = """
    from candid_aio import ClientStateError
    client = make()
    usual = threading.stack_size(1 << 46)  # more than there are addresses: what a full machine says to any size
    try:
        get(client, "a")
    except ClientStateError as error:
        say(error, type(error.__cause__).__name__)
    threading.stack_size(usual)
    say(get(client, "b"))
    client.close()
    """
    ended = run(program, server.url, mode="dev")
    assert (ended.status, ended.errors) == (0, "")
    assert ended.output == ["the event loop's thread could not be started RuntimeError", "b"]


def test_no_uvloop(server: FacadeServer) -> None:
    program = """
    sys.modules["uvloop"] = None  # what an import finds where it is not installed
    try:
        CandidApiClient(token="t", use_uvloop=True)
    except ImportError as error:
        say(type(error).__name__)
    """
    ended = run(program, server.url, mode="dev")
    assert (ended.status, ended.output, ended.errors) == (0, ["ModuleNotFoundError"], "")
