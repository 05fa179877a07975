"""The operations of `charge_capture.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.charge_capture.v_1.types import (
        ChargeCapture,
        ChargeCapturePage,
        ChargeCapturePostBilledChange,
    )

__all__ = [
    "CREATE",
    "CREATE_FROM_PRE_ENCOUNTER_PATIENT",
    "FIND_BY_METADATA",
    "GET",
    "GET_ALL",
    "UPDATE",
    "UPDATE_POST_BILLED_CHANGES",
]

CREATE: Operation[ChargeCapture] = Operation(
    name="charge_capture.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/charge_captures/v1",
    body=JsonFields(
        (
            Parameter("data", "ChargeCaptureData"),
            Parameter("charge_external_id", "str"),
            Parameter("originating_system", "str | None", required=False),
            Parameter("claim_creation_category", "str | None", required=False),
            Parameter("ehr_source_url", "str | None", required=False),
            Parameter("patient_external_id", "str"),
            Parameter("status", "ChargeCaptureStatus"),
            Parameter("attachment_external_document_ids", "list[str] | None", required=False),
            Parameter("metadata", "list[SchemaInstance] | None", required=False),
            Parameter("hl_7_message_type", "Hl7MessageType | None", wire="hl7_message_type", required=False),
        ),
    ),
    answer="ChargeCapture",
    errors=(
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "commons.HttpRequestValidationsError",
        "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "commons.UnprocessableEntityError",
        "charge_capture.v_1.ChargeExternalIdConflictError",
    ),
    repeat="guarded",
)

CREATE_FROM_PRE_ENCOUNTER_PATIENT: Operation[ChargeCapture] = Operation(
    name="charge_capture.v_1.create_from_pre_encounter_patient",
    method="POST",
    host="candid_api",
    path="/api/charge_captures/v1/create-from-pre-encounter",
    body=JsonFields(
        (
            Parameter("data", "ChargeCaptureData"),
            Parameter("charge_external_id", "str"),
            Parameter("pre_encounter_patient_id", "PreEncounterPatientId"),
            Parameter("pre_encounter_appointment_ids", "list[PreEncounterAppointmentId]"),
            Parameter("originating_system", "str | None", required=False),
            Parameter("claim_creation_category", "str | None", required=False),
            Parameter("ehr_source_url", "str | None", required=False),
            Parameter("status", "ChargeCaptureStatus"),
            Parameter("attachment_external_document_ids", "list[str] | None", required=False),
            Parameter("hl_7_message_type", "Hl7MessageType | None", wire="hl7_message_type", required=False),
        ),
    ),
    answer="ChargeCapture",
    errors=(
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "commons.HttpRequestValidationsError",
        "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "commons.UnprocessableEntityError",
        "charge_capture.v_1.ChargeExternalIdConflictError",
    ),
    repeat="guarded",
)

UPDATE_POST_BILLED_CHANGES: Operation[list[ChargeCapturePostBilledChange]] = Operation(
    name="charge_capture.v_1.update_post_billed_changes",
    method="PATCH",
    host="candid_api",
    path="/api/charge_captures/v1/changes",
    body=JsonFields(
        (
            Parameter("charge_capture_change_ids", "list[ChargeCapturePostBilledChangeId]"),
            Parameter("resolved", "bool"),
        ),
    ),
    answer="list[ChargeCapturePostBilledChange]",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
)

UPDATE: Operation[ChargeCapture] = Operation(
    name="charge_capture.v_1.update",
    method="PATCH",
    host="candid_api",
    path="/api/charge_captures/v1/{charge_capture_id}",
    path_parameters=(Parameter("charge_capture_id", "ChargeCaptureId"),),
    body=JsonFields(
        (
            Parameter("data", "ChargeCaptureData | None", required=False),
            Parameter("charge_external_id", "str | None", required=False),
            Parameter("ehr_source_url", "str | None", required=False),
            Parameter("originating_system", "str | None", required=False),
            Parameter("claim_creation_category", "str | None", required=False),
            Parameter("patient_external_id", "str | None", required=False),
            Parameter("status", "ChargeCaptureStatus | None", required=False),
            Parameter("attachment_external_document_ids", "list[str] | None", required=False),
            Parameter("metadata", "list[SchemaInstance] | None", required=False),
            Parameter("hl_7_message_type", "Hl7MessageType | None", wire="hl7_message_type", required=False),
        ),
    ),
    answer="ChargeCapture",
    errors=(
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "commons.HttpRequestValidationsError",
        "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "commons.UnprocessableEntityError",
    ),
    repeat="safe",
)

GET: Operation[ChargeCapture] = Operation(
    name="charge_capture.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/charge_captures/v1/{charge_capture_id}",
    path_parameters=(Parameter("charge_capture_id", "ChargeCaptureId"),),
    answer="ChargeCapture",
    repeat="safe",
    reads=True,
)

GET_ALL: Operation[ChargeCapturePage] = Operation(
    name="charge_capture.v_1.get_all",
    method="GET",
    host="candid_api",
    path="/api/charge_captures/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("sort", "ChargeCaptureSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("patient_external_id", "str | None", required=False),
        Parameter("status", "ChargeCaptureStatus | None", required=False),
        Parameter("charge_external_id", "str | None", required=False),
        Parameter("date_of_service_min", "date | None", required=False),
        Parameter("date_of_service_max", "date | None", required=False),
        Parameter("claim_ids", "EncounterId | list[EncounterId] | None", required=False),
        Parameter(
            "claim_creation_ids",
            "ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None",
            required=False,
        ),
        Parameter("billing_provider_npis", "str | list[str] | None", required=False),
        Parameter("service_facility_name", "str | None", required=False),
        Parameter("primary_payer_ids", "str | list[str] | None", required=False),
        Parameter("rendering_provider_npis", "str | list[str] | None", required=False),
        Parameter("rendering_provider_names", "str | list[str] | None", required=False),
        Parameter("supervising_provider_npis", "str | list[str] | None", required=False),
        Parameter("supervising_provider_names", "str | list[str] | None", required=False),
        Parameter("claim_creation_category", "str | list[str] | None", required=False),
        Parameter("tags", "str | list[str] | None", required=False),
        Parameter("primary_payer_names", "str | list[str] | None", required=False),
        Parameter("patient_names", "str | list[str] | None", required=False),
        Parameter("exclude_charges_linked_to_claims", "bool | None", required=False),
        Parameter("patient_external_id_ranked_sort", "str | None", required=False),
        Parameter("status_ranked_sort", "ChargeCaptureStatus | None", required=False),
        Parameter("charge_external_id_ranked_sort", "str | None", required=False),
        Parameter("date_of_service_min_ranked_sort", "date | None", required=False),
        Parameter("date_of_service_max_ranked_sort", "date | None", required=False),
        Parameter("search_term", "str | None", required=False),
        Parameter("billable_status", "BillableStatusType | None", required=False),
        Parameter("responsible_party", "ResponsiblePartyType | None", required=False),
        Parameter("claim_ids_ranked_sort", "EncounterId | list[EncounterId] | None", required=False),
        Parameter(
            "claim_creation_ids_ranked_sort",
            "ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None",
            required=False,
        ),
        Parameter("billing_provider_npis_ranked_sort", "str | list[str] | None", required=False),
        Parameter("service_facility_name_ranked_sort", "str | None", required=False),
        Parameter("primary_payer_ids_ranked_sort", "str | list[str] | None", required=False),
        Parameter("rendering_provider_npis_ranked_sort", "str | list[str] | None", required=False),
        Parameter("rendering_provider_names_ranked_sort", "str | list[str] | None", required=False),
        Parameter("supervising_provider_npis_ranked_sort", "str | list[str] | None", required=False),
        Parameter("supervising_provider_names_ranked_sort", "str | list[str] | None", required=False),
        Parameter("claim_status", "ClaimStatus | None", required=False),
        Parameter("claim_creation_category_ranked_sort", "str | list[str] | None", required=False),
        Parameter("tags_ranked_sort", "str | list[str] | None", required=False),
        Parameter("primary_payer_names_ranked_sort", "str | list[str] | None", required=False),
        Parameter("patient_names_ranked_sort", "str | list[str] | None", required=False),
    ),
    answer="ChargeCapturePage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

FIND_BY_METADATA: Operation[ChargeCapturePage] = Operation(
    name="charge_capture.v_1.find_by_metadata",
    method="POST",
    host="candid_api",
    path="/api/charge_captures/v1/find-by-metadata",
    body=JsonFields(
        (
            Parameter("metadata", "list[SchemaInstance]"),
            Parameter("limit", "int | None", required=False),
            Parameter("page_token", "PageToken | None", required=False),
        ),
    ),
    answer="ChargeCapturePage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)
