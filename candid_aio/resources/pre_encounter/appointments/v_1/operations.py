"""The operations of `pre_encounter.appointments.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.appointments.v_1.types import Appointment, CountsResponse, VisitsPage

__all__ = ["CREATE", "DEACTIVATE", "GET", "GET_COUNTS", "GET_HISTORY", "GET_VISITS", "SCAN", "UPDATE"]

CREATE: Operation[Appointment] = Operation(
    name="pre_encounter.appointments.v_1.create",
    method="POST",
    host="pre_encounter",
    path="/appointments/v1",
    body=JsonBody("request", "MutableAppointment"),
    answer="Appointment",
    errors=("pre_encounter.common.VersionConflictError", "pre_encounter.common.NotFoundError"),
    repeat="unsafe",
)

GET_VISITS: Operation[VisitsPage] = Operation(
    name="pre_encounter.appointments.v_1.get_visits",
    method="GET",
    host="pre_encounter",
    path="/appointments/v1/visits",
    query=(
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("sort_field", "SortFieldString | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("filters", "FilterQueryString | None", required=False),
    ),
    answer="VisitsPage",
    errors=("pre_encounter.common.BadRequestError",),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET_COUNTS: Operation[CountsResponse] = Operation(
    name="pre_encounter.appointments.v_1.get_counts",
    method="GET",
    host="pre_encounter",
    path="/appointments/v1/visits/counts",
    query=(Parameter("filters", "FilterQueryString | None", required=False),),
    answer="CountsResponse",
    errors=("pre_encounter.common.BadRequestError",),
    repeat="safe",
    reads=True,
)

GET: Operation[Appointment] = Operation(
    name="pre_encounter.appointments.v_1.get",
    method="GET",
    host="pre_encounter",
    path="/appointments/v1/{id}",
    path_parameters=(Parameter("id", "AppointmentId"),),
    answer="Appointment",
    errors=("pre_encounter.common.NotFoundError",),
    repeat="safe",
    reads=True,
)

GET_HISTORY: Operation[list[Appointment]] = Operation(
    name="pre_encounter.appointments.v_1.get_history",
    method="GET",
    host="pre_encounter",
    path="/appointments/v1/{id}/history",
    path_parameters=(Parameter("id", "AppointmentId"),),
    answer="list[Appointment]",
    errors=("pre_encounter.common.NotFoundError",),
    repeat="safe",
    reads=True,
)

UPDATE: Operation[Appointment] = Operation(
    name="pre_encounter.appointments.v_1.update",
    method="PUT",
    host="pre_encounter",
    path="/appointments/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "AppointmentId"),
        Parameter("version", "str"),
    ),
    body=JsonBody("request", "MutableAppointment"),
    answer="Appointment",
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)

SCAN: Operation[list[Appointment]] = Operation(
    name="pre_encounter.appointments.v_1.scan",
    method="GET",
    host="pre_encounter",
    path="/appointments/v1/updates/scan",
    query=(Parameter("since", "datetime"),),
    answer="list[Appointment]",
    repeat="safe",
    reads=True,
)

DEACTIVATE: Operation[None] = Operation(
    name="pre_encounter.appointments.v_1.deactivate",
    method="DELETE",
    host="pre_encounter",
    path="/appointments/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "AppointmentId"),
        Parameter("version", "str"),
    ),
    query=(Parameter("cancellation_reason", "str | None", required=False),),
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)
