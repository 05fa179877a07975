"""`pre_encounter.tags`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.tags import v_1
    from candid_aio.resources.pre_encounter.tags.client import (
        AsyncRawTagsClient,
        AsyncTagsClient,
        RawTagsClient,
        TagsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawTagsClient", "AsyncTagsClient", "RawTagsClient", "TagsClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncRawTagsClient", "AsyncTagsClient", "RawTagsClient", "TagsClient", "v_1"]
