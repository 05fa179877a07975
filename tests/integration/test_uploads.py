"""Uploads: what goes out, what stays open, and what is sent again only from its beginning."""

from __future__ import annotations

import asyncio
import email
import email.policy
import io
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from transport_helpers import UPLOAD, UPLOAD_SAFELY, RawServer, Seen, Server, caller, http, ok, status

from candid_aio import AmbiguousOutcomeError, ApiError, ConnectionFailedError, InvalidValueError, NoAnswerError
from candid_aio.transport.call import Timing
from candid_aio.transport.threads import in_daemon_thread
from candid_aio.transport.uploads import Upload
from candid_aio.wire.multipart import MultipartForm, file_part

CONTENT = bytes(range(256)) * 40


def parts(seen: Seen) -> dict[str, EmailMessage]:
    """The parts of a form by name, as the standard library's own parser reads them."""
    head = f"Content-Type: {seen.headers['Content-Type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + seen.body, policy=email.policy.HTTP)
    found: dict[str, EmailMessage] = {}
    for part in message.iter_parts():
        assert isinstance(part, EmailMessage)
        found[str(part.get_param("name", header="content-disposition"))] = part
    return found


def content_of(seen: Seen) -> bytes:
    payload = parts(seen)["file"].get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload


async def upload(
    server: Server | RawServer, file: Any, *, safely: bool = True, options: Any = None, **settings: Any
) -> Any:
    calls = caller(server.url, **settings)
    try:
        return await calls.call(UPLOAD_SAFELY if safely else UPLOAD, {"file": file, "kind": "CMS1500"}, options)
    finally:
        await calls.aclose()


@contextmanager
def every_source(tmp_path: Path) -> Iterator[dict[str, Any]]:
    path = tmp_path / "scan.pdf"
    path.write_bytes(CONTENT)
    with path.open("rb") as opened:
        yield {
            "bytes": CONTENT,
            "path": path,
            "open file": opened,
            "BytesIO": io.BytesIO(CONTENT),
            "tuple": ("scan.pdf", CONTENT, "application/pdf"),
            "tuple with file": ("scan.pdf", io.BytesIO(CONTENT), "application/pdf"),
        }


KINDS = ["bytes", "path", "open file", "BytesIO", "tuple", "tuple with file"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_form_arrives_whole_with_its_length(kind: str, tmp_path: Path) -> None:
    async def main(file: Any) -> Seen:
        async with Server() as server:
            assert await upload(server, file) == {"answer": 42}
        return server.seen[0]

    with every_source(tmp_path) as sources:
        seen = asyncio.run(main(sources[kind]))
    assert content_of(seen) == CONTENT
    assert parts(seen)["kind"].get_payload() == "CMS1500"
    assert seen.headers["Content-Length"] == str(len(seen.body))
    assert "Transfer-Encoding" not in seen.headers
    if kind not in {"bytes", "BytesIO"}:
        assert parts(seen)["file"].get_filename() == "scan.pdf"
        assert parts(seen)["file"].get_content_type() == "application/pdf"


@pytest.mark.parametrize("kind", KINDS)
def test_every_source_is_sent_again_from_its_beginning(kind: str, tmp_path: Path) -> None:
    async def main(file: Any) -> list[bytes]:
        async with Server(status(500), status(401), ok) as server:
            await upload(server, file, token=lambda: "t")
        return [content_of(seen) for seen in server.seen]

    with every_source(tmp_path) as sources:
        assert asyncio.run(main(sources[kind])) == [CONTENT] * 3


def test_a_file_is_sent_whole_wherever_it_stands_and_stays_open(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(CONTENT)

    async def main(file: Any) -> list[bytes]:
        async with Server(status(500), ok) as server:
            await upload(server, file)
        return [content_of(seen) for seen in server.seen]

    with path.open("rb") as opened:
        opened.seek(0, os.SEEK_END)
        assert asyncio.run(main(opened)) == [CONTENT] * 2
        assert not opened.closed
        assert opened.read() == b""


def test_a_path_is_closed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(CONTENT)
    opened: list[Any] = []
    real = open

    def noted(*arguments: Any, **keywords: Any) -> Any:
        opened.append(real(*arguments, **keywords))
        return opened[-1]

    async def main() -> None:
        async with Server(status(500), ok, status(404)) as server:
            await upload(server, path)
            with pytest.raises(ApiError):
                await upload(server, path)

    monkeypatch.setattr("builtins.open", noted)
    asyncio.run(main())
    ours = [each for each in opened if getattr(each, "name", None) == str(path)]
    assert len(ours) == 2
    assert all(each.closed for each in ours)


def test_a_path_that_is_not_there_is_the_users_error() -> None:
    async def main() -> None:
        async with Server() as server:
            with pytest.raises(FileNotFoundError):
                await upload(server, Path("nowhere.pdf"))
        assert server.seen == []

    asyncio.run(main())


def test_when_the_second_of_two_files_is_not_there_the_first_is_closed(tmp_path: Path) -> None:
    first = tmp_path / "first"
    first.write_bytes(b"1")
    form = MultipartForm((), (file_part("a", first), file_part("b", tmp_path / "second")))
    sending = Upload(form, 10)

    async def main() -> None:
        try:
            with pytest.raises(FileNotFoundError):
                await sending.opened()
        finally:
            sending.close()

    asyncio.run(main())


@contextmanager
def piped(content: bytes) -> Iterator[io.BufferedReader]:
    """A file that can be read once and has no positions."""
    reading, writing = os.pipe()

    def feed() -> None:
        # Who does not read it may be gone before it is there.
        with suppress(BrokenPipeError), os.fdopen(writing, "wb") as file:
            file.write(content)

    thread = threading.Thread(target=feed)
    thread.start()
    with os.fdopen(reading, "rb") as file:
        yield file
    thread.join()


def test_a_pipe_is_sent_once_and_not_again() -> None:
    async def main(file: Any, *answers: Any, error: type[Exception] | None) -> list[Seen]:
        async with Server(*answers) as server:
            if error is None:
                await upload(server, ("scan.pdf", file))
            else:
                with pytest.raises(error):
                    await upload(server, ("scan.pdf", file), token=lambda: "t")
        return server.seen

    for answer, error in ((ok, None), (status(500), ApiError), (status(401), ApiError)):
        with piped(CONTENT) as file:
            seen = asyncio.run(main(file, answer, error=error))
        assert [content_of(each) for each in seen] == [CONTENT]
        assert seen[0].headers["Transfer-Encoding"] == "chunked"


def test_a_pipe_of_which_nothing_was_read_can_be_tried_again() -> None:
    async def main(file: Any) -> int:
        async with Server() as server:
            gone = server.url
        calls = caller(gone)
        with pytest.raises(ConnectionFailedError) as caught:
            await calls.call(UPLOAD, {"file": file, "kind": "x"})
        await calls.aclose()
        return caught.value.attempts

    with piped(CONTENT) as file:
        assert asyncio.run(main(file)) == 3


class Broken(io.BytesIO):
    """Gives a part and then an error, as a disk that is taken away would."""

    def __init__(self, error: Exception) -> None:
        super().__init__(CONTENT)
        self.reads = 0
        self.error = error

    def read(self, size: int | None = -1, /) -> bytes:
        self.reads += 1
        if self.reads > 1:
            raise self.error
        return super().read(size)


@pytest.mark.parametrize("error", [OSError(5, "Input/output error"), ZeroDivisionError("a bug")])
def test_what_reading_raises_is_the_users_and_is_not_retried(error: Exception) -> None:
    file = Broken(error)

    async def main() -> BaseException:
        async with Server() as server:
            with pytest.raises(type(error)) as caught:
                await upload(server, file, options={"chunk_size": 1000})
        return caught.value

    assert asyncio.run(main()) is error
    assert file.reads == 2


class Odd(io.BytesIO):
    """A file whose content is not what its size said, or no bytes."""

    def __init__(self, *, gives: Any = None, says: int = 0) -> None:
        super().__init__(CONTENT)
        self._gives = gives
        self._says = says

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return super().seek(offset, whence) + (self._says if whence == os.SEEK_END else 0)

    def read(self, size: int | None = -1, /) -> Any:
        return super().read(size) if self._gives is None else self._gives


@pytest.mark.parametrize("file", [Odd(says=100), Odd(gives="CANARY")])
def test_a_file_that_is_not_what_it_said_is_an_error_and_never_hangs(file: Odd) -> None:
    async def main() -> None:
        async with Server() as server:
            with pytest.raises(InvalidValueError, match="file: expected") as caught:
                await upload(server, file)
            assert "CANARY" not in str(caught.value)

    asyncio.run(main())


def test_a_file_that_grows_is_cut_where_it_was() -> None:
    async def main() -> bytes:
        async with Server() as server:
            await upload(server, Odd(says=-40))
        return content_of(server.seen[0])

    assert asyncio.run(main()) == CONTENT[:-40]


def test_an_upload_that_is_cut_off_is_ambiguous_and_one_that_never_left_is_not() -> None:
    async def drops(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await server.request(reader)

    server = RawServer(drops)

    async def main() -> NoAnswerError:
        async with server:
            with pytest.raises(AmbiguousOutcomeError) as caught:
                await upload(server, CONTENT, safely=False)
        return caught.value

    assert asyncio.run(main()).attempts == 1


def test_the_chunk_size_is_what_is_read_at_once() -> None:
    sizes: list[int] = []

    class Noted(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            sizes.append(size or 0)
            return super().read(size)

    async def main() -> None:
        async with Server() as server:
            await upload(server, Noted(CONTENT), options={"chunk_size": 4096})
        assert content_of(server.seen[0]) == CONTENT

    asyncio.run(main())
    assert sizes == [4096, 4096, len(CONTENT) - 8192]


class Slow(io.BytesIO):
    """Its first read hangs until it is let go, in the middle of an attempt that is given up meanwhile."""

    def __init__(self) -> None:
        super().__init__(CONTENT)
        self.reading, self.go = threading.Event(), threading.Event()

    def read(self, size: int | None = -1, /) -> bytes:
        if not self.reading.is_set():
            self.reading.set()
            self.go.wait()
        return super().read(size)


def test_a_read_that_an_attempt_left_behind_does_not_disturb_the_next() -> None:
    file = Slow()

    async def lets_go(_seconds: float) -> None:
        # Between the attempts: the first gave up waiting for the read, which ends when the second has begun.
        asyncio.get_running_loop().call_later(0.05, file.go.set)

    async def main() -> list[bytes]:
        async with Server() as server:
            timing = Timing(sleep=lets_go, random=lambda: 0.0)
            await upload(server, file, timing=timing, timeout=1.0, options={"chunk_size": 1000})
        return [content_of(seen) for seen in server.seen]

    assert asyncio.run(main()) == [CONTENT]


def test_a_rewind_that_an_attempt_left_behind_does_not_disturb_the_next() -> None:
    file = io.BytesIO(CONTENT)

    async def main() -> None:
        sending = Upload(MultipartForm((), (file_part("file", file),)), 1000)
        await sending.opened()
        for _ in range(2):
            assert await anext(_content(sending)) == CONTENT[:1000]
        (source,) = sending._sources.values()
        source._rewind(1)  # its thread was late: the second attempt has read since
        assert file.tell() == 1000

    asyncio.run(main())


@pytest.mark.parametrize("late", [True, False])
def test_a_path_whose_read_was_left_behind_is_closed_after_it(
    late: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(CONTENT)
    file = Slow()
    closed = threading.Event()
    if not late:
        file.reading.set()

    class Noted(Slow):
        def close(self) -> None:
            super().close()
            closed.set()

    file.__class__ = Noted
    monkeypatch.setattr("builtins.open", lambda *_arguments: file)

    async def main() -> None:
        part = Upload(MultipartForm((), (file_part("file", path),)), 1000)
        await part.opened()
        sending = asyncio.create_task(anext(_content(part)))
        if late:
            await in_daemon_thread(file.reading.wait)
            sending.cancel()
            with pytest.raises(asyncio.CancelledError):
                await sending
        else:
            await sending
        part.close()
        assert closed.is_set() is not late
        file.go.set()
        await in_daemon_thread(closed.wait)

    asyncio.run(main())


async def _content(sending: Upload) -> Any:
    chunks = sending.chunks()
    await anext(chunks)  # the part's head
    yield await anext(chunks)
    await chunks.aclose()  # type: ignore[attr-defined]  # it is a generator, although it says less


def test_a_large_file_streams_and_leaves_the_loop_free(tmp_path: Path) -> None:
    path = tmp_path / "large"
    size = 30_000_000
    path.write_bytes(b"x" * size)
    turns = 0

    async def main() -> int:
        nonlocal turns
        async with Server() as server:
            sending = asyncio.create_task(upload(server, path))
            while not sending.done():
                turns += 1
                await asyncio.sleep(0)
            await sending
        return len(server.seen[0].body)

    assert asyncio.run(main()) > size
    assert turns > size // (256 * 1024)


def test_an_answer_before_the_end_of_an_upload_is_the_answer() -> None:
    async def refuses(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(http(b"{}", status="413 Too Large", more="Connection: close\r\n"))
        await writer.drain()
        await reader.read()

    server = RawServer(refuses)

    async def main() -> ApiError:
        async with server:
            with pytest.raises(ApiError) as caught:
                await upload(server, io.BytesIO(b"x" * 20_000_000), safely=False)
        return caught.value

    assert asyncio.run(main()).status_code == 413
