"""The types of `patient_payments.v_3`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import EncounterExternalId, OrganizationId, PatientExternalId, ServiceLineId

__all__ = ["PatientPayment", "PatientPaymentId", "PatientPaymentSource", "PatientPaymentStatus"]

_REFS = {
    "EncounterExternalId": "candid_aio.resources.commons.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "PatientExternalId": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
}

PatientPaymentId: TypeAlias = str


class PatientPaymentSource(OpenEnum):
    MANUAL_ENTRY = "MANUAL_ENTRY"
    CHARGEBEE_PAYMENTS = "CHARGEBEE_PAYMENTS"
    CHARGEBEE_MANUALLY_VOIDED_BY_CANDID = "CHARGEBEE MANUALLY VOIDED BY CANDID"
    CHARGEBEE_REFUNDS = "CHARGEBEE_REFUNDS"
    SQUARE_REFUNDS = "SQUARE_REFUNDS"
    SQUARE_PAYMENTS = "SQUARE_PAYMENTS"
    STRIPE_CHARGES = "STRIPE_CHARGES"
    STRIPE_REFUNDS = "STRIPE_REFUNDS"
    ELATION_PAYMENTS = "ELATION_PAYMENTS"


class PatientPaymentStatus(OpenEnum):
    PENDING = "PENDING"
    PAID = "paid"
    CANCELED = "CANCELED"
    VOIDED = "voided"
    FAILED = "FAILED"
    COMPLETED = "COMPLETED"
    STRIPE_SUCCEEDED = "succeeded"
    STRIPE_PENDING = "pending"
    STRIPE_FAILED = "failed"
    STRIPE_REQUIRES_ACTION = "requires_action"
    STRIPE_CANCELED = "canceled"


@model(kw_only=True)
class PatientPayment(Model):
    __slots__ = ()

    patient_payment_id: PatientPaymentId
    organization_id: OrganizationId
    source_internal_id: str
    source: PatientPaymentSource
    amount_cents: int
    payment_timestamp: dt.datetime | None = None
    status: PatientPaymentStatus | None = None
    payment_name: str | None = None
    payment_note: str | None = None
    patient_external_id: PatientExternalId | None = None
    encounter_external_id: EncounterExternalId | None = None
    service_line_id: ServiceLineId | None = None
