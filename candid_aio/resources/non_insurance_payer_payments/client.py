"""The clients of `non_insurance_payer_payments`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.non_insurance_payer_payments.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncNonInsurancePayerPaymentsClient",
    "AsyncRawNonInsurancePayerPaymentsClient",
    "NonInsurancePayerPaymentsClient",
    "RawNonInsurancePayerPaymentsClient",
]


class AsyncNonInsurancePayerPaymentsClient(AsyncResource):
    """The namespaces of `non_insurance_payer_payments`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawNonInsurancePayerPaymentsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawNonInsurancePayerPaymentsClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.non_insurance_payer_payments.v_1 import client

        return client.AsyncV1Client(self._caller)


class NonInsurancePayerPaymentsClient(BlockingResource):
    """The namespaces of `non_insurance_payer_payments`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawNonInsurancePayerPaymentsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawNonInsurancePayerPaymentsClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.non_insurance_payer_payments.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawNonInsurancePayerPaymentsClient(AsyncResource):
    """The namespaces of `non_insurance_payer_payments`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.non_insurance_payer_payments.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawNonInsurancePayerPaymentsClient(BlockingResource):
    """The namespaces of `non_insurance_payer_payments`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.non_insurance_payer_payments.v_1 import client

        return client.RawV1Client(self._caller)
