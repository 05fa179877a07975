"""`credentialing`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.credentialing import v_2
    from candid_aio.resources.credentialing.client import (
        AsyncCredentialingClient,
        AsyncRawCredentialingClient,
        CredentialingClient,
        RawCredentialingClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncCredentialingClient",
                "AsyncRawCredentialingClient",
                "CredentialingClient",
                "RawCredentialingClient",
            ),
        },
        subpackages=("v_2",),
    )

__all__ = [
    "AsyncCredentialingClient",
    "AsyncRawCredentialingClient",
    "CredentialingClient",
    "RawCredentialingClient",
    "v_2",
]
