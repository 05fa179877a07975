"""`invoices.v_2`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.invoices.v_2.types import (
        ClaimInvoiceItem,
        ClaimInvoiceItemInfo,
        Invoice,
        InvoiceDestination,
        InvoiceDestinationMetadata,
        InvoiceInfo,
        InvoiceItemAttributionCreate,
        InvoiceItemAttributionCreate_ClaimId,
        InvoiceItemAttributionCreate_ServiceLineId,
        InvoiceItemAttributionCreate_Unattributed,
        InvoiceItemCreate,
        InvoiceItemInfo,
        InvoiceSortField,
        InvoiceStatus,
        ServiceLineInvoiceItem,
        UnattributedInvoiceItem,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "ClaimInvoiceItem",
                "ClaimInvoiceItemInfo",
                "Invoice",
                "InvoiceDestination",
                "InvoiceDestinationMetadata",
                "InvoiceInfo",
                "InvoiceItemAttributionCreate",
                "InvoiceItemAttributionCreate_ClaimId",
                "InvoiceItemAttributionCreate_ServiceLineId",
                "InvoiceItemAttributionCreate_Unattributed",
                "InvoiceItemCreate",
                "InvoiceItemInfo",
                "InvoiceSortField",
                "InvoiceStatus",
                "ServiceLineInvoiceItem",
                "UnattributedInvoiceItem",
            ),
        },
    )

__all__ = [
    "ClaimInvoiceItem",
    "ClaimInvoiceItemInfo",
    "Invoice",
    "InvoiceDestination",
    "InvoiceDestinationMetadata",
    "InvoiceInfo",
    "InvoiceItemAttributionCreate",
    "InvoiceItemAttributionCreate_ClaimId",
    "InvoiceItemAttributionCreate_ServiceLineId",
    "InvoiceItemAttributionCreate_Unattributed",
    "InvoiceItemCreate",
    "InvoiceItemInfo",
    "InvoiceSortField",
    "InvoiceStatus",
    "ServiceLineInvoiceItem",
    "UnattributedInvoiceItem",
]
