"""`external_consolidated_remit.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.external_consolidated_remit.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )
    from candid_aio.resources.external_consolidated_remit.v_1.types import (
        EraClaimPaymentSummary,
        ExternalConsolidatedRemitEraPayment,
        ExternalConsolidatedRemitEraPaymentsResponse,
        ExternalConsolidatedRemitInsuranceAdjustmentTransaction,
        ExternalConsolidatedRemitInsurancePaymentTransaction,
        ExternalConsolidatedRemitTransaction,
        ExternalConsolidatedRemitTransaction_InsuranceAdjustment,
        ExternalConsolidatedRemitTransaction_InsurancePayment,
        ExternalConsolidatedRemitTransactionId,
        ExternalConsolidatedRemitTransactionPage,
        InsuranceAdjustmentReason,
        InsuranceAdjustmentSource,
        PaymentBundle,
        PaymentBundleAllocationMethod,
        TargetType,
        TransactionCommonFields,
        TransactionSource,
        TransactionSource_EraServicePayment,
        TransactionSource_PaymentBundle,
        TransactionSourceEraServicePayment,
        TransactionSourcePaymentBundle,
        TransactionType,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "types": (
                "EraClaimPaymentSummary",
                "ExternalConsolidatedRemitEraPayment",
                "ExternalConsolidatedRemitEraPaymentsResponse",
                "ExternalConsolidatedRemitInsuranceAdjustmentTransaction",
                "ExternalConsolidatedRemitInsurancePaymentTransaction",
                "ExternalConsolidatedRemitTransaction",
                "ExternalConsolidatedRemitTransactionId",
                "ExternalConsolidatedRemitTransactionPage",
                "ExternalConsolidatedRemitTransaction_InsuranceAdjustment",
                "ExternalConsolidatedRemitTransaction_InsurancePayment",
                "InsuranceAdjustmentReason",
                "InsuranceAdjustmentSource",
                "PaymentBundle",
                "PaymentBundleAllocationMethod",
                "TargetType",
                "TransactionCommonFields",
                "TransactionSource",
                "TransactionSourceEraServicePayment",
                "TransactionSourcePaymentBundle",
                "TransactionSource_EraServicePayment",
                "TransactionSource_PaymentBundle",
                "TransactionType",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "EraClaimPaymentSummary",
    "ExternalConsolidatedRemitEraPayment",
    "ExternalConsolidatedRemitEraPaymentsResponse",
    "ExternalConsolidatedRemitInsuranceAdjustmentTransaction",
    "ExternalConsolidatedRemitInsurancePaymentTransaction",
    "ExternalConsolidatedRemitTransaction",
    "ExternalConsolidatedRemitTransactionId",
    "ExternalConsolidatedRemitTransactionPage",
    "ExternalConsolidatedRemitTransaction_InsuranceAdjustment",
    "ExternalConsolidatedRemitTransaction_InsurancePayment",
    "InsuranceAdjustmentReason",
    "InsuranceAdjustmentSource",
    "PaymentBundle",
    "PaymentBundleAllocationMethod",
    "RawV1Client",
    "TargetType",
    "TransactionCommonFields",
    "TransactionSource",
    "TransactionSourceEraServicePayment",
    "TransactionSourcePaymentBundle",
    "TransactionSource_EraServicePayment",
    "TransactionSource_PaymentBundle",
    "TransactionType",
    "V1Client",
]
