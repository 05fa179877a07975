"""`billing_notes`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.billing_notes import v_2
    from candid_aio.resources.billing_notes.client import (
        AsyncBillingNotesClient,
        AsyncRawBillingNotesClient,
        BillingNotesClient,
        RawBillingNotesClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncBillingNotesClient",
                "AsyncRawBillingNotesClient",
                "BillingNotesClient",
                "RawBillingNotesClient",
            ),
        },
        subpackages=("v_2",),
    )

__all__ = [
    "AsyncBillingNotesClient",
    "AsyncRawBillingNotesClient",
    "BillingNotesClient",
    "RawBillingNotesClient",
    "v_2",
]
