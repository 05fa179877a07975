"""`pre_encounter.metadata_schemas`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.metadata_schemas import v_1
    from candid_aio.resources.pre_encounter.metadata_schemas.client import (
        AsyncMetadataSchemasClient,
        AsyncRawMetadataSchemasClient,
        MetadataSchemasClient,
        RawMetadataSchemasClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncMetadataSchemasClient",
                "AsyncRawMetadataSchemasClient",
                "MetadataSchemasClient",
                "RawMetadataSchemasClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncMetadataSchemasClient",
    "AsyncRawMetadataSchemasClient",
    "MetadataSchemasClient",
    "RawMetadataSchemasClient",
    "v_1",
]
