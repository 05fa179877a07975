"""Bases in `encounters.v_4` of types in a namespace that it inherits from in turn.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        DelayReasonCode,
        EncounterExternalId,
        FacilityTypeCode,
        Npi,
        StreetAddressLongZip,
    )
    from candid_aio.resources.encounters.v_4.types import (
        BillableStatusType,
        Intervention,
        Medication,
        PriorAuthorizationNumber,
        ResponsiblePartyType,
        ServiceAuthorizationExceptionCode,
        SynchronicityType,
        Vitals,
    )
    from candid_aio.resources.tags.types import TagId

__all__ = ["EncounterBase", "EncounterOptional", "EncounterOptionalBase"]

_REFS = {
    "BillableStatusType": "candid_aio.resources.encounters.v_4.types",
    "DelayReasonCode": "candid_aio.resources.commons.types",
    "EncounterExternalId": "candid_aio.resources.commons.types",
    "FacilityTypeCode": "candid_aio.resources.commons.types",
    "Intervention": "candid_aio.resources.encounters.v_4.types",
    "Medication": "candid_aio.resources.encounters.v_4.types",
    "Npi": "candid_aio.resources.commons.types",
    "PriorAuthorizationNumber": "candid_aio.resources.encounters.v_4.types",
    "ResponsiblePartyType": "candid_aio.resources.encounters.v_4.types",
    "ServiceAuthorizationExceptionCode": "candid_aio.resources.encounters.v_4.types",
    "StreetAddressLongZip": "candid_aio.resources.commons.types",
    "SynchronicityType": "candid_aio.resources.encounters.v_4.types",
    "TagId": "candid_aio.resources.tags.types",
    "Vitals": "candid_aio.resources.encounters.v_4.types",
}


@model(kw_only=True)
class EncounterBase(Model):
    __slots__ = ()

    external_id: EncounterExternalId
    date_of_service: dt.date | None = None
    end_date_of_service: dt.date | None = None
    patient_authorized_release: bool
    benefits_assigned_to_provider: bool
    provider_accepts_assignment: bool
    appointment_type: str | None = None
    existing_medications: list[Medication] | None = None
    interventions: list[Intervention] | None = None
    pay_to_address: StreetAddressLongZip | None = None
    synchronicity: SynchronicityType | None = None
    vitals: Vitals | None = None
    billable_status: BillableStatusType
    additional_information: str | None = None
    outside_lab: bool | None = None
    outside_lab_charges_amount_cents: int | None = None
    purchased_service_provider_npi: Npi | None = None
    service_authorization_exception_code: ServiceAuthorizationExceptionCode | None = None
    admission_date: dt.date | None = None
    discharge_date: dt.date | None = None
    onset_of_current_illness_or_symptom_date: dt.date | None = None
    last_menstrual_period_date: dt.date | None = None
    delay_reason_code: DelayReasonCode | None = None


@model(kw_only=True)
class EncounterOptionalBase(Model):
    __slots__ = ()

    benefits_assigned_to_provider: bool | None = None
    prior_authorization_number: PriorAuthorizationNumber | None = None
    external_id: EncounterExternalId | None = None
    date_of_service: dt.date | None = None
    billable_status: BillableStatusType | None = None
    responsible_party: ResponsiblePartyType | None = None
    provider_accepts_assignment: bool | None = None
    synchronicity: SynchronicityType | None = None
    place_of_service_code: FacilityTypeCode | None = None
    appointment_type: str | None = None
    end_date_of_service: dt.date | None = None
    additional_information: str | None = None
    outside_lab: bool | None = None
    outside_lab_charges_amount_cents: int | None = None
    purchased_service_provider_npi: Npi | None = None
    service_authorization_exception_code: ServiceAuthorizationExceptionCode | None = None
    admission_date: dt.date | None = None
    discharge_date: dt.date | None = None
    onset_of_current_illness_or_symptom_date: dt.date | None = None
    last_menstrual_period_date: dt.date | None = None
    delay_reason_code: DelayReasonCode | None = None
    patient_authorized_release: bool | None = None
    referral_number: str | None = None
    secondary_payer_carrier_code: str | None = None


@model(kw_only=True)
class EncounterOptional(EncounterOptionalBase):
    __slots__ = ()

    tag_ids: list[TagId] | None = None
