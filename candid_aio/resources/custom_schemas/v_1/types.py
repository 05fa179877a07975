"""The types of `custom_schemas.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import Primitive, SchemaId

__all__ = [
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
]

_REFS = {
    "OrganizationId": "candid_aio.resources.commons.types",
    "Primitive": "candid_aio.resources.commons.types",
    "SchemaId": "candid_aio.resources.commons.types",
}


@model(kw_only=True)
class KeyWithNameAlreadyExistsError(Model):
    __slots__ = ()

    key: str
    value_type: Primitive


@model(kw_only=True)
class Schema(Model):
    __slots__ = ()

    id: SchemaId
    name: str
    description: str | None = None
    fields: list[SchemaField]


@model(kw_only=True)
class SchemaField(Model):
    __slots__ = ()

    key: str
    type: Primitive


@model(kw_only=True)
class SchemaGetMultiResponse(Model):
    __slots__ = ()

    schemas: list[Schema]


@model(kw_only=True)
class SchemaInstance(Model):
    __slots__ = ()

    schema_id: SchemaId
    content: dict[str, Any]


@model(kw_only=True)
class SchemaInstanceOptional(Model):
    __slots__ = ()

    schema_id: SchemaId | None = None
    content: dict[str, Any] | None = None


@model(kw_only=True)
class SchemaValidationError_KeyNameAlreadyExists(Model):
    __slots__ = ()

    type: Literal["key_name_already_exists"] = "key_name_already_exists"
    key: str
    value_type: Primitive


@model(kw_only=True)
class SchemaValidationError_SchemaNameAlreadyExists(Model):
    __slots__ = ()

    type: Literal["schema_name_already_exists"] = "schema_name_already_exists"
    name: str
    id: SchemaId


@model(kw_only=True)
class SchemaValidationFailure(Model):
    __slots__ = ()

    errors: list[SchemaValidationError]


@model(kw_only=True)
class SchemaWithNameAlreadyExistsError(Model):
    __slots__ = ()

    name: str
    id: SchemaId


if TYPE_CHECKING:
    SchemaValidationError: TypeAlias = (
        SchemaValidationError_SchemaNameAlreadyExists | SchemaValidationError_KeyNameAlreadyExists | UnknownVariant
    )
else:
    SchemaValidationError = union(
        "SchemaValidationError",
        __name__,
        "type",
        {
            "schema_name_already_exists": "SchemaValidationError_SchemaNameAlreadyExists",
            "key_name_already_exists": "SchemaValidationError_KeyNameAlreadyExists",
        },
    )
