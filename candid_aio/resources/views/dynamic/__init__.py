"""`views.dynamic`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.views.dynamic import v_1
    from candid_aio.resources.views.dynamic.client import (
        AsyncDynamicClient,
        AsyncRawDynamicClient,
        DynamicClient,
        RawDynamicClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncDynamicClient", "AsyncRawDynamicClient", "DynamicClient", "RawDynamicClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncDynamicClient", "AsyncRawDynamicClient", "DynamicClient", "RawDynamicClient", "v_1"]
