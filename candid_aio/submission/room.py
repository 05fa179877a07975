"""How much may be there at once, in number and in bytes. Knows nothing of what it is."""

from __future__ import annotations

import asyncio

__all__ = ["Room"]


class Room:
    """Lets in as long as there is room, one who waits at a time. What is larger than all of it comes in alone."""

    def __init__(self, most: int, most_bytes: int) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._count = 0
        self._bytes = 0
        self._left = asyncio.Event()

    async def enter(self, size: int) -> None:
        """Returns when there is room for so many bytes."""
        while self._count and (self._count >= self._most or self._bytes + size > self._most_bytes):
            self._left.clear()
            await self._left.wait()
        self._count += 1
        self._bytes += size

    def leave(self, size: int) -> None:
        """Gives back what was taken."""
        self._count -= 1
        self._bytes -= size
        self._left.set()
