"""`exports`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.exports import v_3
    from candid_aio.resources.exports.client import (
        AsyncExportsClient,
        AsyncRawExportsClient,
        ExportsClient,
        RawExportsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncExportsClient", "AsyncRawExportsClient", "ExportsClient", "RawExportsClient"),
        },
        subpackages=("v_3",),
    )

__all__ = ["AsyncExportsClient", "AsyncRawExportsClient", "ExportsClient", "RawExportsClient", "v_3"]
