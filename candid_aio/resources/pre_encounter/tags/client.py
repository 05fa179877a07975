"""The clients of `pre_encounter.tags`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.tags.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = ["AsyncRawTagsClient", "AsyncTagsClient", "RawTagsClient", "TagsClient"]


class AsyncTagsClient(AsyncResource):
    """The namespaces of `pre_encounter.tags`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawTagsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawTagsClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.pre_encounter.tags.v_1 import client

        return client.AsyncV1Client(self._caller)


class TagsClient(BlockingResource):
    """The namespaces of `pre_encounter.tags`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawTagsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawTagsClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.pre_encounter.tags.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawTagsClient(AsyncResource):
    """The namespaces of `pre_encounter.tags`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.pre_encounter.tags.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawTagsClient(BlockingResource):
    """The namespaces of `pre_encounter.tags`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.pre_encounter.tags.v_1 import client

        return client.RawV1Client(self._caller)
