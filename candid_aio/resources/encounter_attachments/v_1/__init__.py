"""`encounter_attachments.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.encounter_attachments.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )
    from candid_aio.resources.encounter_attachments.v_1.types import (
        AttachmentId,
        BaseAttachment,
        ChargeCaptureAttachment,
        EncounterAttachment,
        EncounterAttachmentType,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "types": (
                "AttachmentId",
                "BaseAttachment",
                "ChargeCaptureAttachment",
                "EncounterAttachment",
                "EncounterAttachmentType",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "AttachmentId",
    "BaseAttachment",
    "ChargeCaptureAttachment",
    "EncounterAttachment",
    "EncounterAttachmentType",
    "RawV1Client",
    "V1Client",
]
