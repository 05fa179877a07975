"""`patient_ar.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.patient_ar.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client
    from candid_aio.resources.patient_ar.v_1.errors import InvalidFiltersError
    from candid_aio.resources.patient_ar.v_1.types import (
        InsuranceAdjustmentInfo,
        InsurancePaymentInfo,
        InvalidFiltersErrorType,
        InventoryRecord,
        InvoiceItemizationResponse,
        ListInventoryPagedResponse,
        NonInsuranceAdjustmentInfo,
        NonInsurancePaymentInfo,
        PatientAdjustmentInfo,
        PatientArStatus,
        PatientPaymentAllocation,
        PatientPaymentInfo,
        ServiceLineItemization,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "errors": ("InvalidFiltersError",),
            "types": (
                "InsuranceAdjustmentInfo",
                "InsurancePaymentInfo",
                "InvalidFiltersErrorType",
                "InventoryRecord",
                "InvoiceItemizationResponse",
                "ListInventoryPagedResponse",
                "NonInsuranceAdjustmentInfo",
                "NonInsurancePaymentInfo",
                "PatientAdjustmentInfo",
                "PatientArStatus",
                "PatientPaymentAllocation",
                "PatientPaymentInfo",
                "ServiceLineItemization",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "InsuranceAdjustmentInfo",
    "InsurancePaymentInfo",
    "InvalidFiltersError",
    "InvalidFiltersErrorType",
    "InventoryRecord",
    "InvoiceItemizationResponse",
    "ListInventoryPagedResponse",
    "NonInsuranceAdjustmentInfo",
    "NonInsurancePaymentInfo",
    "PatientAdjustmentInfo",
    "PatientArStatus",
    "PatientPaymentAllocation",
    "PatientPaymentInfo",
    "RawV1Client",
    "ServiceLineItemization",
    "V1Client",
]
