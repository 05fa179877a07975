"""`import_invoice`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.import_invoice import v_1
    from candid_aio.resources.import_invoice.client import (
        AsyncImportInvoiceClient,
        AsyncRawImportInvoiceClient,
        ImportInvoiceClient,
        RawImportInvoiceClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncImportInvoiceClient",
                "AsyncRawImportInvoiceClient",
                "ImportInvoiceClient",
                "RawImportInvoiceClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncImportInvoiceClient",
    "AsyncRawImportInvoiceClient",
    "ImportInvoiceClient",
    "RawImportInvoiceClient",
    "v_1",
]
