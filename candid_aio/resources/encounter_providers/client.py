"""The clients of `encounter_providers`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.encounter_providers.v_2.client import (
        AsyncRawV2Client,
        AsyncV2Client,
        RawV2Client,
        V2Client,
    )

__all__ = [
    "AsyncEncounterProvidersClient",
    "AsyncRawEncounterProvidersClient",
    "EncounterProvidersClient",
    "RawEncounterProvidersClient",
]


class AsyncEncounterProvidersClient(AsyncResource):
    """The namespaces of `encounter_providers`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawEncounterProvidersClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawEncounterProvidersClient(self._caller)

    @cached_property
    def v_2(self) -> AsyncV2Client:
        from candid_aio.resources.encounter_providers.v_2 import client

        return client.AsyncV2Client(self._caller)


class EncounterProvidersClient(BlockingResource):
    """The namespaces of `encounter_providers`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawEncounterProvidersClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawEncounterProvidersClient(self._caller)

    @cached_property
    def v_2(self) -> V2Client:
        from candid_aio.resources.encounter_providers.v_2 import client

        return client.V2Client(self._caller)


class AsyncRawEncounterProvidersClient(AsyncResource):
    """The namespaces of `encounter_providers`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_2(self) -> AsyncRawV2Client:
        from candid_aio.resources.encounter_providers.v_2 import client

        return client.AsyncRawV2Client(self._caller)


class RawEncounterProvidersClient(BlockingResource):
    """The namespaces of `encounter_providers`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_2(self) -> RawV2Client:
        from candid_aio.resources.encounter_providers.v_2 import client

        return client.RawV2Client(self._caller)
