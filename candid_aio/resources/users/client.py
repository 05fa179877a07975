"""The clients of `users`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.users.v_2.client import AsyncRawV2Client, AsyncV2Client, RawV2Client, V2Client

__all__ = ["AsyncRawUsersClient", "AsyncUsersClient", "RawUsersClient", "UsersClient"]


class AsyncUsersClient(AsyncResource):
    """The namespaces of `users`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawUsersClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawUsersClient(self._caller)

    @cached_property
    def v_2(self) -> AsyncV2Client:
        from candid_aio.resources.users.v_2 import client

        return client.AsyncV2Client(self._caller)


class UsersClient(BlockingResource):
    """The namespaces of `users`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawUsersClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawUsersClient(self._caller)

    @cached_property
    def v_2(self) -> V2Client:
        from candid_aio.resources.users.v_2 import client

        return client.V2Client(self._caller)


class AsyncRawUsersClient(AsyncResource):
    """The namespaces of `users`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_2(self) -> AsyncRawV2Client:
        from candid_aio.resources.users.v_2 import client

        return client.AsyncRawV2Client(self._caller)


class RawUsersClient(BlockingResource):
    """The namespaces of `users`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_2(self) -> RawV2Client:
        from candid_aio.resources.users.v_2 import client

        return client.RawV2Client(self._caller)
