"""The types of `pipeline_commons`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TypeAlias
from uuid import UUID

__all__ = ["ConfigurableRuleId", "RuleId"]

ConfigurableRuleId: TypeAlias = UUID
RuleId: TypeAlias = UUID
