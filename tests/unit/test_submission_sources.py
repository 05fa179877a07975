"""Reading claims from JSON lines: every way in which such files come, and every way in which they are broken."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candid_aio.submission import BadLine, InputError, Line, open_input
from candid_aio.submission.sources import LONGEST_LINE, FileInput, Input
from candid_aio.submission.ways import way_of

WAY = way_of("encounters.v_4.create")


def read(tmp_path: Path, content: bytes) -> list[Line | BadLine]:
    """The lines: of a file twice, of the same in gzip, and of a pipe."""
    path = tmp_path / "claims.jsonl"
    path.write_bytes(content)
    file = open_input(path, way=WAY)
    assert isinstance(file, FileInput)
    assert file.count is None
    found = list(file)
    assert list(file) == found
    assert file.count == len(found)
    path.write_bytes(gzip.compress(content))
    assert list(open_input(path, way=WAY)) == found
    assert list(piped(content)) == found
    return found


def piped(content: bytes) -> Input:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as pipe, contextlib.suppress(BrokenPipeError):
            pipe.write(content)

    threading.Thread(target=write).start()
    return Input(os.fdopen(reading, "rb"), format="jsonl", way=WAY)


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
        (b'{"a": -1e999}', "not JSON (a number is too large)"),
        (rb'{"a": "\ud83d"}', "not JSON (half of a surrogate pair)"),
        (rb'{"a": {"\uDE00": 1}}', "not JSON (half of a surrogate pair)"),
        (b"[1, 2]", "not a JSON object"),
        (b"null", "not a JSON object"),
    ],
    ids=[
        "cut off",
        "no value",
        "bytes",
        "NaN",
        "infinity",
        "twice",
        "long number",
        "deep",
        "large",
        "half",
        "half name",
        "list",
        "null",
    ],
)
def test_a_bad_line_says_why_and_reading_goes_on(tmp_path: Path, line: bytes, reason: str) -> None:
    assert read(tmp_path, line + b'\n{"a": 1}\n') == [BadLine(1, reason), Line(2, {"a": 1})]


def test_numbers_are_those_of_json(tmp_path: Path) -> None:
    assert read(tmp_path, b'{"a": [1.5, -2e3, 7]}') == [Line(1, {"a": [1.5, -2000.0, 7]})]


def test_escaped_characters_are_those_that_they_spell(tmp_path: Path) -> None:
    assert read(tmp_path, rb'{"a": "\ud83d\ude00 \u00e9"}') == [Line(1, {"a": "\U0001f600 \u00e9"})]


TEXTS = st.text(alphabet='"\\u02ü:,{ \U0001f600', max_size=4)


def spelled(value: Any, data: st.DataObject) -> str:
    """JSON as somebody may write it. An object is a tuple of pairs, so that a name can stand twice."""
    space = data.draw(st.sampled_from(["", " ", "\t"]))
    if isinstance(value, tuple):
        pairs = (f"{spelled(name, data)}{space}:{space}{spelled(one, data)}" for name, one in value)
        return "{" + f"{space},".join(pairs) + "}"
    if isinstance(value, list):
        return f"[{space}" + ",".join(spelled(one, data) for one in value) + "]"
    if isinstance(value, str) and data.draw(st.booleans()):
        return '"' + "".join(r"\u0022" if one == '"' else json.dumps(one)[1:-1] for one in value) + '"'
    return json.dumps(value, ensure_ascii=data.draw(st.booleans()))


def names_twice(value: Any) -> bool:
    if isinstance(value, tuple):
        names = [name for name, _ in value]
        return len(set(names)) < len(names) or any(names_twice(one) for _, one in value)
    return isinstance(value, list) and any(map(names_twice, value))


@given(
    st.lists(
        st.tuples(
            TEXTS,
            st.recursive(
                st.none() | TEXTS | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
                lambda inner: st.lists(inner) | st.lists(st.tuples(TEXTS, inner)).map(tuple),
                max_leaves=8,
            ),
        ),
        max_size=4,
    ).map(tuple),
    st.data(),
)
def test_a_line_is_read_as_it_is_however_it_is_spelled(pairs: tuple[Any, ...], data: st.DataObject) -> None:
    """The quick reading gives what the careful one does, and lets no name stand twice."""
    (line,) = piped(spelled(pairs, data).encode() + b"\n")
    if names_twice(pairs):
        assert line == BadLine(1, "not JSON (an object has the same name twice)")
    else:
        assert isinstance(line, Line)
        assert line.record == plain(pairs)


def plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return {name: plain(one) for name, one in value}
    return [plain(one) for one in value] if isinstance(value, list) else value


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


def test_a_line_that_is_too_long_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    longest = b'{"a": "' + b"x" * (LONGEST_LINE - 10) + b'"}'
    assert len(longest) < LONGEST_LINE
    path = tmp_path / "claims.jsonl"
    for more, expected in ((b"", Line), (b" " * 2 * LONGEST_LINE, BadLine)):
        path.write_bytes(longest + more + b'\n{"a": 1}\n')
        first, second = list(open_input(path, way=WAY))
        assert (type(first), second) == (expected, Line(2, {"a": 1}))
    assert first == BadLine(1, "longer than 16 MB")


def test_a_gzip_file_that_is_cut_off_or_damaged_gives_its_lines_and_then_fails(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl.gz"
    whole = gzip.compress(b'{"a": 1}\n' * 100_000)
    for content in (whole[:-9], whole[:200] + b"\0" * 50 + whole[250:]):
        path.write_bytes(content)
        lines = iter(open_input(path, way=WAY))
        assert next(lines) == Line(1, {"a": 1})
        with pytest.raises(InputError, match="damaged or cut off"):
            list(lines)


def test_each_line_is_heard_once_however_often_the_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b'{"a": 1}\nno\n{"a": 2}\n')
    heard: list[int] = []
    file = open_input(path, way=WAY, on_line=lambda line: heard.append(line.number))
    for _ in range(2):
        assert len(list(file)) == 3
    assert heard == [1, 3]
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    threading.Thread(target=fifo.write_bytes, args=[b'{"a": 1}\n']).start()
    once = open_input(fifo, way=WAY, on_line=lambda line: heard.append(-line.number))
    assert isinstance(once, Input)
    assert iter(once) is once
    assert (list(once), heard[2:], once.count) == ([Line(1, {"a": 1})], [-1], None)


def test_a_fifo_without_a_writer_keeps_nobody_waiting_before_its_first_line(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    once = open_input(fifo, way=WAY)
    threading.Thread(target=fifo.write_bytes, args=[b'{"a": 1}\n']).start()
    assert list(once) == [Line(1, {"a": 1})]


@pytest.mark.parametrize("packed", [bytes, gzip.compress])
def test_a_table_with_the_line_ends_of_an_old_macintosh_says_so(
    tmp_path: Path, packed: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "claims.csv"
    path.write_bytes(packed(b"external_id\ra\rb\r"))
    with pytest.raises(InputError, match=r"^its lines end with CR alone; save it with CRLF or LF$"):
        open_input(path, way=WAY)
    path.write_bytes(packed(b"external_id\r\na\r\n"))
    assert list(open_input(path, way=WAY)) == [Line(2, {"external_id": "a"})]


def test_half_of_a_line_end_is_not_taken_for_an_old_one() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"external_id\r")
    lines = Input(os.fdopen(reading, "rb"), format="csv", way=WAY)

    def write() -> None:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(b"\na\r\n")

    threading.Thread(target=write).start()
    assert list(lines) == [Line(2, {"external_id": "a"})]


def test_what_cannot_be_read_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_input(tmp_path / "none.jsonl", way=WAY)
    file = open_input(Path("/proc/self/mem"), way=WAY)
    with pytest.raises(OSError, match="Input/output"):
        list(file)


PROGRAM = """
import resource, sys
from candid_aio.submission import open_input
from candid_aio.submission.ways import way_of
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
lines = sum(1 for _ in open_input(None, way=way_of("encounters.v_4.create"), format=sys.argv[1]))
print(lines, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.parametrize("kind", ["jsonl", "csv"])
def test_an_input_of_any_size_takes_the_memory_of_a_few_lines(kind: str) -> None:
    """240 MB through standard input: of its lines and cells nothing is kept."""
    line = b'{"external_id": "' + b"x" * 6000 + b'"}\n' if kind == "jsonl" else b"x" * 6000 + b"\n"
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, kind], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=False
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"" if kind == "jsonl" else b"external_id\n")
        for _ in range(400):
            process.stdin.write(line * 100)
        process.stdin.close()
        lines, megabytes = map(int, process.stdout.read().split())
    assert lines == 40_000
    assert megabytes < 40
