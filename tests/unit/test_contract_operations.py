"""The operations and the clients' methods, compared with the contract, and each method called on a recording caller."""

from __future__ import annotations

import datetime as dt
import hashlib
import inspect
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from codegen_contract import ENDPOINTS, ERRORS, arguments_of, by_namespace, means

import candid_aio._codegen
from candid_aio._roots import AsyncRoot, BlockingRoot
from candid_aio.resources import _index
from candid_aio.response import RawResponse
from candid_aio.wire.multipart import File
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields, Multipart, Parameter
from candid_aio.wire.resource import OMIT

OPERATIONS = {operation.name: operation for operation in _index.load_operations()}
PAGED = {name: operation for name, operation in OPERATIONS.items() if operation.paging}


class _Recorder:
    """What a client was given to do. It stands for both callers: what it answers is the record."""

    def call(self, *given: Any) -> tuple[Any, ...]:
        return ("call", *given)

    def call_raw(self, *given: Any) -> tuple[Any, ...]:
        return ("call_raw", *given)

    def iterate(self, *given: Any, on_unreadable: str) -> tuple[Any, ...]:
        return ("iterate", *given, on_unreadable)


class _AsyncRecorder:
    """The same, awaited where the async caller is."""

    async def call(self, *given: Any) -> tuple[Any, ...]:
        return ("call", *given)

    async def call_raw(self, *given: Any) -> tuple[Any, ...]:
        return ("call_raw", *given)

    iterate = _Recorder.iterate


def _reach(root: Any, namespace: str) -> Any:
    for segment in namespace.split("."):
        root = getattr(root, segment)
    return root


def _async_client(namespace: str) -> Any:
    caller: Any = _AsyncRecorder()
    return _reach(AsyncRoot(caller), namespace)


def _sync_client(namespace: str) -> Any:
    caller: Any = _Recorder()
    return _reach(BlockingRoot(caller), namespace)


FLAVOURS: dict[str, Callable[[str], Any]] = {
    "async": _async_client,
    "sync": _sync_client,
    "async raw": lambda namespace: _async_client(namespace).with_raw_response,
    "sync raw": lambda namespace: _sync_client(namespace).with_raw_response,
}


def test_the_stamp_is_the_contracts_digest() -> None:
    contract = Path(candid_aio._codegen.__file__).with_name("contract.json").read_bytes()
    assert hashlib.sha256(contract).hexdigest() == _index.CONTRACT_SHA256


def test_there_is_one_operation_for_each_endpoint() -> None:
    assert len(OPERATIONS) == 274
    assert set(OPERATIONS) == set(ENDPOINTS)
    assert sorted({operation.namespace for operation in OPERATIONS.values()}) == list(_index.OPERATION_NAMESPACES)


def _same(parameters: tuple[Parameter, ...], entries: list[dict[str, Any]], namespace: str) -> None:
    assert [one.name for one in parameters] == [entry["name"] for entry in entries]
    for one, entry in zip(parameters, entries, strict=True):
        assert one.wire == entry.get("wire", entry["name"])
        assert one.required == entry.get("required", True)
        assert resolve(namespace, one.type) == means(entry["type"]), one


@pytest.mark.parametrize("names", by_namespace(ENDPOINTS))
def test_an_operation_is_what_the_contract_says(names: list[str]) -> None:
    for name in names:
        operation, entry = OPERATIONS[name], ENDPOINTS[name]
        namespace = operation.namespace
        for fact in ("method", "host", "path"):
            assert getattr(operation, fact) == entry[fact]
        _same(operation.path_parameters, entry.get("path_params", []), namespace)
        _same(operation.query, entry.get("query", []), namespace)
        assert list(operation.errors) == entry.get("errors", [])
        if entry["response"] is None:
            assert operation.answer is None
        else:
            assert operation.answer is not None
            assert resolve(namespace, operation.answer) == means(entry["response"])
        body = entry.get("body") or {}
        match operation.body:
            case None:
                assert not body
            case JsonBody(name=argument, type=expression):
                assert (body["kind"], body["name"]) == ("json", argument)
                assert resolve(namespace, expression) == means(body["type"])
            case JsonFields(fields=fields):
                assert body["kind"] == "json_fields"
                _same(fields, body["fields"], namespace)
            case Multipart(files=files, fields=fields):
                assert body["kind"] == "multipart"
                _same(files, body["files"], namespace)
                _same(fields, body["fields"], namespace)


class _Scope(dict[str, Any]):
    """The names that a client's annotations use."""

    def __init__(self, namespace: str) -> None:
        super().__init__(dt=dt, UUID=UUID, Any=Any, File=Any, RawResponse=RawResponse)
        super().__init__(self, AsyncIterator=AsyncIterator, Iterator=Iterator)
        self._namespace = namespace

    def __missing__(self, name: str) -> Any:
        return resolve(self._namespace, name)


def _annotated(namespace: str, text: str) -> Any:
    return eval(text, {}, _Scope(namespace))


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("names", by_namespace(ENDPOINTS))
def test_a_method_takes_and_answers_what_the_contract_says(names: list[str], flavour: str) -> None:
    for name in names:
        namespace, _, method_name = name.rpartition(".")
        method = getattr(FLAVOURS[flavour](namespace), method_name)
        parameters = dict(inspect.signature(method).parameters)
        options = parameters.pop("request_options")
        assert (options.kind, options.default) == (options.KEYWORD_ONLY, None)
        entry = ENDPOINTS[name]
        arguments = arguments_of(entry)
        assert parameters.keys() == arguments.keys()
        path = [one["name"] for one in entry.get("path_params", [])]
        query = {one["name"] for one in entry.get("query", [])}
        assert list(parameters)[: len(path)] == path
        for argument, parameter in parameters.items():
            expected = arguments[argument]
            by_position = parameter.kind is parameter.POSITIONAL_OR_KEYWORD
            assert by_position == (argument in path)
            assert _annotated(namespace, parameter.annotation) == means(expected["type"])
            if expected.get("required", True):
                assert parameter.default is parameter.empty
            else:
                assert parameter.default is (None if argument in query else OMIT)
        answer = None if entry["response"] is None else means(entry["response"])
        returned = _annotated(namespace, inspect.signature(method).return_annotation)
        raw: Any = RawResponse
        assert returned == (raw[answer] if "raw" in flavour else answer)
        assert inspect.iscoroutinefunction(method) == ("async" in flavour)


def _call(method: Any, **arguments: Any) -> Any:
    result = method(**arguments)
    if not inspect.iscoroutine(result):
        return result
    with pytest.raises(StopIteration) as done:  # how a coroutine that waits for nothing gives its result
        result.send(None)
    return done.value.value


def _marks(entry: Mapping[str, Any], *, only_required: bool = False) -> dict[str, Any]:
    arguments = arguments_of(dict(entry))
    return {name: object() for name, one in arguments.items() if one.get("required", True) or not only_required}


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("names", by_namespace(ENDPOINTS))
def test_a_method_hands_its_operation_and_arguments_to_the_caller(names: list[str], flavour: str) -> None:
    for name in names:
        namespace, _, method_name = name.rpartition(".")
        method = getattr(FLAVOURS[flavour](namespace), method_name)
        entry = ENDPOINTS[name]
        called = "call_raw" if "raw" in flavour else "call"
        given, options = _marks(entry), object()
        assert _call(method, **given, request_options=options) == (called, OPERATIONS[name], given, options)
        needed = _marks(entry, only_required=True)
        query = {one["name"] for one in entry.get("query", [])}
        absent = {one: None if one in query else OMIT for one in arguments_of(entry).keys() - needed.keys()}
        assert _call(method, **needed) == (called, OPERATIONS[name], needed | absent, None)


@pytest.mark.parametrize("flavour", ["async", "sync"])
@pytest.mark.parametrize("names", by_namespace(PAGED))
def test_an_iterator_hands_its_operation_and_arguments_to_the_caller(names: list[str], flavour: str) -> None:
    for name in names:
        namespace, _, method_name = name.rpartition(".")
        client = FLAVOURS[flavour](namespace)
        iterate = getattr(client, f"iter_{method_name.removeprefix('get_')}")
        given, options = _marks(ENDPOINTS[name]), object()
        recorded = iterate(**given, request_options=options, on_unreadable="skip")
        assert recorded == ("iterate", PAGED[name], given, options, "skip")
        needed = _marks(ENDPOINTS[name], only_required=True)
        assert iterate(**needed)[-2:] == (None, "raise")
        paging = PAGED[name].paging
        assert paging is not None
        page = means(ENDPOINTS[name]["response"])
        (items,) = [one.type for one in page.__attrs_attrs__ if one.name == paging.items]
        returned = _annotated(namespace, inspect.signature(iterate).return_annotation)
        assert returned == (AsyncIterator if flavour == "async" else Iterator)[items.__args__[0]]
        plain, walked = (inspect.signature(one).parameters.keys() for one in (getattr(client, method_name), iterate))
        assert walked - plain == {"on_unreadable"}
        assert plain <= walked


def test_the_44_operations_that_take_a_page_token_are_paged() -> None:
    takes = {
        name
        for name, entry in ENDPOINTS.items()
        if "page_token" in arguments_of(entry) or name == "pre_encounter.patient_merges.v_1.search"
    }
    assert set(PAGED) == takes
    assert len(PAGED) == 44
    in_body = {name for name, one in PAGED.items() if "page_token" not in [query.name for query in one.query]}
    assert len(in_body) == 3
    inside = [name for name, one in PAGED.items() if one.paging is not None and one.paging.token == "request"]
    assert inside == ["pre_encounter.patient_merges.v_1.search"]
    lists = {name: one.paging.items for name, one in PAGED.items() if one.paging and one.paging.items != "items"}
    assert lists == {
        "fee_schedules.v_3.get_multi": "rates",
        "fee_schedules.v_3.get_unique_values_for_dimension": "dimensions",
        "patient_ar.v_1.list_inventory": "records",
    }


def test_raw_clients_have_no_iterators() -> None:
    for flavour in ("async raw", "sync raw"):
        for namespace in _index.OPERATION_NAMESPACES:
            assert not [name for name in dir(FLAVOURS[flavour](namespace)) if name.startswith("iter_")]


def test_only_the_token_is_asked_for_without_a_token() -> None:
    anonymous = [name for name, one in OPERATIONS.items() if not one.authenticated]
    assert anonymous == ["auth.default.get_token"]


@pytest.mark.parametrize("root", [AsyncRoot, BlockingRoot])
def test_auth_v_2_is_auth_default(root: Any) -> None:
    auth = root(_Recorder()).auth
    assert auth.v_2 is auth.default
    assert type(auth.with_raw_response.v_2) is type(auth.default.with_raw_response)
    first, second = (import_module(f"candid_aio.resources.auth.{name}") for name in ("default", "v_2"))
    assert first.__all__ == second.__all__
    for name in first.__all__:
        assert getattr(first, name) is getattr(second, name)


@pytest.mark.parametrize("root", [AsyncRoot, BlockingRoot])
def test_groups_hold_one_client_for_each_namespace_and_pass_their_caller_on(root: Any) -> None:
    caller = _Recorder()
    clients = root(caller)
    for namespace in _index.OPERATION_NAMESPACES:
        client = _reach(clients, namespace)
        assert client is _reach(clients, namespace)
        assert client._caller is caller
        assert type(client).__module__ == f"candid_aio.resources.{namespace}.client"
        segments = namespace.split(".")
        if len(segments) > 1:
            raw = _reach(_reach(clients, segments[0]).with_raw_response, ".".join(segments[1:]))
            assert type(raw) is type(client.with_raw_response)
            assert raw._caller is caller


def test_docstrings_tell_the_facts() -> None:
    for flavour in ("async", "sync"):
        for name, operation in OPERATIONS.items():
            namespace, _, method_name = name.rpartition(".")
            method = getattr(FLAVOURS[flavour](namespace), method_name)
            told = " ".join((method.__doc__ or "").split())
            assert told.startswith(f"`{operation.method} {operation.path}`, answers ")
            for argument in arguments_of(ENDPOINTS[name]):
                assert f"`{argument}`" in told
            for error in operation.errors:
                assert f"`{error.rpartition('.')[2]}` ({ERRORS[error]['status']})" in told
            assert "`ApiError`" in told
            assert ("goes through all of them" in told) == (name in PAGED)
            assert ("AmbiguousOutcomeError" in told) == (operation.repeat != "safe")


def test_a_file_argument_is_annotated_as_what_uploads_take() -> None:
    uploads = [name for name, one in OPERATIONS.items() if isinstance(one.body, Multipart)]
    assert len(uploads) == 4
    for name in uploads:
        namespace, _, method_name = name.rpartition(".")
        module = import_module(f"candid_aio.resources.{namespace}.client")
        method = getattr(FLAVOURS["sync"](namespace), method_name)
        assert inspect.signature(method).parameters["attachment_file"].annotation == "File"
        assert not hasattr(module, "File")
        assert isinstance(b"", File.__args__[0])
