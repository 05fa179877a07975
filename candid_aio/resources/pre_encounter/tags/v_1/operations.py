"""The operations of `pre_encounter.tags.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.tags.v_1.types import Tag, TagPage

__all__ = ["CREATE", "DEACTIVATE", "GET", "GET_ALL", "UPDATE"]

GET: Operation[Tag] = Operation(
    name="pre_encounter.tags.v_1.get",
    method="GET",
    host="pre_encounter",
    path="/tags/v1/{id}",
    path_parameters=(Parameter("id", "TagId"),),
    answer="Tag",
    repeat="safe",
    reads=True,
)

GET_ALL: Operation[TagPage] = Operation(
    name="pre_encounter.tags.v_1.get_all",
    method="GET",
    host="pre_encounter",
    path="/tags/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="TagPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

CREATE: Operation[Tag] = Operation(
    name="pre_encounter.tags.v_1.create",
    method="POST",
    host="pre_encounter",
    path="/tags/v1",
    body=JsonBody("request", "MutableTag"),
    answer="Tag",
    repeat="unsafe",
)

UPDATE: Operation[Tag] = Operation(
    name="pre_encounter.tags.v_1.update",
    method="PUT",
    host="pre_encounter",
    path="/tags/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "TagId"),
        Parameter("version", "str"),
    ),
    body=JsonBody("request", "MutableTag"),
    answer="Tag",
    repeat="safe",
)

DEACTIVATE: Operation[None] = Operation(
    name="pre_encounter.tags.v_1.deactivate",
    method="DELETE",
    host="pre_encounter",
    path="/tags/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "TagId"),
        Parameter("version", "str"),
    ),
    repeat="safe",
)
