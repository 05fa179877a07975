"""The clients of `non_insurance_payer_refunds`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.non_insurance_payer_refunds.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncNonInsurancePayerRefundsClient",
    "AsyncRawNonInsurancePayerRefundsClient",
    "NonInsurancePayerRefundsClient",
    "RawNonInsurancePayerRefundsClient",
]


class AsyncNonInsurancePayerRefundsClient(AsyncResource):
    """The namespaces of `non_insurance_payer_refunds`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawNonInsurancePayerRefundsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawNonInsurancePayerRefundsClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.non_insurance_payer_refunds.v_1 import client

        return client.AsyncV1Client(self._caller)


class NonInsurancePayerRefundsClient(BlockingResource):
    """The namespaces of `non_insurance_payer_refunds`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawNonInsurancePayerRefundsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawNonInsurancePayerRefundsClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.non_insurance_payer_refunds.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawNonInsurancePayerRefundsClient(AsyncResource):
    """The namespaces of `non_insurance_payer_refunds`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.non_insurance_payer_refunds.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawNonInsurancePayerRefundsClient(BlockingResource):
    """The namespaces of `non_insurance_payer_refunds`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.non_insurance_payer_refunds.v_1 import client

        return client.RawV1Client(self._caller)
