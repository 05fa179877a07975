"""`enterprise_config`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.enterprise_config import v_1
    from candid_aio.resources.enterprise_config.client import (
        AsyncEnterpriseConfigClient,
        AsyncRawEnterpriseConfigClient,
        EnterpriseConfigClient,
        RawEnterpriseConfigClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncEnterpriseConfigClient",
                "AsyncRawEnterpriseConfigClient",
                "EnterpriseConfigClient",
                "RawEnterpriseConfigClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncEnterpriseConfigClient",
    "AsyncRawEnterpriseConfigClient",
    "EnterpriseConfigClient",
    "RawEnterpriseConfigClient",
    "v_1",
]
