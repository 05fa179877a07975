"""The clients of `pre_encounter.metadata_schemas`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.metadata_schemas.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )

__all__ = [
    "AsyncMetadataSchemasClient",
    "AsyncRawMetadataSchemasClient",
    "MetadataSchemasClient",
    "RawMetadataSchemasClient",
]


class AsyncMetadataSchemasClient(AsyncResource):
    """The namespaces of `pre_encounter.metadata_schemas`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawMetadataSchemasClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawMetadataSchemasClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.pre_encounter.metadata_schemas.v_1 import client

        return client.AsyncV1Client(self._caller)


class MetadataSchemasClient(BlockingResource):
    """The namespaces of `pre_encounter.metadata_schemas`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawMetadataSchemasClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawMetadataSchemasClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.pre_encounter.metadata_schemas.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawMetadataSchemasClient(AsyncResource):
    """The namespaces of `pre_encounter.metadata_schemas`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.pre_encounter.metadata_schemas.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawMetadataSchemasClient(BlockingResource):
    """The namespaces of `pre_encounter.metadata_schemas`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.pre_encounter.metadata_schemas.v_1 import client

        return client.RawV1Client(self._caller)
