"""The types of `insurance_adjudications.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import ClaimId, ServiceLineId
    from candid_aio.resources.eras.types import ProviderLevelAdjustment
    from candid_aio.resources.payers.v_3.types import PayerUuid
    from candid_aio.resources.service_lines.v_2.types import DenialReasonContent
    from candid_aio.resources.x_12.v_1.types import ClaimAdjustmentReasonCode, RemittanceAdviceRemarkCode

__all__ = [
    "ClaimAdjudication",
    "InsuranceAdjudication",
    "InsuranceAdjudicationId",
    "ServiceLineAdjudication",
    "ServiceLineAdjudicationId",
]

_REFS = {
    "ClaimAdjustmentReasonCode": "candid_aio.resources.x_12.v_1.types",
    "ClaimId": "candid_aio.resources.commons.types",
    "DenialReasonContent": "candid_aio.resources.service_lines.v_2.types",
    "PayerUuid": "candid_aio.resources.payers.v_3.types",
    "ProviderLevelAdjustment": "candid_aio.resources.eras.types",
    "RemittanceAdviceRemarkCode": "candid_aio.resources.x_12.v_1.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
}

InsuranceAdjudicationId: TypeAlias = UUID
ServiceLineAdjudicationId: TypeAlias = UUID


@model(kw_only=True)
class ClaimAdjudication(Model):
    __slots__ = ()

    claim_id: ClaimId
    insurance_allowed_amount_cents: int | None = None
    insurance_paid_amount_cents: int | None = None
    charge_amount_cents: int | None = None
    service_lines: dict[ServiceLineId, list[ServiceLineAdjudication]]
    payer_claim_number: str | None = None
    carcs: list[ClaimAdjustmentReasonCode]


@model(kw_only=True)
class InsuranceAdjudication(Model):
    __slots__ = ()

    insurance_adjudication_id: InsuranceAdjudicationId
    payer_uuid: PayerUuid
    post_date: dt.date | None = None
    check_number: str | None = None
    check_date: dt.date
    note: str | None = None
    claims: dict[ClaimId, list[ClaimAdjudication]]
    provider_level_adjustments: list[ProviderLevelAdjustment]


@model(kw_only=True)
class ServiceLineAdjudication(Model):
    __slots__ = ()

    service_line_adjudication_id: ServiceLineAdjudicationId
    denial_reason: DenialReasonContent | None = None
    insurance_allowed_amount_cents: int | None = None
    insurance_paid_amount_cents: int | None = None
    deductible_amount_cents: int | None = None
    coinsurance_amount_cents: int | None = None
    copay_amount_cents: int | None = None
    carcs: list[ClaimAdjustmentReasonCode]
    rarcs: list[RemittanceAdviceRemarkCode]
