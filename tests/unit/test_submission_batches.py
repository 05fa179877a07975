"""Items come in lists, in order, and none waits for the next; what blocks is read by a thread."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import attrs
import pytest

from candid_aio.submission.batches import MOST, Items, batches


class Blocking:
    """An iterable that is read by a thread, and knows which."""

    blocking = True

    def __init__(self, items: Any) -> None:
        self.items = items
        self.thread: int | None = None

    def __iter__(self) -> Iterator[Any]:
        self.thread = threading.get_ident()
        yield from self.items


async def awaited(count: int) -> AsyncIterator[int]:
    for number in range(count):
        yield number


KINDS: dict[str, Any] = {"sync": range, "async": awaited, "blocking": lambda count: Blocking(range(count))}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", [0, 1, MOST, 5 * MOST + 3])
def test_every_item_comes_once_in_order_in_lists_of_bounded_length(kind: str, count: int) -> None:
    async def scenario() -> list[list[int]]:
        return [batch async for batch in batches(KINDS[kind](count))]

    found = asyncio.run(scenario())
    assert [item for batch in found for item in batch] == list(range(count))
    assert all(0 < len(batch) <= MOST for batch in found)


@attrs.frozen
class Large:
    size: int


@pytest.mark.parametrize("kind", ["sync", "async", "blocking"])
def test_few_large_items_are_as_much_as_many_small_ones(kind: str) -> None:
    given = [Large(2**21)] * 6 + [Large(2**24)] * 2 + [Large(100)] * 70
    taken: list[int] = []

    def counted() -> Iterator[Large]:
        for number, item in enumerate(given):
            taken.append(number)
            yield item

    async def pumped() -> AsyncIterator[Large]:
        for item in given:
            yield item

    kinds: dict[str, Any] = {"sync": counted, "async": pumped, "blocking": lambda: Blocking(counted())}

    async def scenario() -> list[list[Large]]:
        found = batches(kinds[kind]())
        first = await anext(found)
        if kind != "async":
            # What was read ahead is bounded, too.
            assert len(taken) <= len(first) + 7
        return [first, *[batch async for batch in found]]

    found = asyncio.run(scenario())
    assert [item for batch in found for item in batch] == given
    assert max(sum(one.size for one in batch) for batch in found) <= 2**24 + 2**22
    assert all(batch[:-1] == [] or batch[0].size < 2**24 for batch in found)


def test_a_lone_item_of_an_async_iterable_does_not_wait_for_the_next() -> None:
    async def scenario() -> None:
        go = asyncio.Event()

        async def coming() -> AsyncIterator[int]:
            yield 1
            await go.wait()
            yield 2
            yield 3

        found = batches(coming())
        assert await anext(found) == [1]
        go.set()
        assert await anext(found) == [2, 3]
        assert [batch async for batch in found] == []

    asyncio.run(scenario())


def test_a_pipe_is_read_by_a_thread_while_the_loop_goes_on() -> None:
    async def scenario() -> None:
        reading, writing = os.pipe()
        with os.fdopen(reading) as file, os.fdopen(writing, "w", buffering=1) as pipe:
            source = Blocking(file)
            found = batches(source)
            waiting = asyncio.ensure_future(anext(found))
            assert (await asyncio.wait([waiting], timeout=0.05))[0] == set()
            pipe.write("one\n")
            assert await waiting == ["one\n"]
            assert source.thread != threading.get_ident()
            pipe.close()
            assert [batch async for batch in found] == []

    asyncio.run(scenario())


def test_a_thread_reads_no_further_than_is_taken() -> None:
    given: list[int] = []

    def counted() -> Iterator[int]:
        for number in range(100_000):
            given.append(number)
            yield number

    async def scenario() -> None:
        found = batches(Blocking(counted()))
        await anext(found)
        await found.aclose()

    asyncio.run(scenario())
    assert len(given) <= 4 * MOST


def broken() -> Iterator[int]:
    yield 1
    raise OSError(5, "the disk")


async def broken_later() -> AsyncIterator[int]:
    yield 1
    raise OSError(5, "the disk")


@pytest.mark.parametrize("make", [broken_later, lambda: Blocking(broken())])
def test_what_an_iterable_raises_comes_after_its_items(make: Any) -> None:
    async def scenario(items: Items) -> None:
        found = batches(items)
        assert await anext(found) == [1]
        with pytest.raises(OSError, match="the disk"):
            await anext(found)

    asyncio.run(scenario(make()))


def test_a_thread_that_outlives_its_loop_ends_quietly() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading) as file, os.fdopen(writing, "w") as pipe:
        before = set(threading.enumerate())

        async def scenario() -> None:
            waiting = asyncio.ensure_future(anext(batches(Blocking(file))))
            await asyncio.wait([waiting], timeout=0.05)
            waiting.cancel()
            await asyncio.wait([waiting])

        asyncio.run(scenario())
        (thread,) = set(threading.enumerate()) - before
        pipe.close()
        thread.join(20)
        assert not thread.is_alive()
