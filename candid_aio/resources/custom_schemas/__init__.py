"""`custom_schemas`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.custom_schemas import v_1
    from candid_aio.resources.custom_schemas.client import (
        AsyncCustomSchemasClient,
        AsyncRawCustomSchemasClient,
        CustomSchemasClient,
        RawCustomSchemasClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncCustomSchemasClient",
                "AsyncRawCustomSchemasClient",
                "CustomSchemasClient",
                "RawCustomSchemasClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncCustomSchemasClient",
    "AsyncRawCustomSchemasClient",
    "CustomSchemasClient",
    "RawCustomSchemasClient",
    "v_1",
]
