"""`charge_capture`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.charge_capture import v_1
    from candid_aio.resources.charge_capture.client import (
        AsyncChargeCaptureClient,
        AsyncRawChargeCaptureClient,
        ChargeCaptureClient,
        RawChargeCaptureClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncChargeCaptureClient",
                "AsyncRawChargeCaptureClient",
                "ChargeCaptureClient",
                "RawChargeCaptureClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncChargeCaptureClient",
    "AsyncRawChargeCaptureClient",
    "ChargeCaptureClient",
    "RawChargeCaptureClient",
    "v_1",
]
