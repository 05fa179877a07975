"""The top-level namespaces of the clients. Importing this imports none of them.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.auth.client import AsyncAuthClient, AuthClient
    from candid_aio.resources.billing_notes.client import AsyncBillingNotesClient, BillingNotesClient
    from candid_aio.resources.charge_capture.client import AsyncChargeCaptureClient, ChargeCaptureClient
    from candid_aio.resources.charge_capture_bundles.client import (
        AsyncChargeCaptureBundlesClient,
        ChargeCaptureBundlesClient,
    )
    from candid_aio.resources.contracts.client import AsyncContractsClient, ContractsClient
    from candid_aio.resources.credentialing.client import AsyncCredentialingClient, CredentialingClient
    from candid_aio.resources.custom_schemas.client import AsyncCustomSchemasClient, CustomSchemasClient
    from candid_aio.resources.dashboarding.client import AsyncDashboardingClient, DashboardingClient
    from candid_aio.resources.diagnoses.client import AsyncDiagnosesClient, DiagnosesClient
    from candid_aio.resources.eligibility.client import AsyncEligibilityClient, EligibilityClient
    from candid_aio.resources.encounter_attachments.client import (
        AsyncEncounterAttachmentsClient,
        EncounterAttachmentsClient,
    )
    from candid_aio.resources.encounter_providers.client import AsyncEncounterProvidersClient, EncounterProvidersClient
    from candid_aio.resources.encounter_supplemental_information.client import (
        AsyncEncounterSupplementalInformationClient,
        EncounterSupplementalInformationClient,
    )
    from candid_aio.resources.encounters.client import AsyncEncountersClient, EncountersClient
    from candid_aio.resources.enterprise_config.client import AsyncEnterpriseConfigClient, EnterpriseConfigClient
    from candid_aio.resources.events.client import AsyncEventsClient, EventsClient
    from candid_aio.resources.exports.client import AsyncExportsClient, ExportsClient
    from candid_aio.resources.external_consolidated_remit.client import (
        AsyncExternalConsolidatedRemitClient,
        ExternalConsolidatedRemitClient,
    )
    from candid_aio.resources.external_payment_account_config.client import (
        AsyncExternalPaymentAccountConfigClient,
        ExternalPaymentAccountConfigClient,
    )
    from candid_aio.resources.fee_schedules.client import AsyncFeeSchedulesClient, FeeSchedulesClient
    from candid_aio.resources.guarantor.client import AsyncGuarantorClient, GuarantorClient
    from candid_aio.resources.health_care_code_information.client import (
        AsyncHealthCareCodeInformationClient,
        HealthCareCodeInformationClient,
    )
    from candid_aio.resources.import_invoice.client import AsyncImportInvoiceClient, ImportInvoiceClient
    from candid_aio.resources.insurance_adjudications.client import (
        AsyncInsuranceAdjudicationsClient,
        InsuranceAdjudicationsClient,
    )
    from candid_aio.resources.insurance_refunds.client import AsyncInsuranceRefundsClient, InsuranceRefundsClient
    from candid_aio.resources.medication_dispense.client import AsyncMedicationDispenseClient, MedicationDispenseClient
    from candid_aio.resources.non_insurance_payer_payments.client import (
        AsyncNonInsurancePayerPaymentsClient,
        NonInsurancePayerPaymentsClient,
    )
    from candid_aio.resources.non_insurance_payer_refunds.client import (
        AsyncNonInsurancePayerRefundsClient,
        NonInsurancePayerRefundsClient,
    )
    from candid_aio.resources.non_insurance_payers.client import AsyncNonInsurancePayersClient, NonInsurancePayersClient
    from candid_aio.resources.organization_providers.client import (
        AsyncOrganizationProvidersClient,
        OrganizationProvidersClient,
    )
    from candid_aio.resources.organization_service_facilities.client import (
        AsyncOrganizationServiceFacilitiesClient,
        OrganizationServiceFacilitiesClient,
    )
    from candid_aio.resources.patient_ar.client import AsyncPatientArClient, PatientArClient
    from candid_aio.resources.patient_payments.client import AsyncPatientPaymentsClient, PatientPaymentsClient
    from candid_aio.resources.patient_refunds.client import AsyncPatientRefundsClient, PatientRefundsClient
    from candid_aio.resources.payer_plan_groups.client import AsyncPayerPlanGroupsClient, PayerPlanGroupsClient
    from candid_aio.resources.payers.client import AsyncPayersClient, PayersClient
    from candid_aio.resources.pre_encounter.client import AsyncPreEncounterClient, PreEncounterClient
    from candid_aio.resources.pre_service_rules.client import AsyncPreServiceRulesClient, PreServiceRulesClient
    from candid_aio.resources.service_lines.client import AsyncServiceLinesClient, ServiceLinesClient
    from candid_aio.resources.superbills.client import AsyncSuperbillsClient, SuperbillsClient
    from candid_aio.resources.tasks.client import AsyncTasksClient, TasksClient
    from candid_aio.resources.users.client import AsyncUsersClient, UsersClient
    from candid_aio.resources.views.client import AsyncViewsClient, ViewsClient
    from candid_aio.resources.write_offs.client import AsyncWriteOffsClient, WriteOffsClient

__all__ = ["AsyncRoot", "BlockingRoot"]


class AsyncRoot(AsyncResource):
    """The namespaces, each imported when first used."""

    @cached_property
    def auth(self) -> AsyncAuthClient:
        from candid_aio.resources.auth import client

        return client.AsyncAuthClient(self._caller)

    @cached_property
    def billing_notes(self) -> AsyncBillingNotesClient:
        from candid_aio.resources.billing_notes import client

        return client.AsyncBillingNotesClient(self._caller)

    @cached_property
    def charge_capture(self) -> AsyncChargeCaptureClient:
        from candid_aio.resources.charge_capture import client

        return client.AsyncChargeCaptureClient(self._caller)

    @cached_property
    def charge_capture_bundles(self) -> AsyncChargeCaptureBundlesClient:
        from candid_aio.resources.charge_capture_bundles import client

        return client.AsyncChargeCaptureBundlesClient(self._caller)

    @cached_property
    def contracts(self) -> AsyncContractsClient:
        from candid_aio.resources.contracts import client

        return client.AsyncContractsClient(self._caller)

    @cached_property
    def credentialing(self) -> AsyncCredentialingClient:
        from candid_aio.resources.credentialing import client

        return client.AsyncCredentialingClient(self._caller)

    @cached_property
    def custom_schemas(self) -> AsyncCustomSchemasClient:
        from candid_aio.resources.custom_schemas import client

        return client.AsyncCustomSchemasClient(self._caller)

    @cached_property
    def dashboarding(self) -> AsyncDashboardingClient:
        from candid_aio.resources.dashboarding import client

        return client.AsyncDashboardingClient(self._caller)

    @cached_property
    def diagnoses(self) -> AsyncDiagnosesClient:
        from candid_aio.resources.diagnoses import client

        return client.AsyncDiagnosesClient(self._caller)

    @cached_property
    def eligibility(self) -> AsyncEligibilityClient:
        from candid_aio.resources.eligibility import client

        return client.AsyncEligibilityClient(self._caller)

    @cached_property
    def encounter_attachments(self) -> AsyncEncounterAttachmentsClient:
        from candid_aio.resources.encounter_attachments import client

        return client.AsyncEncounterAttachmentsClient(self._caller)

    @cached_property
    def encounter_providers(self) -> AsyncEncounterProvidersClient:
        from candid_aio.resources.encounter_providers import client

        return client.AsyncEncounterProvidersClient(self._caller)

    @cached_property
    def encounter_supplemental_information(self) -> AsyncEncounterSupplementalInformationClient:
        from candid_aio.resources.encounter_supplemental_information import client

        return client.AsyncEncounterSupplementalInformationClient(self._caller)

    @cached_property
    def encounters(self) -> AsyncEncountersClient:
        from candid_aio.resources.encounters import client

        return client.AsyncEncountersClient(self._caller)

    @cached_property
    def enterprise_config(self) -> AsyncEnterpriseConfigClient:
        from candid_aio.resources.enterprise_config import client

        return client.AsyncEnterpriseConfigClient(self._caller)

    @cached_property
    def events(self) -> AsyncEventsClient:
        from candid_aio.resources.events import client

        return client.AsyncEventsClient(self._caller)

    @cached_property
    def exports(self) -> AsyncExportsClient:
        from candid_aio.resources.exports import client

        return client.AsyncExportsClient(self._caller)

    @cached_property
    def external_consolidated_remit(self) -> AsyncExternalConsolidatedRemitClient:
        from candid_aio.resources.external_consolidated_remit import client

        return client.AsyncExternalConsolidatedRemitClient(self._caller)

    @cached_property
    def external_payment_account_config(self) -> AsyncExternalPaymentAccountConfigClient:
        from candid_aio.resources.external_payment_account_config import client

        return client.AsyncExternalPaymentAccountConfigClient(self._caller)

    @cached_property
    def fee_schedules(self) -> AsyncFeeSchedulesClient:
        from candid_aio.resources.fee_schedules import client

        return client.AsyncFeeSchedulesClient(self._caller)

    @cached_property
    def guarantor(self) -> AsyncGuarantorClient:
        from candid_aio.resources.guarantor import client

        return client.AsyncGuarantorClient(self._caller)

    @cached_property
    def health_care_code_information(self) -> AsyncHealthCareCodeInformationClient:
        from candid_aio.resources.health_care_code_information import client

        return client.AsyncHealthCareCodeInformationClient(self._caller)

    @cached_property
    def import_invoice(self) -> AsyncImportInvoiceClient:
        from candid_aio.resources.import_invoice import client

        return client.AsyncImportInvoiceClient(self._caller)

    @cached_property
    def insurance_adjudications(self) -> AsyncInsuranceAdjudicationsClient:
        from candid_aio.resources.insurance_adjudications import client

        return client.AsyncInsuranceAdjudicationsClient(self._caller)

    @cached_property
    def insurance_refunds(self) -> AsyncInsuranceRefundsClient:
        from candid_aio.resources.insurance_refunds import client

        return client.AsyncInsuranceRefundsClient(self._caller)

    @cached_property
    def medication_dispense(self) -> AsyncMedicationDispenseClient:
        from candid_aio.resources.medication_dispense import client

        return client.AsyncMedicationDispenseClient(self._caller)

    @cached_property
    def non_insurance_payer_payments(self) -> AsyncNonInsurancePayerPaymentsClient:
        from candid_aio.resources.non_insurance_payer_payments import client

        return client.AsyncNonInsurancePayerPaymentsClient(self._caller)

    @cached_property
    def non_insurance_payer_refunds(self) -> AsyncNonInsurancePayerRefundsClient:
        from candid_aio.resources.non_insurance_payer_refunds import client

        return client.AsyncNonInsurancePayerRefundsClient(self._caller)

    @cached_property
    def non_insurance_payers(self) -> AsyncNonInsurancePayersClient:
        from candid_aio.resources.non_insurance_payers import client

        return client.AsyncNonInsurancePayersClient(self._caller)

    @cached_property
    def organization_providers(self) -> AsyncOrganizationProvidersClient:
        from candid_aio.resources.organization_providers import client

        return client.AsyncOrganizationProvidersClient(self._caller)

    @cached_property
    def organization_service_facilities(self) -> AsyncOrganizationServiceFacilitiesClient:
        from candid_aio.resources.organization_service_facilities import client

        return client.AsyncOrganizationServiceFacilitiesClient(self._caller)

    @cached_property
    def patient_ar(self) -> AsyncPatientArClient:
        from candid_aio.resources.patient_ar import client

        return client.AsyncPatientArClient(self._caller)

    @cached_property
    def patient_payments(self) -> AsyncPatientPaymentsClient:
        from candid_aio.resources.patient_payments import client

        return client.AsyncPatientPaymentsClient(self._caller)

    @cached_property
    def patient_refunds(self) -> AsyncPatientRefundsClient:
        from candid_aio.resources.patient_refunds import client

        return client.AsyncPatientRefundsClient(self._caller)

    @cached_property
    def payer_plan_groups(self) -> AsyncPayerPlanGroupsClient:
        from candid_aio.resources.payer_plan_groups import client

        return client.AsyncPayerPlanGroupsClient(self._caller)

    @cached_property
    def payers(self) -> AsyncPayersClient:
        from candid_aio.resources.payers import client

        return client.AsyncPayersClient(self._caller)

    @cached_property
    def pre_encounter(self) -> AsyncPreEncounterClient:
        from candid_aio.resources.pre_encounter import client

        return client.AsyncPreEncounterClient(self._caller)

    @cached_property
    def pre_service_rules(self) -> AsyncPreServiceRulesClient:
        from candid_aio.resources.pre_service_rules import client

        return client.AsyncPreServiceRulesClient(self._caller)

    @cached_property
    def service_lines(self) -> AsyncServiceLinesClient:
        from candid_aio.resources.service_lines import client

        return client.AsyncServiceLinesClient(self._caller)

    @cached_property
    def superbills(self) -> AsyncSuperbillsClient:
        from candid_aio.resources.superbills import client

        return client.AsyncSuperbillsClient(self._caller)

    @cached_property
    def tasks(self) -> AsyncTasksClient:
        from candid_aio.resources.tasks import client

        return client.AsyncTasksClient(self._caller)

    @cached_property
    def users(self) -> AsyncUsersClient:
        from candid_aio.resources.users import client

        return client.AsyncUsersClient(self._caller)

    @cached_property
    def views(self) -> AsyncViewsClient:
        from candid_aio.resources.views import client

        return client.AsyncViewsClient(self._caller)

    @cached_property
    def write_offs(self) -> AsyncWriteOffsClient:
        from candid_aio.resources.write_offs import client

        return client.AsyncWriteOffsClient(self._caller)


class BlockingRoot(BlockingResource):
    """The namespaces, each imported when first used."""

    @cached_property
    def auth(self) -> AuthClient:
        from candid_aio.resources.auth import client

        return client.AuthClient(self._caller)

    @cached_property
    def billing_notes(self) -> BillingNotesClient:
        from candid_aio.resources.billing_notes import client

        return client.BillingNotesClient(self._caller)

    @cached_property
    def charge_capture(self) -> ChargeCaptureClient:
        from candid_aio.resources.charge_capture import client

        return client.ChargeCaptureClient(self._caller)

    @cached_property
    def charge_capture_bundles(self) -> ChargeCaptureBundlesClient:
        from candid_aio.resources.charge_capture_bundles import client

        return client.ChargeCaptureBundlesClient(self._caller)

    @cached_property
    def contracts(self) -> ContractsClient:
        from candid_aio.resources.contracts import client

        return client.ContractsClient(self._caller)

    @cached_property
    def credentialing(self) -> CredentialingClient:
        from candid_aio.resources.credentialing import client

        return client.CredentialingClient(self._caller)

    @cached_property
    def custom_schemas(self) -> CustomSchemasClient:
        from candid_aio.resources.custom_schemas import client

        return client.CustomSchemasClient(self._caller)

    @cached_property
    def dashboarding(self) -> DashboardingClient:
        from candid_aio.resources.dashboarding import client

        return client.DashboardingClient(self._caller)

    @cached_property
    def diagnoses(self) -> DiagnosesClient:
        from candid_aio.resources.diagnoses import client

        return client.DiagnosesClient(self._caller)

    @cached_property
    def eligibility(self) -> EligibilityClient:
        from candid_aio.resources.eligibility import client

        return client.EligibilityClient(self._caller)

    @cached_property
    def encounter_attachments(self) -> EncounterAttachmentsClient:
        from candid_aio.resources.encounter_attachments import client

        return client.EncounterAttachmentsClient(self._caller)

    @cached_property
    def encounter_providers(self) -> EncounterProvidersClient:
        from candid_aio.resources.encounter_providers import client

        return client.EncounterProvidersClient(self._caller)

    @cached_property
    def encounter_supplemental_information(self) -> EncounterSupplementalInformationClient:
        from candid_aio.resources.encounter_supplemental_information import client

        return client.EncounterSupplementalInformationClient(self._caller)

    @cached_property
    def encounters(self) -> EncountersClient:
        from candid_aio.resources.encounters import client

        return client.EncountersClient(self._caller)

    @cached_property
    def enterprise_config(self) -> EnterpriseConfigClient:
        from candid_aio.resources.enterprise_config import client

        return client.EnterpriseConfigClient(self._caller)

    @cached_property
    def events(self) -> EventsClient:
        from candid_aio.resources.events import client

        return client.EventsClient(self._caller)

    @cached_property
    def exports(self) -> ExportsClient:
        from candid_aio.resources.exports import client

        return client.ExportsClient(self._caller)

    @cached_property
    def external_consolidated_remit(self) -> ExternalConsolidatedRemitClient:
        from candid_aio.resources.external_consolidated_remit import client

        return client.ExternalConsolidatedRemitClient(self._caller)

    @cached_property
    def external_payment_account_config(self) -> ExternalPaymentAccountConfigClient:
        from candid_aio.resources.external_payment_account_config import client

        return client.ExternalPaymentAccountConfigClient(self._caller)

    @cached_property
    def fee_schedules(self) -> FeeSchedulesClient:
        from candid_aio.resources.fee_schedules import client

        return client.FeeSchedulesClient(self._caller)

    @cached_property
    def guarantor(self) -> GuarantorClient:
        from candid_aio.resources.guarantor import client

        return client.GuarantorClient(self._caller)

    @cached_property
    def health_care_code_information(self) -> HealthCareCodeInformationClient:
        from candid_aio.resources.health_care_code_information import client

        return client.HealthCareCodeInformationClient(self._caller)

    @cached_property
    def import_invoice(self) -> ImportInvoiceClient:
        from candid_aio.resources.import_invoice import client

        return client.ImportInvoiceClient(self._caller)

    @cached_property
    def insurance_adjudications(self) -> InsuranceAdjudicationsClient:
        from candid_aio.resources.insurance_adjudications import client

        return client.InsuranceAdjudicationsClient(self._caller)

    @cached_property
    def insurance_refunds(self) -> InsuranceRefundsClient:
        from candid_aio.resources.insurance_refunds import client

        return client.InsuranceRefundsClient(self._caller)

    @cached_property
    def medication_dispense(self) -> MedicationDispenseClient:
        from candid_aio.resources.medication_dispense import client

        return client.MedicationDispenseClient(self._caller)

    @cached_property
    def non_insurance_payer_payments(self) -> NonInsurancePayerPaymentsClient:
        from candid_aio.resources.non_insurance_payer_payments import client

        return client.NonInsurancePayerPaymentsClient(self._caller)

    @cached_property
    def non_insurance_payer_refunds(self) -> NonInsurancePayerRefundsClient:
        from candid_aio.resources.non_insurance_payer_refunds import client

        return client.NonInsurancePayerRefundsClient(self._caller)

    @cached_property
    def non_insurance_payers(self) -> NonInsurancePayersClient:
        from candid_aio.resources.non_insurance_payers import client

        return client.NonInsurancePayersClient(self._caller)

    @cached_property
    def organization_providers(self) -> OrganizationProvidersClient:
        from candid_aio.resources.organization_providers import client

        return client.OrganizationProvidersClient(self._caller)

    @cached_property
    def organization_service_facilities(self) -> OrganizationServiceFacilitiesClient:
        from candid_aio.resources.organization_service_facilities import client

        return client.OrganizationServiceFacilitiesClient(self._caller)

    @cached_property
    def patient_ar(self) -> PatientArClient:
        from candid_aio.resources.patient_ar import client

        return client.PatientArClient(self._caller)

    @cached_property
    def patient_payments(self) -> PatientPaymentsClient:
        from candid_aio.resources.patient_payments import client

        return client.PatientPaymentsClient(self._caller)

    @cached_property
    def patient_refunds(self) -> PatientRefundsClient:
        from candid_aio.resources.patient_refunds import client

        return client.PatientRefundsClient(self._caller)

    @cached_property
    def payer_plan_groups(self) -> PayerPlanGroupsClient:
        from candid_aio.resources.payer_plan_groups import client

        return client.PayerPlanGroupsClient(self._caller)

    @cached_property
    def payers(self) -> PayersClient:
        from candid_aio.resources.payers import client

        return client.PayersClient(self._caller)

    @cached_property
    def pre_encounter(self) -> PreEncounterClient:
        from candid_aio.resources.pre_encounter import client

        return client.PreEncounterClient(self._caller)

    @cached_property
    def pre_service_rules(self) -> PreServiceRulesClient:
        from candid_aio.resources.pre_service_rules import client

        return client.PreServiceRulesClient(self._caller)

    @cached_property
    def service_lines(self) -> ServiceLinesClient:
        from candid_aio.resources.service_lines import client

        return client.ServiceLinesClient(self._caller)

    @cached_property
    def superbills(self) -> SuperbillsClient:
        from candid_aio.resources.superbills import client

        return client.SuperbillsClient(self._caller)

    @cached_property
    def tasks(self) -> TasksClient:
        from candid_aio.resources.tasks import client

        return client.TasksClient(self._caller)

    @cached_property
    def users(self) -> UsersClient:
        from candid_aio.resources.users import client

        return client.UsersClient(self._caller)

    @cached_property
    def views(self) -> ViewsClient:
        from candid_aio.resources.views import client

        return client.ViewsClient(self._caller)

    @cached_property
    def write_offs(self) -> WriteOffsClient:
        from candid_aio.resources.write_offs import client

        return client.WriteOffsClient(self._caller)
