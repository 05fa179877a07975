"""A stream of the process that may break while a run goes on: its reader is gone (`| head`), its disk is full.

What cannot be written any more is dropped, and `broken` says why. No claim may be cut off because nobody listens.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

__all__ = ["Output", "complain"]


class Output:
    """Writes to a stream for as long as that goes. None is one that was closed before the process began."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream: Any = stream
        self.broken: str | None = "it is closed" if stream is None else None

    def write(self, text: str) -> int:
        if self.broken is None:
            with self._noting():
                self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        if self.broken is None:
            with self._noting():
                self._stream.flush()

    @contextlib.contextmanager
    def _noting(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self.broken = error.strerror or type(error).__name__
            # What is left in its buffer would fail once more when the interpreter ends, with an exit code of its own.
            with contextlib.suppress(OSError), open(os.devnull, "wb") as nowhere:
                os.dup2(nowhere.fileno(), self._stream.fileno())

    def __getattr__(self, name: str) -> Any:
        """Whether it is a terminal, its encoding, and what else a console asks for."""
        return getattr(self._stream, name)


def complain(text: str) -> None:
    """A line on the error stream, if anybody can read it. The exit code is not the stream's to change."""
    errors = Output(sys.stderr)
    errors.write(f"{text}\n")
    errors.flush()
