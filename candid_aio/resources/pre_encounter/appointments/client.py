"""The clients of `pre_encounter.appointments`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.appointments.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = ["AppointmentsClient", "AsyncAppointmentsClient", "AsyncRawAppointmentsClient", "RawAppointmentsClient"]


class AsyncAppointmentsClient(AsyncResource):
    """The namespaces of `pre_encounter.appointments`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawAppointmentsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawAppointmentsClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.pre_encounter.appointments.v_1 import client

        return client.AsyncV1Client(self._caller)


class AppointmentsClient(BlockingResource):
    """The namespaces of `pre_encounter.appointments`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawAppointmentsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawAppointmentsClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.pre_encounter.appointments.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawAppointmentsClient(AsyncResource):
    """The namespaces of `pre_encounter.appointments`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.pre_encounter.appointments.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawAppointmentsClient(BlockingResource):
    """The namespaces of `pre_encounter.appointments`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.pre_encounter.appointments.v_1 import client

        return client.RawV1Client(self._caller)
