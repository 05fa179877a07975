"""So much is let in at once, in number and in bytes."""

from __future__ import annotations

import asyncio

from candid_aio.submission.room import Room


def test_no_more_are_let_in_than_there_is_room_for() -> None:
    async def scenario() -> None:
        room = Room(2, 100)
        await room.enter(10)
        await room.enter(10)
        third = asyncio.ensure_future(room.enter(10))
        await asyncio.sleep(0)
        assert not third.done()
        room.leave(10)
        await third
        room.leave(10)
        fourth = asyncio.ensure_future(room.enter(91))
        await asyncio.sleep(0)
        assert not fourth.done()
        room.leave(10)
        await fourth

    asyncio.run(scenario())


def test_what_is_larger_than_the_room_comes_in_alone() -> None:
    async def scenario() -> None:
        room = Room(10, 100)
        await room.enter(1)
        large = asyncio.ensure_future(room.enter(1000))
        await asyncio.sleep(0)
        assert not large.done()
        room.leave(1)
        await large
        small = asyncio.ensure_future(room.enter(1))
        await asyncio.sleep(0)
        assert not small.done()
        room.leave(1000)
        await small

    asyncio.run(scenario())
