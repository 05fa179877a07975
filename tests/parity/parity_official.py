"""The official SDK, driven by name: its values are built from the wire's JSON by its own types."""

from __future__ import annotations

import datetime as dt
import functools
import importlib
import json
import typing
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any, Optional

from parity_contract import CONTRACT, ENDPOINTS, Case, parameters, split

__all__ = ["OfficialError", "call", "client", "to_wire"]

SCALARS: dict[str, Any] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "datetime": dt.datetime,
    "date": dt.date,
    "uuid": uuid.UUID,
    "any": Any,
    "none": type(None),
}


class OfficialError(Exception):
    """What the official SDK raised for an answer: the name of its class, the status and the body in the wire's form."""

    def __init__(self, name: str, status: int, body: Any) -> None:
        super().__init__(name)
        self.name = name
        self.status = status
        self.body = body


def module_of(namespace: str) -> Any:
    return importlib.import_module("candid.resources." + namespace.replace(".", ".resources."))


@functools.cache
def type_of(expression: str) -> Any:
    head, inner = split(expression)
    match head:
        case "optional":
            return Optional[type_of(inner[0])]  # noqa: UP045 - `X | None` does not take every type the official SDK has
        case "list":
            return list[type_of(inner[0])]  # type: ignore[misc] # a type made at run time
        case "set":
            return set[type_of(inner[0])]  # type: ignore[misc] # a type made at run time
        case "map":
            return dict[type_of(inner[0]), type_of(inner[1])]  # type: ignore[misc] # a type made at run time
        case "union":
            return typing.Union[tuple(type_of(option) for option in inner)]  # noqa: UP007 - made of a tuple
    if head in SCALARS:
        return SCALARS[head]
    if CONTRACT["types"][head]["kind"] == "alias":
        return type_of(CONTRACT["types"][head]["type"])
    namespace, _, name = head.rpartition(".")
    return getattr(module_of(namespace), name)


@contextmanager
def client(urls: dict[str, str], *, token: str = "parity") -> Iterator[Any]:
    """A sync client with a fixed token that talks to the loopback server. It has no `close`, its httpx client has."""
    candid = importlib.import_module("candid")
    environment = importlib.import_module("candid.environment").CandidApiClientEnvironment(**urls)
    with importlib.import_module("httpx").Client(timeout=60, follow_redirects=True) as httpx_client:
        yield candid.CandidApiClient(environment=environment, token=token, httpx_client=httpx_client)


def to_wire(value: Any) -> Any:
    """The wire's form of what the official SDK read, by its own encoder."""
    encoder = importlib.import_module("candid.core.jsonable_encoder").jsonable_encoder
    return json.loads(json.dumps(encoder(value)))


def arguments(case: Case) -> dict[str, Any]:
    parse = importlib.import_module("candid.core.pydantic_utilities").parse_obj_as
    described = parameters(ENDPOINTS[case.endpoint])
    built: dict[str, Any] = {}
    for name, value in case.arguments.items():
        if isinstance(value, dict) and "$file" in value:
            filename, content, content_type = value["$file"]
            built[name] = (filename, content.encode(), content_type)
        else:
            built[name] = None if value is None else parse(type_of(described[name]["type"]), value)
    return built


def call(sdk: Any, case: Case, **more: Any) -> Any:
    """The answer in the wire's form. Errors: `OfficialError`."""
    api_error = importlib.import_module("candid.core.api_error").ApiError
    try:
        answer = attrgetter(case.endpoint)(sdk)(**arguments(case), **more)
    except api_error as error:
        raised = OfficialError(type(error).__name__, error.status_code, to_wire(error.body))
    else:
        return to_wire(answer)
    raise raised
