"""The clients of `payers`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.payers.v_3.client import AsyncRawV3Client, AsyncV3Client, RawV3Client, V3Client
    from candid_aio.resources.payers.v_4.client import AsyncRawV4Client, AsyncV4Client, RawV4Client, V4Client

__all__ = ["AsyncPayersClient", "AsyncRawPayersClient", "PayersClient", "RawPayersClient"]


class AsyncPayersClient(AsyncResource):
    """The namespaces of `payers`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawPayersClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawPayersClient(self._caller)

    @cached_property
    def v_3(self) -> AsyncV3Client:
        from candid_aio.resources.payers.v_3 import client

        return client.AsyncV3Client(self._caller)

    @cached_property
    def v_4(self) -> AsyncV4Client:
        from candid_aio.resources.payers.v_4 import client

        return client.AsyncV4Client(self._caller)


class PayersClient(BlockingResource):
    """The namespaces of `payers`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawPayersClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawPayersClient(self._caller)

    @cached_property
    def v_3(self) -> V3Client:
        from candid_aio.resources.payers.v_3 import client

        return client.V3Client(self._caller)

    @cached_property
    def v_4(self) -> V4Client:
        from candid_aio.resources.payers.v_4 import client

        return client.V4Client(self._caller)


class AsyncRawPayersClient(AsyncResource):
    """The namespaces of `payers`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_3(self) -> AsyncRawV3Client:
        from candid_aio.resources.payers.v_3 import client

        return client.AsyncRawV3Client(self._caller)

    @cached_property
    def v_4(self) -> AsyncRawV4Client:
        from candid_aio.resources.payers.v_4 import client

        return client.AsyncRawV4Client(self._caller)


class RawPayersClient(BlockingResource):
    """The namespaces of `payers`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_3(self) -> RawV3Client:
        from candid_aio.resources.payers.v_3 import client

        return client.RawV3Client(self._caller)

    @cached_property
    def v_4(self) -> RawV4Client:
        from candid_aio.resources.payers.v_4 import client

        return client.RawV4Client(self._caller)
