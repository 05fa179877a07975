"""The operations of `pre_encounter.metadata_schemas.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.metadata_schemas.v_1.types import MetadataSchema, MetadataSchemaPage

__all__ = ["CREATE", "DEACTIVATE", "GET", "GET_ALL", "REACTIVATE", "UPDATE"]

GET: Operation[MetadataSchema] = Operation(
    name="pre_encounter.metadata_schemas.v_1.get",
    method="GET",
    host="pre_encounter",
    path="/metadata-schemas/v1/{id}",
    path_parameters=(Parameter("id", "MetadataSchemaId"),),
    answer="MetadataSchema",
    repeat="safe",
    reads=True,
)

GET_ALL: Operation[MetadataSchemaPage] = Operation(
    name="pre_encounter.metadata_schemas.v_1.get_all",
    method="GET",
    host="pre_encounter",
    path="/metadata-schemas/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("filters", "FilterQueryString | None", required=False),
    ),
    answer="MetadataSchemaPage",
    errors=("pre_encounter.common.BadRequestError",),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

CREATE: Operation[MetadataSchema] = Operation(
    name="pre_encounter.metadata_schemas.v_1.create",
    method="POST",
    host="pre_encounter",
    path="/metadata-schemas/v1",
    body=JsonBody("request", "MutableMetadataSchema"),
    answer="MetadataSchema",
    repeat="unsafe",
)

UPDATE: Operation[MetadataSchema] = Operation(
    name="pre_encounter.metadata_schemas.v_1.update",
    method="PUT",
    host="pre_encounter",
    path="/metadata-schemas/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "MetadataSchemaId"),
        Parameter("version", "str"),
    ),
    body=JsonBody("request", "MutableMetadataSchema"),
    answer="MetadataSchema",
    repeat="safe",
)

DEACTIVATE: Operation[None] = Operation(
    name="pre_encounter.metadata_schemas.v_1.deactivate",
    method="DELETE",
    host="pre_encounter",
    path="/metadata-schemas/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "MetadataSchemaId"),
        Parameter("version", "str"),
    ),
    repeat="safe",
)

REACTIVATE: Operation[None] = Operation(
    name="pre_encounter.metadata_schemas.v_1.reactivate",
    method="PATCH",
    host="pre_encounter",
    path="/metadata-schemas/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "MetadataSchemaId"),
        Parameter("version", "str"),
    ),
    repeat="safe",
)
