"""The clients of `charge_capture_bundles`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.charge_capture_bundles.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncChargeCaptureBundlesClient",
    "AsyncRawChargeCaptureBundlesClient",
    "ChargeCaptureBundlesClient",
    "RawChargeCaptureBundlesClient",
]


class AsyncChargeCaptureBundlesClient(AsyncResource):
    """The namespaces of `charge_capture_bundles`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawChargeCaptureBundlesClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawChargeCaptureBundlesClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.charge_capture_bundles.v_1 import client

        return client.AsyncV1Client(self._caller)


class ChargeCaptureBundlesClient(BlockingResource):
    """The namespaces of `charge_capture_bundles`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawChargeCaptureBundlesClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawChargeCaptureBundlesClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.charge_capture_bundles.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawChargeCaptureBundlesClient(AsyncResource):
    """The namespaces of `charge_capture_bundles`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.charge_capture_bundles.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawChargeCaptureBundlesClient(BlockingResource):
    """The namespaces of `charge_capture_bundles`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.charge_capture_bundles.v_1 import client

        return client.RawV1Client(self._caller)
