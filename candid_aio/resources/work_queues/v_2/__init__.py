"""`work_queues.v_2`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.work_queues.v_2.types import WorkQueueCategory
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": ("WorkQueueCategory",),
        },
    )

__all__ = ["WorkQueueCategory"]
