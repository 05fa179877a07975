"""The operations of `encounters.v_4`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.encounters.v_4.types import Encounter, EncounterPage

__all__ = [
    "CREATE",
    "CREATE_FROM_PRE_ENCOUNTER_PATIENT",
    "CREATE_FROM_PRE_ENCOUNTER_PATIENT_UNIVERSAL",
    "CREATE_UNIVERSAL",
    "GET",
    "GET_ALL",
    "UPDATE",
    "UPDATE_UNIVERSAL",
]

GET_ALL: Operation[EncounterPage] = Operation(
    name="encounters.v_4.get_all",
    method="GET",
    host="candid_api",
    path="/api/encounters/v4",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("claim_status", "ClaimStatus | None", required=False),
        Parameter("sort", "EncounterSortOptions | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("date_of_service_min", "date | None", required=False),
        Parameter("date_of_service_max", "date | None", required=False),
        Parameter("primary_payer_names", "str | None", required=False),
        Parameter("search_term", "str | None", required=False),
        Parameter("external_id", "EncounterExternalId | None", required=False),
        Parameter("diagnoses_updated_since", "datetime | None", required=False),
        Parameter("tag_ids", "TagId | list[TagId] | None", required=False),
        Parameter("work_queue_id", "WorkQueueId | None", required=False),
        Parameter("billable_status", "BillableStatusType | None", required=False),
        Parameter("responsible_party", "ResponsiblePartyType | None", required=False),
        Parameter("owner_of_next_action", "EncounterOwnerOfNextActionType | None", required=False),
        Parameter("patient_external_id", "str | None", required=False),
        Parameter("include_merged_patient_data", "bool | None", required=False),
        Parameter("billing_provider_npis", "Npi | list[Npi] | None", required=False),
    ),
    answer="EncounterPage",
    errors=("commons.UnprocessableEntityError", "commons.HttpRequestValidationsError", "commons.InternalError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[Encounter] = Operation(
    name="encounters.v_4.get",
    method="GET",
    host="candid_api",
    path="/api/encounters/v4/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    answer="Encounter",
    repeat="safe",
    reads=True,
)

CREATE_UNIVERSAL: Operation[Encounter] = Operation(
    name="encounters.v_4.create_universal",
    method="POST",
    host="candid_api",
    path="/api/encounters/v4/universal",
    body=JsonBody("request", "UniversalEncounterCreate"),
    answer="Encounter",
    errors=(
        "encounters.v_4.EncounterExternalIdUniquenessError",
        "encounters.v_4.EncounterPatientControlNumberUniquenessError",
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "encounters.v_4.EncounterGuarantorMissingContactInfoError",
        "commons.HttpRequestValidationsError",
        "encounters.v_4.CashPayPayerError",
        "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "commons.UnprocessableEntityError",
        "encounters.v_4.InvalidTagNamesError",
        "commons.HttpRequestValidationError",
        "encounters.v_4.PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError",
        "encounters.v_4.EncounterRenderingOrAttendingProviderRequired",
    ),
    repeat="guarded",
)

CREATE: Operation[Encounter] = Operation(
    name="encounters.v_4.create",
    method="POST",
    host="candid_api",
    path="/api/encounters/v4",
    body=JsonBody("request", "EncounterCreate"),
    answer="Encounter",
    errors=(
        "encounters.v_4.EncounterExternalIdUniquenessError",
        "encounters.v_4.EncounterPatientControlNumberUniquenessError",
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "encounters.v_4.EncounterGuarantorMissingContactInfoError",
        "commons.HttpRequestValidationsError",
        "encounters.v_4.CashPayPayerError",
        "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "commons.UnprocessableEntityError",
        "encounters.v_4.InvalidTagNamesError",
        "commons.HttpRequestValidationError",
        "encounters.v_4.PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError",
        "encounters.v_4.EncounterRenderingOrAttendingProviderRequired",
    ),
    repeat="guarded",
)

CREATE_FROM_PRE_ENCOUNTER_PATIENT_UNIVERSAL: Operation[Encounter] = Operation(
    name="encounters.v_4.create_from_pre_encounter_patient_universal",
    method="POST",
    host="candid_api",
    path="/api/encounters/v4/create-from-pre-encounter/universal",
    body=JsonBody("request", "UniversalEncounterCreateFromPreEncounter"),
    answer="Encounter",
    errors=(
        "encounters.v_4.EncounterExternalIdUniquenessError",
        "encounters.v_4.EncounterPatientControlNumberUniquenessError",
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "commons.HttpRequestValidationsError",
        "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "commons.UnprocessableEntityError",
        "commons.HttpRequestValidationError",
        "encounters.v_4.PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError",
    ),
    repeat="guarded",
)

CREATE_FROM_PRE_ENCOUNTER_PATIENT: Operation[Encounter] = Operation(
    name="encounters.v_4.create_from_pre_encounter_patient",
    method="POST",
    host="candid_api",
    path="/api/encounters/v4/create-from-pre-encounter",
    body=JsonBody("request", "EncounterCreateFromPreEncounter"),
    answer="Encounter",
    errors=(
        "encounters.v_4.EncounterExternalIdUniquenessError",
        "encounters.v_4.EncounterPatientControlNumberUniquenessError",
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "commons.HttpRequestValidationsError",
        "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "commons.UnprocessableEntityError",
        "commons.HttpRequestValidationError",
        "encounters.v_4.PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError",
    ),
    repeat="guarded",
)

UPDATE_UNIVERSAL: Operation[Encounter] = Operation(
    name="encounters.v_4.update_universal",
    method="PATCH",
    host="candid_api",
    path="/api/encounters/v4/{encounter_id}/universal",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "UniversalEncounterUpdate"),
    answer="Encounter",
    errors=(
        "encounters.v_4.EncounterExternalIdUniquenessError",
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "commons.HttpRequestValidationsError",
        "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "commons.UnprocessableEntityError",
        "encounters.v_4.InvalidTagNamesError",
        "encounters.v_4.PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError",
    ),
    repeat="safe",
)

UPDATE: Operation[Encounter] = Operation(
    name="encounters.v_4.update",
    method="PATCH",
    host="candid_api",
    path="/api/encounters/v4/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "EncounterUpdate"),
    answer="Encounter",
    errors=(
        "encounters.v_4.EncounterExternalIdUniquenessError",
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "commons.HttpRequestValidationsError",
        "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "commons.UnprocessableEntityError",
        "encounters.v_4.InvalidTagNamesError",
        "encounters.v_4.PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError",
    ),
    repeat="safe",
)
