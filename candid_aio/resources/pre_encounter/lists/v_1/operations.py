"""The operations of `pre_encounter.lists.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.lists.v_1.types import AppointmentListPage, PatientListPage

__all__ = ["GET_APPOINTMENT_LIST", "GET_PATIENT_LIST"]

GET_PATIENT_LIST: Operation[PatientListPage] = Operation(
    name="pre_encounter.lists.v_1.get_patient_list",
    method="GET",
    host="pre_encounter",
    path="/lists/v1/patient",
    query=(
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("sort_field", "SortFieldString | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("filters", "FilterQueryString | None", required=False),
        Parameter("include_deactivated", "bool | None", required=False),
        Parameter("redirect_to_primary", "bool | None", required=False),
        Parameter("hide_alternatives", "bool | None", required=False),
    ),
    answer="PatientListPage",
    errors=("pre_encounter.common.BadRequestError",),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET_APPOINTMENT_LIST: Operation[AppointmentListPage] = Operation(
    name="pre_encounter.lists.v_1.get_appointment_list",
    method="GET",
    host="pre_encounter",
    path="/lists/v1/appointment",
    query=(
        Parameter("sort_field", "SortFieldString | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("filters", "FilterQueryString | None", required=False),
        Parameter("include_deactivated", "bool | None", required=False),
        Parameter("include_merged_patient_data", "bool | None", required=False),
    ),
    answer="AppointmentListPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)
