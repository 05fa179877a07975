"""`external_consolidated_remit`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.external_consolidated_remit import v_1
    from candid_aio.resources.external_consolidated_remit.client import (
        AsyncExternalConsolidatedRemitClient,
        AsyncRawExternalConsolidatedRemitClient,
        ExternalConsolidatedRemitClient,
        RawExternalConsolidatedRemitClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncExternalConsolidatedRemitClient",
                "AsyncRawExternalConsolidatedRemitClient",
                "ExternalConsolidatedRemitClient",
                "RawExternalConsolidatedRemitClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncExternalConsolidatedRemitClient",
    "AsyncRawExternalConsolidatedRemitClient",
    "ExternalConsolidatedRemitClient",
    "RawExternalConsolidatedRemitClient",
    "v_1",
]
