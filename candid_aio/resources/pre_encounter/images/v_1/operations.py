"""The operations of `pre_encounter.images.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.images.v_1.types import Image

__all__ = ["CREATE", "DEACTIVATE", "GET", "GET_MULTI", "UPDATE"]

CREATE: Operation[Image] = Operation(
    name="pre_encounter.images.v_1.create",
    method="POST",
    host="pre_encounter",
    path="/images/v1",
    body=JsonBody("request", "MutableImage"),
    answer="Image",
    errors=("pre_encounter.common.VersionConflictError",),
    repeat="unsafe",
)

GET: Operation[Image] = Operation(
    name="pre_encounter.images.v_1.get",
    method="GET",
    host="pre_encounter",
    path="/images/v1/{id}",
    path_parameters=(Parameter("id", "ImageId"),),
    answer="Image",
    errors=("pre_encounter.common.NotFoundError",),
    repeat="safe",
    reads=True,
)

UPDATE: Operation[Image] = Operation(
    name="pre_encounter.images.v_1.update",
    method="PUT",
    host="pre_encounter",
    path="/images/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "ImageId"),
        Parameter("version", "str"),
    ),
    body=JsonBody("request", "MutableImage"),
    answer="Image",
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)

DEACTIVATE: Operation[None] = Operation(
    name="pre_encounter.images.v_1.deactivate",
    method="DELETE",
    host="pre_encounter",
    path="/images/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "ImageId"),
        Parameter("version", "str"),
    ),
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)

GET_MULTI: Operation[list[Image]] = Operation(
    name="pre_encounter.images.v_1.get_multi",
    method="GET",
    host="pre_encounter",
    path="/images/v1",
    query=(
        Parameter("patient_id", "str | None", required=False),
        Parameter("coverage_id", "str | None", required=False),
        Parameter("file_type", "str | None", required=False),
        Parameter("patient_notes", "str | None", required=False),
        Parameter("sort_field", "ImageSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
    ),
    answer="list[Image]",
    repeat="safe",
    reads=True,
)
