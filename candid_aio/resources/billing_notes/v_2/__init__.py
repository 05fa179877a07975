"""`billing_notes.v_2`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.billing_notes.v_2.client import AsyncRawV2Client, AsyncV2Client, RawV2Client, V2Client
    from candid_aio.resources.billing_notes.v_2.types import (
        BillingNote,
        BillingNoteBase,
        BillingNoteBaseOptional,
        BillingNoteId,
        BillingNoteMetadata,
        BillingNoteMetadata_QueueAdded,
        BillingNoteMetadata_QueueMoved,
        BillingNoteMetadata_TaskCreated,
        BillingNoteType,
        QueueAddedMetadata,
        QueueMovedMetadata,
        TaskCreatedMetadata,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"),
            "types": (
                "BillingNote",
                "BillingNoteBase",
                "BillingNoteBaseOptional",
                "BillingNoteId",
                "BillingNoteMetadata",
                "BillingNoteMetadata_QueueAdded",
                "BillingNoteMetadata_QueueMoved",
                "BillingNoteMetadata_TaskCreated",
                "BillingNoteType",
                "QueueAddedMetadata",
                "QueueMovedMetadata",
                "TaskCreatedMetadata",
            ),
        },
    )

__all__ = [
    "AsyncRawV2Client",
    "AsyncV2Client",
    "BillingNote",
    "BillingNoteBase",
    "BillingNoteBaseOptional",
    "BillingNoteId",
    "BillingNoteMetadata",
    "BillingNoteMetadata_QueueAdded",
    "BillingNoteMetadata_QueueMoved",
    "BillingNoteMetadata_TaskCreated",
    "BillingNoteType",
    "QueueAddedMetadata",
    "QueueMovedMetadata",
    "RawV2Client",
    "TaskCreatedMetadata",
    "V2Client",
]
