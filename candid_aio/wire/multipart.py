"""A multipart form as a value, and the bytes around its files (RFC 7578).

No I/O: files are opened and read by the transport.
"""

from __future__ import annotations

import os
from typing import IO, TypeAlias

import attrs

__all__ = ["FilePart", "FileSource", "MultipartForm"]

FileSource: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
"""Where a file's bytes come from: themselves, an open binary file (never closed by us), or a path."""


@attrs.frozen(repr=False, eq=False)
class FilePart:
    """One file of a form: the field's `name`, the `filename` and `content_type` to send, and where its bytes are."""

    name: str
    filename: str
    content_type: str
    source: FileSource


@attrs.frozen(repr=False, eq=False)
class MultipartForm:
    """Text fields, then files, in the order in which they are sent."""

    fields: tuple[tuple[str, str], ...]
    files: tuple[FilePart, ...]
