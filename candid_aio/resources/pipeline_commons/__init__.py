"""`pipeline_commons`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pipeline_commons.types import ConfigurableRuleId, RuleId
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": ("ConfigurableRuleId", "RuleId"),
        },
    )

__all__ = ["ConfigurableRuleId", "RuleId"]
