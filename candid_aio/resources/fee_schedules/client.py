"""The clients of `fee_schedules`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.fee_schedules.v_3.client import AsyncRawV3Client, AsyncV3Client, RawV3Client, V3Client

__all__ = ["AsyncFeeSchedulesClient", "AsyncRawFeeSchedulesClient", "FeeSchedulesClient", "RawFeeSchedulesClient"]


class AsyncFeeSchedulesClient(AsyncResource):
    """The namespaces of `fee_schedules`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawFeeSchedulesClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawFeeSchedulesClient(self._caller)

    @cached_property
    def v_3(self) -> AsyncV3Client:
        from candid_aio.resources.fee_schedules.v_3 import client

        return client.AsyncV3Client(self._caller)


class FeeSchedulesClient(BlockingResource):
    """The namespaces of `fee_schedules`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawFeeSchedulesClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawFeeSchedulesClient(self._caller)

    @cached_property
    def v_3(self) -> V3Client:
        from candid_aio.resources.fee_schedules.v_3 import client

        return client.V3Client(self._caller)


class AsyncRawFeeSchedulesClient(AsyncResource):
    """The namespaces of `fee_schedules`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_3(self) -> AsyncRawV3Client:
        from candid_aio.resources.fee_schedules.v_3 import client

        return client.AsyncRawV3Client(self._caller)


class RawFeeSchedulesClient(BlockingResource):
    """The namespaces of `fee_schedules`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_3(self) -> RawV3Client:
        from candid_aio.resources.fee_schedules.v_3 import client

        return client.RawV3Client(self._caller)
