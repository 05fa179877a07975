"""`write_offs`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.write_offs import v_1
    from candid_aio.resources.write_offs.client import (
        AsyncRawWriteOffsClient,
        AsyncWriteOffsClient,
        RawWriteOffsClient,
        WriteOffsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawWriteOffsClient", "AsyncWriteOffsClient", "RawWriteOffsClient", "WriteOffsClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncRawWriteOffsClient", "AsyncWriteOffsClient", "RawWriteOffsClient", "WriteOffsClient", "v_1"]
