"""What a behaviour of the sandbox gets and gives: a checked call, and an answer. No HTTP and no types of resources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID, uuid5

import attrs

from candid_aio.sandbox.clock import Clock
from candid_aio.sandbox.store import Encounters
from candid_aio.sandbox.tokens import Tokens

if TYPE_CHECKING:
    from candid_aio.errors import Problem
    from candid_aio.wire.operation import Operation

__all__ = ["Answer", "Behaviour", "Call", "World", "invalid", "named_error"]

# Everything that the sandbox makes up hangs from this, so that the same request gives the same ids.
_ROOT = UUID("5f3d2c1e-8a47-4b6f-9e0d-1c2b3a495867")


@attrs.define
class World:
    """All that one sandbox knows."""

    clock: Clock = attrs.field(factory=Clock)
    tokens: Tokens = attrs.field(factory=Tokens)
    encounters: Encounters = attrs.field(factory=Encounters)
    base_url: str = ""
    organization_id: str = str(uuid5(_ROOT, "organization"))

    def made_up_id(self, name: str) -> str:
        """A UUID that depends on `name` only."""
        return str(uuid5(_ROOT, name))


@attrs.frozen
class Call:
    """A request that fits its operation. `query` has typed values, `body` is plain JSON with the wire's names."""

    operation: Operation[Any]
    world: World
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any


@attrs.frozen
class Answer:
    """A status and plain JSON."""

    status: int
    content: Any


Behaviour: TypeAlias = Callable[[Call], Answer]


def named_error(status: int, name: str, content: Any) -> Answer:
    """The envelope that the API gives its errors."""
    return Answer(status, {"errorName": name, "content": content})


def invalid(problems: tuple[Problem, ...]) -> Answer:
    """422 with every wrong field by its path, never with a value."""
    content = [{"fieldName": one.path, "humanReadableMessage": f"expected {one.expected}"} for one in problems]
    return named_error(422, "HttpRequestValidationsError", content)
