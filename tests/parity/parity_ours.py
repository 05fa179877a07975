"""This SDK, driven by name through its public surface, sync and async alike."""

from __future__ import annotations

import asyncio
import datetime as dt
import functools
import importlib
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any, Literal, Optional, TypeAlias

from parity_contract import ENDPOINTS, Case, parameters, split

from candid_aio import AsyncCandidApiClient, CandidApiClient, CandidApiClientEnvironment, structure

__all__ = ["Call", "Face", "calling", "type_of"]

Face: TypeAlias = Literal["sync", "async"]
Call: TypeAlias = Callable[..., Any]
"""`call(case, **more)` gives the answer, or raises what the SDK raises."""

SCALARS: dict[str, Any] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "datetime": dt.datetime,
    "date": dt.date,
    "uuid": uuid.UUID,
    "any": Any,
    "none": None,
}


@functools.cache
def type_of(expression: str) -> Any:
    """The type as a user would write it: aliases and unions by their name, the rest in Python's spelling."""
    head, inner = split(expression)
    match head:
        case "optional":
            return Optional[type_of(inner[0])]  # noqa: UP045 - a union by name is no class, so it takes no `|`
        case "list":
            return list[type_of(inner[0])]  # type: ignore[misc] # a type made at run time
        case "set":
            return set[type_of(inner[0])]  # type: ignore[misc] # a type made at run time
        case "map":
            return dict[type_of(inner[0]), type_of(inner[1])]  # type: ignore[misc] # a type made at run time
    if head in SCALARS:
        return SCALARS[head]
    namespace, _, name = head.rpartition(".")
    return getattr(importlib.import_module(f"candid_aio.resources.{namespace}"), name)


def one_or_several(expression: str, value: Any) -> str:
    """A query parameter that takes one or several: the type of what was given."""
    head, inner = split(expression)
    if head == "optional":
        return one_or_several(inner[0], value)
    if head == "union":
        return inner[-1] if isinstance(value, list) else inner[0]
    return expression


def arguments(case: Case) -> dict[str, Any]:
    described = parameters(ENDPOINTS[case.endpoint])
    built: dict[str, Any] = {}
    for name, value in case.arguments.items():
        if isinstance(value, dict) and "$file" in value:
            filename, content, content_type = value["$file"]
            built[name] = (filename, content.encode(), content_type)
        elif value is None:
            built[name] = None
        else:
            built[name] = structure(value, type_of(one_or_several(described[name]["type"], value)))
    return built


@contextmanager
def calling(face: Face, urls: dict[str, str], *, token: str = "parity") -> Iterator[Call]:
    """One client for many calls; it is closed at the end, and must leave no warning behind."""
    environment = CandidApiClientEnvironment(**urls)
    if face == "sync":
        with CandidApiClient(environment=environment, token=token) as client:
            yield lambda case, **more: attrgetter(case.endpoint)(client)(**arguments(case), **more)
        return
    with asyncio.Runner() as runner:
        async_client = AsyncCandidApiClient(environment=environment, token=token)

        def call(case: Case, **more: Any) -> Any:
            return runner.run(attrgetter(case.endpoint)(async_client)(**arguments(case), **more))

        yield call
        runner.run(async_client.close())
