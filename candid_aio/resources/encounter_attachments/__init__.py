"""`encounter_attachments`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.encounter_attachments import v_1
    from candid_aio.resources.encounter_attachments.client import (
        AsyncEncounterAttachmentsClient,
        AsyncRawEncounterAttachmentsClient,
        EncounterAttachmentsClient,
        RawEncounterAttachmentsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncEncounterAttachmentsClient",
                "AsyncRawEncounterAttachmentsClient",
                "EncounterAttachmentsClient",
                "RawEncounterAttachmentsClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncEncounterAttachmentsClient",
    "AsyncRawEncounterAttachmentsClient",
    "EncounterAttachmentsClient",
    "RawEncounterAttachmentsClient",
    "v_1",
]
