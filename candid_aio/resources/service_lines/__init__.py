"""`service_lines`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.service_lines import v_2
    from candid_aio.resources.service_lines.client import (
        AsyncRawServiceLinesClient,
        AsyncServiceLinesClient,
        RawServiceLinesClient,
        ServiceLinesClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncRawServiceLinesClient",
                "AsyncServiceLinesClient",
                "RawServiceLinesClient",
                "ServiceLinesClient",
            ),
        },
        subpackages=("v_2",),
    )

__all__ = [
    "AsyncRawServiceLinesClient",
    "AsyncServiceLinesClient",
    "RawServiceLinesClient",
    "ServiceLinesClient",
    "v_2",
]
