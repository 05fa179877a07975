"""Ctrl-C in programs that use the sync client: the call in flight is cancelled, and the client goes on."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator

import pytest
from facade_programs import Program
from facade_server import FacadeServer

MODES = ["plain", "dev", "uvloop"]


@pytest.fixture(scope="module")
def server() -> Iterator[FacadeServer]:
    with FacadeServer() as server:
        yield server


@pytest.mark.parametrize("mode", MODES)
def test_it_cancels_the_call_in_flight_and_leaves_the_client_usable(server: FacadeServer, mode: str) -> None:
    name = f"hold-interrupt-{mode}"
    program = f"""
    client = make()
    others = [begin(lambda: say(get(client, "slow-other")), daemon=False) for _ in range(2)]
    try:
        get(client, "{name}")
    except KeyboardInterrupt as interrupt:
        say("interrupted", interrupt.__context__)
    say(get(client, "after"))
    """
    with Program(program, server.url, mode=mode) as running:
        server.wait_for(name)
        running.interrupt()
        server.wait_for_cancel(name)
        ended = running.end()
    assert (ended.status, ended.errors) == (0, "")
    assert sorted(ended.output) == ["after", "interrupted None", "slow-other", "slow-other"]


def test_unhandled_it_ends_the_program_as_ctrl_c_does(server: FacadeServer) -> None:
    with Program("get(make(), 'hold-unhandled')", server.url, mode="dev") as running:
        server.wait_for("hold-unhandled")
        running.interrupt()
        ended = running.end()
    assert ended.status == -signal.SIGINT
    assert ended.errors.count("Traceback") == 1
    assert ended.errors.rstrip().endswith("KeyboardInterrupt")
    assert ended.seconds < 5.0


def test_an_error_while_the_call_is_cleaned_up_is_no_second_complaint(server: FacadeServer) -> None:
    program = """
    async def token():
        try:
            say("waiting")
            await asyncio.sleep(3600)
        finally:
            raise ValueError("while cleaning up")
    client = make(token)
    try:
        get(client, "a")
    except KeyboardInterrupt:
        say("interrupted")
    gc.collect()
    """
    with Program(program, server.url, mode="dev") as running:
        assert running.line() == "waiting"
        running.interrupt()
        ended = running.end()
    assert (ended.status, ended.output, ended.errors) == (0, ["interrupted"], "")


STUBBORN = """
async def token():
    say("waiting")
    while not stop.is_set():
        try:
            await asyncio.sleep(0.05)
        except asyncio.CancelledError:
            pass
    return "t"
stop = threading.Event()
client = make(token)
try:
    get(client, "a")
except KeyboardInterrupt:
    say("interrupted")
stop.set()
say(get(client, "b"))
"""


def test_a_call_that_ignores_its_cancelling_is_waited_for_five_seconds(server: FacadeServer) -> None:
    with Program(STUBBORN, server.url) as running:
        assert running.line() == "waiting"
        running.interrupt()
        assert running.line() == "interrupted"
        waited = running.seconds()
        ended = running.end()
    assert (ended.status, ended.output[-1], ended.errors) == (0, "b", "")
    assert 4.0 < waited < 6.0


def test_a_second_one_ends_that_wait(server: FacadeServer) -> None:
    with Program(STUBBORN, server.url, mode="dev") as running:
        assert running.line() == "waiting"
        running.interrupt()
        # Two that come together are one. There is no sign of the first that could be waited for but its own end.
        time.sleep(1.0)
        running.interrupt()
        assert running.line() == "interrupted"
        waited = running.seconds()
        ended = running.end()
    assert (ended.status, ended.output[-1], ended.errors) == (0, "b", "")
    assert waited < 3.0


@pytest.mark.parametrize("mode", ["plain", "uvloop"])
def test_at_random_moments_beside_busy_threads(server: FacadeServer, mode: str, request: pytest.FixtureRequest) -> None:
    times = 400 if request.config.getoption("--long") else 60
    program = f"""
    def call():
        while not stop.is_set():
            assert get(client, "busy") == "busy"
            calls[0] += 1
    stop, calls, interrupts, ours = threading.Event(), [0], 0, 0
    client = make()
    get(client, "first")
    threads = [begin(call) for _ in range(3)]
    def strike():
        for _ in range({times}):
            give_up = time.monotonic() + 10
            before = ours
            while ours == before and time.monotonic() < give_up:
                time.sleep(0.001)  # else it could strike before the next call is tried
            time.sleep(0.002 + random.random() / 100)
            before = interrupts
            os.kill(os.getpid(), signal.SIGINT)
            while interrupts == before and time.monotonic() < give_up:
                time.sleep(0.001)
        stop.set()
    striker = begin(strike)
    while not stop.is_set():
        try:
            while not stop.is_set():
                assert get(client, str(ours)) == str(ours)
                ours += 1
        except KeyboardInterrupt:
            interrupts += 1
    for thread in [striker, *threads]:
        thread.join(20)
        assert not thread.is_alive(), "hangs"
    assert ours and calls[0], (ours, calls)
    client.close()
    assert not loop_threads()
    say(interrupts)
    """
    with Program(program, server.url, mode=mode) as running:
        ended = running.end()
    assert (ended.status, ended.output, ended.errors) == (0, [str(times)], "")


def test_while_the_thread_starts(server: FacadeServer) -> None:
    program = """
    with make() as client:
        get(client, "warm")  # the imports are over
    for number in range(40):
        client = make()
        interrupted = False
        timer = threading.Timer(random.random() / 300, os.kill, (os.getpid(), signal.SIGINT))
        try:
            timer.start()
            get(client, "a")
            time.sleep(10)
        except KeyboardInterrupt:
            interrupted = True
        assert interrupted
        timer.join()
        assert get(client, str(number)) == str(number)
        client.close()
    say(len(loop_threads()))
    """
    with Program(program, server.url, mode="dev") as running:
        ended = running.end()
    assert (ended.status, ended.output, ended.errors) == (0, ["0"], "")


def test_between_the_pages_of_an_iterator(server: FacadeServer) -> None:
    program = """
    client = make()
    tags = client.pre_encounter.tags.v_1.iter_all()
    seen = [next(tags).id for _ in range(12)]
    try:
        say("half way")
        time.sleep(20)
    except KeyboardInterrupt:
        seen += [tag.id for tag in tags]
    assert seen == [str(number) for number in range(50)], seen
    client.close()
    say(len(loop_threads()))
    """
    with Program(program, server.url, mode="dev") as running:
        assert running.line() == "half way"
        running.interrupt()
        ended = running.end()
    assert (ended.status, ended.output, ended.errors) == (0, ["0"], "")
