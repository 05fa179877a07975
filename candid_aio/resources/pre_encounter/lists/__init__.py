"""`pre_encounter.lists`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.lists import v_1
    from candid_aio.resources.pre_encounter.lists.client import (
        AsyncListsClient,
        AsyncRawListsClient,
        ListsClient,
        RawListsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncListsClient", "AsyncRawListsClient", "ListsClient", "RawListsClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncListsClient", "AsyncRawListsClient", "ListsClient", "RawListsClient", "v_1"]
