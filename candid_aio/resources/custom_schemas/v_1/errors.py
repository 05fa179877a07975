"""The named errors of `custom_schemas.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.custom_schemas.v_1.types import SchemaValidationFailure

__all__ = ["SchemaValidationHttpFailure"]


class SchemaValidationHttpFailure(ApiError):
    """422 `SchemaValidationHttpFailure`. Its `body` is `SchemaValidationFailure`."""

    error_name = "SchemaValidationHttpFailure"
    namespace = "custom_schemas.v_1"
    content = "SchemaValidationFailure"

    body: SchemaValidationFailure
