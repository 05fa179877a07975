"""`import_invoice.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.import_invoice.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client
    from candid_aio.resources.import_invoice.v_1.types import (
        CreateImportInvoiceRequest,
        ImportInvoice,
        ImportInvoicesPage,
        ImportInvoiceUpdateRequest,
        InvoiceItemInfoUpdate,
        InvoiceItemUpdateType,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "types": (
                "CreateImportInvoiceRequest",
                "ImportInvoice",
                "ImportInvoiceUpdateRequest",
                "ImportInvoicesPage",
                "InvoiceItemInfoUpdate",
                "InvoiceItemUpdateType",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "CreateImportInvoiceRequest",
    "ImportInvoice",
    "ImportInvoiceUpdateRequest",
    "ImportInvoicesPage",
    "InvoiceItemInfoUpdate",
    "InvoiceItemUpdateType",
    "RawV1Client",
    "V1Client",
]
