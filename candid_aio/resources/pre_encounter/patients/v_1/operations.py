"""The operations of `pre_encounter.patients.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.common.types import ExternalProvider
    from candid_aio.resources.pre_encounter.patients.v_1.types import (
        EligibilityTimelinePage,
        Patient,
        PatientCoverageSnapshot,
        PatientPage,
    )

__all__ = [
    "CREATE",
    "CREATE_WITH_MRN",
    "DEACTIVATE",
    "GET",
    "GET_BY_MRN",
    "GET_COVERAGE_SNAPSHOT",
    "GET_ELIGIBILITY_TIMELINE",
    "GET_HISTORY",
    "GET_MULTI",
    "REACTIVATE",
    "SCAN",
    "SEARCH",
    "SEARCH_PROVIDERS",
    "UPDATE",
]

CREATE: Operation[Patient] = Operation(
    name="pre_encounter.patients.v_1.create",
    method="POST",
    host="pre_encounter",
    path="/patients/v1",
    query=(Parameter("skip_duplicate_check", "bool | None", required=False),),
    body=JsonBody("request", "MutablePatient"),
    answer="Patient",
    errors=("pre_encounter.common.VersionConflictError",),
    repeat="unsafe",
)

CREATE_WITH_MRN: Operation[Patient] = Operation(
    name="pre_encounter.patients.v_1.create_with_mrn",
    method="POST",
    host="pre_encounter",
    path="/patients/v1/with_mrn",
    query=(Parameter("skip_duplicate_check", "bool | None", required=False),),
    body=JsonBody("request", "MutablePatientWithMrn"),
    answer="Patient",
    errors=("pre_encounter.common.VersionConflictError", "pre_encounter.common.BadRequestError"),
    repeat="unsafe",
)

GET_MULTI: Operation[PatientPage] = Operation(
    name="pre_encounter.patients.v_1.get_multi",
    method="GET",
    host="pre_encounter",
    path="/patients/v1/get_multi",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("mrn", "str | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("sort_field", "PatientSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("redirect_to_primary", "bool | None", required=False),
    ),
    answer="PatientPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

SEARCH_PROVIDERS: Operation[list[ExternalProvider]] = Operation(
    name="pre_encounter.patients.v_1.search_providers",
    method="GET",
    host="pre_encounter",
    path="/patients/v1/search_providers",
    query=(Parameter("search_criteria", "str"),),
    answer="list[ExternalProvider]",
    repeat="safe",
    reads=True,
)

GET: Operation[Patient] = Operation(
    name="pre_encounter.patients.v_1.get",
    method="GET",
    host="pre_encounter",
    path="/patients/v1/{id}",
    path_parameters=(Parameter("id", "PatientId"),),
    answer="Patient",
    errors=("pre_encounter.common.NotFoundError",),
    repeat="safe",
    reads=True,
)

GET_BY_MRN: Operation[Patient] = Operation(
    name="pre_encounter.patients.v_1.get_by_mrn",
    method="GET",
    host="pre_encounter",
    path="/patients/v1/mrn/{mrn}",
    path_parameters=(Parameter("mrn", "str"),),
    answer="Patient",
    errors=("pre_encounter.common.NotFoundError",),
    repeat="safe",
    reads=True,
)

GET_HISTORY: Operation[list[Patient]] = Operation(
    name="pre_encounter.patients.v_1.get_history",
    method="GET",
    host="pre_encounter",
    path="/patients/v1/{id}/history",
    path_parameters=(Parameter("id", "PatientId"),),
    answer="list[Patient]",
    errors=("pre_encounter.common.NotFoundError",),
    repeat="safe",
    reads=True,
)

GET_COVERAGE_SNAPSHOT: Operation[PatientCoverageSnapshot] = Operation(
    name="pre_encounter.patients.v_1.get_coverage_snapshot",
    method="GET",
    host="pre_encounter",
    path="/patients/v1/{id}/snapshot",
    path_parameters=(Parameter("id", "PatientId"),),
    query=(Parameter("date", "datetime | None", required=False),),
    answer="PatientCoverageSnapshot",
    errors=("pre_encounter.common.NotFoundError",),
    repeat="safe",
    reads=True,
)

GET_ELIGIBILITY_TIMELINE: Operation[EligibilityTimelinePage] = Operation(
    name="pre_encounter.patients.v_1.get_eligibility_timeline",
    method="GET",
    host="pre_encounter",
    path="/patients/v1/{id}/eligibility-timeline",
    path_parameters=(Parameter("id", "PatientId"),),
    query=(
        Parameter("event_types", "EligibilityAuditEventType | list[EligibilityAuditEventType] | None", required=False),
        Parameter("coverage_id", "CoverageId | None", required=False),
        Parameter("appointment_id", "AppointmentId | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
    ),
    answer="EligibilityTimelinePage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

UPDATE: Operation[Patient] = Operation(
    name="pre_encounter.patients.v_1.update",
    method="PUT",
    host="pre_encounter",
    path="/patients/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "PatientId"),
        Parameter("version", "str"),
    ),
    body=JsonBody("request", "MutablePatient"),
    answer="Patient",
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)

DEACTIVATE: Operation[None] = Operation(
    name="pre_encounter.patients.v_1.deactivate",
    method="DELETE",
    host="pre_encounter",
    path="/patients/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "PatientId"),
        Parameter("version", "str"),
    ),
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)

REACTIVATE: Operation[None] = Operation(
    name="pre_encounter.patients.v_1.reactivate",
    method="PATCH",
    host="pre_encounter",
    path="/patients/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "PatientId"),
        Parameter("version", "str"),
    ),
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)

SEARCH: Operation[list[Patient]] = Operation(
    name="pre_encounter.patients.v_1.search",
    method="GET",
    host="pre_encounter",
    path="/patients/v1",
    query=(
        Parameter("mrn", "str | None", required=False),
        Parameter("similar_name_ordering", "str | None", required=False),
    ),
    answer="list[Patient]",
    repeat="safe",
    reads=True,
)

SCAN: Operation[list[Patient]] = Operation(
    name="pre_encounter.patients.v_1.scan",
    method="GET",
    host="pre_encounter",
    path="/patients/v1/updates/scan",
    query=(
        Parameter("since", "datetime"),
        Parameter("max_results", "int | None", wire="maxResults", required=False),
    ),
    answer="list[Patient]",
    repeat="safe",
    reads=True,
)
