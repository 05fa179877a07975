"""The clients of `medication_dispense`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.medication_dispense.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncMedicationDispenseClient",
    "AsyncRawMedicationDispenseClient",
    "MedicationDispenseClient",
    "RawMedicationDispenseClient",
]


class AsyncMedicationDispenseClient(AsyncResource):
    """The namespaces of `medication_dispense`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawMedicationDispenseClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawMedicationDispenseClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.medication_dispense.v_1 import client

        return client.AsyncV1Client(self._caller)


class MedicationDispenseClient(BlockingResource):
    """The namespaces of `medication_dispense`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawMedicationDispenseClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawMedicationDispenseClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.medication_dispense.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawMedicationDispenseClient(AsyncResource):
    """The namespaces of `medication_dispense`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.medication_dispense.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawMedicationDispenseClient(BlockingResource):
    """The namespaces of `medication_dispense`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.medication_dispense.v_1 import client

        return client.RawV1Client(self._caller)
