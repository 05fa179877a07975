"""`pre_encounter.metadata_schemas.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.metadata_schemas.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )
    from candid_aio.resources.pre_encounter.metadata_schemas.v_1.types import (
        MetadataField,
        MetadataFieldType,
        MetadataSchema,
        MetadataSchemaPage,
        MutableMetadataSchema,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "types": (
                "MetadataField",
                "MetadataFieldType",
                "MetadataSchema",
                "MetadataSchemaPage",
                "MutableMetadataSchema",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "MetadataField",
    "MetadataFieldType",
    "MetadataSchema",
    "MetadataSchemaPage",
    "MutableMetadataSchema",
    "RawV1Client",
    "V1Client",
]
