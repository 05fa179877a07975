"""The clients of `non_insurance_payers`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.non_insurance_payers.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncNonInsurancePayersClient",
    "AsyncRawNonInsurancePayersClient",
    "NonInsurancePayersClient",
    "RawNonInsurancePayersClient",
]


class AsyncNonInsurancePayersClient(AsyncResource):
    """The namespaces of `non_insurance_payers`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawNonInsurancePayersClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawNonInsurancePayersClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.non_insurance_payers.v_1 import client

        return client.AsyncV1Client(self._caller)


class NonInsurancePayersClient(BlockingResource):
    """The namespaces of `non_insurance_payers`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawNonInsurancePayersClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawNonInsurancePayersClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.non_insurance_payers.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawNonInsurancePayersClient(AsyncResource):
    """The namespaces of `non_insurance_payers`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.non_insurance_payers.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawNonInsurancePayersClient(BlockingResource):
    """The namespaces of `non_insurance_payers`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.non_insurance_payers.v_1 import client

        return client.RawV1Client(self._caller)
