"""Reads claims from a file or a pipe: JSON lines or CSV, plain or gzip. It may not show anything of what it reads.

Read as it is asked for: an input of any size takes the memory of a few lines. Nothing here looks into a claim, but CSV
cells are given the types of the operation's body.
"""

from __future__ import annotations

import gzip
import io
import json
import math
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, ClassVar, Literal, NoReturn, TypeAlias

import attrs
import msgspec

from candid_aio.errors import CandidError
from candid_aio.submission.digest import canonical_of_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from candid_aio.submission.ways import Way

__all__ = ["LONGEST_LINE", "BadLine", "FileInput", "Format", "Input", "InputError", "Line", "SourceLine", "open_input"]

Format: TypeAlias = Literal["jsonl", "csv"]

LONGEST_LINE = 16 * 1024 * 1024
"""In bytes. A longer line is told as a bad one, without being held."""

_BOM = b"\xef\xbb\xbf"
_GZIP = b"\x1f\x8b"
_BUFFER = 256 * 1024


class InputError(CandidError, ValueError):
    """The input as a whole cannot be used. Its text names a column of the contract or a line number, no value."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.what = what

    def _text(self) -> str:
        return self.what


class Line:
    """A line that is an object. `number` counts from 1, blank lines included, as an editor does.

    `size` is how many bytes or characters it was read from, 0 where nobody knows: so many lines are held at once. A
    line that was read is kept as its canonical JSON, its `content`: a tenth of the room, and nothing for Python's
    collector to look through. Once its `record` has been asked for, that is kept instead, and may be changed.
    """

    __slots__ = ("_record", "content", "number", "size")
    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # its record has none

    def __init__(self, number: int, record: dict[str, Any], size: int = 0) -> None:
        self.number: int = number
        self.size: int = size
        self.content: bytes | None = None
        self._record = record

    @classmethod
    def kept(cls, number: int, content: bytes, size: int) -> Line:
        """A line as its canonical JSON."""
        made = cls(number, {}, size)
        made.content = content
        return made

    @property
    def record(self) -> dict[str, Any]:
        if self.content is not None:
            self._record, self.content = json.loads(self.content), None
        return self._record

    def __repr__(self) -> str:
        return f"Line(number={self.number})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Line) and (self.number, self.record) == (other.number, other.record)


@attrs.frozen
class BadLine:
    """A line that is no object. `reason` says what it is instead, by column where that is known."""

    number: int
    reason: str


SourceLine: TypeAlias = Line | BadLine


class _NotJsonError(ValueError):
    """What `json` lets pass: NaN, infinities and what becomes one, half characters, a name twice (one is lost)."""


class Input:
    """A pipe, or what else can be read once: its own iterator over `Line` and `BadLine`, in order.

    A path is opened by whoever reads its first line, since a FIFO lets nobody in before there is a writer.

    JSON lines: UTF-8 with or without a byte order mark; lines end with LF or CRLF; blank lines are skipped. CSV: see
    `csv_lines`. `on_line` hears each line. Raises InputError where it cannot be used as a whole, OSError where it
    cannot be read.
    """

    blocking: ClassVar[bool] = True
    """It may wait for what comes: the pipeline reads it in a thread."""

    count: ClassVar[None] = None
    read: ClassVar[None] = None

    def __init__(
        self,
        file: BinaryIO | Path,
        *,
        format: Format,  # noqa: A002  # as it is called
        way: Way,
        on_line: Callable[[Line], None] | None = None,
    ) -> None:
        self._lines = _all_of(file, format, way)
        self._on_line = on_line

    def __iter__(self) -> Iterator[SourceLine]:
        return self

    def __next__(self) -> SourceLine:
        line = next(self._lines)
        if self._on_line is not None and isinstance(line, Line):
            self._on_line(line)
        return line


class FileInput:
    """A file, read anew by each iteration over it. Otherwise as `Input`.

    `count` is how many lines it has, None before the end of the first iteration, and `read` how many have been read
    until then. `on_line` hears each line once.
    """

    blocking: ClassVar[bool] = True

    def __init__(
        self,
        path: Path,
        *,
        format: Format,  # noqa: A002  # as it is called
        way: Way,
        on_line: Callable[[Line], None] | None = None,
    ) -> None:
        self._path = path
        self._on_line = on_line
        self._heard = 0
        self._format: Format = format
        self._way = way
        self.count: int | None = None
        self.read: int = 0

    def __iter__(self) -> Iterator[SourceLine]:
        count = 0
        with open(self._path, "rb", buffering=_BUFFER) as file:
            for line in _lines(file, self._format, self._way):
                count += 1
                self.read = max(self.read, count)
                if self._on_line is not None and isinstance(line, Line) and line.number > self._heard:
                    self._heard = line.number
                    self._on_line(line)
                yield line
        self.count = count


def open_input(
    path: Path | None,
    *,
    way: Way,
    format: Format | None = None,  # noqa: A002  # as it is called
    on_line: Callable[[Line], None] | None = None,
) -> Input | FileInput:
    """The input at a path, or of standard input where it is None. A FIFO is read once.

    The format is told by the name where it is not given: `.csv` and `.csv.gz` are CSV. Raises InputError where the
    columns of a CSV file are not the operation's, OSError where there is nothing at the path.
    """
    named_csv = path is not None and path.name.lower().endswith((".csv", ".csv.gz"))
    kind: Format = format or ("csv" if named_csv else "jsonl")
    if path is None:
        # Not sys.stdin's own buffer: a thread that waits in it would keep the interpreter from ending.
        return Input(open(0, "rb", buffering=_BUFFER, closefd=False), format=kind, way=way, on_line=on_line)
    if not path.is_file():
        path.stat()
        return Input(path, format=kind, way=way, on_line=on_line)
    if kind == "csv":
        # What is wrong with its columns is told before anything is sent.
        next(iter(FileInput(path, format=kind, way=way)), None)
    return FileInput(path, format=kind, way=way, on_line=on_line)


def _all_of(file: BinaryIO | Path, format: Format, way: Way) -> Iterator[SourceLine]:  # noqa: A002
    """The lines of a file that nobody else closes, or that nobody has opened yet."""
    with open(file, "rb", buffering=_BUFFER) if isinstance(file, Path) else file as opened:
        yield from _lines(opened, format, way)


def _lines(file: BinaryIO, format: Format, way: Way) -> Iterator[SourceLine]:  # noqa: A002
    """What a file has, whichever way it is packed."""
    try:
        unpacked = _unpacked(file)
        if format == "csv":
            from candid_aio.submission.csv_lines import read_csv

            _refuse_old_line_ends(unpacked)
            yield from read_csv(_bounded(unpacked), way)
        else:
            for number, raw in _bounded(unpacked):
                if raw is None:
                    yield BadLine(number, "longer than 16 MB")
                elif raw.strip():
                    yield _read(number, raw.rstrip())
        return
    except (EOFError, gzip.BadGzipFile, zlib.error):
        damaged = "the gzip file is damaged or cut off"
    raise InputError(damaged)


def _unpacked(file: BinaryIO) -> Any:
    """What can be read line by line, and looked into before. Gzip is told by its first bytes, not by a name."""
    buffered: Any = file if hasattr(file, "peek") else io.BufferedReader(file)
    if buffered.peek(2)[:2] == _GZIP:
        packed: Any = gzip.GzipFile(fileobj=buffered)
        return io.BufferedReader(packed, _BUFFER)
    return buffered


def _refuse_old_line_ends(file: Any) -> None:
    """Some spreadsheets offer CSV "for Macintosh", with CR alone: all of it would be one line."""
    start = file.peek(_BUFFER)
    # The last one may be half of a CRLF.
    if b"\n" not in start and b"\r" in start[:-1]:
        message = "its lines end with CR alone; save it with CRLF or LF"
        raise InputError(message)


def _bounded(file: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """The lines with their numbers; None in the place of one that is too long."""
    number = 0
    while raw := file.readline(LONGEST_LINE + 1):
        number += 1
        if number == 1:
            raw = raw.removeprefix(_BOM)
        if len(raw) <= LONGEST_LINE or raw.endswith(b"\n"):
            yield number, raw
            continue
        while (more := file.readline(LONGEST_LINE)) and not more.endswith(b"\n"):
            pass
        yield number, None


def _read(number: int, line: bytes) -> SourceLine:
    return _read_quickly(number, line) or _read_carefully(number, line)


def _read_quickly(number: int, line: bytes) -> Line | None:
    """A line in which nothing is wrong. msgspec takes less than `json` does, and the same for the same."""
    try:
        record = msgspec.json.decode(line)
        content = canonical_of_json(record)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    if not isinstance(record, dict):
        return None
    # A name that stands twice is kept once: its quotes are missing. Nothing but their escape makes quotes.
    if content.count(b'"') != line.count(b'"') or b"\\u0022" in line:
        return None
    return Line.kept(number, content, len(line))


def _read_carefully(number: int, line: bytes) -> SourceLine:
    """Finds what is wrong with a line, and where."""
    try:
        record = json.loads(
            line.decode("utf-8"),
            parse_constant=_refuse_constant,
            parse_float=_finite,
            object_pairs_hook=_object,
        )
        if b"\\u" in line:
            _refuse_half_characters(record)
        content = canonical_of_json(record) if isinstance(record, dict) else None
    except UnicodeDecodeError as error:
        return BadLine(number, f"not UTF-8 (byte {error.start + 1})")
    except json.JSONDecodeError as error:
        return BadLine(number, f"not JSON (column {error.colno})")
    except _NotJsonError as error:
        return BadLine(number, f"not JSON ({error})")
    except (ValueError, RecursionError):
        # A number of thousands of digits, or brackets nested as deep.
        return BadLine(number, "not JSON that can be read (a number too long, or nested too deep)")
    if content is None:
        return BadLine(number, "not a JSON object")
    return Line.kept(number, content, len(line))


def _refuse_constant(name: str) -> NoReturn:
    message = "NaN and infinities are no JSON numbers"
    raise _NotJsonError(message)


def _finite(text: str) -> float:
    """`1e999` would become an infinity, and that a null on its way."""
    number = float(text)
    if not math.isfinite(number):
        message = "a number is too large"
        raise _NotJsonError(message)
    return number


def _refuse_half_characters(record: Any) -> None:
    """One escape of a surrogate pair without the other is no character (RFC 8259, 8.2), and could not be sent."""
    try:
        json.dumps(record, ensure_ascii=False).encode("utf-8")
        return
    except UnicodeEncodeError:
        message = "half of a surrogate pair"
    raise _NotJsonError(message)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        message = "an object has the same name twice"
        raise _NotJsonError(message)
    return made
