"""The types of `pre_encounter.tags.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.common.types import BaseModel, ResourcePage
from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.common.types import TagId

__all__ = ["MutableTag", "Tag", "TagPage"]

_REFS = {
    "PageToken": "candid_aio.resources.pre_encounter.common.types",
    "TagId": "candid_aio.resources.pre_encounter.common.types",
}


@model(kw_only=True)
class MutableTag(Model):
    __slots__ = ()

    value: str
    description: str | None = None
    alert: bool | None = None


@model(kw_only=True)
class Tag(BaseModel, MutableTag):
    __slots__ = ()

    id: TagId


@model(kw_only=True)
class TagPage(ResourcePage):
    __slots__ = ()

    items: list[Tag]
