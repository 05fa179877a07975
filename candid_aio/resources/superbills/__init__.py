"""`superbills`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.superbills import v_1
    from candid_aio.resources.superbills.client import (
        AsyncRawSuperbillsClient,
        AsyncSuperbillsClient,
        RawSuperbillsClient,
        SuperbillsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawSuperbillsClient", "AsyncSuperbillsClient", "RawSuperbillsClient", "SuperbillsClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncRawSuperbillsClient", "AsyncSuperbillsClient", "RawSuperbillsClient", "SuperbillsClient", "v_1"]
