"""The types of `tags`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TypeAlias

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

__all__ = ["Tag", "TagColorEnum", "TagCreate", "TagId"]

TagId: TypeAlias = str


class TagColorEnum(OpenEnum):
    BLACK = "black"
    WHITE = "white"
    GRAY = "gray"
    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    INDIGO = "indigo"
    PURPLE = "purple"
    PINK = "pink"


@model(kw_only=True)
class TagCreate(Model):
    __slots__ = ()

    tag_id: TagId
    description: str
    color: TagColorEnum


@model(kw_only=True)
class Tag(TagCreate):
    __slots__ = ()

    creator_id: str
