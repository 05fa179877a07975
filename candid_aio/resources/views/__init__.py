"""`views`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.views import dynamic
    from candid_aio.resources.views.client import AsyncRawViewsClient, AsyncViewsClient, RawViewsClient, ViewsClient
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawViewsClient", "AsyncViewsClient", "RawViewsClient", "ViewsClient"),
        },
        subpackages=("dynamic",),
    )

__all__ = ["AsyncRawViewsClient", "AsyncViewsClient", "RawViewsClient", "ViewsClient", "dynamic"]
