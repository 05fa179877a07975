"""The files of a form, read while they are sent, and rewound before they are sent again.

Never closes a file that a user opened; aiohttp's own file payload does, and sends nothing of it the second time. Knows
no HTTP beyond what a form's header must say. Files are read on daemon threads: a slow disk may not hold up the loop.
"""

from __future__ import annotations

import os
import secrets
import threading
from functools import partial
from typing import IO, TYPE_CHECKING, Any

from candid_aio.errors import InvalidValueError, Problem
from candid_aio.transport.threads import in_daemon_thread

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from candid_aio.wire.multipart import FilePart, MultipartForm

__all__ = ["Upload"]


class _Source:
    """One file that is open for reading, and how much there is to read if that can be known.

    An attempt that is given up may leave a read behind on its thread. `_lock` keeps it from the file while the next
    attempt works on it, and `_turn` tells it that nobody waits for it any more.
    """

    def __init__(self, part: FilePart, file: IO[bytes], *, ours: bool) -> None:
        self._name = part.name
        self._file = file
        self._ours = ours
        self._lock = threading.Lock()
        self._turn = 0
        self.size: int | None = None

    def measure(self) -> None:
        """Blocking. A file without positions, a pipe, stays without a size and can be sent once.

        Any other is sent whole, as the vendor's SDK does: one that was just written stands at its end.
        """
        try:
            size = self._file.seek(0, os.SEEK_END)
            self._file.seek(0)
        except (AttributeError, OSError):
            return
        self.size = size

    @property
    def repeatable(self) -> bool:
        return self.size is not None or self._turn == 0

    def _rewind(self, turn: int) -> None:
        with self._lock:
            if turn == self._turn:
                self._file.seek(0)

    def _read(self, turn: int, size: int) -> Any:
        with self._lock:
            return self._file.read(size) if turn == self._turn else b""

    async def chunks(self, chunk_size: int) -> AsyncIterator[bytes]:
        self._turn += 1
        turn = self._turn
        if turn > 1:
            await in_daemon_thread(partial(self._rewind, turn))
        left = self.size
        while left is None or left > 0:
            chunk = await in_daemon_thread(
                partial(self._read, turn, chunk_size if left is None else min(chunk_size, left))
            )
            if not isinstance(chunk, bytes):
                raise InvalidValueError([Problem(self._name, f"a file that gives bytes, got {type(chunk).__name__}")])
            if not chunk:
                break
            left = None if left is None else left - len(chunk)
            yield chunk
        if left:
            raise InvalidValueError([Problem(self._name, "a file that does not become shorter while it is sent")])

    def close(self) -> None:
        """Close a file of ours; at once, or where a read was left behind, after it, without waiting."""
        self._turn += 1
        if not self._ours:
            return
        if self._lock.acquire(blocking=False):
            self._file.close()
        else:
            threading.Thread(target=self._close_later, name="candid-aio-close", daemon=True).start()

    def _close_later(self) -> None:
        with self._lock:
            self._file.close()


class Upload:
    """A form on its way: opened once for a call, sent once for each attempt, closed when the call ends.

    Raises from `opened` what opening a path raises, and from `chunks` what reading raises.
    """

    def __init__(self, form: MultipartForm, chunk_size: int) -> None:
        boundary = secrets.token_hex(16)
        self.content_type: str = f"multipart/form-data; boundary={boundary}"
        self._segments = list(form.segments(boundary))
        self._sources: dict[int, _Source] = {}
        self._chunk_size = chunk_size
        self.size: int | None = 0

    async def opened(self) -> Upload:
        """Open and measure the files. To be awaited once, before the first attempt."""
        await in_daemon_thread(self._open)
        return self

    def _open(self) -> None:
        sizes: list[int | None] = []
        for position, segment in enumerate(self._segments):
            if isinstance(segment, bytes):
                sizes.append(len(segment))
                continue
            content: Any = segment.content
            if isinstance(content, bytes):
                sizes.append(len(content))
                continue
            ours = isinstance(content, os.PathLike)
            # Held open for the whole call, and closed by `close`.
            file = open(content, "rb") if ours else content  # noqa: SIM115
            source = self._sources[position] = _Source(segment, file, ours=ours)
            source.measure()
            sizes.append(source.size)
        known = [size for size in sizes if size is not None]
        self.size = sum(known) if len(known) == len(sizes) else None

    @property
    def repeatable(self) -> bool:
        """Whether all of it can be sent once more."""
        return all(source.repeatable for source in self._sources.values())

    async def chunks(self) -> AsyncIterator[bytes | memoryview]:
        """All bytes of the form, from its beginning."""
        for position, segment in enumerate(self._segments):
            source = self._sources.get(position)
            if source is not None:
                async for chunk in source.chunks(self._chunk_size):
                    yield chunk
                continue
            content = segment if isinstance(segment, bytes) else segment.content
            view = memoryview(content)  # type: ignore[arg-type]  # what is neither bytes nor has a source does not exist
            for start in range(0, len(view), self._chunk_size):
                yield view[start : start + self._chunk_size]

    def close(self) -> None:
        """Close the files that this opened. A user's own stay open, wherever they were read to."""
        for source in self._sources.values():
            source.close()
