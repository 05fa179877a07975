"""`payers`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.payers import v_3, v_4
    from candid_aio.resources.payers.client import (
        AsyncPayersClient,
        AsyncRawPayersClient,
        PayersClient,
        RawPayersClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncPayersClient", "AsyncRawPayersClient", "PayersClient", "RawPayersClient"),
        },
        subpackages=("v_3", "v_4"),
    )

__all__ = ["AsyncPayersClient", "AsyncRawPayersClient", "PayersClient", "RawPayersClient", "v_3", "v_4"]
