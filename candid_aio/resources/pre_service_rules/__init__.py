"""`pre_service_rules`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_service_rules import v_1
    from candid_aio.resources.pre_service_rules.client import (
        AsyncPreServiceRulesClient,
        AsyncRawPreServiceRulesClient,
        PreServiceRulesClient,
        RawPreServiceRulesClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncPreServiceRulesClient",
                "AsyncRawPreServiceRulesClient",
                "PreServiceRulesClient",
                "RawPreServiceRulesClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncPreServiceRulesClient",
    "AsyncRawPreServiceRulesClient",
    "PreServiceRulesClient",
    "RawPreServiceRulesClient",
    "v_1",
]
