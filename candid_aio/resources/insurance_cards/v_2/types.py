"""The types of `insurance_cards.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        EmrPayerCrosswalk,
        InsuranceTypeCode,
        PayerPlanGroupId,
        SourceOfPaymentCode,
        StreetAddressLongZip,
        StreetAddressLongZipOptional,
    )
    from candid_aio.resources.payers.v_4.types import PayerUuid

__all__ = [
    "InsuranceCard",
    "InsuranceCardBase",
    "InsuranceCardCreate",
    "InsuranceCardCreateOptional",
    "InsuranceCardId",
]

_REFS = {
    "EmrPayerCrosswalk": "candid_aio.resources.commons.types",
    "InsuranceTypeCode": "candid_aio.resources.commons.types",
    "PayerPlanGroupId": "candid_aio.resources.commons.types",
    "PayerUuid": "candid_aio.resources.payers.v_4.types",
    "SourceOfPaymentCode": "candid_aio.resources.commons.types",
    "StreetAddressLongZip": "candid_aio.resources.commons.types",
    "StreetAddressLongZipOptional": "candid_aio.resources.commons.types",
}

InsuranceCardId: TypeAlias = UUID


@model(kw_only=True)
class InsuranceCardBase(Model):
    __slots__ = ()

    group_number: str | None = None
    plan_name: str | None = None
    plan_type: SourceOfPaymentCode | None = None
    insurance_type: InsuranceTypeCode | None = None
    payer_plan_group_id: PayerPlanGroupId | None = None
    payer_address: StreetAddressLongZip | None = None


@model(kw_only=True)
class InsuranceCard(InsuranceCardBase):
    __slots__ = ()

    insurance_card_id: InsuranceCardId
    member_id: str
    payer_name: str
    payer_id: str
    rx_bin: str | None = None
    rx_pcn: str | None = None
    image_url_front: str | None = None
    image_url_back: str | None = None
    payer_uuid: PayerUuid | None = None


@model(kw_only=True)
class InsuranceCardCreate(InsuranceCardBase):
    __slots__ = ()

    member_id: str
    payer_name: str
    payer_id: str
    rx_bin: str | None = None
    rx_pcn: str | None = None
    image_url_front: str | None = None
    image_url_back: str | None = None
    emr_payer_crosswalk: EmrPayerCrosswalk | None = None
    payer_plan_group_name: str | None = None


@model(kw_only=True)
class InsuranceCardCreateOptional(Model):
    __slots__ = ()

    group_number: str | None = None
    plan_name: str | None = None
    plan_type: SourceOfPaymentCode | None = None
    insurance_type: InsuranceTypeCode | None = None
    payer_plan_group_id: PayerPlanGroupId | None = None
    payer_address: StreetAddressLongZipOptional | None = None
    member_id: str | None = None
    payer_name: str | None = None
    payer_id: str | None = None
    rx_bin: str | None = None
    rx_pcn: str | None = None
    image_url_front: str | None = None
    image_url_back: str | None = None
    emr_payer_crosswalk: EmrPayerCrosswalk | None = None
    payer_plan_group_name: str | None = None
