"""`contracts`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.contracts import v_2, v_3
    from candid_aio.resources.contracts.client import (
        AsyncContractsClient,
        AsyncRawContractsClient,
        ContractsClient,
        RawContractsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncContractsClient", "AsyncRawContractsClient", "ContractsClient", "RawContractsClient"),
        },
        subpackages=("v_2", "v_3"),
    )

__all__ = ["AsyncContractsClient", "AsyncRawContractsClient", "ContractsClient", "RawContractsClient", "v_2", "v_3"]
