"""The types of `patient_payments.v_4`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        InvoiceId,
        Npi,
        OrganizationId,
        PatientExternalId,
        StreetAddressShortZip,
    )
    from candid_aio.resources.financials.types import Allocation, PatientTransactionSource
    from candid_aio.resources.organization_service_facilities.v_2.types import OrganizationServiceFacilityId

__all__ = [
    "CardPaymentMethod",
    "CardPaymentMethodCreate",
    "CashPaymentMethod",
    "CashPaymentMethodCreate",
    "CheckPaymentMethod",
    "CheckPaymentMethodCreate",
    "MoneyOrderPaymentMethod",
    "MoneyOrderPaymentMethodCreate",
    "PatientPayment",
    "PatientPaymentId",
    "PatientPaymentSortField",
    "PatientPaymentsPage",
    "PaymentMethod",
    "PaymentMethodCreate",
    "PaymentMethodCreate_Card",
    "PaymentMethodCreate_Cash",
    "PaymentMethodCreate_Check",
    "PaymentMethodCreate_MoneyOrder",
    "PaymentMethodDetail",
    "PaymentMethodDetailCreate",
    "PaymentMethodProviderInfo",
    "PaymentMethod_Card",
    "PaymentMethod_Cash",
    "PaymentMethod_Check",
    "PaymentMethod_MoneyOrder",
]

_REFS = {
    "Allocation": "candid_aio.resources.financials.types",
    "AllocationCreate": "candid_aio.resources.financials.types",
    "AllocationRestrictionCreate": "candid_aio.resources.financials.types",
    "ClaimId": "candid_aio.resources.commons.types",
    "InvoiceId": "candid_aio.resources.commons.types",
    "InvoiceUpdate": "candid_aio.resources.financials.types",
    "NoteUpdate": "candid_aio.resources.financials.types",
    "Npi": "candid_aio.resources.commons.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "OrganizationServiceFacilityId": "candid_aio.resources.organization_service_facilities.v_2.types",
    "PageToken": "candid_aio.resources.commons.types",
    "PatientExternalId": "candid_aio.resources.commons.types",
    "PatientPaymentCreateSource": "candid_aio.resources.financials.types",
    "PatientTransactionSource": "candid_aio.resources.financials.types",
    "ProviderId": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "StreetAddressShortZip": "candid_aio.resources.commons.types",
    "datetime": "datetime",
}

PatientPaymentId: TypeAlias = UUID


class PatientPaymentSortField(OpenEnum):
    PAYMENT_SOURCE = "payment_source"
    AMOUNT_CENTS = "amount_cents"
    PAYMENT_TIMESTAMP = "payment_timestamp"
    PAYMENT_NOTE = "payment_note"


@model(kw_only=True)
class CardPaymentMethod(Model):
    __slots__ = ()

    authorization_number: str | None = None


@model(kw_only=True)
class CardPaymentMethodCreate(Model):
    __slots__ = ()

    authorization_number: str | None = None


@model(kw_only=True)
class CashPaymentMethod(Model):
    """It has no fields of its own."""

    __slots__ = ()


@model(kw_only=True)
class CashPaymentMethodCreate(Model):
    """It has no fields of its own."""

    __slots__ = ()


@model(kw_only=True)
class CheckPaymentMethod(Model):
    __slots__ = ()

    check_number: str


@model(kw_only=True)
class CheckPaymentMethodCreate(Model):
    __slots__ = ()

    check_number: str


@model(kw_only=True)
class MoneyOrderPaymentMethod(Model):
    __slots__ = ()

    money_order_serial_number: str


@model(kw_only=True)
class MoneyOrderPaymentMethodCreate(Model):
    __slots__ = ()

    money_order_serial_number: str


@model(kw_only=True)
class PatientPayment(Model):
    __slots__ = ()

    patient_payment_id: PatientPaymentId
    organization_id: OrganizationId
    source_internal_id: str | None = None
    payment_source: PatientTransactionSource
    amount_cents: int
    patient_external_id: PatientExternalId
    payment_timestamp: dt.datetime | None = None
    payment_note: str | None = None
    allocations: list[Allocation]
    invoice: InvoiceId | None = None
    payment_method_detail: PaymentMethodDetail | None = None


@model(kw_only=True)
class PatientPaymentsPage(ResourcePage):
    __slots__ = ()

    items: list[PatientPayment]


@model(kw_only=True)
class PaymentMethodCreate_Card(Model):
    __slots__ = ()

    type: Literal["card"] = "card"
    authorization_number: str | None = None


@model(kw_only=True)
class PaymentMethodCreate_Cash(Model):
    __slots__ = ()

    type: Literal["cash"] = "cash"


@model(kw_only=True)
class PaymentMethodCreate_Check(Model):
    __slots__ = ()

    type: Literal["check"] = "check"
    check_number: str


@model(kw_only=True)
class PaymentMethodCreate_MoneyOrder(Model):
    __slots__ = ()

    type: Literal["money_order"] = "money_order"
    money_order_serial_number: str


@model(kw_only=True)
class PaymentMethodDetail(Model):
    __slots__ = ()

    payment_method: PaymentMethod
    collected_at_address: StreetAddressShortZip | None = None
    provider_info: PaymentMethodProviderInfo | None = None


@model(kw_only=True)
class PaymentMethodDetailCreate(Model):
    __slots__ = ()

    payment_method: PaymentMethodCreate
    collected_at_address: StreetAddressShortZip | None = None
    organization_service_facility_id: OrganizationServiceFacilityId | None = None
    provider_info: PaymentMethodProviderInfo | None = None


@model(kw_only=True)
class PaymentMethodProviderInfo(Model):
    __slots__ = ()

    npi: Npi | None = None
    first_name: str | None = None
    last_name: str | None = None


@model(kw_only=True)
class PaymentMethod_Card(Model):
    __slots__ = ()

    type: Literal["card"] = "card"
    authorization_number: str | None = None


@model(kw_only=True)
class PaymentMethod_Cash(Model):
    __slots__ = ()

    type: Literal["cash"] = "cash"


@model(kw_only=True)
class PaymentMethod_Check(Model):
    __slots__ = ()

    type: Literal["check"] = "check"
    check_number: str


@model(kw_only=True)
class PaymentMethod_MoneyOrder(Model):
    __slots__ = ()

    type: Literal["money_order"] = "money_order"
    money_order_serial_number: str


if TYPE_CHECKING:
    PaymentMethod: TypeAlias = (
        PaymentMethod_Cash | PaymentMethod_Check | PaymentMethod_Card | PaymentMethod_MoneyOrder | UnknownVariant
    )
else:
    PaymentMethod = union(
        "PaymentMethod",
        __name__,
        "type",
        {
            "cash": "PaymentMethod_Cash",
            "check": "PaymentMethod_Check",
            "card": "PaymentMethod_Card",
            "money_order": "PaymentMethod_MoneyOrder",
        },
    )

if TYPE_CHECKING:
    PaymentMethodCreate: TypeAlias = (
        PaymentMethodCreate_Cash
        | PaymentMethodCreate_Check
        | PaymentMethodCreate_Card
        | PaymentMethodCreate_MoneyOrder
        | UnknownVariant
    )
else:
    PaymentMethodCreate = union(
        "PaymentMethodCreate",
        __name__,
        "type",
        {
            "cash": "PaymentMethodCreate_Cash",
            "check": "PaymentMethodCreate_Check",
            "card": "PaymentMethodCreate_Card",
            "money_order": "PaymentMethodCreate_MoneyOrder",
        },
    )
