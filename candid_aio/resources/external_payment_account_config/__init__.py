"""`external_payment_account_config`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.external_payment_account_config import v_1
    from candid_aio.resources.external_payment_account_config.client import (
        AsyncExternalPaymentAccountConfigClient,
        AsyncRawExternalPaymentAccountConfigClient,
        ExternalPaymentAccountConfigClient,
        RawExternalPaymentAccountConfigClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncExternalPaymentAccountConfigClient",
                "AsyncRawExternalPaymentAccountConfigClient",
                "ExternalPaymentAccountConfigClient",
                "RawExternalPaymentAccountConfigClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncExternalPaymentAccountConfigClient",
    "AsyncRawExternalPaymentAccountConfigClient",
    "ExternalPaymentAccountConfigClient",
    "RawExternalPaymentAccountConfigClient",
    "v_1",
]
