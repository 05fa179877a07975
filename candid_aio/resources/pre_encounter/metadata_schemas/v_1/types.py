"""The types of `pre_encounter.metadata_schemas.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.common.types import BaseModel, ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.common.types import MetadataSchemaId

__all__ = ["MetadataField", "MetadataFieldType", "MetadataSchema", "MetadataSchemaPage", "MutableMetadataSchema"]

_REFS = {
    "FilterQueryString": "candid_aio.resources.pre_encounter.common.types",
    "MetadataSchemaId": "candid_aio.resources.pre_encounter.common.types",
    "PageToken": "candid_aio.resources.pre_encounter.common.types",
}


class MetadataFieldType(OpenEnum):
    STRING = "STRING"
    INTEGER = "INTEGER"
    DOUBLE = "DOUBLE"
    BOOLEAN = "BOOLEAN"
    ENUM = "ENUM"


@model(kw_only=True)
class MetadataField(Model):
    __slots__ = ()

    key: str
    type: MetadataFieldType
    enum_values: list[str] | None = None


@model(kw_only=True)
class MutableMetadataSchema(Model):
    __slots__ = ()

    name: str
    description: str | None = None
    fields: list[MetadataField]


@model(kw_only=True)
class MetadataSchema(BaseModel, MutableMetadataSchema):
    __slots__ = ()

    id: MetadataSchemaId


@model(kw_only=True)
class MetadataSchemaPage(ResourcePage):
    __slots__ = ()

    items: list[MetadataSchema]
