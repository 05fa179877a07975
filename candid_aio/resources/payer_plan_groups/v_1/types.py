"""The types of `payer_plan_groups.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import OrganizationId, PayerPlanGroupId, SourceOfPaymentCode
    from candid_aio.resources.payers.v_3.types import Payer, PayerUuid

__all__ = [
    "MutablePayerPlanGroup",
    "PayerPlanGroup",
    "PayerPlanGroupAlreadyExistsError",
    "PayerPlanGroupPage",
    "PayerPlanGroupSortField",
]

_REFS = {
    "OrganizationId": "candid_aio.resources.commons.types",
    "PageToken": "candid_aio.resources.commons.types",
    "Payer": "candid_aio.resources.payers.v_3.types",
    "PayerGroupId": "candid_aio.resources.commons.types",
    "PayerId": "candid_aio.resources.payers.v_3.types",
    "PayerPlanGroupId": "candid_aio.resources.commons.types",
    "PayerUuid": "candid_aio.resources.payers.v_3.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "SourceOfPaymentCode": "candid_aio.resources.commons.types",
}


class PayerPlanGroupSortField(OpenEnum):
    PLAN_GROUP_NAME = "plan_group_name"
    PLAN_TYPE = "plan_type"
    CREATED_AT = "created_at"


@model(kw_only=True)
class MutablePayerPlanGroup(Model):
    __slots__ = ()

    plan_group_name: str
    payer_uuid: PayerUuid
    plan_type: SourceOfPaymentCode


@model(kw_only=True)
class PayerPlanGroup(MutablePayerPlanGroup):
    __slots__ = ()

    payer_plan_group_id: PayerPlanGroupId
    payer: Payer
    is_active: bool
    organization_id: OrganizationId


@model(kw_only=True)
class PayerPlanGroupAlreadyExistsError(Model):
    __slots__ = ()

    message: str
    id: PayerPlanGroupId


@model(kw_only=True)
class PayerPlanGroupPage(ResourcePage):
    __slots__ = ()

    items: list[PayerPlanGroup]
