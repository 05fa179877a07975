"""Items in lists, as they come: none waits for one that is not there yet. Knows nothing of claims.

An item may say how many bytes it was read from (`size`). Few large ones are as much as many small ones.

An iterable that may block, as a pipe does, is read by a thread of its own, so that what is in flight goes on.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterable
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeAlias

from candid_aio.submission.cancelling import is_cancelled

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable

__all__ = ["MOST", "Items", "batches"]

Items: TypeAlias = "Iterable[Any] | AsyncIterable[Any]"

MOST = 64
"""As many rows as the journal looks at in one go: enough to share a commit, few enough to be no pause for the rest."""

# An item of so many bytes is a list by itself.
_LARGE = 4 * 1024 * 1024

_Message: TypeAlias = "tuple[Any] | BaseException | None"
"""An item, what the iterable raised, or its end."""


async def batches(items: Items) -> AsyncGenerator[list[Any], None]:
    """The items of an iterable, sync or async, in lists of at most `MOST`. Raises what the iterable raises.

    One that says so by `blocking = True` is read in another thread.
    """
    if isinstance(items, AsyncIterable):
        source = _pumped(items)
    elif getattr(items, "blocking", False):
        source = _threaded(items)
    else:
        source = _sliced(items)
    async with contextlib.aclosing(source) as found:
        async for batch in found:
            yield batch


async def _sliced(items: Iterable[Any]) -> AsyncGenerator[list[Any], None]:
    batch: list[Any] = []
    weight = 0
    for item in items:
        batch.append(item)
        weight += _weight(item)
        if weight >= MOST:
            yield batch
            batch, weight = [], 0
            # An input of a million lines that are all done may not keep the loop from what is in flight.
            await asyncio.sleep(0)
    if batch:
        yield batch


async def _pumped(items: AsyncIterable[Any]) -> AsyncGenerator[list[Any], None]:
    queue: asyncio.Queue[_Message] = asyncio.Queue(MOST)

    async def pump() -> None:
        end: _Message = None
        try:
            async for item in items:
                await queue.put((item,))
        except BaseException as error:
            if is_cancelled():
                # Nobody reads the queue any more, whatever the iterable makes of its cancelling.
                raise
            end = error
        await queue.put(end)

    pumping = asyncio.create_task(pump())
    try:
        async for batch in _drained(queue):
            yield batch
    finally:
        pumping.cancel()
        # What it raises now, nobody waits for.
        await asyncio.gather(pumping, return_exceptions=True)


async def _threaded(items: Iterable[Any]) -> AsyncGenerator[list[Any], None]:
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[_Message] = asyncio.Queue()
    read_by_now: SimpleQueue[_Message] = SimpleQueue()
    room = threading.Semaphore(2 * MOST)
    over = threading.Event()
    told = threading.Event()

    def fetch() -> None:
        # Cleared first: what comes from now on tells the loop anew.
        told.clear()
        while not read_by_now.empty():
            queue.put_nowait(read_by_now.get_nowait())

    def put(message: _Message) -> None:
        read_by_now.put(message)
        if told.is_set():
            # The loop has yet to look: waking it for each item would take longer than reading one.
            return
        told.set()
        # A loop that is closed has nobody who waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(fetch)

    def read() -> None:
        end: _Message = None
        try:
            for item in items:
                for _ in range(_weight(item)):
                    room.acquire()
                if over.is_set():
                    return
                put((item,))
        except BaseException as error:  # for who waits: here a SystemExit would end the thread, and nobody would know
            end = error
        put(end)

    # A daemon: nobody can end a read that waits for a pipe.
    threading.Thread(target=read, name="candid-aio-input", daemon=True).start()
    try:
        async for batch in _drained(queue):
            room.release(sum(map(_weight, batch)))
            yield batch
    finally:
        over.set()
        # Whatever it reads next, the thread finds out.
        room.release(MOST)


async def _drained(queue: asyncio.Queue[_Message]) -> AsyncGenerator[list[Any], None]:
    """What is in the queue, in lists, until its end."""
    while True:
        messages = [await queue.get()]
        weight = _weight_of(messages[0])
        while weight < MOST and not queue.empty():
            messages.append(queue.get_nowait())
            weight += _weight_of(messages[-1])
        *rest, last = messages
        ended = not isinstance(last, tuple)
        items = [message[0] for message in (rest if ended else messages) if isinstance(message, tuple)]
        if items:
            yield items
        if isinstance(last, BaseException):
            raise last
        if ended:
            return


def _weight(item: Any) -> int:
    """From 1 to `MOST`, by its bytes."""
    size = getattr(item, "size", 0)
    return 1 + (MOST - 1) * min(size, _LARGE) // _LARGE if isinstance(size, int) else 1


def _weight_of(message: _Message) -> int:
    return _weight(message[0]) if isinstance(message, tuple) else 1
