"""The network as a user wants it: proxies, addresses, TLS, sessions and connectors of their own."""

from __future__ import annotations

import asyncio
import ssl
from base64 import b64encode
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import trustme
from transport_helpers import (
    CREATE,
    NOTE,
    READ,
    UPLOAD,
    RawServer,
    Seen,
    Server,
    caller,
    full_listener,
    http,
    ok,
    operation,
    status,
)

from candid_aio import ApiError, AttemptTimeoutError, ConnectionFailedError, Limits
from candid_aio.wire.operation import Paging

CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n"

AUTHORITY = trustme.CA()
"""Made for this run, and trusted by these tests only."""


def trusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return context


def serving() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("localhost", "127.0.0.1").configure_cert(context)
    return context


async def call(url: str, **settings: Any) -> Any:
    calls = caller(url, **{"max_retries": 0, **settings})
    try:
        return await calls.call(CREATE, NOTE)
    finally:
        await calls.aclose()


class Forwarding(RawServer):
    """A proxy. Plain requests it answers itself; for CONNECT it opens a tunnel."""

    def __init__(self) -> None:
        super().__init__(self._serve)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self.request(reader)
        method, target, _version = self.heads[-1].split(b"\r\n")[0].decode().split(" ")
        if method != "CONNECT":
            writer.write(http(b'{"by": 1}'))
            await writer.drain()
            return
        host, _, port = target.partition(":")
        far_reader, far_writer = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await asyncio.gather(self._pump(reader, far_writer), self._pump(far_reader, writer))

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while chunk := await reader.read(65536):
            writer.write(chunk)
            await writer.drain()
        writer.close()


BASIC = f"Basic {b64encode(b'user:pass:word').decode()}".encode()


@pytest.mark.parametrize("auth", [("user", "pass:word"), None])
def test_a_proxy_gets_plain_requests_with_its_credentials(auth: Any) -> None:
    async def main() -> bytes:
        async with Server() as server, Forwarding() as proxy:
            assert await call(server.url, proxy=proxy.url, proxy_auth=auth) == {"by": 1}
            assert server.seen == []
            return proxy.heads[0]

    head = asyncio.run(main())
    assert head.startswith(b"POST http://127.0.0.1:")
    assert (b"Proxy-Authorization: " + BASIC in head) is (auth is not None)


def test_a_plain_proxy_gets_its_headers_with_the_request_and_they_do_not_go_over_the_requests() -> None:
    async def main() -> bytes:
        async with Server() as server, Forwarding() as proxy:
            await call(server.url, proxy=proxy.url, proxy_headers={"X-Proxy": "p", "accept": "text/html"})
            return proxy.heads[0]

    head = asyncio.run(main())
    assert b"X-Proxy: p" in head
    assert b"Accept: application/json" in head.title().replace(b"Application/Json", b"application/json")
    assert b"text/html" not in head


def test_a_proxy_of_aiohttps_own_kind_of_credentials() -> None:
    with pytest.warns(DeprecationWarning, match="BasicAuth is deprecated"):
        auth = aiohttp.BasicAuth("user", "pass:word")

    async def main() -> bytes:
        async with Server() as server, Forwarding() as proxy:
            await call(server.url, proxy=proxy.url, proxy_auth=auth)
            return proxy.heads[0]

    assert BASIC in asyncio.run(main())


def test_a_tunnel_through_a_proxy_gets_credentials_and_headers_and_the_server_does_not() -> None:
    async def main() -> None:
        async with Server() as server, Forwarding() as proxy:
            await server.start_tls(serving())
            answer = await call(
                server.tls_url,
                proxy=proxy.url,
                proxy_auth=("user", "pass:word"),
                proxy_headers={"X-Proxy": "p"},
                ssl=trusting(),
            )
            assert answer == {"answer": 42}
            (head,) = proxy.heads
            assert head.startswith(b"CONNECT 127.0.0.1:")
            assert BASIC in head
            assert b"X-Proxy: p" in head
            assert b"User-Agent: candid-aio/" in head
            assert b"Bearer" not in head
            (seen,) = server.seen
            assert "Proxy-Authorization" not in seen.headers
            assert "X-Proxy" not in seen.headers

    asyncio.run(main())


def test_a_tunnel_that_does_not_open_is_bounded() -> None:
    async def hangs(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await reader.read(-1)

    async def main() -> AttemptTimeoutError:
        async with RawServer(hangs) as proxy:
            with pytest.raises(AttemptTimeoutError) as caught:
                await call("https://localhost:1", proxy=proxy.url, limits=Limits(connect_timeout=0.2))
        return caught.value

    assert asyncio.run(main()).may_have_happened is False


def test_a_proxy_that_refuses_sent_nothing() -> None:
    async def refuses(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await proxy.request(reader)
        writer.write(http(b"", status="407 Proxy Authentication Required"))
        await writer.drain()

    proxy = RawServer(refuses)

    async def main() -> ConnectionFailedError:
        async with proxy:
            with pytest.raises(ConnectionFailedError) as caught:
                await call("https://localhost:1", proxy=proxy.url)
        return caught.value

    assert asyncio.run(main()).may_have_happened is False


@pytest.mark.parametrize("settings", [{"ssl": "trusting"}, {"ssl": False}])
def test_tls_is_as_it_was_set(settings: dict[str, Any]) -> None:
    given = {name: trusting() if value == "trusting" else value for name, value in settings.items()}

    async def main() -> None:
        async with Server() as server:
            await server.start_tls(serving())
            assert await call(server.tls_url, **given) == {"answer": 42}

    asyncio.run(main())


def test_a_certificate_that_nobody_signed_is_refused_and_nothing_was_sent() -> None:
    async def main() -> ConnectionFailedError:
        async with Server() as server:
            await server.start_tls(serving())
            with pytest.raises(ConnectionFailedError) as caught:
                await call(server.tls_url)
            assert server.seen == []
        return caught.value

    assert asyncio.run(main()).may_have_happened is False


@pytest.mark.parametrize("address", ["127.0.0.2", ("127.0.0.2", 0)])
def test_the_local_address_is_the_one_that_was_set(address: Any) -> None:
    peers: list[str] = []

    async def notes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peers.append(writer.get_extra_info("peername")[0])
        await server.request(reader)
        writer.write(http())
        await writer.drain()

    server = RawServer(notes)

    async def main() -> None:
        async with server:
            await call(server.url, local_addr=address)
            await call(server.url, local_addr="0.0.0.0")
            await call(server.url)

    asyncio.run(main())
    assert peers == ["127.0.0.2", "127.0.0.1", "127.0.0.1"]


def test_a_connector_factory_is_called_once_for_each_loop_and_its_connectors_are_closed() -> None:
    made: list[aiohttp.BaseConnector] = []

    def factory() -> aiohttp.BaseConnector:
        made.append(aiohttp.TCPConnector(limit=1))
        return made[-1]

    async def main() -> None:
        async with Server() as server:
            calls = caller(server, connector_factory=factory, timeout=5)
            await asyncio.gather(*(calls.call(READ, {}) for _ in range(5)))
            await calls.aclose()
            assert len({seen.connection for seen in server.seen}) == 1

    for _ in range(2):
        asyncio.run(main())
    assert [each.closed for each in made] == [True, True]


@pytest.mark.parametrize("trust", [True, False])
def test_the_environments_proxy_is_used_only_where_asked_for(trust: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        async with Server() as server, Forwarding() as proxy:
            monkeypatch.setenv("http_proxy", proxy.url)
            monkeypatch.delenv("no_proxy", raising=False)
            monkeypatch.delenv("NO_PROXY", raising=False)
            assert await call(server.url, trust_env=trust) == ({"by": 1} if trust else {"answer": 42})

    asyncio.run(main())


NETRC = "default login bob password netrcpass"


def test_a_netrc_file_takes_no_part(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "netrc"
    path.write_text(NETRC)
    path.chmod(0o600)
    monkeypatch.setenv("NETRC", str(path))

    async def main() -> None:
        async with Server() as server:
            calls = caller(server, trust_env=True, client_id="i", client_secret="s")
            await calls.call(READ, {})
            await calls.call(READ, {}, {"additional_headers": {"Authorization": "Bearer mine"}})
            await calls.aclose()
        assert server.tokens_seen == ["T1", "mine"]
        (asked,) = server.token_requests
        assert "Authorization" not in asked.headers

    asyncio.run(main())


def test_a_netrc_file_that_cannot_be_sent_is_a_failed_connection(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "netrc"
    path.write_text("default login bob password p\u20acss", encoding="utf-8")
    path.chmod(0o600)
    monkeypatch.setenv("NETRC", str(path))

    async def main() -> None:
        async with Server() as server:
            with pytest.raises(ConnectionFailedError) as caught:
                await call(server.url, trust_env=True)
            assert server.seen == []
        assert caught.value.__context__ is None
        assert not caught.value.may_have_happened

    asyncio.run(main())


def test_credentials_of_a_users_session_are_not_sent_and_it_may_have_two_kinds() -> None:
    async def main() -> None:
        async with (
            Server() as server,
            aiohttp.ClientSession(headers={"Authorization": "Basic c2Vzc2lvbg=="}) as session,
        ):
            await call(server.url, session=session)
        assert server.tokens_seen == ["t0ken"]

    asyncio.run(main())


def test_a_value_error_of_a_users_middleware_is_the_users() -> None:
    async def mine(_request: aiohttp.ClientRequest, _handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        message = "mine"
        raise ValueError(message)

    async def main() -> None:
        async with Server() as server, aiohttp.ClientSession(middlewares=(mine,)) as session:
            with pytest.raises(ValueError, match="mine"):
                await call(server.url, session=session)

    asyncio.run(main())


@pytest.mark.parametrize("connections", [1, 3])
def test_no_more_connections_are_opened_than_the_limit(connections: int) -> None:
    open_now = 0
    most = 0

    async def counts(_seen: Seen) -> Any:
        nonlocal open_now, most
        open_now += 1
        most = max(most, open_now)
        await asyncio.sleep(0)
        open_now -= 1
        return ok()

    async def main() -> None:
        async with Server(counts) as server:
            calls = caller(server, limits=Limits(connections=connections))
            await asyncio.gather(*(calls.call(READ, {}) for _ in range(30)))
            await calls.aclose()
            assert len({seen.connection for seen in server.seen}) <= connections

    asyncio.run(main())
    assert most <= connections


def test_no_more_pages_are_asked_for_at_once_than_the_limit_and_other_calls_pass() -> None:
    lists = operation(paging=Paging(), path="/pages")
    pages = most = 0

    async def main() -> None:
        others = asyncio.Event()

        async def counts(seen: Seen) -> Any:
            nonlocal pages, most
            if seen.path == "/probe":
                others.set()
                return ok()
            pages += 1
            most = max(most, pages)
            # It is held until another call has passed.
            await others.wait()
            pages -= 1
            return ok()

        async with Server(counts) as server:
            calls = caller(server, limits=Limits(pages=2))
            waiting = [asyncio.ensure_future(calls.call(lists, {})) for _ in range(10)]
            while pages < 2:  # noqa: ASYNC110 - the server has no event for it
                await asyncio.sleep(0)
            await calls.call(READ, {})
            await asyncio.gather(*waiting)
            await calls.aclose()
            assert len(server.seen) == 11

    asyncio.run(main())
    assert most == 2


@pytest.mark.parametrize("says_its_length", [True, False])
def test_no_more_large_answers_are_read_at_once_than_the_limit(says_its_length: bool) -> None:
    """The second waits half read, small ones pass, and a turn that ended, however it did, goes to the next."""
    text = operation(answer="dict[str, str]")
    half = b'{"answer": "' + b"x" * 200_000
    whole = b'{"answer": "' + b"x" * 30_000_000 + b'"}'

    async def main() -> None:
        written = asyncio.Event()

        async def stalls(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await server.request(reader)
            writer.write(http(half, length=len(half) + 2) if says_its_length else CHUNKED % len(half) + half)
            await asyncio.Event().wait()

        async def sends_much(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await server.request(reader)
            writer.write(http(whole) if says_its_length else CHUNKED % len(whole) + whole + b"\r\n0\r\n\r\n")
            await writer.drain()
            written.set()

        async def sends_little(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            while True:
                await server.request(reader)
                writer.write(http())

        async with RawServer(stalls, sends_much, sends_little) as server:
            calls = caller(server.url, limits=Limits(large_responses=1))
            first = asyncio.ensure_future(calls.call(text, {}))
            held = await calls.shared.sessions.get()
            while not held.large.locked():  # noqa: ASYNC110 - the client has no event for it
                await asyncio.sleep(0)
            second = asyncio.ensure_future(calls.call(text, {}))
            while server.connections < 2:  # noqa: ASYNC110 - the server has no event for it
                await asyncio.sleep(0)
            for _ in range(100):
                assert await calls.call(READ, {}) == {"answer": 42}
            assert not written.is_set()
            first.cancel()
            assert len((await second)["answer"]) == 30_000_000
            assert not held.large.locked()
            await calls.aclose()

    asyncio.run(main())


def test_a_users_session_keeps_its_middlewares_and_is_read_as_ours_is() -> None:
    passed: list[str] = []

    async def mine(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        passed.append(request.method)
        request.headers["X-Mine"] = "yes"
        return await handler(request)

    async def main() -> None:
        # Settings that would change what our calls mean, were they not given for each request.
        session = aiohttp.ClientSession(
            middlewares=(mine,),
            raise_for_status=True,
            auto_decompress=False,
            timeout=aiohttp.ClientTimeout(total=1e-9),
        )
        compressed = lambda seen: compress(ok(seen))  # noqa: E731 - one expression
        redirect = status(302, headers={"Location": "/elsewhere"})
        async with session, Server(compressed, redirect, status(404)) as server:
            calls = caller(server, session=session)
            assert await calls.call(READ, {}) == {"answer": 42}
            for code in (302, 404):
                with pytest.raises(ApiError) as caught:
                    await calls.call(READ, {})
                assert caught.value.status_code == code
            await calls.aclose()
        assert [seen.headers["X-Mine"] for seen in server.seen] == ["yes"] * 3

    def compress(response: Any) -> Any:
        response.enable_compression()
        return response

    asyncio.run(main())
    assert passed == ["GET"] * 3


def test_a_middleware_of_a_users_session_can_look_at_a_body_but_not_at_an_upload() -> None:
    looked: list[bytes] = []

    async def looks(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        looked.append(await request.body.as_bytes())  # type: ignore[union-attr]  # these requests have a body
        return await handler(request)

    async def main() -> None:
        async with Server() as server, aiohttp.ClientSession(middlewares=(looks,)) as session:
            calls = caller(server, session=session)
            assert await calls.call(CREATE, NOTE) == {"answer": 42}
            with pytest.raises(TypeError, match="read while it is sent"):
                await calls.call(UPLOAD, {"file": b"content", "kind": "x"})
            await calls.aclose()
        assert looked == [server.seen[0].body]

    asyncio.run(main())


def test_a_middleware_of_a_users_session_can_send_again() -> None:
    async def twice(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        first = await handler(request)
        first.release()
        return await handler(request)

    async def main() -> None:
        async with Server() as server, aiohttp.ClientSession(middlewares=(twice,)) as session:
            calls = caller(server, session=session)
            assert await calls.call(CREATE, NOTE) == {"answer": 42}
            await calls.aclose()
        assert [seen.body for seen in server.seen] == [b'{"note":"for the chart"}'] * 2

    asyncio.run(main())


def test_a_users_session_has_a_request_class_of_its_own() -> None:
    class Mine(aiohttp.ClientRequest):
        pass

    async def main() -> None:
        async with Server() as server, aiohttp.ClientSession(request_class=Mine) as session:
            calls = caller(server, session=session, timeout=5)
            assert await calls.call(CREATE, NOTE) == {"answer": 42}
            await calls.aclose()

    asyncio.run(main())


def test_connecting_is_bounded_in_a_users_session_too() -> None:
    async def main(url: str) -> None:
        async with aiohttp.ClientSession() as session:
            with pytest.raises(AttemptTimeoutError):
                await call(url, session=session, limits=Limits(connect_timeout=0.1))

    with full_listener() as url:
        asyncio.run(main(url))
