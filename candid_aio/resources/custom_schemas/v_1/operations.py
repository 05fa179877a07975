"""The operations of `custom_schemas.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.custom_schemas.v_1.types import Schema, SchemaGetMultiResponse

__all__ = ["CREATE", "GET", "GET_MULTI", "UPDATE"]

GET_MULTI: Operation[SchemaGetMultiResponse] = Operation(
    name="custom_schemas.v_1.get_multi",
    method="GET",
    host="candid_api",
    path="/api/custom-schemas/v1",
    query=(Parameter("organization_id", "OrganizationId | None", required=False),),
    answer="SchemaGetMultiResponse",
    errors=("commons.UnauthorizedError",),
    repeat="safe",
    reads=True,
)

GET: Operation[Schema] = Operation(
    name="custom_schemas.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/custom-schemas/v1/{schema_id}",
    path_parameters=(Parameter("schema_id", "SchemaId"),),
    answer="Schema",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)

CREATE: Operation[Schema] = Operation(
    name="custom_schemas.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/custom-schemas/v1",
    body=JsonFields(
        (
            Parameter("name", "str"),
            Parameter("description", "str | None", required=False),
            Parameter("fields", "list[SchemaField]"),
        ),
    ),
    answer="Schema",
    errors=("custom_schemas.v_1.SchemaValidationHttpFailure",),
    repeat="guarded",
)

UPDATE: Operation[Schema] = Operation(
    name="custom_schemas.v_1.update",
    method="PATCH",
    host="candid_api",
    path="/api/custom-schemas/v1/{schema_id}",
    path_parameters=(Parameter("schema_id", "SchemaId"),),
    body=JsonFields(
        (
            Parameter("name", "str | None", required=False),
            Parameter("description", "str | None", required=False),
            Parameter("fields_to_add", "list[SchemaField] | None", required=False),
        ),
    ),
    answer="Schema",
    errors=(
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "custom_schemas.v_1.SchemaValidationHttpFailure",
    ),
    repeat="safe",
)
