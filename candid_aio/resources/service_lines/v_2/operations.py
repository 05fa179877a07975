"""The operations of `service_lines.v_2`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.service_lines.v_2.types import ServiceLine

__all__ = ["CREATE", "CREATE_UNIVERSAL", "DELETE", "UPDATE", "UPDATE_UNIVERSAL", "UPSERT_BY_EXTERNAL_ID"]

CREATE: Operation[ServiceLine] = Operation(
    name="service_lines.v_2.create",
    method="POST",
    host="candid_api",
    path="/api/service-lines/v2",
    body=JsonBody("request", "ServiceLineCreateStandalone"),
    answer="ServiceLine",
    errors=("commons.EntityConflictError", "commons.HttpRequestValidationError"),
    repeat="unsafe",
)

CREATE_UNIVERSAL: Operation[ServiceLine] = Operation(
    name="service_lines.v_2.create_universal",
    method="POST",
    host="candid_api",
    path="/api/service-lines/v2/universal",
    body=JsonBody("request", "UniversalServiceLineCreateStandalone"),
    answer="ServiceLine",
    errors=("commons.EntityConflictError", "commons.HttpRequestValidationError"),
    repeat="unsafe",
)

UPDATE_UNIVERSAL: Operation[ServiceLine] = Operation(
    name="service_lines.v_2.update_universal",
    method="PATCH",
    host="candid_api",
    path="/api/service-lines/v2/{service_line_id}/universal",
    path_parameters=(Parameter("service_line_id", "ServiceLineId"),),
    body=JsonBody("request", "UniversalServiceLineUpdate"),
    answer="ServiceLine",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.HttpRequestValidationError"),
    repeat="safe",
)

UPDATE: Operation[ServiceLine] = Operation(
    name="service_lines.v_2.update",
    method="PATCH",
    host="candid_api",
    path="/api/service-lines/v2/{service_line_id}",
    path_parameters=(Parameter("service_line_id", "ServiceLineId"),),
    body=JsonBody("request", "ServiceLineUpdate"),
    answer="ServiceLine",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.HttpRequestValidationError"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="service_lines.v_2.delete",
    method="DELETE",
    host="candid_api",
    path="/api/service-lines/v2/{service_line_id}",
    path_parameters=(Parameter("service_line_id", "ServiceLineId"),),
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.EntityConflictError"),
    repeat="safe",
)

UPSERT_BY_EXTERNAL_ID: Operation[ServiceLine] = Operation(
    name="service_lines.v_2.upsert_by_external_id",
    method="PUT",
    host="candid_api",
    path="/api/service-lines/v2/external-id/{external_id}",
    path_parameters=(Parameter("external_id", "str"),),
    body=JsonBody("request", "ServiceLineCreateStandalone"),
    answer="ServiceLine",
    errors=("commons.HttpRequestValidationError", "commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
)
