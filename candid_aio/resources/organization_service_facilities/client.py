"""The clients of `organization_service_facilities`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.organization_service_facilities.v_2.client import (
        AsyncRawV2Client,
        AsyncV2Client,
        RawV2Client,
        V2Client,
    )

__all__ = [
    "AsyncOrganizationServiceFacilitiesClient",
    "AsyncRawOrganizationServiceFacilitiesClient",
    "OrganizationServiceFacilitiesClient",
    "RawOrganizationServiceFacilitiesClient",
]


class AsyncOrganizationServiceFacilitiesClient(AsyncResource):
    """The namespaces of `organization_service_facilities`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawOrganizationServiceFacilitiesClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawOrganizationServiceFacilitiesClient(self._caller)

    @cached_property
    def v_2(self) -> AsyncV2Client:
        from candid_aio.resources.organization_service_facilities.v_2 import client

        return client.AsyncV2Client(self._caller)


class OrganizationServiceFacilitiesClient(BlockingResource):
    """The namespaces of `organization_service_facilities`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawOrganizationServiceFacilitiesClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawOrganizationServiceFacilitiesClient(self._caller)

    @cached_property
    def v_2(self) -> V2Client:
        from candid_aio.resources.organization_service_facilities.v_2 import client

        return client.V2Client(self._caller)


class AsyncRawOrganizationServiceFacilitiesClient(AsyncResource):
    """The namespaces of `organization_service_facilities`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_2(self) -> AsyncRawV2Client:
        from candid_aio.resources.organization_service_facilities.v_2 import client

        return client.AsyncRawV2Client(self._caller)


class RawOrganizationServiceFacilitiesClient(BlockingResource):
    """The namespaces of `organization_service_facilities`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_2(self) -> RawV2Client:
        from candid_aio.resources.organization_service_facilities.v_2 import client

        return client.RawV2Client(self._caller)
