"""`users`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.users import v_2
    from candid_aio.resources.users.client import AsyncRawUsersClient, AsyncUsersClient, RawUsersClient, UsersClient
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawUsersClient", "AsyncUsersClient", "RawUsersClient", "UsersClient"),
        },
        subpackages=("v_2",),
    )

__all__ = ["AsyncRawUsersClient", "AsyncUsersClient", "RawUsersClient", "UsersClient", "v_2"]
