"""One fake value is planted wherever a patient's or a secret can be, and looked for wherever it may not be."""

from __future__ import annotations

import asyncio
import gc
import io
import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from aiohttp import web
from transport_helpers import UPLOAD, RawServer, Server, Waits, caller, http, operation, status

from candid_aio import AttemptEvent, CandidApiClientEnvironment, Limits
from candid_aio.building import build_caller
from candid_aio.transport.call import Caller
from candid_aio.wire.operation import JsonFields, Operation, Parameter

CANARY = "Zebulon.Quackenbush"
"""A name that nobody has, in a shape that may stand in a header, a path and a token."""

PLANTED = {"X-Request-Id": CANARY, "X-Patient": CANARY, "Set-Cookie": f"name={CANARY}"}


def probe(repeat: Any) -> Operation[Any]:
    return operation(
        "POST",
        repeat,
        path="/probe/{name}",
        path_parameters=(Parameter("name", "str"),),
        query=(Parameter("who", "str"),),
        body=JsonFields((Parameter("note", "str"),)),
        answer="list[dict[str, int]]",
    )


ARGUMENTS = {"name": CANARY, "who": CANARY, "note": CANARY}
OPTIONS: Any = {
    "additional_headers": {"X-Name": CANARY},
    "additional_query_parameters": {CANARY: CANARY},
    "additional_body_parameters": {CANARY: CANARY},
    "timeout_in_seconds": 0.6,
}


def chain(error: BaseException) -> Iterator[BaseException]:
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    while pending:
        each = pending.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            pending += [each.__cause__, each.__context__]


def texts_of(error: BaseException) -> list[str]:
    """All that a program prints of an error without asking for an attribute by name."""
    links = list(chain(error))
    assert links == [error], "an error of ours has neither cause nor context"
    return [str(error), repr(error), *traceback.format_exception(error), repr(error.args)]


def texts_of_log(caplog: pytest.LogCaptureFixture) -> list[str]:
    formatter = logging.Formatter()
    return [
        text
        for record in caplog.records
        # asyncio's and the server's own debugging shows what they handle; neither is ours.
        if record.name.startswith(("candid_aio", "aiohttp.client", "asyncio"))
        for text in (formatter.format(record), repr(record.args), repr(vars(record)))
    ]


def item(value: Any) -> Any:
    return lambda _seen: web.json_response(value, headers=PLANTED)


ANSWERS: dict[str, Any] = {
    "an answer": item([{"a": 1}]),
    "an unreadable item": item([{"a": CANARY}, {"a": 1}]),
    "an unreadable answer": item(CANARY),
    "an error": status(422, body={"errorName": CANARY, "content": CANARY}, headers=PLANTED),
    "a named error": status(404, body={"errorName": "EntityNotFoundError", "content": CANARY}, headers=PLANTED),
    "a server's error": status(500, body={"text": CANARY}, headers=PLANTED),
    "a proxy's error": lambda _seen: web.Response(status=502, text=f"<p>{CANARY}</p>", headers=PLANTED),
    "a redirect": status(307, headers={"Location": f"https://elsewhere.example/{CANARY}"}),
    "no second token": status(401, body=CANARY, headers=PLANTED),
}


async def one_call(calls: Caller, repeat: Any, texts: list[str]) -> None:
    try:
        raw = await calls.call_raw(probe(repeat), ARGUMENTS, OPTIONS)
    except Exception as error:
        texts += texts_of(error)
        pickle.loads(pickle.dumps(error))
    else:
        texts += [repr(raw), str(raw), repr(raw.headers), repr(raw.unreadable)]


@pytest.mark.parametrize("repeat", ["safe", "unsafe"])
@pytest.mark.parametrize("answer", ANSWERS)
def test_nothing_shows_with_any_answer(answer: str, repeat: Any, caplog: pytest.LogCaptureFixture) -> None:
    texts: list[str] = []
    events: list[AttemptEvent] = []

    async def main() -> None:
        async with Server(ANSWERS[answer]) as server:
            calls = caller(
                server,
                Waits(),
                client_id=CANARY,
                client_secret=CANARY,
                headers={"X-Client": CANARY},
                on_event=events.append,
                max_retries=1,
            )
            await one_call(calls, repeat, texts)
            await calls.aclose()
        assert any(CANARY in seen.path and CANARY.encode() in seen.body for seen in server.seen)
        texts.extend([repr(calls), repr(vars(calls))])

    with caplog.at_level(logging.DEBUG):
        asyncio.run(main())
    texts += texts_of_log(caplog)
    assert texts
    assert [text for text in [*texts, repr(events)] if CANARY in text] == []


@pytest.mark.parametrize("repeat", ["safe", "unsafe"])
@pytest.mark.parametrize("what", ["silence", "a dropped connection", "a cut answer", "no HTTP", "a wrong header"])
def test_nothing_shows_when_the_connection_fails(what: str, repeat: Any, caplog: pytest.LogCaptureFixture) -> None:
    async def misbehaves(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server.request(reader)
        if what == "silence":
            await reader.read()
        elif what == "a cut answer":
            writer.write(http(f'[{{"a": "{CANARY}"'.encode(), length=1000, more=f"X-Patient: {CANARY}\r\n"))
        elif what == "no HTTP":
            writer.write(f"{CANARY}\r\n\r\n".encode())
        elif what == "a wrong header":
            writer.write(f"HTTP/1.1 200 OK\r\n{CANARY} without a colon\r\n\r\n".encode())
        await writer.drain()

    server = RawServer(misbehaves)
    texts: list[str] = []

    async def main() -> None:
        async with server:
            calls = caller(server.url, Waits(), token=CANARY, max_retries=1)
            await one_call(calls, repeat, texts)
            await calls.aclose()

    with caplog.at_level(logging.DEBUG):
        asyncio.run(main())
    assert server.heads
    assert texts
    assert [text for text in texts + texts_of_log(caplog) if CANARY in text] == []


@pytest.mark.parametrize(
    "where", ["nobody listens", "a refused credential", "too large", "a wrong argument", "deadline"]
)
def test_nothing_shows_where_no_answer_is_read(where: str, caplog: pytest.LogCaptureFixture) -> None:
    texts: list[str] = []

    async def main() -> None:
        async with Server(item([{"a": 1}] * 1000)) as server:
            settings: dict[str, Any] = {"client_id": CANARY, "client_secret": CANARY, "max_retries": 0}
            url = server.url
            arguments: dict[str, Any] = dict(ARGUMENTS)
            if where == "nobody listens":
                url = f"http://localhost:1/{CANARY}"
            elif where == "a refused credential":
                server.token_answers = [status(403, body={"errorName": CANARY, "content": CANARY}, headers=PLANTED)]
            elif where == "too large":
                settings["limits"] = Limits(max_response_bytes=100)
            elif where == "a wrong argument":
                arguments |= {"note": [CANARY], "who": {CANARY: CANARY}}
            else:
                settings["deadline"] = 1e-9
            calls = caller(url, Waits(), **settings)
            with pytest.raises(Exception) as caught:  # noqa: PT011 - which one it is, is not what is tested here
                await calls.call(probe("unsafe"), arguments)
            texts.extend(texts_of(caught.value))
            await calls.aclose()

    with caplog.at_level(logging.DEBUG):
        asyncio.run(main())
    assert [text for text in texts + texts_of_log(caplog) if CANARY in text] == []


SECRET = "s3cr3t-of-the-token"
LONG_HEADER = {"X-Gateway-Key": f"{SECRET}-too"}


@pytest.mark.parametrize("what", ["refused", "cut off", "deadline", "unreadable file", "late token"])
def test_tools_that_print_the_variables_of_a_traceback_show_no_secret(what: str) -> None:
    """Of our own frames: what aiohttp keeps in its variables is not in the tracebacks of our errors."""
    errors: list[BaseException] = []

    async def drops(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await raw.request(reader)

    async def main() -> None:
        async with Server(status(404)) as server, raw:
            settings: dict[str, Any] = {"headers": LONG_HEADER}
            if what == "late token":
                server.token_answers = [status(403)]
                settings |= {"client_id": SECRET, "client_secret": SECRET}
            else:
                settings["token"] = SECRET
            errors.append(await failing(caller(raw.url if what == "cut off" else server, Waits(), **settings)))

    async def failing(calls: Caller) -> BaseException:
        try:
            if what == "unreadable file":
                await calls.call(UPLOAD, {"file": NoFile(), "kind": "x"})
            else:
                await calls.call(probe("unsafe"), ARGUMENTS, {"deadline": 1e-9} if what == "deadline" else {})
        except Exception as error:
            return error
        finally:
            await calls.aclose()
        raise AssertionError

    class NoFile(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError

    raw = RawServer(drops)
    asyncio.run(main())
    shown = "".join(traceback.TracebackException.from_exception(errors[0], capture_locals=True).format())
    assert "journey" in shown or what == "unreadable file"
    assert SECRET not in shown


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("repeat", ["safe", "unsafe"])
def test_nothing_of_a_call_waits_for_the_collector(answer: str, repeat: Any) -> None:
    """What is in a cycle stays in memory until the next collection, long after the call."""
    kept: list[str] = []

    async def main() -> None:
        async with Server(ANSWERS[answer]) as server:
            calls = caller(server, Waits(), client_id="i", client_secret="s", max_retries=1)
            await one_call(calls, repeat, [])
            gc.collect()
            gc.disable()
            try:
                await one_call(calls, repeat, [])
                gc.set_debug(gc.DEBUG_SAVEALL)
                gc.collect()
                kept.extend(type(each).__name__ for each in gc.garbage)
            finally:
                gc.set_debug(0)
                gc.garbage.clear()
                gc.enable()
            await calls.aclose()

    asyncio.run(main())
    ours = {"Journey", "Attempt", "Result", "WireRequest", "WireResponse", "Outgoing", "ClientRequest", "Secret"}
    assert ours & set(kept) == set()


@pytest.mark.parametrize(
    "settings",
    [
        {"token": f"{CANARY}\n"},
        {"token": "t", "environment": CANARY},
        {"token": "t", "timeout": CANARY},
        {"token": "t", "proxy_auth": (CANARY, CANARY)},
        {"client_id": CANARY},
    ],
)
def test_nothing_shows_of_settings_that_are_refused(settings: Any) -> None:
    if "environment" in settings:
        settings = {**settings, "environment": CandidApiClientEnvironment(candid_api=CANARY, pre_encounter=CANARY)}
    with pytest.raises((ValueError, TypeError)) as caught:
        build_caller(settings)
    assert [text for text in texts_of(caught.value) if CANARY in text] == []
