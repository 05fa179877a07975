"""`charge_capture.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.charge_capture.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client
    from candid_aio.resources.charge_capture.v_1.errors import ChargeExternalIdConflictError
    from candid_aio.resources.charge_capture.v_1.types import (
        ChargeCapture,
        ChargeCaptureData,
        ChargeCaptureError,
        ChargeCapturePage,
        ChargeCapturePostBilledChange,
        ChargeCaptureSortField,
        ChargeCaptureStatus,
        ChargeExternalIdConflictErrorMessage,
        Hl7MessageType,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "errors": ("ChargeExternalIdConflictError",),
            "types": (
                "ChargeCapture",
                "ChargeCaptureData",
                "ChargeCaptureError",
                "ChargeCapturePage",
                "ChargeCapturePostBilledChange",
                "ChargeCaptureSortField",
                "ChargeCaptureStatus",
                "ChargeExternalIdConflictErrorMessage",
                "Hl7MessageType",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "ChargeCapture",
    "ChargeCaptureData",
    "ChargeCaptureError",
    "ChargeCapturePage",
    "ChargeCapturePostBilledChange",
    "ChargeCaptureSortField",
    "ChargeCaptureStatus",
    "ChargeExternalIdConflictError",
    "ChargeExternalIdConflictErrorMessage",
    "Hl7MessageType",
    "RawV1Client",
    "V1Client",
]
