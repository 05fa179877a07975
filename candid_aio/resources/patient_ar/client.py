"""The clients of `patient_ar`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.patient_ar.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client

__all__ = ["AsyncPatientArClient", "AsyncRawPatientArClient", "PatientArClient", "RawPatientArClient"]


class AsyncPatientArClient(AsyncResource):
    """The namespaces of `patient_ar`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawPatientArClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawPatientArClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.patient_ar.v_1 import client

        return client.AsyncV1Client(self._caller)


class PatientArClient(BlockingResource):
    """The namespaces of `patient_ar`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawPatientArClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawPatientArClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.patient_ar.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawPatientArClient(AsyncResource):
    """The namespaces of `patient_ar`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.patient_ar.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawPatientArClient(BlockingResource):
    """The namespaces of `patient_ar`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.patient_ar.v_1 import client

        return client.RawV1Client(self._caller)
