"""Every request that arrived, so that a test can say what did and what did not. It answers nothing.

It holds what tests send, bodies included, in memory and nowhere else; its reprs show none of it.
"""

from __future__ import annotations

import itertools
from collections import Counter, deque
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

__all__ = ["Arrived", "Log"]

MOST_BYTES = 256 * 1024 * 1024

# About what an entry takes besides its body.
ENTRY_BYTES = 1024


@attrs.define
class Arrived:
    """A request. `at` is the sandbox's clock, `operation` None for a path that is none of the API's.

    `status` is None until it was answered, and stays so where the connection was reset. `content` is the body as it
    came; empty for forms and for the token's request. `faults` are those that it got.
    """

    number: int
    at: dt.datetime
    host: str
    method: str
    path: str = attrs.field(repr=False)
    operation: str | None
    content: bytes = attrs.field(default=b"", repr=False)
    content_type: str = ""
    status: int | None = None
    faults: tuple[str, ...] = ()
    seconds: float | None = None
    """From its arrival until its answer was ready, in real time."""
    request_id: str = ""

    @property
    def body(self) -> Any:
        """The body as JSON, None where it is none."""
        try:
            return msgspec.json.decode(self.content)
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            return None


class Log:
    """Requests in the order of their arrival. Beyond `most_bytes` the oldest are dropped, and counted."""

    def __init__(self, *, most_bytes: int = MOST_BYTES) -> None:
        self.most_bytes: int = most_bytes
        self.dropped: int = 0
        self._numbers = itertools.count(1)
        self._arrived: deque[Arrived] = deque()
        self._bytes = 0

    def arrived(self, request: Arrived) -> None:
        """Adds one whose `content` is final."""
        self._arrived.append(request)
        self._bytes += ENTRY_BYTES + len(request.content)
        while self._bytes > self.most_bytes:
            self._bytes -= ENTRY_BYTES + len(self._arrived.popleft().content)
            self.dropped += 1

    def next_number(self) -> int:
        return next(self._numbers)

    def requests(self, operation: str | None = None) -> list[Arrived]:
        """All, or those for an operation. Raises RuntimeError where some were dropped, so that none is missed."""
        if self.dropped:
            message = f"the log has dropped {self.dropped} requests: clear it in between, or give it more most_bytes"
            raise RuntimeError(message)
        return [one for one in self._arrived if operation is None or one.operation == operation]

    def repeated(self, operation: str = "encounters.v_4.create", field: str = "external_id") -> dict[str, int]:
        """The values of a field of the body that arrived more than once, and how often: `{}` where none did.

        A request that was answered with an error counts too. Raises RuntimeError where some were dropped.
        """
        bodies = (one.body for one in self.requests(operation))
        counts = Counter(str(body[field]) for body in bodies if isinstance(body, dict) and field in body)
        return {value: count for value, count in counts.items() if count > 1}

    def latest(self, limit: int, *, after: int = 0) -> list[Arrived]:
        """The last ones, newest first, with numbers above `after`."""
        return list(itertools.islice(self._newer(after), limit))

    def get(self, number: int) -> Arrived | None:
        return next((one for one in self._arrived if one.number == number), None)

    def clear(self) -> None:
        """Forgets all; numbers go on."""
        self._arrived.clear()
        self._bytes = 0
        self.dropped = 0

    def __len__(self) -> int:
        return len(self._arrived)

    def _newer(self, after: int) -> Iterator[Arrived]:
        return itertools.takewhile(lambda one: one.number > after, reversed(self._arrived))
