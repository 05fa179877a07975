"""The operations of `pre_encounter.patient_merges.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.patient_merges.v_1.types import (
        PatientMerge,
        PatientMergePage,
        PatientMergeStatus,
    )

__all__ = ["CREATE", "DEACTIVATE", "GET_ALL_BY_MRN", "GET_STATUS", "SCAN", "SEARCH"]

CREATE: Operation[PatientMerge] = Operation(
    name="pre_encounter.patient_merges.v_1.create",
    method="POST",
    host="pre_encounter",
    path="/patient-merge/v1",
    body=JsonBody("request", "MutablePatientMerge"),
    answer="PatientMerge",
    errors=("pre_encounter.common.BadRequestError", "pre_encounter.common.InternalError"),
    repeat="unsafe",
)

GET_STATUS: Operation[PatientMergeStatus] = Operation(
    name="pre_encounter.patient_merges.v_1.get_status",
    method="GET",
    host="pre_encounter",
    path="/patient-merge/v1/status/{mrn_or_id}",
    path_parameters=(Parameter("mrn_or_id", "str"),),
    answer="PatientMergeStatus",
    errors=("pre_encounter.common.NotFoundError",),
    repeat="safe",
    reads=True,
)

GET_ALL_BY_MRN: Operation[list[PatientMerge]] = Operation(
    name="pre_encounter.patient_merges.v_1.get_all_by_mrn",
    method="GET",
    host="pre_encounter",
    path="/patient-merge/v1/all/{mrn}",
    path_parameters=(Parameter("mrn", "str"),),
    answer="list[PatientMerge]",
    errors=("pre_encounter.common.NotFoundError",),
    repeat="safe",
    reads=True,
)

DEACTIVATE: Operation[None] = Operation(
    name="pre_encounter.patient_merges.v_1.deactivate",
    method="DELETE",
    host="pre_encounter",
    path="/patient-merge/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "PatientMergeId"),
        Parameter("version", "str"),
    ),
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)

SCAN: Operation[list[PatientMerge]] = Operation(
    name="pre_encounter.patient_merges.v_1.scan",
    method="GET",
    host="pre_encounter",
    path="/patient-merge/v1/updates/scan",
    query=(
        Parameter("since", "datetime"),
        Parameter("max_results", "int | None", wire="maxResults", required=False),
    ),
    answer="list[PatientMerge]",
    repeat="safe",
    reads=True,
)

SEARCH: Operation[PatientMergePage] = Operation(
    name="pre_encounter.patient_merges.v_1.search",
    method="POST",
    host="pre_encounter",
    path="/patient-merge/v1/search",
    body=JsonBody("request", "PatientMergeSearchRequest"),
    answer="PatientMergePage",
    errors=("pre_encounter.common.BadRequestError",),
    repeat="safe",
    reads=True,
    paging=Paging(token="request"),
)
