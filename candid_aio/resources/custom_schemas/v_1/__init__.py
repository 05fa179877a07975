"""`custom_schemas.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.custom_schemas.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client
    from candid_aio.resources.custom_schemas.v_1.errors import SchemaValidationHttpFailure
    from candid_aio.resources.custom_schemas.v_1.types import (
        KeyWithNameAlreadyExistsError,
        Schema,
        SchemaField,
        SchemaGetMultiResponse,
        SchemaInstance,
        SchemaInstanceOptional,
        SchemaValidationError,
        SchemaValidationError_KeyNameAlreadyExists,
        SchemaValidationError_SchemaNameAlreadyExists,
        SchemaValidationFailure,
        SchemaWithNameAlreadyExistsError,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "errors": ("SchemaValidationHttpFailure",),
            "types": (
                "KeyWithNameAlreadyExistsError",
                "Schema",
                "SchemaField",
                "SchemaGetMultiResponse",
                "SchemaInstance",
                "SchemaInstanceOptional",
                "SchemaValidationError",
                "SchemaValidationError_KeyNameAlreadyExists",
                "SchemaValidationError_SchemaNameAlreadyExists",
                "SchemaValidationFailure",
                "SchemaWithNameAlreadyExistsError",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "KeyWithNameAlreadyExistsError",
    "RawV1Client",
    "Schema",
    "SchemaField",
    "SchemaGetMultiResponse",
    "SchemaInstance",
    "SchemaInstanceOptional",
    "SchemaValidationError",
    "SchemaValidationError_KeyNameAlreadyExists",
    "SchemaValidationError_SchemaNameAlreadyExists",
    "SchemaValidationFailure",
    "SchemaValidationHttpFailure",
    "SchemaWithNameAlreadyExistsError",
    "V1Client",
]
