"""Answers that are spoilt on purpose: what this SDK's own reader makes of them is what they are for."""

from __future__ import annotations

import asyncio
import datetime as dt
from types import SimpleNamespace
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

import msgspec
import pytest
from aiohttp import web

from candid_aio.resources import _index
from candid_aio.sandbox import misbehave
from candid_aio.sandbox.complete import Completer
from candid_aio.sandbox.faults import Fault
from candid_aio.sandbox.spoil import (
    NEW_VALUE,
    NEW_VARIANT,
    nearest,
    with_unknown_enum,
    with_unknown_variant,
    with_unreadable_item,
)
from candid_aio.wire.codec import structure
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import Operation

COMPLETER = Completer(lambda path: str(uuid5(NAMESPACE_DNS, path)), dt.datetime(2026, 11, 2, tzinfo=dt.UTC))
ANSWERS = [
    pytest.param(operation, id=operation.name) for operation in _index.load_operations() if operation.answer is not None
]


@pytest.mark.parametrize("operation", ANSWERS)
def test_what_is_spoilt_can_still_be_read_and_only_that_has_changed(operation: Operation[Any]) -> None:
    expected = resolve(operation.namespace, operation.answer or "")
    content = COMPLETER.complete(expected)
    before = msgspec.json.encode(content)
    for spoil, mark in ((with_unknown_enum, NEW_VALUE), (with_unknown_variant, NEW_VARIANT)):
        spoilt = spoil(content, expected)
        structure(spoilt, expected, unknown_fields="keep")
        text = msgspec.json.encode(spoilt).decode()
        assert text.count(mark) == (0 if spoilt == content else 1)
    assert msgspec.json.encode(content) == before, "what is stored is not touched"


def test_an_encounter_has_both() -> None:
    encounter = resolve("encounters.v_4", "Encounter")
    content = COMPLETER.complete(encounter, {"claims": [{"service_lines": []}], "patient": None})
    assert with_unknown_enum(content, encounter) != content
    options = resolve("encounters.v_4", "Encounter | None")
    assert with_unknown_enum(content, options) == with_unknown_enum(content, encounter)


def test_the_first_of_a_kind_is_taken_in_lists_maps_and_variants() -> None:
    claims = resolve("claims", "list[ClaimStatus]")
    assert with_unknown_enum(["paid", "denied"], claims) == [NEW_VALUE, "denied"]
    assert with_unknown_enum({"a": "paid"}, resolve("claims", "dict[str, ClaimStatus]")) == {"a": NEW_VALUE}
    assert with_unknown_enum([None, 3], resolve("claims", "list[str]")) == [None, 3]
    assert with_unknown_enum("paid", resolve("claims", "ClaimStatus | None")) == NEW_VALUE
    assert with_unknown_enum(3, resolve("claims", "Claim | None")) == 3
    assert with_unknown_enum({"status": None}, resolve("claims", "Claim")) == {"status": None}


def test_an_item_of_a_list_or_of_a_page_becomes_unreadable() -> None:
    assert with_unreadable_item([{"a": 1}, {"b": 2}], "") == [0, {"b": 2}]
    assert with_unreadable_item([], "") == [0]
    assert with_unreadable_item({"items": [{"a": 1}], "next": None}, "items") == {"items": [0], "next": None}
    assert with_unreadable_item({"id": 1}, "") == {"id": 1}
    assert with_unreadable_item({"items": None}, "items") == {"items": None}


def test_near_misses_resemble_the_text_and_are_never_the_text() -> None:
    others = ["visit-17", "visit-18", "VISIT-17", "visit-170", "lab-99", "visit-17"]
    assert nearest("visit-17", others)[0] == "visit-170"
    assert "visit-17" not in nearest("visit-17", others)
    assert len(nearest("visit-17", others)) == 3
    assert nearest("visit-17", ["visit-17"]) == []
    assert nearest("visit-17", ["lab-99"]) == ["lab-99"], "however little they resemble it"


def test_a_caller_that_is_gone_gets_no_reset() -> None:
    gone: Any = SimpleNamespace(transport=None)
    assert isinstance(misbehave._reset(gone), misbehave.BrokenOff)


def test_an_answer_without_a_type_has_no_enum_to_spoil() -> None:
    operation = next(one for one in _index.load_operations() if one.answer is None)
    done = web.Response(status=204)
    misbehave._spoil(done, {"unknown_enum": Fault(what="unknown_enum")}, operation)
    assert done.body is None


def test_what_aiohttp_refuses_itself_is_an_answer_too() -> None:
    async def refusing(_request: web.Request) -> web.StreamResponse:
        raise web.HTTPRequestEntityTooLarge(max_size=1, actual_size=2)

    asked: Any = SimpleNamespace()
    assert asyncio.run(misbehave._done(asked, refusing)).status == 413
