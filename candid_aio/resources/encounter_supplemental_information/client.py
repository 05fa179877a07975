"""The clients of `encounter_supplemental_information`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.encounter_supplemental_information.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncEncounterSupplementalInformationClient",
    "AsyncRawEncounterSupplementalInformationClient",
    "EncounterSupplementalInformationClient",
    "RawEncounterSupplementalInformationClient",
]


class AsyncEncounterSupplementalInformationClient(AsyncResource):
    """The namespaces of `encounter_supplemental_information`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawEncounterSupplementalInformationClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawEncounterSupplementalInformationClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.encounter_supplemental_information.v_1 import client

        return client.AsyncV1Client(self._caller)


class EncounterSupplementalInformationClient(BlockingResource):
    """The namespaces of `encounter_supplemental_information`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawEncounterSupplementalInformationClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawEncounterSupplementalInformationClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.encounter_supplemental_information.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawEncounterSupplementalInformationClient(AsyncResource):
    """The namespaces of `encounter_supplemental_information`, async, as raw answers.

    Each is imported when first used.
    """

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.encounter_supplemental_information.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawEncounterSupplementalInformationClient(BlockingResource):
    """The namespaces of `encounter_supplemental_information`, sync, as raw answers.

    Each is imported when first used.
    """

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.encounter_supplemental_information.v_1 import client

        return client.RawV1Client(self._caller)
