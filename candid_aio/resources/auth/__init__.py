"""`auth`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.auth import default, v_2
    from candid_aio.resources.auth.client import AsyncAuthClient, AsyncRawAuthClient, AuthClient, RawAuthClient
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncAuthClient", "AsyncRawAuthClient", "AuthClient", "RawAuthClient"),
        },
        subpackages=("default", "v_2"),
    )

__all__ = ["AsyncAuthClient", "AsyncRawAuthClient", "AuthClient", "RawAuthClient", "default", "v_2"]
