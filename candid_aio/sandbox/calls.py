"""What a behaviour of the sandbox gets and gives: a checked call, and an answer. No HTTP and no types of resources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha1
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from uuid import UUID, uuid5

import attrs

from candid_aio.sandbox.clock import Clock, wire_time
from candid_aio.sandbox.store import Store
from candid_aio.sandbox.tokens import Tokens

if TYPE_CHECKING:
    from candid_aio.errors import Problem
    from candid_aio.wire.operation import Operation

__all__ = ["Answer", "Behaviour", "Call", "Upload", "World", "invalid", "named_error", "not_found"]

T = TypeVar("T")

# Everything that the sandbox makes up hangs from this, so that the same request gives the same ids.
_ROOT = UUID("5f3d2c1e-8a47-4b6f-9e0d-1c2b3a495867")


def _always(_: str) -> bool:
    return True


@attrs.define
class World:
    """All that one sandbox knows."""

    clock: Clock = attrs.field(factory=Clock)
    tokens: Tokens = attrs.field(factory=Tokens)
    store: Store = attrs.field(factory=Store)
    seed: str = ""
    """Whatever is left to chance depends on this and on ids, never on a random number."""
    base_url: str = ""
    organization_id: str = str(uuid5(_ROOT, "organization"))
    checks_uniqueness_of: Callable[[str], bool] = _always
    """Whether a second record with this external id is refused; faults may say no."""
    _parts: dict[type, Any] = attrs.field(factory=dict)

    def part(self, kind: type[T]) -> T:
        """The one object of this class that belongs to this sandbox; made, without arguments, when first asked for."""
        found: T = self._parts[kind] if kind in self._parts else self._parts.setdefault(kind, kind())
        return found

    def made_up_id(self, name: str) -> str:
        """A UUID that depends on `name` only: `uuid5`, without its detours."""
        digest = sha1(_ROOT.bytes + name.encode(), usedforsecurity=False).hexdigest()
        variant = "89ab"[int(digest[16], 16) & 3]
        return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"

    def new_id(self, kind: str) -> str:
        """A UUID for the next record of a kind: the same requests in the same order get the same ids."""
        return self.made_up_id(f"{kind} {self.store.next_number(kind)}")

    def moment(self) -> str:
        """Now, as the wire writes it."""
        return wire_time(self.clock.now())


@attrs.frozen
class Upload:
    """A file of a multipart form."""

    filename: str
    content_type: str
    content: bytes


@attrs.frozen
class Call:
    """A request that fits its operation.

    `query` has typed values by wire name. `body` is plain JSON with the wire's names, or for a form a dict of texts and
    `Upload`s. A behaviour may not change it.
    """

    operation: Operation[Any]
    world: World
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any


@attrs.frozen
class Answer:
    """A status and plain JSON. A status from 400 on undoes what the behaviour stored."""

    status: int
    content: Any
    headers: Mapping[str, str] = attrs.field(factory=dict)


Behaviour: TypeAlias = Callable[[Call], Answer]
"""What the sandbox does for an operation. It runs in a transaction of the store."""


def named_error(status: int, name: str, content: Any) -> Answer:
    """The envelope that the API gives its errors."""
    return Answer(status, {"errorName": name, "content": content})


def invalid(problems: tuple[Problem, ...]) -> Answer:
    """422 with every wrong field by its path, never with a value."""
    content = [{"fieldName": one.path, "humanReadableMessage": f"expected {one.expected}"} for one in problems]
    return named_error(422, "HttpRequestValidationsError", content)


def not_found(call: Call, id: str) -> Answer:  # noqa: A002  # the content's name for it
    """404 by the name that is common on the operation's host."""
    if call.operation.host == "pre_encounter":
        return named_error(404, "NotFoundError", {"message": "there is none with this id"})
    return named_error(404, "EntityNotFoundError", {"id": id})
