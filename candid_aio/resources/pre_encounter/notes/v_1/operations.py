"""The operations of `pre_encounter.notes.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.notes.v_1.types import Note

__all__ = ["CREATE", "DEACTIVATE", "GET", "UPDATE"]

GET: Operation[Note] = Operation(
    name="pre_encounter.notes.v_1.get",
    method="GET",
    host="pre_encounter",
    path="/notes/v1/{id}",
    path_parameters=(Parameter("id", "NoteId"),),
    answer="Note",
    repeat="safe",
    reads=True,
)

CREATE: Operation[Note] = Operation(
    name="pre_encounter.notes.v_1.create",
    method="POST",
    host="pre_encounter",
    path="/notes/v1",
    body=JsonBody("request", "MutableNote"),
    answer="Note",
    repeat="unsafe",
)

UPDATE: Operation[Note] = Operation(
    name="pre_encounter.notes.v_1.update",
    method="PUT",
    host="pre_encounter",
    path="/notes/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "NoteId"),
        Parameter("version", "str"),
    ),
    body=JsonBody("request", "MutableNote"),
    answer="Note",
    repeat="safe",
)

DEACTIVATE: Operation[None] = Operation(
    name="pre_encounter.notes.v_1.deactivate",
    method="DELETE",
    host="pre_encounter",
    path="/notes/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "NoteId"),
        Parameter("version", "str"),
    ),
    repeat="safe",
)
