"""The clients of `insurance_refunds`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.insurance_refunds.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client

__all__ = [
    "AsyncInsuranceRefundsClient",
    "AsyncRawInsuranceRefundsClient",
    "InsuranceRefundsClient",
    "RawInsuranceRefundsClient",
]


class AsyncInsuranceRefundsClient(AsyncResource):
    """The namespaces of `insurance_refunds`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawInsuranceRefundsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawInsuranceRefundsClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.insurance_refunds.v_1 import client

        return client.AsyncV1Client(self._caller)


class InsuranceRefundsClient(BlockingResource):
    """The namespaces of `insurance_refunds`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawInsuranceRefundsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawInsuranceRefundsClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.insurance_refunds.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawInsuranceRefundsClient(AsyncResource):
    """The namespaces of `insurance_refunds`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.insurance_refunds.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawInsuranceRefundsClient(BlockingResource):
    """The namespaces of `insurance_refunds`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.insurance_refunds.v_1 import client

        return client.RawV1Client(self._caller)
