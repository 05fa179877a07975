"""Reading claims from JSONL: every way in which such files come, and every way in which they are broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from candid_aio.submission import BadLine, Line, count_lines, read_jsonl


def read(tmp_path: Path, content: bytes) -> list[Line | BadLine]:
    path = tmp_path / "claims.jsonl"
    path.write_bytes(content)
    found = list(read_jsonl(path))
    assert count_lines(path) == len(found)
    return found


def test_lines_keep_the_numbers_that_an_editor_shows(tmp_path: Path) -> None:
    found = read(tmp_path, b'\n{"a": 1}\n\n   \n{"a": 2}')
    assert found == [Line(2, {"a": 1}), Line(5, {"a": 2})]


@pytest.mark.parametrize(
    "content",
    [
        b'{"a": "\xc3\xa9"}\n',
        b'\xef\xbb\xbf{"a": "\xc3\xa9"}\n',
        b'{"a": "\xc3\xa9"}\r\n',
        b'\xef\xbb\xbf  {"a": "\\u00e9"}  \r\n\r\n',
    ],
    ids=["plain", "byte order mark", "CRLF", "both, and blanks"],
)
def test_the_encodings_that_exports_have(tmp_path: Path, content: bytes) -> None:
    assert read(tmp_path, content) == [Line(1, {"a": "é"})]


def test_a_file_of_nothing_but_a_byte_order_mark_is_empty(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbf\n") == []


def test_line_separators_inside_a_text_do_not_end_the_line(tmp_path: Path) -> None:
    assert read(tmp_path, '{"a": "x\u2028y\x85z"}\n'.encode()) == [Line(1, {"a": "x\u2028y\x85z"})]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"a": 1', "not JSON (column 8)"),
        (b'{"a": }', "not JSON (column 7)"),
        (b'{"a": "\xff"}', "not UTF-8 (byte 8)"),
        (b'{"a": NaN}', "not JSON (NaN and infinities are no JSON numbers)"),
        (b'{"a": -Infinity}', "not JSON (NaN and infinities are no JSON numbers)"),
        (b'{"a": {"b": 1, "b": 2}}', "not JSON (an object has the same name twice)"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not JSON that can be read (a number too long, or nested too deep)"),
        (b'{"a": ' + b"[" * 200_000, "not JSON that can be read (a number too long, or nested too deep)"),
        (b"[1, 2]", "not a JSON object"),
        (b"null", "not a JSON object"),
    ],
    ids=["cut off", "no value", "bytes", "NaN", "infinity", "twice", "long number", "deep", "list", "null"],
)
def test_a_bad_line_says_why_and_reading_goes_on(tmp_path: Path, line: bytes, reason: str) -> None:
    assert read(tmp_path, line + b'\n{"a": 1}\n') == [BadLine(1, reason), Line(2, {"a": 1})]


def test_no_reason_and_no_repr_shows_what_the_line_held(tmp_path: Path) -> None:
    secret = b"Zaphodina"
    lines = [
        b'{"' + secret + b'": ',
        b'{"a": "' + secret + b'\xff"}',
        b'"' + secret + b'"',
        b'{"a": "' + secret + b'"}',
    ]
    found = read(tmp_path, b"\n".join(lines))
    assert len(found) == 4
    assert secret.decode() not in repr(found)


def test_lines_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b'{"a": 1}\n' * 3)
    lines = read_jsonl(path)
    assert next(lines) == Line(1, {"a": 1})
    with path.open("ab") as file:
        file.write(b'{"b": 4}\n')
    assert [line.number for line in lines] == [2, 3, 4]


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(read_jsonl(tmp_path / "none.jsonl"))
    with pytest.raises(FileNotFoundError):
        count_lines(tmp_path / "none.jsonl")
