"""The clients of `payer_plan_groups`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.payer_plan_groups.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client

__all__ = [
    "AsyncPayerPlanGroupsClient",
    "AsyncRawPayerPlanGroupsClient",
    "PayerPlanGroupsClient",
    "RawPayerPlanGroupsClient",
]


class AsyncPayerPlanGroupsClient(AsyncResource):
    """The namespaces of `payer_plan_groups`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawPayerPlanGroupsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawPayerPlanGroupsClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.payer_plan_groups.v_1 import client

        return client.AsyncV1Client(self._caller)


class PayerPlanGroupsClient(BlockingResource):
    """The namespaces of `payer_plan_groups`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawPayerPlanGroupsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawPayerPlanGroupsClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.payer_plan_groups.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawPayerPlanGroupsClient(AsyncResource):
    """The namespaces of `payer_plan_groups`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.payer_plan_groups.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawPayerPlanGroupsClient(BlockingResource):
    """The namespaces of `payer_plan_groups`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.payer_plan_groups.v_1 import client

        return client.RawV1Client(self._caller)
