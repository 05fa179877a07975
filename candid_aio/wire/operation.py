"""One endpoint of the API as data.

The generated `operations.py` of each namespace holds one `Operation` for each method of its client. The call path, the
sandbox and the documentation are all driven by these values. Nothing here does I/O or imports a model: types are
written as Python expressions and are evaluated in the namespace's `types` module when they are first needed.
"""

from __future__ import annotations

from typing import Generic, Literal, TypeAlias, TypeVar

import attrs

__all__ = ["Host", "JsonBody", "JsonFields", "Multipart", "Operation", "Paging", "Parameter", "Repeat"]

T = TypeVar("T")

Host: TypeAlias = Literal["candid_api", "pre_encounter"]

Repeat: TypeAlias = Literal["safe", "guarded", "unsafe"]
"""What a second arrival of the same request does.

`safe`: nothing more than the first. `guarded`: the server refuses it. `unsafe`: it makes or books a second one.
"""


@attrs.frozen
class Parameter:
    """An argument of an operation: its Python name, its name on the wire, and the expression of its type."""

    name: str
    type: str
    wire: str = attrs.field(default=attrs.Factory(lambda self: self.name, takes_self=True))
    required: bool = True


@attrs.frozen
class JsonBody:
    """The one argument `name` is the whole JSON body."""

    name: str
    type: str


@attrs.frozen
class JsonFields:
    """The arguments are the keys of a JSON object. One that was not passed is left out; None is sent as null."""

    fields: tuple[Parameter, ...]


@attrs.frozen
class Multipart:
    """A multipart form of files and text fields."""

    files: tuple[Parameter, ...]
    fields: tuple[Parameter, ...]


@attrs.frozen
class Paging:
    """How to walk the pages of an operation.

    `items` is the attribute of the page that holds its list. `token` tells where the next page's token goes: into the
    argument `page_token`, or into the field `page_token` of the argument that is the whole body.
    """

    items: str = "items"
    token: Literal["argument", "request"] = "argument"  # noqa: S105  # where a page's token goes, no secret


@attrs.frozen(eq=False)
class Operation(Generic[T]):
    """One endpoint. `T` is the type of its answer, for type checkers only.

    `name` is the call as the user writes it, `encounters.v_4.create`. `errors` are qualified names of error classes.
    `answer` is None where nothing comes back. One that only `reads` changes nothing, however often it arrives; a `safe`
    one may delete or set something. An operation without `authenticated` is sent without a token.
    """

    name: str
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    host: Host
    path: str
    path_parameters: tuple[Parameter, ...] = ()
    query: tuple[Parameter, ...] = ()
    body: JsonBody | JsonFields | Multipart | None = None
    answer: str | None = None
    errors: tuple[str, ...] = ()
    repeat: Repeat = "unsafe"
    reads: bool = False
    paging: Paging | None = None
    authenticated: bool = True
    namespace: str = attrs.field(init=False, repr=False)
    """The dotted namespace, `encounters.v_4`; its types are in `candid_aio.resources.<namespace>.types`."""

    @namespace.default
    def _namespace_of_the_name(self) -> str:
        return self.name.rpartition(".")[0]
