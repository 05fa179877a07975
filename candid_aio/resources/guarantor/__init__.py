"""`guarantor`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.guarantor import v_1
    from candid_aio.resources.guarantor.client import (
        AsyncGuarantorClient,
        AsyncRawGuarantorClient,
        GuarantorClient,
        RawGuarantorClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncGuarantorClient", "AsyncRawGuarantorClient", "GuarantorClient", "RawGuarantorClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncGuarantorClient", "AsyncRawGuarantorClient", "GuarantorClient", "RawGuarantorClient", "v_1"]
