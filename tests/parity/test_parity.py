"""The official SDK and this one, with the same arguments against the same server, on every endpoint.

Compared: what arrives (method, host, path, query, JSON body with its nulls, parts of a form) and what is read from the
answer, errors included. Where this SDK means to differ, the difference has a test of its own in
`test_parity_differences.py`, and `WANTED` below names what is therefore left out here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from operator import itemgetter
from typing import Any
from urllib.parse import unquote

import parity_official
import pytest
from parity_compare import canonical, without_nulls
from parity_contract import CONTRACT, ENDPOINTS, Case, cases, parameters
from parity_ours import Call, Face, calling
from parity_server import Arrived, Recorder

from candid_aio import ApiError, unstructure

pytestmark = pytest.mark.filterwarnings(  # pydantic's, of what the official SDK does
    "ignore:Valid config keys have changed:UserWarning", "ignore::pydantic.PydanticDeprecatedSince20"
)

WANTED = {
    "the token": "get_token goes out without an Authorization header, since there is no token yet",
    "paths": "the official SDK leaves %, ?, #, ; and / of an argument in the path, and so reaches another endpoint",
}

BREAKS_OFFICIAL_PATHS = re.compile(r"[%?#/\\;]")


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with Recorder() as recorder:
        yield recorder


@pytest.fixture(scope="module")
def official(server: Recorder) -> Iterator[Any]:
    with parity_official.client(server.urls) as client:
        yield client


@pytest.fixture(scope="module")
def ours(server: Recorder, request: pytest.FixtureRequest) -> Iterator[Call]:
    face: Face = request.param
    with calling(face, server.urls) as call:
        yield call


def both_faces(test: Any) -> Any:
    return pytest.mark.parametrize("ours", ["sync", "async"], indirect=True, scope="module")(test)


def body_type(endpoint: dict[str, Any]) -> str | None:
    body = endpoint.get("body") or {}
    return body["type"] if body.get("kind") == "json" else None


def sent(endpoint: dict[str, Any], arrived: Arrived) -> dict[str, Any]:
    """What a request said, in one spelling."""
    described = parameters(endpoint)
    query_types = {parameter.get("wire", name): parameter["type"] for name, parameter in described.items()}
    pairs = [(name, canonical_query(value, query_types[name])) for name, value in arrived.query]
    kind = (endpoint.get("body") or {}).get("kind")
    body: Any = arrived.body
    if kind == "multipart":
        body = sorted(arrived.parts(), key=itemgetter("name"))
    elif arrived.body:
        body = json.loads(arrived.body)
        if kind == "json":
            body = canonical(body, body_type(endpoint))
        else:
            types = {parameter.get("wire", name): parameter["type"] for name, parameter in described.items()}
            body = {key: canonical(value, types[key]) for key, value in body.items()}
    return {
        "method": arrived.method,
        "host": arrived.host,
        "path": arrived.path,
        "query": sorted(pairs, key=itemgetter(0)),
        "content type": arrived.content_type,
        "body": body,
    }


def canonical_query(text: str, expression: str) -> Any:
    return canonical(text, "datetime") if "datetime" in expression else text


def segments(path: str) -> list[str]:
    return [unquote(segment) for segment in path.split("/")]


def check_sent(case: Case, ours: Arrived, official: Arrived) -> None:
    endpoint = ENDPOINTS[case.endpoint]
    mine, theirs = sent(endpoint, ours), sent(endpoint, official)
    in_path = {
        "{" + p.get("wire", p["name"]) + "}": str(case.arguments[p["name"]]) for p in endpoint.get("path_params", [])
    }
    if any(BREAKS_OFFICIAL_PATHS.search(argument) for argument in in_path.values()):
        del theirs["path"]
        assert segments(mine.pop("path")) == [in_path.get(part, part) for part in endpoint["path"].split("/")]
    elif case.variant == "odd":
        assert segments(mine.pop("path")) == segments(theirs.pop("path"))
    assert mine == theirs
    if ours.body and "multipart" not in ours.content_type:
        assert ours.headers["content-length"] == str(len(ours.body))
    assert "transfer-encoding" not in ours.headers or "multipart" in ours.content_type
    expected_token = None if case.endpoint == "auth.default.get_token" else "Bearer parity"
    assert ours.headers.get("authorization") == expected_token


def check_read(case: Case, ours: Any, official: Any) -> None:
    expression = ENDPOINTS[case.endpoint].get("response")
    mine = without_nulls(canonical(unstructure(ours), expression))
    assert mine == without_nulls(canonical(official, expression))
    assert mine == without_nulls(canonical(case.answer, expression))


def check_error(case: Case, raised: ApiError, official: parity_official.OfficialError) -> None:
    assert case.error is not None
    assert (type(raised).__name__, raised.status_code) == (official.name, official.status)
    assert type(raised).__module__ == f"candid_aio.resources.{case.error.rpartition('.')[0]}.errors"
    expression = CONTRACT["errors"][case.error]["body"]
    mine = without_nulls(canonical(unstructure(raised.body), expression))
    assert mine == without_nulls(canonical(official.body, expression))


def arrived_once(server: Recorder) -> Arrived:
    assert len(server.arrived) == 1
    return server.arrived.pop()


@both_faces
@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_endpoint(endpoint: str, ours: Call, official: Any, server: Recorder, pytestconfig: pytest.Config) -> None:
    for seed in range(pytestconfig.getoption("--seeds")):
        for case in cases(endpoint, seed):
            server.arrived.clear()
            server.status, server.answer = case.status, case.answer
            if case.error is None:
                theirs = parity_official.call(official, case)
                request = arrived_once(server)
                check_read(case, ours(case), theirs)
                check_sent(case, arrived_once(server), request)
            else:
                with pytest.raises(parity_official.OfficialError) as refused:
                    parity_official.call(official, case)
                server.arrived.clear()
                with pytest.raises(ApiError) as raised:
                    ours(case, request_options={"max_retries": 0})
                check_error(case, raised.value, refused.value)


def test_every_endpoint_and_error_has_its_case() -> None:
    assert len(ENDPOINTS) == 274
    listed = {error for endpoint in ENDPOINTS.values() for error in endpoint.get("errors") or []}
    made = {case.error for endpoint in ENDPOINTS for case in cases(endpoint, 0)} - {None}
    assert made == listed


def test_cases_are_the_same_on_every_run() -> None:
    name = "encounters.v_4.create"
    assert list(cases(name, 0)) == list(cases(name, 0))
    assert list(cases(name, 0)) != list(cases(name, 1))


def test_the_comparison_sees_a_difference() -> None:
    """Were `canonical` too generous, the tests above could not fail."""
    full = next(case for case in cases("encounters.v_4.get", 0) if case.variant == "full")
    expression = ENDPOINTS["encounters.v_4.get"]["response"]
    changed = {**full.answer, "claims": list(reversed(full.answer["claims"]))}
    assert canonical(changed, expression) != canonical(full.answer, expression)
    assert canonical({**full.answer, "external_id": "other"}, expression) != canonical(full.answer, expression)
