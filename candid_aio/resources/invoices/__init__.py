"""`invoices`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.invoices import v_2
    from candid_aio.resources.invoices.types import Invoice, InvoiceItem, InvoiceStatus
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": ("Invoice", "InvoiceItem", "InvoiceStatus"),
        },
        subpackages=("v_2",),
    )

__all__ = ["Invoice", "InvoiceItem", "InvoiceStatus", "v_2"]
