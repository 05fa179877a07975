"""The way of a call over a real socket: what goes out, what comes back, and what an error says."""

from __future__ import annotations

import asyncio
import logging
import platform
from typing import Any

import attrs
import pytest
from aiohttp import web
from transport_helpers import CREATE, NOTE, READ, UPDATE, RawServer, Seen, Server, caller, http, ok, operation, status

import candid_aio
from candid_aio import (
    ApiError,
    AsyncCandidApiClient,
    AttemptEvent,
    InvalidValueError,
    Limits,
    UnreadableResponseError,
)
from candid_aio.wire.operation import JsonFields, Parameter


def test_a_call_sends_what_it_should_and_reads_the_answer() -> None:
    async def main() -> None:
        async with Server() as server:
            calls = caller(server)
            assert await calls.call(UPDATE, NOTE) == {"answer": 42}
            await calls.aclose()
        (seen,) = server.seen
        assert (seen.method, seen.path, seen.body) == ("PATCH", "/probe", b'{"note":"for the chart"}')
        assert seen.headers["Authorization"] == "Bearer t0ken"
        assert seen.headers["User-Agent"] == f"candid-aio/{candid_aio.__version__} python/{platform.python_version()}"
        assert seen.headers["Accept"] == "application/json"
        assert seen.headers["Content-Type"] == "application/json"
        assert seen.headers["Content-Length"] == str(len(seen.body))
        assert "Transfer-Encoding" not in seen.headers

    asyncio.run(main())


def test_a_call_without_a_time_out_is_a_call() -> None:
    async def main() -> None:
        async with Server() as server:
            calls = caller(server, timeout=None)
            assert await calls.call(UPDATE, NOTE) == {"answer": 42}
            await calls.aclose()

    asyncio.run(main())


def test_a_long_body_goes_out_with_its_length() -> None:
    note = "x" * 3_000_000

    async def main() -> None:
        async with Server() as server:
            calls = caller(server)
            await calls.call(UPDATE, {"note": note})
            await calls.aclose()
        (seen,) = server.seen
        assert seen.headers["Content-Length"] == str(len(note) + 11)
        assert "Transfer-Encoding" not in seen.headers

    asyncio.run(main())


def test_a_body_with_nothing_set_is_not_sent() -> None:
    nothing = operation("POST", body=JsonFields((Parameter("note", "str", required=False),)))

    async def main() -> None:
        async with Server() as server:
            calls = caller(server)
            await calls.call(nothing, {})
            await calls.aclose()
        (seen,) = server.seen
        assert seen.body == b""
        assert seen.headers.get("Content-Length", "0") == "0"
        assert "Transfer-Encoding" not in seen.headers
        # aiohttp would say application/octet-stream.
        assert "Content-Type" not in seen.headers

    asyncio.run(main())


def test_headers_of_the_client_and_of_the_call_go_over_each_other() -> None:
    async def main() -> None:
        async with Server() as server:
            calls = caller(server, headers={"X-Client": "1", "X-Both": "client", "User-Agent": "mine"})
            await calls.call(READ, {}, {"additional_headers": {"x-both": "call", "X-Call": "2"}})
            await calls.aclose()
        headers = server.seen[0].headers
        assert [headers[name] for name in ("X-Client", "X-Both", "X-Call", "User-Agent")] == ["1", "call", "2", "mine"]

    asyncio.run(main())


def test_an_authorization_of_the_calls_own_goes_in_place_of_the_token() -> None:
    async def main() -> None:
        async with Server(status(401)) as server:
            calls = caller(server, client_id="i", client_secret="s")
            with pytest.raises(ApiError):
                await calls.call(READ, {}, {"additional_headers": {"authorization": "Bearer mine"}})
            await calls.aclose()
        assert server.tokens_seen == ["mine"]
        assert server.token_requests == []

    asyncio.run(main())


def test_additional_parameters_reach_the_wire() -> None:
    async def main() -> None:
        async with Server() as server:
            calls = caller(server)
            options: Any = {"additional_query_parameters": {"q": ["a b", "c"]}, "additional_body_parameters": {"z": 1}}
            await calls.call(UPDATE, NOTE, options)
            await calls.aclose()
        (seen,) = server.seen
        assert seen.path == "/probe?q=a%20b&q=c"
        assert seen.body == b'{"note": "for the chart", "z": 1}'

    asyncio.run(main())


def test_a_path_argument_stays_one_segment() -> None:
    one = operation(path="/probe/{id}", path_parameters=(Parameter("id", "str"),))

    async def main() -> None:
        async with Server() as server:
            calls = caller(server)
            await calls.call(one, {"id": "../../users/v2?a#b%2e é"})
            await calls.aclose()
        assert server.seen[0].path == "/probe/..%2F..%2Fusers%2Fv2%3Fa%23b%252e%20%C3%A9"

    asyncio.run(main())


def test_a_base_url_may_have_a_path() -> None:
    async def main() -> None:
        async with Server() as server:
            calls = caller(f"{server.url}/behind/a/proxy/")
            await calls.call(READ, {})
            await calls.aclose()
        assert server.seen[0].path == "/behind/a/proxy/probe"

    asyncio.run(main())


def test_the_two_hosts_are_told_apart() -> None:
    async def main() -> None:
        async with Server() as one, Server() as other:
            environment = candid_aio.CandidApiClientEnvironment(candid_api=one.url, pre_encounter=other.url)
            calls = caller(one, environment=environment)
            await calls.call(READ, {})
            await calls.call(attrs.evolve(READ, host="pre_encounter"), {})
            await calls.aclose()
        assert len(one.seen) == len(other.seen) == 1

    asyncio.run(main())


def test_a_wrong_argument_or_option_is_an_error_before_anything_is_sent() -> None:
    async def main() -> None:
        async with Server() as server:
            calls = caller(server)
            with pytest.raises(InvalidValueError, match="note"):
                await calls.call(UPDATE, {"note": 5})
            wrong: Any = {"timeout": 5}
            with pytest.raises(TypeError, match="timeout"):
                await calls.call(UPDATE, NOTE, wrong)
            await calls.aclose()
        assert server.seen == []

    asyncio.run(main())


def test_a_raw_answer_has_everything() -> None:
    headers = {"X-Request-Id": "req-0123456789abcdef", "Set-Cookie": "a=b"}

    async def main() -> None:
        async with Server(status(201, body={"a": 1}, headers=headers)) as server:
            calls = caller(server)
            raw = await calls.call_raw(UPDATE, NOTE)
            await calls.aclose()
        assert (raw.status_code, raw.data, raw.content, raw.attempts) == (201, {"a": 1}, b'{"a": 1}', 1)
        assert (raw.request_id, raw.operation, raw.unreadable) == ("req-0123456789abcdef", "commons.probe", ())
        assert raw.headers["content-type"].startswith("application/json")
        assert "set-cookie" not in raw.headers

    asyncio.run(main())


def test_a_raw_client_gives_raw_answers() -> None:
    page = status(200, body={"items": [], "next_page_token": None})

    async def main() -> None:
        server = Server(page)
        async with server, AsyncCandidApiClient(token="t", environment=server.environment) as client:
            raw = await client.payers.v_3.with_raw_response.get_all(limit=1)
            assert (raw.status_code, raw.data.items, raw.operation) == (200, [], "payers.v_3.get_all")

    asyncio.run(main())


def test_cookies_are_not_kept() -> None:
    async def main() -> None:
        async with Server(status(200, body={}, headers={"Set-Cookie": "sid=1; Path=/"}), ok) as server:
            calls = caller(server)
            await calls.call(READ, {})
            await calls.call(READ, {})
            await calls.aclose()
        assert "Cookie" not in server.seen[1].headers

    asyncio.run(main())


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(code: int) -> None:
    async def main() -> None:
        async with Server() as elsewhere, Server(status(code, headers={"Location": elsewhere.url})) as server:
            calls = caller(server)
            with pytest.raises(ApiError) as caught:
                await calls.call(CREATE, NOTE)
            await calls.aclose()
        assert caught.value.status_code == code
        assert elsewhere.seen == []
        assert len(server.seen) == 1

    asyncio.run(main())


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (lambda _seen: web.Response(status=502, text="<html>Bad gateway</html>"), "<html>Bad gateway</html>"),
        (lambda _seen: web.Response(status=503), None),
        (lambda _seen: web.Response(status=400, body=b'{"errorName'), '{"errorName'),
        (lambda _seen: web.Response(status=404, body=b"\xff\xfe"), "\ufffd\ufffd"),
    ],
)
def test_anything_else_that_can_come_is_an_api_error(answer: Any, body: Any) -> None:
    async def main() -> ApiError:
        async with Server(answer) as server:
            calls = caller(server, max_retries=0)
            with pytest.raises(ApiError) as caught:
                await calls.call(READ, {})
            await calls.aclose()
        return caught.value

    assert asyncio.run(main()).body == body


def test_an_error_with_a_name_is_its_class() -> None:
    async def main() -> None:
        answer = status(404, body={"errorName": "EntityNotFoundError", "content": {"message": "none"}})
        async with Server(answer) as server:
            calls = caller(server)
            with pytest.raises(candid_aio.EntityNotFoundError) as caught:
                await calls.call(READ, {})
            await calls.aclose()
        assert (caught.value.status_code, caught.value.operation, caught.value.attempts) == (404, "commons.probe", 1)

    asyncio.run(main())


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"answer": "x"}', b"<html>"])
def test_a_2xx_that_does_not_fit_is_unreadable_and_says_that_it_happened(content: bytes) -> None:
    async def main() -> None:
        plain = operation("POST", "unsafe", answer="EncounterExternalId" if content == b"" else "dict[str, int]")
        async with Server(lambda _seen: web.Response(body=content)) as server:
            calls = caller(server)
            if content == b"{}":
                assert await calls.call(plain, {}) == {}
            else:
                with pytest.raises(UnreadableResponseError) as caught:
                    await calls.call(plain, {})
                assert caught.value.happened
                assert caught.value.content == content
            await calls.aclose()

    asyncio.run(main())


def test_a_2xx_whose_body_is_cut_is_unreadable_and_never_a_failed_call() -> None:
    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server.request(reader)
        writer.write(http(b'{"answer"', length=100))
        await writer.drain()

    server = RawServer(cut)

    async def main() -> UnreadableResponseError:
        async with server:
            calls = caller(server.url)
            with pytest.raises(UnreadableResponseError) as caught:
                await calls.call(CREATE, NOTE)
            await calls.aclose()
        return caught.value

    error = asyncio.run(main())
    assert (error.status_code, error.content, error.attempts) == (200, b'{"answer"', 1)
    assert error.__cause__ is None
    assert error.__context__ is None


def test_an_error_whose_body_is_cut_is_still_that_error() -> None:
    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server.request(reader)
        writer.write(http(b"gone aw", length=100, status="422 No"))
        await writer.drain()

    server = RawServer(cut)

    async def main() -> ApiError:
        async with server:
            calls = caller(server.url)
            with pytest.raises(ApiError) as caught:
                await calls.call(CREATE, NOTE)
            await calls.aclose()
        return caught.value

    error = asyncio.run(main())
    assert (error.status_code, error.body) == (422, "gone aw")


def bomb(size: int) -> Any:
    """An answer of `size` bytes of JSON that is small on the wire."""

    async def respond(_seen: Seen) -> web.StreamResponse:
        response = web.Response(body=b'{"a": 1' + b" " * (size - 8) + b"}", content_type="application/json")
        response.enable_compression(web.ContentCoding.gzip)
        return response

    return respond


def test_an_answer_is_bounded_after_decompression() -> None:
    limits = Limits(max_response_bytes=100_000)

    async def main() -> None:
        async with Server(bomb(100_000), bomb(100_001), ok) as server:
            calls = caller(server, limits=limits)
            assert await calls.call(READ, {}) == {"a": 1}
            with pytest.raises(UnreadableResponseError) as caught:
                await calls.call(READ, {})
            assert len(caught.value.content or b"") == 100_000
            assert caught.value.attempts == 1  # it would be too large again
            assert await calls.call(READ, {}) == {"answer": 42}
            await calls.aclose()
        assert len(server.seen) == 3

    asyncio.run(main())


def test_an_errors_body_is_bounded_too() -> None:
    async def main() -> None:
        answer = lambda _seen: web.Response(status=400, text="x" * 200_000)  # noqa: E731 - one expression
        async with Server(answer) as server:
            calls = caller(server, limits=Limits(max_response_bytes=1000))
            with pytest.raises(ApiError) as caught:
                await calls.call(READ, {})
            await calls.aclose()
        assert caught.value.body == "x" * 1000

    asyncio.run(main())


def test_pages_are_walked() -> None:
    payer = {"payer_uuid": "7c7c1b1e-0f2c-4f0a-9d4c-0d3f6f1a2b3c", "payer_id": "00001", "payer_name": "A Payer"}

    async def main() -> None:
        pages = [
            status(200, body={"items": [payer], "next_page_token": "second"}),
            status(200, body={"items": [], "next_page_token": "third"}),
            status(200, body={"items": [payer, payer]}),
        ]
        server = Server(*pages)
        async with server, AsyncCandidApiClient(token="t", environment=server.environment) as client:
            found = [each.payer_id async for each in client.payers.v_3.iter_all(limit=2)]
        assert found == ["00001"] * 3
        assert [seen.path.partition("?")[2] for seen in server.seen] == [
            "limit=2",
            "limit=2&page_token=second",
            "limit=2&page_token=third",
        ]

    asyncio.run(main())


def test_on_event_is_told_of_each_attempt() -> None:
    events: list[AttemptEvent] = []

    async def main() -> None:
        async with Server(status(500), status(429), ok) as server:
            calls = caller(server, on_event=events.append, client_id="i", client_secret="s")
            await calls.call(READ, {})
            await calls.aclose()

    asyncio.run(main())
    assert [(event.operation, event.attempt, event.status, event.outcome) for event in events] == [
        ("auth.default.get_token", 1, 200, "answered"),
        ("commons.probe", 1, 500, "answered"),
        ("commons.probe", 2, 429, "not_done"),
        ("commons.probe", 3, 200, "answered"),
    ]
    assert all(event.duration > 0 for event in events)


def test_a_callback_that_raises_does_not_fail_the_call(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_event: AttemptEvent) -> None:
        raise ValueError("CANARY")  # noqa: EM101 - the text is what may not be logged

    async def main() -> None:
        async with Server() as server:
            calls = caller(server, on_event=broken)
            assert await calls.call(READ, {}) == {"answer": 42}
            await calls.aclose()

    asyncio.run(main())
    assert [record.getMessage() for record in caplog.records] == ["on_event raised ValueError"]


def test_one_debug_line_for_each_attempt(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        answers = [
            status(500, headers={"X-Request-Id": "0123456789abcdef0123"}),
            status(200, body={}, headers={"X-Request-Id": "Jane Doe"}),
        ]
        async with Server(*answers) as server:
            calls = caller(server)
            await calls.call(READ, {})
            await calls.aclose()

    with caplog.at_level(logging.DEBUG, logger="candid_aio"):
        asyncio.run(main())
    first, second = [record.getMessage() for record in caplog.records if record.name == "candid_aio"]
    assert first.startswith("commons.probe: attempt 1: answered, status 500, ")
    assert first.endswith("request id 0123456789abcdef0123")
    assert second.endswith("request id -")


def test_one_warning_for_items_that_could_not_be_read(caplog: pytest.LogCaptureFixture) -> None:
    listing = operation(answer="list[int]")

    async def main() -> None:
        async with Server(status(200, body=[1, "CANARY", 3])) as server:
            calls = caller(server)
            raw = await calls.call_raw(listing, {})
            assert len(raw.unreadable) == 1
            assert isinstance(raw.data[1], candid_aio.Unreadable)
            strict = caller(server, strict=True)
            with pytest.raises(UnreadableResponseError):
                await strict.call(listing, {})
            await calls.aclose()
            await strict.aclose()

    asyncio.run(main())
    assert [record.getMessage() for record in caplog.records] == [
        "commons.probe: 1 items of the answer could not be read"
    ]


def test_a_client_warms_up_off_the_loop() -> None:
    async def main() -> None:
        async with AsyncCandidApiClient(token="t") as client:
            turns = 0
            warming = asyncio.create_task(client.warm_up("encounters", "pre_encounter.patients"))
            while not warming.done():
                await asyncio.sleep(0)
                turns += 1
            await warming
            assert turns > 1
            with pytest.raises(ValueError, match="no namespace"):
                await client.warm_up("nonsense")

    asyncio.run(main())
