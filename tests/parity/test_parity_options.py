"""`request_options` that add to a request do the same in both SDKs, for each kind of body."""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import itemgetter
from typing import Any

import parity_official
import pytest
from parity_contract import ENDPOINTS, cases
from parity_ours import calling
from parity_server import Arrived, Recorder

pytestmark = pytest.mark.filterwarnings(  # pydantic's, of what the official SDK does
    "ignore:Valid config keys have changed:UserWarning", "ignore::pydantic.PydanticDeprecatedSince20"
)

OPTIONS: dict[str, dict[str, Any]] = {
    "headers": {"additional_headers": {"X-Clinic": "north", "User-Agent": "clinic/1"}},
    "query": {"additional_query_parameters": {"trace": "on", "tag": ["a", "b"], "absent": None, "n": 3, "flag": True}},
    "body": {"additional_body_parameters": {"note": "extra", "nested": {"a": [1, None]}, "list": [1, 2]}},
    "own authorization": {"additional_headers": {"Authorization": "Bearer other"}},
}

BODIES = {
    "none": "encounters.v_4.get_all",
    "json": "encounters.v_4.create",
    "fields": "charge_capture.v_1.update_post_billed_changes",
    "list": "fee_schedules.v_3.batch_match",
    "form": "encounter_attachments.v_1.create_with_description",
    "delete": "billing_notes.v_2.delete",
}


@pytest.fixture
def server() -> Iterator[Recorder]:
    with Recorder() as recorder:
        yield recorder


def said(arrived: Arrived, option: str) -> dict[str, Any]:
    """What the option could have changed. The SDKs' own User-Agent and the like are not compared."""
    is_form = arrived.content_type.startswith("multipart")
    headers = ("x-clinic", "authorization", *(("user-agent",) if option == "headers" else ()))
    return {
        "headers": {name: arrived.headers.get(name) for name in headers},
        "query": sorted(arrived.query, key=itemgetter(0)),
        "body": sorted(arrived.parts(), key=itemgetter("name")) if is_form else body_of(arrived),
    }


def body_of(arrived: Arrived) -> Any:
    return json.loads(arrived.body) if arrived.body else None


@pytest.mark.parametrize("option", OPTIONS)
@pytest.mark.parametrize("body", BODIES)
def test_options(body: str, option: str, server: Recorder) -> None:
    endpoint = BODIES[body]
    case = next(case for case in cases(endpoint, 0) if case.variant == "min")
    server.answer = case.answer
    options: Any = OPTIONS[option]
    if (body, option) == ("form", "body"):
        options = {"additional_body_parameters": {"note": "extra"}}  # a form has no nested values
    with parity_official.client(server.urls) as official, calling("sync", server.urls) as ours:
        parity_official.call(official, case, request_options=options)
        ours(case, request_options=options)
    theirs, mine = (said(arrived, option) for arrived in server.arrived)
    if (body, option) == ("json", "body"):
        # Wanted: the official SDK drops them without a word where the body is one argument.
        assert theirs["body"].keys().isdisjoint({"note", "nested", "list"})
        theirs["body"] |= options["additional_body_parameters"]
    assert mine == theirs


def test_the_kinds_of_body_are_those_of_the_contract() -> None:
    kinds = {name: (ENDPOINTS[endpoint].get("body") or {}).get("kind") for name, endpoint in BODIES.items()}
    assert kinds == {
        "none": None,
        "json": "json",
        "fields": "json_fields",
        "list": "json",
        "form": "multipart",
        "delete": None,
    }
