"""`pre_encounter.images`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.images import v_1
    from candid_aio.resources.pre_encounter.images.client import (
        AsyncImagesClient,
        AsyncRawImagesClient,
        ImagesClient,
        RawImagesClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncImagesClient", "AsyncRawImagesClient", "ImagesClient", "RawImagesClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncImagesClient", "AsyncRawImagesClient", "ImagesClient", "RawImagesClient", "v_1"]
