"""The clients of `external_payment_account_config`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.external_payment_account_config.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncExternalPaymentAccountConfigClient",
    "AsyncRawExternalPaymentAccountConfigClient",
    "ExternalPaymentAccountConfigClient",
    "RawExternalPaymentAccountConfigClient",
]


class AsyncExternalPaymentAccountConfigClient(AsyncResource):
    """The namespaces of `external_payment_account_config`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawExternalPaymentAccountConfigClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawExternalPaymentAccountConfigClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.external_payment_account_config.v_1 import client

        return client.AsyncV1Client(self._caller)


class ExternalPaymentAccountConfigClient(BlockingResource):
    """The namespaces of `external_payment_account_config`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawExternalPaymentAccountConfigClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawExternalPaymentAccountConfigClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.external_payment_account_config.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawExternalPaymentAccountConfigClient(AsyncResource):
    """The namespaces of `external_payment_account_config`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.external_payment_account_config.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawExternalPaymentAccountConfigClient(BlockingResource):
    """The namespaces of `external_payment_account_config`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.external_payment_account_config.v_1 import client

        return client.RawV1Client(self._caller)
