"""The clients of `tasks`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.tasks.v_3.client import AsyncRawV3Client, AsyncV3Client, RawV3Client, V3Client

__all__ = ["AsyncRawTasksClient", "AsyncTasksClient", "RawTasksClient", "TasksClient"]


class AsyncTasksClient(AsyncResource):
    """The namespaces of `tasks`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawTasksClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawTasksClient(self._caller)

    @cached_property
    def v_3(self) -> AsyncV3Client:
        from candid_aio.resources.tasks.v_3 import client

        return client.AsyncV3Client(self._caller)


class TasksClient(BlockingResource):
    """The namespaces of `tasks`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawTasksClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawTasksClient(self._caller)

    @cached_property
    def v_3(self) -> V3Client:
        from candid_aio.resources.tasks.v_3 import client

        return client.V3Client(self._caller)


class AsyncRawTasksClient(AsyncResource):
    """The namespaces of `tasks`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_3(self) -> AsyncRawV3Client:
        from candid_aio.resources.tasks.v_3 import client

        return client.AsyncRawV3Client(self._caller)


class RawTasksClient(BlockingResource):
    """The namespaces of `tasks`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_3(self) -> RawV3Client:
        from candid_aio.resources.tasks.v_3 import client

        return client.RawV3Client(self._caller)
