"""The clients of `views`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.views.dynamic.client import (
        AsyncDynamicClient,
        AsyncRawDynamicClient,
        DynamicClient,
        RawDynamicClient,
    )

__all__ = ["AsyncRawViewsClient", "AsyncViewsClient", "RawViewsClient", "ViewsClient"]


class AsyncViewsClient(AsyncResource):
    """The namespaces of `views`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawViewsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawViewsClient(self._caller)

    @cached_property
    def dynamic(self) -> AsyncDynamicClient:
        from candid_aio.resources.views.dynamic import client

        return client.AsyncDynamicClient(self._caller)


class ViewsClient(BlockingResource):
    """The namespaces of `views`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawViewsClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawViewsClient(self._caller)

    @cached_property
    def dynamic(self) -> DynamicClient:
        from candid_aio.resources.views.dynamic import client

        return client.DynamicClient(self._caller)


class AsyncRawViewsClient(AsyncResource):
    """The namespaces of `views`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def dynamic(self) -> AsyncRawDynamicClient:
        from candid_aio.resources.views.dynamic import client

        return client.AsyncRawDynamicClient(self._caller)


class RawViewsClient(BlockingResource):
    """The namespaces of `views`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def dynamic(self) -> RawDynamicClient:
        from candid_aio.resources.views.dynamic import client

        return client.RawDynamicClient(self._caller)
