"""The clients of `import_invoice`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.import_invoice.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client

__all__ = ["AsyncImportInvoiceClient", "AsyncRawImportInvoiceClient", "ImportInvoiceClient", "RawImportInvoiceClient"]


class AsyncImportInvoiceClient(AsyncResource):
    """The namespaces of `import_invoice`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawImportInvoiceClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawImportInvoiceClient(self._caller)

    @cached_property
    def v_1(self) -> AsyncV1Client:
        from candid_aio.resources.import_invoice.v_1 import client

        return client.AsyncV1Client(self._caller)


class ImportInvoiceClient(BlockingResource):
    """The namespaces of `import_invoice`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawImportInvoiceClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawImportInvoiceClient(self._caller)

    @cached_property
    def v_1(self) -> V1Client:
        from candid_aio.resources.import_invoice.v_1 import client

        return client.V1Client(self._caller)


class AsyncRawImportInvoiceClient(AsyncResource):
    """The namespaces of `import_invoice`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> AsyncRawV1Client:
        from candid_aio.resources.import_invoice.v_1 import client

        return client.AsyncRawV1Client(self._caller)


class RawImportInvoiceClient(BlockingResource):
    """The namespaces of `import_invoice`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def v_1(self) -> RawV1Client:
        from candid_aio.resources.import_invoice.v_1 import client

        return client.RawV1Client(self._caller)
