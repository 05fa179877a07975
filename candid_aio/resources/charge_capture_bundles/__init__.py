"""`charge_capture_bundles`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.charge_capture_bundles import v_1
    from candid_aio.resources.charge_capture_bundles.client import (
        AsyncChargeCaptureBundlesClient,
        AsyncRawChargeCaptureBundlesClient,
        ChargeCaptureBundlesClient,
        RawChargeCaptureBundlesClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncChargeCaptureBundlesClient",
                "AsyncRawChargeCaptureBundlesClient",
                "ChargeCaptureBundlesClient",
                "RawChargeCaptureBundlesClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncChargeCaptureBundlesClient",
    "AsyncRawChargeCaptureBundlesClient",
    "ChargeCaptureBundlesClient",
    "RawChargeCaptureBundlesClient",
    "v_1",
]
