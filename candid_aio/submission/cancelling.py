"""Whose cancelling it is: a task that is told to end and one whose awaited work was cancelled see the same error."""

from __future__ import annotations

import asyncio

__all__ = ["is_cancelled", "is_own_cancelling"]


def is_cancelled() -> bool:
    """Whether the task that asks was cancelled itself, and not something that it waited for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def is_own_cancelling(error: BaseException) -> bool:
    """Whether this error ends the task that asks as it was told to. Any other is for who waits for the task."""
    return isinstance(error, asyncio.CancelledError) and is_cancelled()
