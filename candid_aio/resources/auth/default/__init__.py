"""`auth.default`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.auth.default.client import (
        AsyncDefaultClient,
        AsyncRawDefaultClient,
        DefaultClient,
        RawDefaultClient,
    )
    from candid_aio.resources.auth.default.errors import InvalidContentTypeError, TooManyRequestsError
    from candid_aio.resources.auth.default.types import (
        AuthGetTokenResponse,
        InvalidContentTypeErrorType,
        TooManyRequestsErrorType,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncDefaultClient", "AsyncRawDefaultClient", "DefaultClient", "RawDefaultClient"),
            "errors": ("InvalidContentTypeError", "TooManyRequestsError"),
            "types": ("AuthGetTokenResponse", "InvalidContentTypeErrorType", "TooManyRequestsErrorType"),
        },
    )

__all__ = [
    "AsyncDefaultClient",
    "AsyncRawDefaultClient",
    "AuthGetTokenResponse",
    "DefaultClient",
    "InvalidContentTypeError",
    "InvalidContentTypeErrorType",
    "RawDefaultClient",
    "TooManyRequestsError",
    "TooManyRequestsErrorType",
]
