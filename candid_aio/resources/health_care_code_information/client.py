"""The clients of `health_care_code_information`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.health_care_code_information.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncHealthCareCodeInformationClient",
    "AsyncRawHealthCareCodeInformationClient",
    "HealthCareCodeInformationClient",
    "RawHealthCareCodeInformationClient",
]


class AsyncHealthCareCodeInformationClient(AsyncResource):
    """The namespaces of `health_care_code_information`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawHealthCareCodeInformationClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawHealthCareCodeInformationClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.health_care_code_information.v_1 import client

        return client.AsyncV1Client(self._caller)


class HealthCareCodeInformationClient(BlockingResource):
    """The namespaces of `health_care_code_information`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawHealthCareCodeInformationClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawHealthCareCodeInformationClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.health_care_code_information.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawHealthCareCodeInformationClient(AsyncResource):
    """The namespaces of `health_care_code_information`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.health_care_code_information.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawHealthCareCodeInformationClient(BlockingResource):
    """The namespaces of `health_care_code_information`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.health_care_code_information.v_1 import client

        return client.RawV1Client(self._caller)
