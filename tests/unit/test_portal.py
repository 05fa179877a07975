"""The sync clients' loop thread: crossing, leases, closing, interrupts. Forks and exits are in tests/acceptance."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import gc
import os
import signal
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import NoReturn

import anyio
import pytest
import uvloop
from portal_helpers import Guest, Reporting, echo, guest_of, lease_on, loop_threads, started

from candid_aio.errors import ClientClosedError, LoopThreadError
from candid_aio.transport import bridge
from candid_aio.transport.bridge import LoopThread
from candid_aio.transport.job import Job
from candid_aio.transport.portal import Lease, Portal

variable: contextvars.ContextVar[int] = contextvars.ContextVar("variable")


@pytest.fixture(params=["asyncio", "uvloop"])
def portal(request: pytest.FixtureRequest) -> Iterator[Portal]:
    assert not loop_threads()
    yield Portal(use_uvloop=request.param == "uvloop")
    assert not loop_threads(), "a loop thread was left behind"


@pytest.fixture
def lease(portal: Portal) -> Iterator[Lease]:
    lease = lease_on(portal)
    yield lease
    lease.close()


async def _raise(error: BaseException) -> NoReturn:
    raise error


async def _for_ever(begun: threading.Event) -> None:
    begun.set()
    await asyncio.sleep(3600)


# Crossing


def test_a_call_returns_what_its_coroutine_returns(lease: Lease) -> None:
    assert lease.run(echo, 7) == 7
    assert lease.run(echo, None) is None
    assert [lease.run(echo, number) for number in range(100)] == list(range(100))


def test_the_kind_of_loop_is_the_one_that_was_asked_for(portal: Portal, lease: Lease) -> None:
    async def is_uvloop() -> bool:
        return isinstance(asyncio.get_running_loop(), uvloop.Loop)

    assert lease.run(is_uvloop) == portal.use_uvloop


@pytest.mark.parametrize("error", [ValueError("no"), SystemExit(3), KeyboardInterrupt(), GeneratorExit()])
def test_what_a_coroutine_raises_is_raised_by_the_call_and_the_thread_lives_on(
    lease: Lease, error: BaseException
) -> None:
    ident = lease.run(_ident)
    with pytest.raises(type(error)) as raised:
        lease.run(_raise, error)
    assert raised.value is error
    assert lease.run(_ident) == ident


async def _ident() -> int:
    return threading.get_ident()


def test_a_coroutine_that_cancels_itself_is_not_taken_for_a_closed_client(lease: Lease) -> None:
    with pytest.raises(asyncio.CancelledError):
        lease.run(_raise, asyncio.CancelledError())


def test_a_raised_error_leaves_no_cycle_that_would_keep_a_request_alive(lease: Lease) -> None:
    class Request:
        pass

    def fail() -> weakref.ref[Request]:
        request = Request()
        try:
            lease.run(_refuse, request)
        except ValueError:
            return weakref.ref(request)
        raise AssertionError

    async def _refuse(request: Request) -> NoReturn:
        message = "refused"
        raise ValueError(message)

    lease.run(echo, 1)
    gc.collect()
    gc.disable()
    try:
        kept = fail()
        # The loop lets go of a job right after it has woken the caller: a second call comes after that.
        lease.run(echo, 1)
        assert kept() is None
    finally:
        gc.enable()


def test_context_variables_reach_the_coroutine_and_its_changes_stay_there(lease: Lease) -> None:
    async def read_and_change() -> int:
        seen = variable.get()
        variable.set(-1)
        return seen

    def one(number: int) -> list[int]:
        variable.set(number)
        return [lease.run(read_and_change) for _ in range(20)]

    threads = started(*(lambda number=number: one(number) for number in range(64)))
    assert [thread.outcome() for thread in threads] == [[number] * 20 for number in range(64)]


def test_it_works_inside_a_running_loop(lease: Lease) -> None:
    async def as_in_a_notebook() -> int:
        result: int = lease.run(echo, 3)
        return result

    assert asyncio.run(as_in_a_notebook()) == 3
    assert anyio.run(as_in_a_notebook) == 3


def test_a_call_on_the_loop_thread_raises_instead_of_hanging(lease: Lease) -> None:
    async def call_again() -> None:
        lease.run(echo, 1)

    with pytest.raises(LoopThreadError, match="async client"):
        lease.run(call_again)
    assert lease.run(echo, 2) == 2


def test_a_call_in_a_signal_handler_during_a_call_works(lease: Lease) -> None:
    answers = []
    previous = signal.signal(signal.SIGUSR1, lambda *_: answers.append(lease.run(echo, "in the handler")))

    async def interrupt() -> str:
        os.kill(os.getpid(), signal.SIGUSR1)
        while not answers:  # noqa: ASYNC110 - set in another thread
            await asyncio.sleep(0.001)
        return "after it"

    try:
        assert lease.run(interrupt) == "after it"
    finally:
        signal.signal(signal.SIGUSR1, previous)
    assert answers == ["in the handler"]


# Leases


def test_the_thread_is_shared_starts_with_the_first_call_and_ends_with_the_last_close(portal: Portal) -> None:
    first, second, unused = lease_on(portal), lease_on(portal), lease_on(portal)
    assert not loop_threads()
    assert first.run(_ident) == second.run(_ident)
    first.close()
    assert len(loop_threads()) == 1
    unused.close()
    assert second.run(echo, 1) == 1
    second.close()
    assert not loop_threads()
    assert [guest_of(lease).closed for lease in (first, second, unused)] == [1, 1, 0]
    third = lease_on(portal)
    assert third.run(echo, 2) == 2
    third.close()


def test_a_closed_lease_refuses_and_closing_it_again_does_nothing(portal: Portal) -> None:
    used, unused = lease_on(portal), lease_on(portal)
    used.run(echo, 1)
    for lease in (used, unused):
        lease.close()
        lease.close()
        lease.close_later()
        with pytest.raises(ClientClosedError):
            lease.run(echo, 1)
        assert not lease.open
    assert guest_of(used).closed == 1


class Struck:
    """A lock at which Ctrl-C strikes once: before it is taken for the nth time, or after it is let go of."""

    def __init__(self, lock: threading.RLock, *, taking: int = 0, letting_go: int = 0) -> None:
        self._lock = lock
        self._taking = taking
        self._letting_go = letting_go

    def __enter__(self) -> None:
        self._taking -= 1
        if self._taking == 0:
            raise KeyboardInterrupt
        self._lock.acquire()

    def __exit__(self, *_error: object) -> None:
        self._lock.release()
        self._letting_go -= 1
        if self._letting_go == 0:
            raise KeyboardInterrupt


@pytest.mark.parametrize("where", [{"taking": 1}, {"letting_go": 1}, {"taking": 2}, {"letting_go": 2}])
def test_a_closing_that_ctrl_c_cut_short_goes_on_when_it_is_repeated(
    portal: Portal, where: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    lease, staying = lease_on(portal), lease_on(portal)
    staying.run(echo, 1)
    lease.run(echo, 1)
    thread = lease.thread
    assert thread is not None
    with monkeypatch.context() as patch:
        patch.setattr(portal, "lock", Struck(portal.lock, **where))
        with pytest.raises(KeyboardInterrupt):
            lease.close()
    lease.close()
    assert thread.leases == {staying}
    assert guest_of(lease).closed == 1
    assert staying.run(echo, 2) == 2
    staying.close()


def test_closing_while_another_thread_closes_leaves_it_to_that(portal: Portal) -> None:
    class Slow(Guest):
        async def aclose(self) -> None:
            begun.set()
            while not release.is_set():  # noqa: ASYNC110 - set in another thread
                await asyncio.sleep(0.001)
            await super().aclose()

    begun, release = threading.Event(), threading.Event()
    lease = Lease(portal, Slow())
    lease.run(echo, 1)
    first = started(lease.close)[0]
    assert begun.wait(10)
    lease.close()
    assert lease.thread is not None
    assert lease.thread.leases == {lease}
    release.set()
    assert first.outcome() is None
    assert guest_of(lease).closed == 1


def test_closing_fails_the_calls_in_flight_of_this_lease_only(portal: Portal) -> None:
    closing, staying = lease_on(portal), lease_on(portal)
    begun = [threading.Event() for _ in range(6)]
    release = threading.Event()
    five = started(*(lambda event=event: closing.run(_for_ever, event) for event in begun[:5]))
    other = started(lambda: staying.run(_until, begun[5], release))[0]
    assert all(event.wait(10) for event in begun)
    closing.close()
    assert [type(thread.outcome()) for thread in five] == [ClientClosedError] * 5
    assert not closing.jobs
    release.set()
    assert other.outcome() == "released"
    staying.close()


async def _until(begun: threading.Event, release: threading.Event) -> str:
    begun.set()
    while not release.is_set():  # noqa: ASYNC110 - set in another thread
        await asyncio.sleep(0.001)
    return "released"


def test_a_call_that_comes_to_the_loop_after_its_client_has_closed_is_refused(portal: Portal) -> None:
    lease, other = lease_on(portal), lease_on(portal)
    other.run(echo, 1)
    lease.run(echo, 1)
    thread = lease.thread
    assert thread is not None
    lease.close()
    with pytest.raises(ClientClosedError):
        thread.run(lease, echo, (1,))  # as by a thread that saw it open
    assert not lease.jobs
    other.close()


def test_closing_on_the_loop_thread_happens_soon_after(portal: Portal) -> None:
    lease = lease_on(portal)

    async def close_from_within() -> str:
        lease.close()
        return "went on"

    assert lease.run(close_from_within) == "went on"
    _wait_until_no_loop_thread()
    assert guest_of(lease).closed == 1


def test_closing_for_a_finalizer_happens_soon_after_on_any_thread(portal: Portal) -> None:
    here, there, staying = lease_on(portal), lease_on(portal), lease_on(portal)

    async def drop() -> None:
        there.close_later()

    for lease in (here, there, staying):
        lease.run(echo, 1)
    here.close_later()
    staying.run(drop)
    while not (guest_of(here).closed and guest_of(there).closed):
        assert staying.run(echo, 2) == 2
    staying.close_later()
    _wait_until_no_loop_thread()
    assert [guest_of(lease).closed for lease in (here, there, staying)] == [1, 1, 1]


def test_an_error_of_closing_is_raised_by_close_and_dropped_by_a_finalizer(
    portal: Portal, caplog: pytest.LogCaptureFixture
) -> None:
    class Rude(Guest):
        async def aclose(self) -> None:
            message = "cannot"
            raise OSError(message)

    first, second = Lease(portal, Rude()), Lease(portal, Rude())
    first.run(echo, 1)
    with pytest.raises(OSError, match="cannot"):
        first.close()
    assert not loop_threads()
    second.run(echo, 1)
    second.close_later()
    _wait_until_no_loop_thread()
    gc.collect()
    assert not caplog.records


def test_opening_and_closing_in_many_threads_leaves_no_thread(portal: Portal) -> None:
    def open_and_close() -> int:
        total = 0
        for _ in range(60):
            lease = lease_on(portal)
            total += lease.run(echo, 1)
            lease.close()
        return total

    assert [thread.outcome() for thread in started(*[open_and_close] * 8)] == [60] * 8


def test_a_thread_that_dies_fails_its_calls_and_the_next_call_gets_a_new_one(portal: Portal, lease: Lease) -> None:
    async def kill_the_loop() -> None:
        asyncio.get_running_loop().call_soon(sys.exit, 1)  # what a callback raises is beyond our wrapper
        await asyncio.sleep(3600)

    dead = lease.run(_ident)
    (thread,) = loop_threads()
    begun = threading.Event()
    waiting = started(lambda: lease.run(_for_ever, begun))[0]
    assert begun.wait(10)
    with pytest.raises(ClientClosedError):
        lease.run(kill_the_loop)
    assert isinstance(waiting.outcome(), ClientClosedError)
    thread.join(10)
    assert lease.run(echo, 5) == 5
    assert lease.run(_ident) != dead or not thread.is_alive()
    assert len(portal.threads) == 1


def test_a_job_that_comes_after_the_loop_has_ended_is_refused(portal: Portal) -> None:
    lease = lease_on(portal)
    lease.run(echo, 1)
    thread = lease.thread
    assert thread is not None
    lease.close()
    with pytest.raises(ClientClosedError):
        thread.run(lease, echo, (1,))
    assert not lease.jobs


def _wait_until_no_loop_thread() -> None:
    for thread in loop_threads():
        thread.join(10)
    assert not loop_threads()


# Interrupts: a signal handler that raises, as Ctrl-C's does


class Interrupted(BaseException):
    pass


@pytest.fixture
def interrupt() -> Iterator[Callable[[], None]]:
    """Raise Interrupted in the main thread."""

    def handler(*_: object) -> NoReturn:
        raise Interrupted

    previous = signal.signal(signal.SIGUSR1, handler)
    yield lambda: os.kill(os.getpid(), signal.SIGUSR1)
    signal.signal(signal.SIGUSR1, previous)


def _wait_for_a_signal() -> NoReturn:
    while True:
        time.sleep(0.01)  # a longer wait is not cut short by a signal that comes just before it


def test_an_interrupt_cancels_the_call_and_leaves_the_client_usable(
    lease: Lease, interrupt: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []

    async def wait_and_fail_to_clean_up() -> None:
        try:
            interrupt()
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            seen.append("cancelled")
            message = "while cleaning up"
            raise ValueError(message) from None

    with pytest.raises(Interrupted):
        lease.run(wait_and_fail_to_clean_up)
    assert seen == ["cancelled"]
    assert not lease.jobs
    assert lease.run(echo, 1) == 1
    gc.collect()
    assert not caplog.records, "an exception was never retrieved"


def test_an_interrupt_waits_only_so_long_for_a_call_that_ignores_it(
    portal: Portal, interrupt: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "PATIENCE", 0.05)  # 5 s are waited for in tests/acceptance
    lease = lease_on(portal)
    release = threading.Event()

    async def ignore() -> None:
        interrupt()
        while not release.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(0.001)

    with pytest.raises(Interrupted):
        lease.run(ignore)
    assert len(lease.jobs) == 1
    assert lease.run(echo, 1) == 1
    release.set()
    while lease.jobs:
        lease.run(echo, 1)
    lease.close()


def test_an_interrupt_before_the_call_has_begun_takes_it_back(lease: Lease, interrupt: Callable[[], None]) -> None:
    begun: list[int] = []

    async def begin() -> None:
        begun.append(1)

    async def block_the_loop() -> None:
        interrupt()
        in_the_queue.wait(10)

    def block_and_wait() -> NoReturn:
        blocked.extend(started(lambda: lease.run(block_the_loop)))
        _wait_for_a_signal()

    lease.run(echo, 1)
    in_the_queue = threading.Event()
    blocked: list[Reporting] = []
    with pytest.raises(Interrupted):
        block_and_wait()
    # The loop is blocked: this job stays in the queue, and the interrupt strikes while it waits there.
    opener = threading.Timer(1.0, in_the_queue.set)
    opener.start()
    threading.Timer(0.05, interrupt).start()
    with pytest.raises(Interrupted):
        lease.run(begin)
    opener.join()
    assert not begun


def test_an_interrupt_that_strikes_as_the_answer_arrives_does_not_wait_for_it(
    lease: Lease, interrupt: Callable[[], None]
) -> None:
    async def answer_at_once() -> None:
        asyncio.get_running_loop().call_soon(asyncio.get_running_loop().call_soon, interrupt)

    for _ in range(30):
        with contextlib.suppress(Interrupted):
            lease.run(answer_at_once)
            for _ in range(1000):
                lease.run(echo, 1)
    assert not lease.jobs


def test_an_interrupted_start_is_taken_up_by_the_next_call(portal: Portal, interrupt: Callable[[], None]) -> None:
    for _ in range(20):
        lease = lease_on(portal)
        with contextlib.suppress(Interrupted):
            threading.Timer(0.0005, interrupt).start()
            lease.run(echo, 1)
            _wait_for_a_signal()
        assert lease.run(echo, 2) == 2
        lease.close()
    for thread in loop_threads():  # of two that were started, one finds the loop claimed, and ends in its own time
        thread.join(10)


def test_an_interrupt_between_queue_and_wake_up_takes_the_call_back(lease: Lease) -> None:
    begun: list[int] = []

    async def begin() -> None:
        begun.append(1)

    lease.run(echo, 1)
    thread = lease.thread
    assert thread is not None
    job = Job(lease, begin, (), contextvars.copy_context())
    lease.jobs.add(job)
    thread._queue.append(job)
    thread._abandon(job)
    assert job.finished
    assert lease.run(echo, 1) == 1
    assert not begun
    job.finish()  # a client that closes meanwhile does it again
    assert not lease.jobs


def test_a_call_in_an_ending_process_is_refused(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge, "QUIET", 0.01)  # the process does not end here, and the thread would stay for 10 s
    lease = lease_on(portal)
    lease.run(echo, 1)
    thread = lease.thread
    assert thread is not None
    thread.stop(at_exit=True)
    thread.stop(at_exit=True)
    with pytest.raises(ClientClosedError):
        thread.run(lease, echo, (1,))
    thread.wait_until_ended(10)
    assert thread.ended
    thread.join()


def test_a_start_that_is_repeated_runs_one_loop(portal: Portal) -> None:
    lease = lease_on(portal)
    thread = LoopThread(use_uvloop=portal.use_uvloop)
    thread.leases.add(lease)
    for _ in range(5):
        thread.start()
    thread.wait_until_ready()
    thread.start()
    assert thread.run(lease, echo, (1,)) == 1
    portal.leave(thread, lease)


def test_a_thread_that_is_told_to_stop_before_it_runs_stops(portal: Portal) -> None:
    thread = LoopThread(use_uvloop=portal.use_uvloop)
    thread.stop()
    thread.join()
    thread.wait_until_ended(0.0)
    thread.start()
    thread.wait_until_ready()
    thread.join()
    assert thread.ended
    thread.stop()


def test_a_client_whose_start_was_cut_short_can_be_closed(portal: Portal) -> None:
    for close in (Lease.close, Lease.close_later):
        lease = lease_on(portal)
        thread = LoopThread(use_uvloop=portal.use_uvloop)
        thread.leases.add(lease)
        lease.thread = thread
        close(lease)
        assert guest_of(lease).closed == 0
