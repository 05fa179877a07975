"""`payers.v_4`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.payers.v_4.client import AsyncRawV4Client, AsyncV4Client, RawV4Client, V4Client
    from candid_aio.resources.payers.v_4.types import (
        ClearinghousePayerInfo,
        Payer,
        PayerCategory,
        PayerIds,
        PayerPage,
        PayerUuid,
        PrimaryPayerIds,
        SupportState,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV4Client", "AsyncV4Client", "RawV4Client", "V4Client"),
            "types": (
                "ClearinghousePayerInfo",
                "Payer",
                "PayerCategory",
                "PayerIds",
                "PayerPage",
                "PayerUuid",
                "PrimaryPayerIds",
                "SupportState",
            ),
        },
    )

__all__ = [
    "AsyncRawV4Client",
    "AsyncV4Client",
    "ClearinghousePayerInfo",
    "Payer",
    "PayerCategory",
    "PayerIds",
    "PayerPage",
    "PayerUuid",
    "PrimaryPayerIds",
    "RawV4Client",
    "SupportState",
    "V4Client",
]
