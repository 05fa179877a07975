"""The clients of `credentialing`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.credentialing.v_2.client import AsyncRawV2Client, AsyncV2Client, RawV2Client, V2Client

__all__ = ["AsyncCredentialingClient", "AsyncRawCredentialingClient", "CredentialingClient", "RawCredentialingClient"]


class AsyncCredentialingClient(AsyncResource):
    """The namespaces of `credentialing`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawCredentialingClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawCredentialingClient(self._caller)

    @cached_property
    def v_2(self) -> AsyncV2Client:
        from candid_aio.resources.credentialing.v_2 import client

        return client.AsyncV2Client(self._caller)


class CredentialingClient(BlockingResource):
    """The namespaces of `credentialing`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawCredentialingClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawCredentialingClient(self._caller)

    @cached_property
    def v_2(self) -> V2Client:
        from candid_aio.resources.credentialing.v_2 import client

        return client.V2Client(self._caller)


class AsyncRawCredentialingClient(AsyncResource):
    """The namespaces of `credentialing`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_2(self) -> AsyncRawV2Client:
        from candid_aio.resources.credentialing.v_2 import client

        return client.AsyncRawV2Client(self._caller)


class RawCredentialingClient(BlockingResource):
    """The namespaces of `credentialing`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_2(self) -> RawV2Client:
        from candid_aio.resources.credentialing.v_2 import client

        return client.RawV2Client(self._caller)
