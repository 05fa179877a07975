"""Multipart forms: what counts as a file, and the bytes around it, read back by an independent parser."""

from __future__ import annotations

import io
import os
import tempfile
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest

from candid_aio.errors import InvalidValueError
from candid_aio.wire.multipart import FilePart, MultipartForm, file_part


def sent(form: MultipartForm, boundary: str = "b0undary") -> bytes:
    """The form's bytes, where every content is bytes."""
    chunks = []
    for segment in form.segments(boundary):
        if isinstance(segment, FilePart):
            assert isinstance(segment.content, bytes)
            chunks.append(segment.content)
        else:
            chunks.append(segment)
    return b"".join(chunks)


def parts(raw: bytes, boundary: str = "b0undary") -> list[tuple[Any, Any, Any, bytes]]:
    head = f"Content-Type: multipart/form-data; boundary={boundary}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + raw)
    assert not message.defects
    found = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((name, part.get_filename(), part.get("content-type"), content))
    return found


def test_fields_come_before_files_and_are_read_back() -> None:
    form = MultipartForm(
        (("attachment_type", "EOB"), ("description", "zwei\r\nZeilen ü")),
        (FilePart("attachment_file", "note.txt", "text/plain", b"hello\r\n--b0undar"),),
    )
    assert parts(sent(form)) == [
        ("attachment_type", None, None, b"EOB"),
        ("description", None, None, "zwei\r\nZeilen ü".encode()),
        ("attachment_file", "note.txt", "text/plain", b"hello\r\n--b0undar"),
    ]


def test_the_bytes_are_those_of_rfc_7578() -> None:
    form = MultipartForm((("a", "1"),), (FilePart("f", None, None, b"x"),))
    assert sent(form, "B") == (
        b'--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
        b'--B\r\nContent-Disposition: form-data; name="f"\r\n\r\nx\r\n'
        b"--B--\r\n"
    )


def test_a_name_cannot_break_out_of_its_header() -> None:
    part = FilePart("f", 'a"; filename="b\r\nX-Evil: 1\\\x7f', "text/plain", b"")
    head = part.head()
    assert head.count(b"\r\n") == 3
    assert b'filename="a%22; filename=%22b%0D%0AX-Evil: 1\\\\%7F"' in head


@pytest.mark.parametrize(
    ("file", "filename", "content_type"),
    [
        (b"x", "upload", "application/octet-stream"),
        (bytearray(b"x"), "upload", "application/octet-stream"),
        (memoryview(b"x"), "upload", "application/octet-stream"),
        (("scan.pdf", b"x"), "scan.pdf", "application/pdf"),
        (("scan.pdf", "x"), "scan.pdf", "application/pdf"),
        (("scan.pdf", b"x", None), "scan.pdf", "application/pdf"),
        (("scan.pdf", b"x", "image/tiff; a=b"), "scan.pdf", "image/tiff; a=b"),
        (("scan", b"x"), "scan", "application/octet-stream"),
        ((None, b"x"), None, None),
        ((None, b"x", "text/plain"), None, "text/plain"),
        (("", b"x"), "", None),
    ],
)
def test_content_at_hand(file: object, filename: str | None, content_type: str | None) -> None:
    part = file_part("f", file)
    assert (part.filename, part.content_type, part.content) == (filename, content_type, b"x")


def test_a_path_and_an_open_file_keep_their_own_name(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(b"hello")
    by_path = file_part("f", path)
    assert (by_path.filename, by_path.content_type, by_path.content) == ("note.txt", "text/plain", path)
    with path.open("rb") as opened:
        by_file = file_part("f", opened)
        assert (by_file.filename, by_file.content_type) == ("note.txt", "text/plain")
        assert by_file.content is opened
        assert opened.tell() == 0
    named = file_part("f", ("other.csv", path))
    assert (named.filename, named.content_type, named.content) == ("other.csv", "text/csv", path)


def test_an_open_file_without_a_name_of_its_own_is_an_upload() -> None:
    assert file_part("f", io.BytesIO(b"x")).filename == "upload"
    with tempfile.TemporaryFile() as unnamed:
        assert file_part("f", unnamed).filename == "upload"


class BytesPath(os.PathLike[bytes]):
    def __fspath__(self) -> bytes:
        return b"x"


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("/home/scan.pdf", "f: expected bytes, .*got str, which could be a path or the content"),
        (io.StringIO("x"), "f: .*got a file open in text mode"),
        (None, "f: .*got NoneType"),
        (7, "f: .*got int"),
        ((), "f: .*got a tuple of 0"),
        (("a", b"x", "text/plain", {}), "f: .*got a tuple of 4"),
        ((7, b"x"), r"f\[0\]: expected a filename"),
        (("\ud800", b"x"), r"f\[0\]: expected a filename"),
        (("a", "\ud800"), "f: .*got str"),
        (("a", b"x", "text"), r"f\[2\]: expected a content type"),
        (("a", b"x", "text/plain\r\nX-Evil: 1"), r"f\[2\]: expected a content type"),
        (("a", b"x", 3), r"f\[2\]: expected a content type"),
    ],
)
def test_what_is_no_file_is_refused(file: object, told: str) -> None:
    with pytest.raises(InvalidValueError, match=told) as caught:
        file_part("f", file)
    assert "Evil" not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_path_of_bytes_is_refused() -> None:
    with pytest.raises(InvalidValueError, match=r"f: .*got BytesPath"):
        file_part("f", ("a", BytesPath()))
