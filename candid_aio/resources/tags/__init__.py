"""`tags`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.tags.types import Tag, TagColorEnum, TagCreate, TagId
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": ("Tag", "TagColorEnum", "TagCreate", "TagId"),
        },
    )

__all__ = ["Tag", "TagColorEnum", "TagCreate", "TagId"]
