"""A multipart form as a value, and the bytes around its files (RFC 7578).

No I/O: files are opened, read and rewound by the transport, which asks `segments` for what to send in which order.
"""

from __future__ import annotations

import io
import mimetypes
import os
import re
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, Any, TypeAlias, TypeGuard

import attrs

from candid_aio.errors import InvalidValueError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["File", "FileContent", "FilePart", "MultipartForm", "file_part"]

FileContent: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
"""Where a file's bytes come from: themselves, an open binary file (never closed by us), or a path."""

File: TypeAlias = FileContent | tuple[str | None, FileContent | str] | tuple[str | None, FileContent | str, str | None]
"""What an upload takes: a content, `(filename, content)` or `(filename, content, content_type)`.

In a tuple the content may be text, sent as UTF-8. A bare str is refused: it could be meant as a path or as content, and
the wrong one would be filed with a patient's claim unnoticed.
"""

# How browsers write names in a form (WHATWG HTML, "multipart/form-data"), for all control characters; a backslash is
# doubled, as parsers of a quoted string expect.
_ESCAPES = {ord('"'): "%22", ord("\\"): "\\\\", 0x7F: "%7F", **{code: f"%{code:02X}" for code in range(0x20)}}
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+\-]+/[\w!#$&^.+\-]+[\x20-\x7e]*", re.ASCII)
_EXPECTED = "bytes, an open binary file, a path, or (filename, content[, content type])"


@attrs.frozen(repr=False, eq=False)
class FilePart:
    """One file of a form: the field's `name`, the `filename` and `content_type` to send, and where its bytes are."""

    name: str
    filename: str | None
    content_type: str | None
    content: FileContent

    def head(self) -> bytes:
        """The part's headers and the empty line after them."""
        lines = [f'Content-Disposition: form-data; name="{self.name.translate(_ESCAPES)}"']
        if self.filename:
            lines[0] += f'; filename="{self.filename.translate(_ESCAPES)}"'
        if self.content_type:
            lines.append(f"Content-Type: {self.content_type}")
        return "\r\n".join([*lines, "", ""]).encode()


@attrs.frozen(repr=False, eq=False)
class MultipartForm:
    """Text fields, then files, in the order in which they are sent."""

    fields: tuple[tuple[str, str], ...]
    files: tuple[FilePart, ...]

    def segments(self, boundary: str) -> Iterator[bytes | FilePart]:
        """What to send, in order: bytes as they are, and in the place of a `FilePart` the bytes of its content.

        The header goes with it: `Content-Type: multipart/form-data; boundary=<boundary>`.
        """
        delimiter = f"--{boundary}\r\n".encode()
        for name, value in self.fields:
            head = f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"\r\n\r\n'
            yield delimiter + head.encode() + value.encode() + b"\r\n"
        for part in self.files:
            yield delimiter + part.head()
            yield part
            yield b"\r\n"
        yield f"--{boundary}--\r\n".encode()


def file_part(name: str, file: object) -> FilePart:
    """The part for what a user gave as a file, a `File`. Raises InvalidValueError, before anything is sent.

    The filename is, unless given, the last part of the path or of the open file's name, else "upload"; the content type
    is, unless given, guessed from it. Given as None, there is no filename: as the official SDK does.
    """
    content: Any = file
    content_type: Any = None
    if isinstance(file, tuple):
        if len(file) not in {2, 3}:
            raise InvalidValueError([Problem(name, f"{_EXPECTED}, got a tuple of {len(file)}")])
        filename, content, *rest = file
        content_type = rest[0] if rest else None
        if isinstance(content, str) and _is_text(content):
            content = content.encode()
    else:
        filename = _filename(content)
    if isinstance(content, bytearray | memoryview):
        content = bytes(content)
    if not _is_content(content):
        raise InvalidValueError([Problem(name, f"{_EXPECTED}, got {_described(content)}")])
    if filename is not None and not _is_text(filename):
        raise InvalidValueError([Problem(f"{name}[0]", "a filename: text without lone surrogates")])
    if content_type is None:
        content_type = (mimetypes.guess_type(filename)[0] or "application/octet-stream") if filename else None
    elif not isinstance(content_type, str) or not _MEDIA_TYPE.fullmatch(content_type):
        raise InvalidValueError([Problem(f"{name}[2]", "a content type such as application/pdf")])
    return FilePart(name, filename, content_type, content)


def _is_text(value: Any) -> TypeGuard[str]:
    try:
        return isinstance(value, str) and value.encode() is not None
    except UnicodeEncodeError:
        return False


def _filename(content: Any) -> str:
    if isinstance(content, os.PathLike):
        return PurePath(content).name
    name = getattr(content, "name", None)
    # An open file without a path, such as a pipe, has its number for a name.
    return PurePath(name).name if isinstance(name, str) and PurePath(name).name else "upload"


def _is_content(content: Any) -> TypeGuard[FileContent]:
    if isinstance(content, bytes):
        return True
    if isinstance(content, os.PathLike):
        return isinstance(os.fspath(content), str)
    return callable(getattr(content, "read", None)) and not isinstance(content, io.TextIOBase)


def _described(content: Any) -> str:
    if isinstance(content, io.TextIOBase):
        return "a file open in text mode"
    if isinstance(content, str):
        return "str, which could be a path or the content: give a pathlib.Path or (filename, content)"
    return type(content).__name__
