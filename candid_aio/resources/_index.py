"""What there is in the contract: namespaces, operations and named errors.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from candid_aio.errors import ApiError
    from candid_aio.wire.operation import Operation

__all__ = ["CONTRACT_SHA256", "ERRORS", "NAMESPACES", "OPERATION_NAMESPACES", "load_error", "load_operations"]

CONTRACT_SHA256 = "7a72c51cd452889f93ebfd9f52dc6c1ab2f104638c5b3ce29f99e62203bcfaec"

NAMESPACES: tuple[str, ...] = (
    "auth.default",
    "billing_notes.v_2",
    "charge_capture.v_1",
    "charge_capture_bundles.v_1",
    "claim_preview.v_1",
    "claim_submission.v_1",
    "claims",
    "clinical_trials.v_1",
    "commons",
    "consolidated_remits.v_1",
    "contracts.v_2",
    "contracts.v_3",
    "credentialing.v_2",
    "custom_schemas.v_1",
    "dashboarding.v_1",
    "diagnoses",
    "eligibility.v_2",
    "encounter_attachments.v_1",
    "encounter_providers.v_2",
    "encounter_summaries.v_1",
    "encounter_supplemental_information.v_1",
    "encounters.v_4",
    "encounters_universal",
    "enterprise_config.v_1",
    "era_commons",
    "eras",
    "events.v_1",
    "exports.v_3",
    "external_consolidated_remit.v_1",
    "external_payment_account_config.v_1",
    "fee_schedules.v_3",
    "financials",
    "guarantor.v_1",
    "health_care_code_information.v_1",
    "identifiers",
    "import_invoice.v_1",
    "individual",
    "insurance_adjudications.v_1",
    "insurance_cards.v_2",
    "insurance_refunds.v_1",
    "invoices",
    "invoices.v_2",
    "medication_dispense.v_1",
    "non_insurance_payer_payments.v_1",
    "non_insurance_payer_refunds.v_1",
    "non_insurance_payers.v_1",
    "organization_providers.v_2",
    "organization_providers.v_3",
    "organization_service_facilities.v_2",
    "patient_ar.v_1",
    "patient_payments.v_3",
    "patient_payments.v_4",
    "patient_refunds.v_1",
    "payer_plan_groups.v_1",
    "payers.v_3",
    "payers.v_4",
    "payment_account_configs",
    "pipeline_commons",
    "pre_encounter.appointments.v_1",
    "pre_encounter.common",
    "pre_encounter.coverages.v_1",
    "pre_encounter.eligibility_checks.v_1",
    "pre_encounter.images.v_1",
    "pre_encounter.lists.v_1",
    "pre_encounter.metadata_schemas.v_1",
    "pre_encounter.notes.v_1",
    "pre_encounter.organization_external_providers.v_1",
    "pre_encounter.patient_merges.v_1",
    "pre_encounter.patients.v_1",
    "pre_encounter.tags.v_1",
    "pre_service_rules.v_1",
    "property_and_casualty.v_1",
    "related_causes.v_1",
    "service_facility",
    "service_lines.v_2",
    "superbills.v_1",
    "tags",
    "tasks.commons",
    "tasks.v_3",
    "users.v_2",
    "views.dynamic.v_1",
    "work_queues.v_2",
    "write_offs.v_1",
    "x_12.v_1",
    "yes_no_indicator",
)

OPERATION_NAMESPACES: tuple[str, ...] = (
    "auth.default",
    "billing_notes.v_2",
    "charge_capture.v_1",
    "charge_capture_bundles.v_1",
    "contracts.v_2",
    "contracts.v_3",
    "credentialing.v_2",
    "custom_schemas.v_1",
    "dashboarding.v_1",
    "diagnoses",
    "eligibility.v_2",
    "encounter_attachments.v_1",
    "encounter_providers.v_2",
    "encounter_supplemental_information.v_1",
    "encounters.v_4",
    "enterprise_config.v_1",
    "events.v_1",
    "exports.v_3",
    "external_consolidated_remit.v_1",
    "external_payment_account_config.v_1",
    "fee_schedules.v_3",
    "guarantor.v_1",
    "health_care_code_information.v_1",
    "import_invoice.v_1",
    "insurance_adjudications.v_1",
    "insurance_refunds.v_1",
    "medication_dispense.v_1",
    "non_insurance_payer_payments.v_1",
    "non_insurance_payer_refunds.v_1",
    "non_insurance_payers.v_1",
    "organization_providers.v_3",
    "organization_service_facilities.v_2",
    "patient_ar.v_1",
    "patient_payments.v_4",
    "patient_refunds.v_1",
    "payer_plan_groups.v_1",
    "payers.v_3",
    "payers.v_4",
    "pre_encounter.appointments.v_1",
    "pre_encounter.coverages.v_1",
    "pre_encounter.eligibility_checks.v_1",
    "pre_encounter.images.v_1",
    "pre_encounter.lists.v_1",
    "pre_encounter.metadata_schemas.v_1",
    "pre_encounter.notes.v_1",
    "pre_encounter.organization_external_providers.v_1",
    "pre_encounter.patient_merges.v_1",
    "pre_encounter.patients.v_1",
    "pre_encounter.tags.v_1",
    "pre_service_rules.v_1",
    "service_lines.v_2",
    "superbills.v_1",
    "tasks.v_3",
    "users.v_2",
    "views.dynamic.v_1",
    "write_offs.v_1",
)

ERRORS: dict[str, dict[str, str]] = {
    "candid_api": {
        "BadRequestError": "commons.BadRequestError",
        "CashPayPayerError": "encounters.v_4.CashPayPayerError",
        "ChargeExternalIdConflictError": "charge_capture.v_1.ChargeExternalIdConflictError",
        "ContractInvalidExpirationDateHttpError": "contracts.v_2.ContractInvalidExpirationDateHttpError",
        "ContractIsLinkedToFeeScheduleHttpError": "contracts.v_2.ContractIsLinkedToFeeScheduleHttpError",
        "DiagnosisNotFoundHTTPError": "diagnoses.DiagnosisNotFoundHttpError",
        "DisallowMultiplePrimaryDiagnosisHTTPError": "diagnoses.DisallowMultiplePrimaryDiagnosisHttpError",
        "EncounterExternalIdUniquenessError": "encounters.v_4.EncounterExternalIdUniquenessError",
        "EncounterGuarantorMissingContactInfoError": "encounters.v_4.EncounterGuarantorMissingContactInfoError",
        "EncounterHasExistingGuarantorError": "guarantor.v_1.EncounterHasExistingGuarantorError",
        "EncounterPatientControlNumberUniquenessError": "encounters.v_4.EncounterPatientControlNumberUniquenessError",
        "EncounterRenderingOrAttendingProviderRequired": "encounters.v_4.EncounterRenderingOrAttendingProviderRequired",
        "EntityConflictError": "commons.EntityConflictError",
        "EntityNotFoundError": "commons.EntityNotFoundError",
        "ExportDateTooEarlyError": "exports.v_3.ExportDateTooEarlyError",
        "ExportDisabledError": "exports.v_3.ExportDisabledError",
        "ExportFilesUnavailableError": "exports.v_3.ExportFilesUnavailableError",
        "ExportNotYetAvailableError": "exports.v_3.ExportNotYetAvailableError",
        "FailedToBuildServiceLineDimensions": "fee_schedules.v_3.FailedToBuildServiceLineDimensions",
        "FeeScheduleValidationHttpError": "fee_schedules.v_3.FeeScheduleValidationHttpError",
        "HttpRequestValidationError": "commons.HttpRequestValidationError",
        "HttpRequestValidationsError": "commons.HttpRequestValidationsError",
        "HttpServiceUnavailableError": "commons.HttpServiceUnavailableError",
        "InternalError": "commons.InternalError",
        "InvalidContentTypeError": "auth.default.InvalidContentTypeError",
        "InvalidFiltersError": "patient_ar.v_1.InvalidFiltersError",
        "InvalidTagNamesError": "encounters.v_4.InvalidTagNamesError",
        "M2MUserFailedToCreateHttpError": "users.v_2.M2MUserFailedToCreateHttpError",
        "M2MUserLimitReachedHttpError": "users.v_2.M2MUserLimitReachedHttpError",
        "MissingDailyIncrementalExportFileError": "exports.v_3.MissingDailyIncrementalExportFileError",
        "OrganizationNotAuthorizedError": "commons.OrganizationNotAuthorizedError",
        "PayerPlanGroupAlreadyExistsHttpError": "payer_plan_groups.v_1.PayerPlanGroupAlreadyExistsHttpError",
        "PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError": (
            "encounters.v_4.PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError"
        ),
        "ReallocationWouldOverdraftError": "financials.ReallocationWouldOverdraftError",
        "SchemaInstanceValidationHttpFailure": "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "SchemaValidationHttpFailure": "custom_schemas.v_1.SchemaValidationHttpFailure",
        "ServiceLinesMustHaveAtLeastOneDiagnosisHTTPError": (
            "diagnoses.ServiceLinesMustHaveAtLeastOneDiagnosisHttpError"
        ),
        "TaskUpdatedToDeprecatedStatusError": "tasks.v_3.TaskUpdatedToDeprecatedStatusError",
        "TooManyRequestsError": "auth.default.TooManyRequestsError",
        "UnauthorizedError": "commons.UnauthorizedError",
        "UnprocessableEntityError": "commons.UnprocessableEntityError",
        "UnsupportedExportWindowError": "exports.v_3.UnsupportedExportWindowError",
        "UpdatesDisabledDueToExternalSystemIntegrationError": (
            "commons.UpdatesDisabledDueToExternalSystemIntegrationError"
        ),
    },
    "pre_encounter": {
        "BadRequestError": "pre_encounter.common.BadRequestError",
        "InternalError": "pre_encounter.common.InternalError",
        "NotFoundError": "pre_encounter.common.NotFoundError",
        "VersionConflictError": "pre_encounter.common.VersionConflictError",
    },
}
"""Host -> the wire's `errorName` -> qualified name of the error class."""


def load_error(qualified: str) -> type[ApiError]:
    """The class of a named error, such as `commons.EntityNotFoundError`."""
    namespace, _, name = qualified.rpartition(".")
    found: type[ApiError] = getattr(import_module(f"candid_aio.resources.{namespace}.errors"), name)
    return found


def load_operations() -> Iterator[Operation[Any]]:
    """All operations of the API, in the order of their namespaces. It imports the operations, and no types."""
    for namespace in OPERATION_NAMESPACES:
        module = import_module(f"candid_aio.resources.{namespace}.operations")
        for constant in module.__all__:
            yield getattr(module, constant)
