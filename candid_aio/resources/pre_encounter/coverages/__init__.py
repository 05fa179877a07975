"""`pre_encounter.coverages`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.coverages import v_1
    from candid_aio.resources.pre_encounter.coverages.client import (
        AsyncCoveragesClient,
        AsyncRawCoveragesClient,
        CoveragesClient,
        RawCoveragesClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncCoveragesClient", "AsyncRawCoveragesClient", "CoveragesClient", "RawCoveragesClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncCoveragesClient", "AsyncRawCoveragesClient", "CoveragesClient", "RawCoveragesClient", "v_1"]
