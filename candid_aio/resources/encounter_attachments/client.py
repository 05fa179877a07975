"""The clients of `encounter_attachments`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.encounter_attachments.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncEncounterAttachmentsClient",
    "AsyncRawEncounterAttachmentsClient",
    "EncounterAttachmentsClient",
    "RawEncounterAttachmentsClient",
]


class AsyncEncounterAttachmentsClient(AsyncResource):
    """The namespaces of `encounter_attachments`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawEncounterAttachmentsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawEncounterAttachmentsClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.encounter_attachments.v_1 import client

        return client.AsyncV1Client(self._caller)


class EncounterAttachmentsClient(BlockingResource):
    """The namespaces of `encounter_attachments`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawEncounterAttachmentsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawEncounterAttachmentsClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.encounter_attachments.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawEncounterAttachmentsClient(AsyncResource):
    """The namespaces of `encounter_attachments`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.encounter_attachments.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawEncounterAttachmentsClient(BlockingResource):
    """The namespaces of `encounter_attachments`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.encounter_attachments.v_1 import client

        return client.RawV1Client(self._caller)
