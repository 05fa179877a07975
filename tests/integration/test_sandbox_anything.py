"""Generated requests for all operations, good and bad: the sandbox never fails, and stores nothing of a refused one."""

from __future__ import annotations

import asyncio
import datetime as dt
import http.client
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import attrs
import pytest
from contract_values import JSON, TEXTS, nearly, wire_values
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from candid_aio.sandbox import Sandbox
from candid_aio.sandbox.kinds import plans
from candid_aio.sandbox.opening import tick
from candid_aio.wire import types
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields, Operation

OPERATIONS = [plan.operation for plan in plans().values()]
MOST_KNOWN = 500

# What a lax reader takes for something else than a text.
WORDS = st.sampled_from(["null", "None", "true", "NaN", "-1", "0", "1e3", "9" * 30, ""])


@attrs.define
class Target:
    """A sandbox in a thread of its own, plain connections to it, and the ids that it answered with so far."""

    sandbox: Sandbox
    connections: dict[str, http.client.HTTPConnection]
    headers: dict[str, str]
    known: list[str]

    def send(self, operation: Operation[Any], target: str, body: Any) -> tuple[int, Any]:
        connection = self.connections[operation.host]
        raw = None if body is None else json.dumps(body).encode()
        connection.request(operation.method, target, raw, self.headers)
        answer = connection.getresponse()
        text = answer.read()
        return answer.status, json.loads(text) if text and answer.headers[
            "Content-Type"
        ] == "application/json" else None

    def stored(self) -> list[Any]:
        """How much is in the store, to the byte, once all that is due has been done."""
        tick(self.sandbox.world)
        sizes = {
            "records": "json", "keys": "value", "versions": "json", "settings": "name || json", "contents": "content",
        }  # fmt: skip
        database = self.sandbox.world.store._database
        return [
            database.execute(f"SELECT count(*), total(length({size})) FROM {table}").fetchone()
            for table, size in sizes.items()
        ]

    def learn(self, answer: Any) -> None:
        """Ids of what was made, for the paths of requests to come."""
        for value in answer.values() if isinstance(answer, dict) else ():
            if isinstance(value, str) and len(self.known) < MOST_KNOWN and len(value) == 36:
                self.known.append(value)


@contextmanager
def target() -> Iterator[Target]:
    start = dt.datetime(2026, 7, 1, tzinfo=dt.UTC)
    sandbox = Sandbox(rate_limit=None, start=start, seed_data=True)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    asyncio.run_coroutine_threadsafe(sandbox.__aenter__(), loop).result()
    environment = sandbox.environment
    urls = {"candid_api": environment.candid_api, "pre_encounter": environment.pre_encounter}
    connections = {host: http.client.HTTPConnection(urlsplit(url).netloc, timeout=20) for host, url in urls.items()}
    token = sandbox.world.tokens.issue(start)
    try:
        yield Target(
            sandbox, connections, {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}, ["a"]
        )
    finally:
        for connection in connections.values():
            connection.close()
        asyncio.run_coroutine_threadsafe(sandbox.__aexit__(None, None, None), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def values_of(operation: Operation[Any], expression: str) -> st.SearchStrategy[Any]:
    return wire_values(resolve(operation.namespace, expression))


@st.composite
def bodies(draw: st.DrawFn, operation: Operation[Any]) -> Any:
    if isinstance(operation.body, JsonBody):
        made = draw(values_of(operation, operation.body.type))
    elif isinstance(operation.body, JsonFields):
        made = {
            field.wire: draw(values_of(operation, field.type))
            for field in operation.body.fields
            if field.required or draw(st.booleans())
        }
    else:
        return None
    return draw(nearly(made)) if draw(st.integers(0, 2)) == 0 else made


@st.composite
def texts_of(draw: st.DrawFn, operation: Operation[Any], expression: str) -> str:
    if draw(st.integers(0, 9)) == 0:
        return draw(TEXTS | WORDS)
    expected = resolve(operation.namespace, expression)
    members = [one for one in types.members(expected, 0) if one is not type(None)]
    value = draw(wire_values(members[0] if members and types.is_typing_union(expected) else expected))
    return value if isinstance(value, str) else json.dumps(value)


@st.composite
def requests(draw: st.DrawFn) -> tuple[Operation[Any], dict[str, Any], dict[str, str], Any]:
    """An operation; what its path is filled with, a text or the number of a known id; its query; its body."""
    operation = draw(st.sampled_from(OPERATIONS))
    path = {
        one.wire: draw(st.integers(0, MOST_KNOWN)) if draw(st.integers(0, 3)) else draw(texts_of(operation, one.type))
        for one in operation.path_parameters
    }
    query = {
        one.wire: draw(texts_of(operation, one.type))
        for one in operation.query
        if one.required or draw(st.integers(0, 5)) == 0
    }
    if draw(st.integers(0, 9)) == 0:
        query |= {"page_token": draw(TEXTS), draw(TEXTS): draw(TEXTS)}
    body = draw(JSON) if draw(st.integers(0, 19)) == 0 else draw(bodies(operation))
    return operation, path, query, body


def run(count: int) -> None:
    with target() as here:

        @settings(
            max_examples=count,
            phases=[Phase.generate],
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(requests())
        def each(request: tuple[Operation[Any], dict[str, Any], dict[str, str], Any]) -> None:
            operation, path, query, body = request
            place = operation.path
            for name, value in path.items():
                text = here.known[value % len(here.known)] if isinstance(value, int) else value
                place = place.replace(f"{{{name}}}", quote(text, safe="") or "-")
            before = here.stored()
            status, answer = here.send(operation, f"{place}?{urlencode(query)}", body)
            assert status < 500, (operation.name, answer)
            if status >= 400:
                assert here.stored() == before, operation.name
            else:
                here.learn(answer)

        each()


def test_nothing_that_is_sent_makes_it_fail() -> None:
    run(250)


def test_no_word_makes_any_parameter_fail() -> None:
    with target() as here:
        for operation in OPERATIONS:
            path = re.sub(r"\{\w+\}", "00000000-0000-4000-8000-000000000000", operation.path)
            body: Any = None if operation.body is None else {}
            for parameter in operation.query:
                for word in ("null", "", "0", "9" * 30):
                    status, answer = here.send(operation, f"{path}?{urlencode({parameter.wire: word})}", body)
                    assert status < 500, (operation.name, parameter.wire, word, answer)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_nothing_of_ten_thousand_requests_makes_it_fail() -> None:
    run(10_000)
