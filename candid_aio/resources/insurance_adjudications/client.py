"""The clients of `insurance_adjudications`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.insurance_adjudications.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncInsuranceAdjudicationsClient",
    "AsyncRawInsuranceAdjudicationsClient",
    "InsuranceAdjudicationsClient",
    "RawInsuranceAdjudicationsClient",
]


class AsyncInsuranceAdjudicationsClient(AsyncResource):
    """The namespaces of `insurance_adjudications`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawInsuranceAdjudicationsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawInsuranceAdjudicationsClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.insurance_adjudications.v_1 import client

        return client.AsyncV1Client(self._caller)


class InsuranceAdjudicationsClient(BlockingResource):
    """The namespaces of `insurance_adjudications`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawInsuranceAdjudicationsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawInsuranceAdjudicationsClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.insurance_adjudications.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawInsuranceAdjudicationsClient(AsyncResource):
    """The namespaces of `insurance_adjudications`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.insurance_adjudications.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawInsuranceAdjudicationsClient(BlockingResource):
    """The namespaces of `insurance_adjudications`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.insurance_adjudications.v_1 import client

        return client.RawV1Client(self._caller)
