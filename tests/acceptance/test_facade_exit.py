"""The end of a process that used the sync client: bounded, and without a word on stderr."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from facade_programs import Program, run
from facade_server import FacadeServer

MODES = ["plain", "dev", "uvloop"]
LIMIT = 6.0
"""Seconds from the moment a process begins to end. Tests that cannot tell that moment count the start of Python too."""


@pytest.fixture(scope="module")
def server() -> Iterator[FacadeServer]:
    with FacadeServer() as server:
        yield server


IDLE = {
    "at the end of the program": ("client = make(); say(get(client, 'a'))", 0),
    "by sys.exit": ("client = make(); say(get(client, 'a')); sys.exit(3)", 3),
    "never used": ("client = make(); say('a')", 0),
    "closed": ("client = make(); say(get(client, 'a')); client.close(); assert not loop_threads()", 0),
    "closed by with": ("with make() as client: say(get(client, 'a'))\nassert not loop_threads()", 0),
    "in a cycle": ("client = make(); client.itself = client; say(get(client, 'a'))", 0),
    "with an iterator half way": (
        "client = make(); tags = client.pre_encounter.tags.v_1.iter_all(); next(tags); say('a')",
        0,
    ),
    "with an iterator half way, in a function that is left": (
        """
        def first():
            for tag in make().pre_encounter.tags.v_1.iter_all():
                return say('a')
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the client is left open on purpose
            first()
        """,
        0,
    ),
    "by os._exit": ("client = make(); say(get(client, 'a')); os._exit(4)", 4),
    "with two clients": ("one, two = make(), make(); get(one, 'b'); say(get(two, 'a')); one.close()", 0),
}


# Each kind in one mode; in all of them with --long, for a process takes a second or two.
CASES = [
    pytest.param(kind, mode, id=f"{kind}, {mode}", marks=[] if number % 3 == shown else [pytest.mark.long])
    for number, kind in enumerate(IDLE)
    for shown, mode in enumerate(MODES)
]


@pytest.mark.parametrize(("kind", "mode"), CASES)
def test_a_process_with_an_idle_client_ends_in_silence(server: FacadeServer, kind: str, mode: str) -> None:
    program, status = IDLE[kind]
    ended = run(program, server.url, mode=mode)
    assert (ended.status, ended.output, ended.errors) == (status, ["a"], "")


def test_an_unhandled_exception_prints_its_traceback_and_nothing_else(server: FacadeServer) -> None:
    ended = run("client = make(); get(client, 'a'); raise ValueError('theirs')", server.url, mode="dev")
    assert ended.status == 1
    assert ended.errors.count("Traceback") == 1
    assert ended.errors.rstrip().endswith("ValueError: theirs")


@pytest.mark.parametrize("mode", MODES)
def test_calls_in_flight_in_daemon_threads_are_cancelled(server: FacadeServer, mode: str) -> None:
    name = f"hold-daemon-{mode}"
    program = f"""
    client = make()
    for _ in range(3):
        begin(get, client, "{name}")
    input()
    sys.exit(5)
    """
    with Program(program, server.url, mode=mode) as running:
        server.wait_for(name, times=3)
        running.go_on()
        ended = running.end()
    assert (ended.status, ended.errors) == (5, "")
    assert ended.seconds < LIMIT
    server.wait_for_cancel(name)


def test_calls_of_other_threads_finish_first(server: FacadeServer) -> None:
    program = """
    client = make()
    get(client, "a")  # from Python 3.12 on, no thread can be started when the main thread has ended
    begin(lambda: say(get(client, "slow-1"), get(client, "b")), daemon=False)
    begin(lambda: say(get(client, "slow-1"), get(client, "b")), daemon=False)
    """
    ended = run(program, server.url, mode="dev")
    assert (ended.status, ended.output, ended.errors) == (0, ["slow-1 b"] * 2, "")


@pytest.mark.parametrize("mode", ["plain", "uvloop"])
def test_a_coroutine_that_ignores_its_cancelling_is_left_behind(server: FacadeServer, mode: str) -> None:
    program = """
    async def token():
        say("waiting")
        while True:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                pass
    client = make(token)
    begin(get, client, "a")
    input()
    """
    with Program(program, server.url, mode=mode) as running:
        assert running.line() == "waiting"
        running.go_on()
        ended = running.end()
    assert (ended.status, ended.errors) == (0, "")
    assert 4.0 < ended.seconds < LIMIT


def test_a_name_lookup_in_flight_does_not_hold_up_the_end(server: FacadeServer) -> None:
    program = """
    import socket
    def slow(*_, **__):  # what a resolver whose servers do not answer does; it cannot be had on loopback
        say("looking up")
        time.sleep(30)
    client = make()
    get(client, "a")
    other = CandidApiClient(token="t", environment=CandidApiClientEnvironment(
        candid_api="https://no.invalid", pre_encounter="https://no.invalid"))
    socket.getaddrinfo = slow
    begin(get, other, "a")
    input()
    """
    with Program(program, server.url) as running:
        assert running.line() == "looking up"
        running.go_on()
        ended = running.end()
    assert (ended.status, ended.errors) == (0, "")
    assert ended.seconds < LIMIT


@pytest.mark.parametrize("mode", MODES)
def test_daemon_threads_that_go_on_calling_end_in_silence(server: FacadeServer, mode: str) -> None:
    program = """
    def call():
        while True:
            get(client, "busy")
            if random.random() < 0.1:
                sum(range(20_000))
    client = make()
    for _ in range(3):
        begin(call)
    get(client, "a")
    time.sleep(random.random() / 5)
    """
    for _ in range(3):
        ended = run(program, server.url, mode=mode)
        assert (ended.status, ended.errors) == (0, "")


def test_a_signal_handler_that_exits_during_a_call(server: FacadeServer) -> None:
    program = """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))
    client = make()
    get(client, "hold-sigterm")
    """
    with Program(program, server.url, mode="dev") as running:
        server.wait_for("hold-sigterm")
        running.interrupt(signal.SIGTERM)
        ended = running.end()
    assert (ended.status, ended.errors) == (7, "")
    assert ended.seconds < LIMIT
    server.wait_for_cancel("hold-sigterm")


def test_handlers_registered_after_the_import_can_call_and_earlier_ones_are_refused(server: FacadeServer) -> None:
    program = """
    def late():
        say("late", get(client, "a"), get(unused, "b"))
    def early():
        for each in (client, never_used):
            try:
                get(each, "c")
            except ClientClosedError as error:
                say("early:", error)
            each.close()
    client, unused, never_used = make(), make(), make()
    get(client, "d")
    atexit.register(late)
    """
    before = "import atexit; atexit.register(lambda: early())"
    ended = run(program, server.url, mode="dev", before=before)
    refused = "early: the client is closed"
    assert (ended.status, ended.output, ended.errors) == (0, ["late a b", refused, refused], "")


def test_a_daemon_thread_that_something_waits_for_at_exit_is_woken_in_the_end(server: FacadeServer) -> None:
    program = """
    from candid_aio.transport import bridge
    bridge.QUIET = 0.5  # 10 s
    def wait():
        for _ in range(2):
            try:
                get(client, "hold-joined")
            except ClientClosedError as error:
                say(error)
    client = make()
    thread = begin(wait)
    input()
    """
    before = "import atexit; atexit.register(lambda: thread.join())"
    with Program(program, server.url, mode="dev", before=before) as running:
        server.wait_for("hold-joined")
        running.go_on()
        ended = running.end()
    assert (ended.status, ended.output, ended.errors) == (0, ["the client is closed"] * 2, "")
