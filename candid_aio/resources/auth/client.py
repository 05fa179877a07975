"""The clients of `auth`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.auth.default.client import (
        AsyncDefaultClient,
        AsyncRawDefaultClient,
        DefaultClient,
        RawDefaultClient,
    )

__all__ = ["AsyncAuthClient", "AsyncRawAuthClient", "AuthClient", "RawAuthClient"]


class AsyncAuthClient(AsyncResource):
    """The namespaces of `auth`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawAuthClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawAuthClient(self._caller)

    @cached_property
    def default(self) -> AsyncDefaultClient:
        from candid_aio.resources.auth.default import client

        return client.AsyncDefaultClient(self._caller)

    @property
    def v_2(self) -> AsyncDefaultClient:
        """Another name of `default`."""
        return self.default


class AuthClient(BlockingResource):
    """The namespaces of `auth`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawAuthClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawAuthClient(self._caller)

    @cached_property
    def default(self) -> DefaultClient:
        from candid_aio.resources.auth.default import client

        return client.DefaultClient(self._caller)

    @property
    def v_2(self) -> DefaultClient:
        """Another name of `default`."""
        return self.default


class AsyncRawAuthClient(AsyncResource):
    """The namespaces of `auth`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def default(self) -> AsyncRawDefaultClient:
        from candid_aio.resources.auth.default import client

        return client.AsyncRawDefaultClient(self._caller)

    @property
    def v_2(self) -> AsyncRawDefaultClient:
        """Another name of `default`."""
        return self.default


class RawAuthClient(BlockingResource):
    """The namespaces of `auth`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def default(self) -> RawDefaultClient:
        from candid_aio.resources.auth.default import client

        return client.RawDefaultClient(self._caller)

    @property
    def v_2(self) -> RawDefaultClient:
        """Another name of `default`."""
        return self.default
