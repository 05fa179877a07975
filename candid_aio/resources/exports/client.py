"""The clients of `exports`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.exports.v_3.client import AsyncRawV3Client, AsyncV3Client, RawV3Client, V3Client

__all__ = ["AsyncExportsClient", "AsyncRawExportsClient", "ExportsClient", "RawExportsClient"]


class AsyncExportsClient(AsyncResource):
    """The namespaces of `exports`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawExportsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawExportsClient(self._caller)

    @cached_property
    def v_3(self) -> AsyncV3Client:
        from candid_aio.resources.exports.v_3 import client

        return client.AsyncV3Client(self._caller)


class ExportsClient(BlockingResource):
    """The namespaces of `exports`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawExportsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawExportsClient(self._caller)

    @cached_property
    def v_3(self) -> V3Client:
        from candid_aio.resources.exports.v_3 import client

        return client.V3Client(self._caller)


class AsyncRawExportsClient(AsyncResource):
    """The namespaces of `exports`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_3(self) -> AsyncRawV3Client:
        from candid_aio.resources.exports.v_3 import client

        return client.AsyncRawV3Client(self._caller)


class RawExportsClient(BlockingResource):
    """The namespaces of `exports`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_3(self) -> RawV3Client:
        from candid_aio.resources.exports.v_3 import client

        return client.RawV3Client(self._caller)
