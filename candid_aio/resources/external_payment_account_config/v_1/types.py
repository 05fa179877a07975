"""The types of `external_payment_account_config.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.payment_account_configs.types import PaymentAccountConfigId

__all__ = ["ExternalPaymentAccountConfig", "ExternalPaymentAccountConfigPage"]

_REFS = {
    "PageToken": "candid_aio.resources.commons.types",
    "PaymentAccountConfigId": "candid_aio.resources.payment_account_configs.types",
}


@model(kw_only=True)
class ExternalPaymentAccountConfig(Model):
    __slots__ = ()

    id: PaymentAccountConfigId
    account_name: str


@model(kw_only=True)
class ExternalPaymentAccountConfigPage(ResourcePage):
    __slots__ = ()

    items: list[ExternalPaymentAccountConfig]
