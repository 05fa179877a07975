"""The clients of `patient_refunds`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.patient_refunds.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client

__all__ = [
    "AsyncPatientRefundsClient",
    "AsyncRawPatientRefundsClient",
    "PatientRefundsClient",
    "RawPatientRefundsClient",
]


class AsyncPatientRefundsClient(AsyncResource):
    """The namespaces of `patient_refunds`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawPatientRefundsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawPatientRefundsClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.patient_refunds.v_1 import client

        return client.AsyncV1Client(self._caller)


class PatientRefundsClient(BlockingResource):
    """The namespaces of `patient_refunds`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawPatientRefundsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawPatientRefundsClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.patient_refunds.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawPatientRefundsClient(AsyncResource):
    """The namespaces of `patient_refunds`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.patient_refunds.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawPatientRefundsClient(BlockingResource):
    """The namespaces of `patient_refunds`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.patient_refunds.v_1 import client

        return client.RawV1Client(self._caller)
