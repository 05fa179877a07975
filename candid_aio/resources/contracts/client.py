"""The clients of `contracts`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.contracts.v_2.client import AsyncRawV2Client, AsyncV2Client, RawV2Client, V2Client
    from candid_aio.resources.contracts.v_3.client import AsyncRawV3Client, AsyncV3Client, RawV3Client, V3Client

__all__ = ["AsyncContractsClient", "AsyncRawContractsClient", "ContractsClient", "RawContractsClient"]


class AsyncContractsClient(AsyncResource):
    """The namespaces of `contracts`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawContractsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawContractsClient(self._caller)

    @cached_property
    def v_2(self) -> AsyncV2Client:
        from candid_aio.resources.contracts.v_2 import client

        return client.AsyncV2Client(self._caller)

    @cached_property
    def v_3(self) -> AsyncV3Client:
        from candid_aio.resources.contracts.v_3 import client

        return client.AsyncV3Client(self._caller)


class ContractsClient(BlockingResource):
    """The namespaces of `contracts`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawContractsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawContractsClient(self._caller)

    @cached_property
    def v_2(self) -> V2Client:
        from candid_aio.resources.contracts.v_2 import client

        return client.V2Client(self._caller)

    @cached_property
    def v_3(self) -> V3Client:
        from candid_aio.resources.contracts.v_3 import client

        return client.V3Client(self._caller)


class AsyncRawContractsClient(AsyncResource):
    """The namespaces of `contracts`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_2(self) -> AsyncRawV2Client:
        from candid_aio.resources.contracts.v_2 import client

        return client.AsyncRawV2Client(self._caller)

    @cached_property
    def v_3(self) -> AsyncRawV3Client:
        from candid_aio.resources.contracts.v_3 import client

        return client.AsyncRawV3Client(self._caller)


class RawContractsClient(BlockingResource):
    """The namespaces of `contracts`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_2(self) -> RawV2Client:
        from candid_aio.resources.contracts.v_2 import client

        return client.RawV2Client(self._caller)

    @cached_property
    def v_3(self) -> RawV3Client:
        from candid_aio.resources.contracts.v_3 import client

        return client.RawV3Client(self._caller)
