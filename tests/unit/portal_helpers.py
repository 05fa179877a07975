"""What the tests of the portal stand on: a resident that counts, a portal of its own, and threads that report."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from candid_aio.transport.portal import Lease, Portal

if TYPE_CHECKING:
    from collections.abc import Callable


class Guest:
    """A resident that counts how often it was closed."""

    def __init__(self) -> None:
        self.closed = 0

    async def aclose(self) -> None:
        self.closed += 1

    def forget(self) -> object:
        return self


def lease_on(portal: Portal) -> Lease:
    return Lease(portal, Guest())


def guest_of(lease: Lease) -> Guest:
    assert isinstance(lease.resident, Guest)
    return lease.resident


async def echo(value: Any) -> Any:
    return value


class Reporting(threading.Thread):
    """A thread that keeps what its function returned or raised."""

    def __init__(self, function: Callable[[], Any]) -> None:
        super().__init__(daemon=True)
        self._function = function
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self._function()
        except BaseException as error:
            self.error = error

    def outcome(self) -> Any:
        """The result, or the exception, of a thread that ends in time."""
        self.join(20)
        assert not self.is_alive(), "the thread hangs"
        return self.result if self.error is None else self.error


def started(*functions: Callable[[], Any]) -> list[Reporting]:
    threads = [Reporting(function) for function in functions]
    for thread in threads:
        thread.start()
    return threads


def loop_threads() -> list[threading.Thread]:
    """Those that run. `threading` also lists, for ever, one whose start Ctrl-C cut short before there was a thread."""
    running = [thread for thread in threading.enumerate() if thread.ident is not None]
    return [thread for thread in running if thread.name == "candid_aio loop"]
