"""`patient_payments.v_4`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.patient_payments.v_4.client import AsyncRawV4Client, AsyncV4Client, RawV4Client, V4Client
    from candid_aio.resources.patient_payments.v_4.types import (
        CardPaymentMethod,
        CardPaymentMethodCreate,
        CashPaymentMethod,
        CashPaymentMethodCreate,
        CheckPaymentMethod,
        CheckPaymentMethodCreate,
        MoneyOrderPaymentMethod,
        MoneyOrderPaymentMethodCreate,
        PatientPayment,
        PatientPaymentId,
        PatientPaymentSortField,
        PatientPaymentsPage,
        PaymentMethod,
        PaymentMethod_Card,
        PaymentMethod_Cash,
        PaymentMethod_Check,
        PaymentMethod_MoneyOrder,
        PaymentMethodCreate,
        PaymentMethodCreate_Card,
        PaymentMethodCreate_Cash,
        PaymentMethodCreate_Check,
        PaymentMethodCreate_MoneyOrder,
        PaymentMethodDetail,
        PaymentMethodDetailCreate,
        PaymentMethodProviderInfo,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV4Client", "AsyncV4Client", "RawV4Client", "V4Client"),
            "types": (
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
            ),
        },
    )

__all__ = [
    "AsyncRawV4Client",
    "AsyncV4Client",
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
    "RawV4Client",
    "V4Client",
]
