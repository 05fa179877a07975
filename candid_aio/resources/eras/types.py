"""The types of `eras`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import AdjustmentReasonCode, ClaimAdjustmentGroupCodes, Date
    from candid_aio.resources.era_commons.types import EraDocumentStatus, PaymentMethodCode
    from candid_aio.resources.x_12.v_1.types import Carc, RemittanceAdviceRemarkCode

__all__ = [
    "Era",
    "EraAdjustment",
    "EraBase",
    "EraClaimPaymentId",
    "EraDocument",
    "EraDocumentId",
    "EraId",
    "EraPayer",
    "EraPayerId",
    "EraPayment",
    "EraPaymentId",
    "EraServicePayment",
    "EraServicePaymentId",
    "PaymentBundleId",
    "ProviderLevelAdjustment",
]

_REFS = {
    "AdjustmentReasonCode": "candid_aio.resources.commons.types",
    "Carc": "candid_aio.resources.x_12.v_1.types",
    "ClaimAdjustmentGroupCodes": "candid_aio.resources.commons.types",
    "Date": "candid_aio.resources.commons.types",
    "EraDocumentStatus": "candid_aio.resources.era_commons.types",
    "PaymentMethodCode": "candid_aio.resources.era_commons.types",
    "RemittanceAdviceRemarkCode": "candid_aio.resources.x_12.v_1.types",
}

EraClaimPaymentId: TypeAlias = UUID
EraDocumentId: TypeAlias = UUID
EraId: TypeAlias = UUID
EraPayerId: TypeAlias = UUID
EraPaymentId: TypeAlias = UUID
EraServicePaymentId: TypeAlias = UUID
PaymentBundleId: TypeAlias = UUID


@model(kw_only=True)
class EraBase(Model):
    __slots__ = ()

    check_number: str
    check_date: Date


@model(kw_only=True)
class Era(EraBase):
    __slots__ = ()

    era_id: EraId


@model(kw_only=True)
class EraAdjustment(Model):
    __slots__ = ()

    adjustment_group_code: ClaimAdjustmentGroupCodes
    adjustment_reason_code: Carc
    adjustment_amount_cents: int | None = None
    adjustment_quantity: int | None = None


@model(kw_only=True)
class EraDocument(Model):
    __slots__ = ()

    id: EraDocumentId
    source: str
    storage_path: str
    status: EraDocumentStatus


@model(kw_only=True)
class EraPayer(Model):
    __slots__ = ()

    id: EraPayerId
    payer_name: str
    payer_identifier: str | None = None


@model(kw_only=True)
class EraPayment(Model):
    __slots__ = ()

    id: EraPaymentId
    era_document: EraDocument
    posted_at: dt.datetime
    payer: EraPayer
    payment_method_code: PaymentMethodCode
    check_eft_trace_number: str
    check_issued_or_eft_effective_date: Date
    total_payment_amount_cents: int


@model(kw_only=True)
class EraServicePayment(Model):
    __slots__ = ()

    id: EraServicePaymentId
    era_claim_payment_id: EraClaimPaymentId
    adjudicated_procedure_code: str
    adjudicated_modifiers: list[str]
    original_procedure_code: str | None = None
    original_modifiers: list[str]
    allowed_amount_cents: int | None = None
    line_item_charge_amount_cents: int
    line_item_provider_payment_amount_cents: int
    unit_of_service_paid_count: int | None = None
    rarcs: list[RemittanceAdviceRemarkCode]
    adjustments: list[EraAdjustment]


@model(kw_only=True)
class ProviderLevelAdjustment(Model):
    __slots__ = ()

    provider_identifier: str
    adjustment_identifier: str | None = None
    adjustment_code: AdjustmentReasonCode
    adjustment_amount_cents: int
    payee_npi: str | None = None
    payee_tin: str | None = None
