"""`encounters`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.encounters import v_4
    from candid_aio.resources.encounters.client import (
        AsyncEncountersClient,
        AsyncRawEncountersClient,
        EncountersClient,
        RawEncountersClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncEncountersClient", "AsyncRawEncountersClient", "EncountersClient", "RawEncountersClient"),
        },
        subpackages=("v_4",),
    )

__all__ = ["AsyncEncountersClient", "AsyncRawEncountersClient", "EncountersClient", "RawEncountersClient", "v_4"]
