"""The clients of `write_offs`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.write_offs.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client

__all__ = ["AsyncRawWriteOffsClient", "AsyncWriteOffsClient", "RawWriteOffsClient", "WriteOffsClient"]


class AsyncWriteOffsClient(AsyncResource):
    """The namespaces of `write_offs`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawWriteOffsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawWriteOffsClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.write_offs.v_1 import client

        return client.AsyncV1Client(self._caller)


class WriteOffsClient(BlockingResource):
    """The namespaces of `write_offs`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawWriteOffsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawWriteOffsClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.write_offs.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawWriteOffsClient(AsyncResource):
    """The namespaces of `write_offs`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.write_offs.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawWriteOffsClient(BlockingResource):
    """The namespaces of `write_offs`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.write_offs.v_1 import client

        return client.RawV1Client(self._caller)
