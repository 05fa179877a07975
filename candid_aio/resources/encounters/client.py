"""The clients of `encounters`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.encounters.v_4.client import AsyncRawV4Client, AsyncV4Client, RawV4Client, V4Client

__all__ = ["AsyncEncountersClient", "AsyncRawEncountersClient", "EncountersClient", "RawEncountersClient"]


class AsyncEncountersClient(AsyncResource):
    """The namespaces of `encounters`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawEncountersClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawEncountersClient(self._caller)

    @cached_property
    def v_4(self) -> AsyncV4Client:
        from candid_aio.resources.encounters.v_4 import client

        return client.AsyncV4Client(self._caller)


class EncountersClient(BlockingResource):
    """The namespaces of `encounters`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawEncountersClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawEncountersClient(self._caller)

    @cached_property
    def v_4(self) -> V4Client:
        from candid_aio.resources.encounters.v_4 import client

        return client.V4Client(self._caller)


class AsyncRawEncountersClient(AsyncResource):
    """The namespaces of `encounters`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_4(self) -> AsyncRawV4Client:
        from candid_aio.resources.encounters.v_4 import client

        return client.AsyncRawV4Client(self._caller)


class RawEncountersClient(BlockingResource):
    """The namespaces of `encounters`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_4(self) -> RawV4Client:
        from candid_aio.resources.encounters.v_4 import client

        return client.RawV4Client(self._caller)
