"""An event loop whose clock goes on only when all wait, and then at once to what is due next. Nothing is awaited."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class _Leaping(selectors.DefaultSelector):
    """Says that nothing came, and puts the clock forward by as long as it should have waited."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            message = "all wait, and nothing is left that would wake them"
            raise RuntimeError(message)
        self.now += max(0.0, timeout)
        return []


class TimelessLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._leaping = _Leaping()
        super().__init__(self._leaping)

    def time(self) -> float:
        return self._leaping.now


def run(scenario: Coroutine[Any, Any, T]) -> T:
    """Runs it to its end. Raises RuntimeError where it would hang, and AssertionError where it leaves a task."""

    async def alone() -> T:
        made = await scenario
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return made

    with asyncio.Runner(loop_factory=TimelessLoop) as runner:
        return runner.run(alone())


def now() -> float:
    """Seconds of the running loop's clock, from 0."""
    return asyncio.get_running_loop().time()
