"""The clients of `organization_providers.v_3`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.organization_providers.v_3 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import OrganizationId, PageToken
    from candid_aio.resources.organization_providers.v_2.types import (
        OrganizationProviderId,
        OrganizationProviderSortOptions,
    )
    from candid_aio.resources.organization_providers.v_3.types import (
        OrganizationProviderCreateV2,
        OrganizationProviderPageV2,
        OrganizationProviderUpdateV2,
        OrganizationProviderV2,
        ProviderAttachment,
        ProviderAttachmentFileType,
        ProviderAttachmentId,
        ProviderAttachmentResponse,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.multipart import File
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV3Client", "AsyncV3Client", "RawV3Client", "V3Client"]


class AsyncV3Client(AsyncResource):
    """`organization_providers.v_3`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV3Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV3Client(self._caller)

    async def get(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrganizationProviderV2:
        """`GET /api/organization-providers/v3/{organization_provider_id}`, answers `OrganizationProviderV2`.

        In the path: `organization_provider_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET,
            {"organization_provider_id": organization_provider_id},
            request_options,
        )

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        npi: str | None = None,
        is_rendering: bool | None = None,
        is_billing: bool | None = None,
        organization_provider_ids: OrganizationProviderId | list[OrganizationProviderId] | None = None,
        page_token: PageToken | None = None,
        sort: OrganizationProviderSortOptions | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> OrganizationProviderPageV2:
        """`GET /api/organization-providers/v3`, answers `OrganizationProviderPageV2`.

        In the query, unless None: `limit`, `search_term`, `npi`, `is_rendering`, `is_billing`,
        `organization_provider_ids`, `page_token`, `sort`, `organization_id`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "search_term": search_term,
                "npi": npi,
                "is_rendering": is_rendering,
                "is_billing": is_billing,
                "organization_provider_ids": organization_provider_ids,
                "page_token": page_token,
                "sort": sort,
                "organization_id": organization_id,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        npi: str | None = None,
        is_rendering: bool | None = None,
        is_billing: bool | None = None,
        organization_provider_ids: OrganizationProviderId | list[OrganizationProviderId] | None = None,
        page_token: PageToken | None = None,
        sort: OrganizationProviderSortOptions | None = None,
        organization_id: OrganizationId | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[OrganizationProviderV2]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "search_term": search_term,
                "npi": npi,
                "is_rendering": is_rendering,
                "is_billing": is_billing,
                "organization_provider_ids": organization_provider_ids,
                "page_token": page_token,
                "sort": sort,
                "organization_id": organization_id,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def create(
        self,
        *,
        request: OrganizationProviderCreateV2,
        request_options: RequestOptions | None = None,
    ) -> OrganizationProviderV2:
        """`POST /api/organization-providers/v3`, answers `OrganizationProviderV2`.

        The body is `request`: `OrganizationProviderCreateV2`.

        It raises `HttpRequestValidationError` (422), `UpdatesDisabledDueToExternalSystemIntegrationError` (422), or
        `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request: OrganizationProviderUpdateV2,
        request_options: RequestOptions | None = None,
    ) -> OrganizationProviderV2:
        """`PATCH /api/organization-providers/v3/{organization_provider_id}`, answers `OrganizationProviderV2`.

        In the path: `organization_provider_id`. The body is `request`: `OrganizationProviderUpdateV2`.

        It raises `HttpRequestValidationError` (422), `EntityNotFoundError` (404),
        `UpdatesDisabledDueToExternalSystemIntegrationError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"organization_provider_id": organization_provider_id, "request": request},
            request_options,
        )

    async def upload_attachment(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        attachment_file: File,
        file_type: ProviderAttachmentFileType,
        request_options: RequestOptions | None = None,
    ) -> ProviderAttachmentId:
        """`PUT /api/organization-providers/v3/{organization_provider_id}/attachments`, answers `ProviderAttachmentId`.

        In the path: `organization_provider_id`. In a form: `attachment_file`, `file_type`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.UPLOAD_ATTACHMENT,
            {
                "organization_provider_id": organization_provider_id,
                "attachment_file": attachment_file,
                "file_type": file_type,
            },
            request_options,
        )

    async def list_attachments(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[ProviderAttachment]:
        """`GET /api/organization-providers/v3/{organization_provider_id}/attachments`, answers
        `list[ProviderAttachment]`.

        In the path: `organization_provider_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.LIST_ATTACHMENTS,
            {"organization_provider_id": organization_provider_id},
            request_options,
        )

    async def download_attachment(
        self,
        *,
        attachment_id: ProviderAttachmentId,
        request_options: RequestOptions | None = None,
    ) -> ProviderAttachmentResponse:
        """`GET /api/organization-providers/v3/attachments/download`, answers `ProviderAttachmentResponse`.

        In the query, unless None: `attachment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DOWNLOAD_ATTACHMENT,
            {"attachment_id": attachment_id},
            request_options,
        )

    async def delete_attachment(
        self,
        attachment_id: ProviderAttachmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/organization-providers/v3/attachments/{attachment_id}`, answers nothing.

        In the path: `attachment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DELETE_ATTACHMENT, {"attachment_id": attachment_id}, request_options)


class V3Client(BlockingResource):
    """`organization_providers.v_3`, sync."""

    @property
    def with_raw_response(self) -> RawV3Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV3Client(self._caller)

    def get(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrganizationProviderV2:
        """`GET /api/organization-providers/v3/{organization_provider_id}`, answers `OrganizationProviderV2`.

        In the path: `organization_provider_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET,
            {"organization_provider_id": organization_provider_id},
            request_options,
        )

    def get_multi(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        npi: str | None = None,
        is_rendering: bool | None = None,
        is_billing: bool | None = None,
        organization_provider_ids: OrganizationProviderId | list[OrganizationProviderId] | None = None,
        page_token: PageToken | None = None,
        sort: OrganizationProviderSortOptions | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> OrganizationProviderPageV2:
        """`GET /api/organization-providers/v3`, answers `OrganizationProviderPageV2`.

        In the query, unless None: `limit`, `search_term`, `npi`, `is_rendering`, `is_billing`,
        `organization_provider_ids`, `page_token`, `sort`, `organization_id`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "search_term": search_term,
                "npi": npi,
                "is_rendering": is_rendering,
                "is_billing": is_billing,
                "organization_provider_ids": organization_provider_ids,
                "page_token": page_token,
                "sort": sort,
                "organization_id": organization_id,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        npi: str | None = None,
        is_rendering: bool | None = None,
        is_billing: bool | None = None,
        organization_provider_ids: OrganizationProviderId | list[OrganizationProviderId] | None = None,
        page_token: PageToken | None = None,
        sort: OrganizationProviderSortOptions | None = None,
        organization_id: OrganizationId | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[OrganizationProviderV2]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "search_term": search_term,
                "npi": npi,
                "is_rendering": is_rendering,
                "is_billing": is_billing,
                "organization_provider_ids": organization_provider_ids,
                "page_token": page_token,
                "sort": sort,
                "organization_id": organization_id,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def create(
        self,
        *,
        request: OrganizationProviderCreateV2,
        request_options: RequestOptions | None = None,
    ) -> OrganizationProviderV2:
        """`POST /api/organization-providers/v3`, answers `OrganizationProviderV2`.

        The body is `request`: `OrganizationProviderCreateV2`.

        It raises `HttpRequestValidationError` (422), `UpdatesDisabledDueToExternalSystemIntegrationError` (422), or
        `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request: OrganizationProviderUpdateV2,
        request_options: RequestOptions | None = None,
    ) -> OrganizationProviderV2:
        """`PATCH /api/organization-providers/v3/{organization_provider_id}`, answers `OrganizationProviderV2`.

        In the path: `organization_provider_id`. The body is `request`: `OrganizationProviderUpdateV2`.

        It raises `HttpRequestValidationError` (422), `EntityNotFoundError` (404),
        `UpdatesDisabledDueToExternalSystemIntegrationError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {"organization_provider_id": organization_provider_id, "request": request},
            request_options,
        )

    def upload_attachment(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        attachment_file: File,
        file_type: ProviderAttachmentFileType,
        request_options: RequestOptions | None = None,
    ) -> ProviderAttachmentId:
        """`PUT /api/organization-providers/v3/{organization_provider_id}/attachments`, answers `ProviderAttachmentId`.

        In the path: `organization_provider_id`. In a form: `attachment_file`, `file_type`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.UPLOAD_ATTACHMENT,
            {
                "organization_provider_id": organization_provider_id,
                "attachment_file": attachment_file,
                "file_type": file_type,
            },
            request_options,
        )

    def list_attachments(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[ProviderAttachment]:
        """`GET /api/organization-providers/v3/{organization_provider_id}/attachments`, answers
        `list[ProviderAttachment]`.

        In the path: `organization_provider_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.LIST_ATTACHMENTS,
            {"organization_provider_id": organization_provider_id},
            request_options,
        )

    def download_attachment(
        self,
        *,
        attachment_id: ProviderAttachmentId,
        request_options: RequestOptions | None = None,
    ) -> ProviderAttachmentResponse:
        """`GET /api/organization-providers/v3/attachments/download`, answers `ProviderAttachmentResponse`.

        In the query, unless None: `attachment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DOWNLOAD_ATTACHMENT, {"attachment_id": attachment_id}, request_options)

    def delete_attachment(
        self,
        attachment_id: ProviderAttachmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/organization-providers/v3/attachments/{attachment_id}`, answers nothing.

        In the path: `attachment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE_ATTACHMENT, {"attachment_id": attachment_id}, request_options)


class AsyncRawV3Client(AsyncResource):
    """`organization_providers.v_3`, async, as raw answers."""

    async def get(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationProviderV2]:
        """`GET /api/organization-providers/v3/{organization_provider_id}`, with the raw answer.

        Otherwise as `AsyncV3Client.get`.
        """
        return await self._caller.call_raw(
            operations.GET,
            {"organization_provider_id": organization_provider_id},
            request_options,
        )

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        npi: str | None = None,
        is_rendering: bool | None = None,
        is_billing: bool | None = None,
        organization_provider_ids: OrganizationProviderId | list[OrganizationProviderId] | None = None,
        page_token: PageToken | None = None,
        sort: OrganizationProviderSortOptions | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationProviderPageV2]:
        """`GET /api/organization-providers/v3`, with the raw answer. Otherwise as `AsyncV3Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "search_term": search_term,
                "npi": npi,
                "is_rendering": is_rendering,
                "is_billing": is_billing,
                "organization_provider_ids": organization_provider_ids,
                "page_token": page_token,
                "sort": sort,
                "organization_id": organization_id,
            },
            request_options,
        )

    async def create(
        self,
        *,
        request: OrganizationProviderCreateV2,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationProviderV2]:
        """`POST /api/organization-providers/v3`, with the raw answer. Otherwise as `AsyncV3Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request: OrganizationProviderUpdateV2,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationProviderV2]:
        """`PATCH /api/organization-providers/v3/{organization_provider_id}`, with the raw answer.

        Otherwise as `AsyncV3Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {"organization_provider_id": organization_provider_id, "request": request},
            request_options,
        )

    async def upload_attachment(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        attachment_file: File,
        file_type: ProviderAttachmentFileType,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderAttachmentId]:
        """`PUT /api/organization-providers/v3/{organization_provider_id}/attachments`, with the raw answer.

        Otherwise as `AsyncV3Client.upload_attachment`.
        """
        return await self._caller.call_raw(
            operations.UPLOAD_ATTACHMENT,
            {
                "organization_provider_id": organization_provider_id,
                "attachment_file": attachment_file,
                "file_type": file_type,
            },
            request_options,
        )

    async def list_attachments(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[ProviderAttachment]]:
        """`GET /api/organization-providers/v3/{organization_provider_id}/attachments`, with the raw answer.

        Otherwise as `AsyncV3Client.list_attachments`.
        """
        return await self._caller.call_raw(
            operations.LIST_ATTACHMENTS,
            {"organization_provider_id": organization_provider_id},
            request_options,
        )

    async def download_attachment(
        self,
        *,
        attachment_id: ProviderAttachmentId,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderAttachmentResponse]:
        """`GET /api/organization-providers/v3/attachments/download`, with the raw answer.

        Otherwise as `AsyncV3Client.download_attachment`.
        """
        return await self._caller.call_raw(
            operations.DOWNLOAD_ATTACHMENT,
            {"attachment_id": attachment_id},
            request_options,
        )

    async def delete_attachment(
        self,
        attachment_id: ProviderAttachmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/organization-providers/v3/attachments/{attachment_id}`, with the raw answer.

        Otherwise as `AsyncV3Client.delete_attachment`.
        """
        return await self._caller.call_raw(
            operations.DELETE_ATTACHMENT,
            {"attachment_id": attachment_id},
            request_options,
        )


class RawV3Client(BlockingResource):
    """`organization_providers.v_3`, sync, as raw answers."""

    def get(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationProviderV2]:
        """`GET /api/organization-providers/v3/{organization_provider_id}`, with the raw answer.

        Otherwise as `V3Client.get`.
        """
        return self._caller.call_raw(
            operations.GET,
            {"organization_provider_id": organization_provider_id},
            request_options,
        )

    def get_multi(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        npi: str | None = None,
        is_rendering: bool | None = None,
        is_billing: bool | None = None,
        organization_provider_ids: OrganizationProviderId | list[OrganizationProviderId] | None = None,
        page_token: PageToken | None = None,
        sort: OrganizationProviderSortOptions | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationProviderPageV2]:
        """`GET /api/organization-providers/v3`, with the raw answer. Otherwise as `V3Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "search_term": search_term,
                "npi": npi,
                "is_rendering": is_rendering,
                "is_billing": is_billing,
                "organization_provider_ids": organization_provider_ids,
                "page_token": page_token,
                "sort": sort,
                "organization_id": organization_id,
            },
            request_options,
        )

    def create(
        self,
        *,
        request: OrganizationProviderCreateV2,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationProviderV2]:
        """`POST /api/organization-providers/v3`, with the raw answer. Otherwise as `V3Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request: OrganizationProviderUpdateV2,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationProviderV2]:
        """`PATCH /api/organization-providers/v3/{organization_provider_id}`, with the raw answer.

        Otherwise as `V3Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {"organization_provider_id": organization_provider_id, "request": request},
            request_options,
        )

    def upload_attachment(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        attachment_file: File,
        file_type: ProviderAttachmentFileType,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderAttachmentId]:
        """`PUT /api/organization-providers/v3/{organization_provider_id}/attachments`, with the raw answer.

        Otherwise as `V3Client.upload_attachment`.
        """
        return self._caller.call_raw(
            operations.UPLOAD_ATTACHMENT,
            {
                "organization_provider_id": organization_provider_id,
                "attachment_file": attachment_file,
                "file_type": file_type,
            },
            request_options,
        )

    def list_attachments(
        self,
        organization_provider_id: OrganizationProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[ProviderAttachment]]:
        """`GET /api/organization-providers/v3/{organization_provider_id}/attachments`, with the raw answer.

        Otherwise as `V3Client.list_attachments`.
        """
        return self._caller.call_raw(
            operations.LIST_ATTACHMENTS,
            {"organization_provider_id": organization_provider_id},
            request_options,
        )

    def download_attachment(
        self,
        *,
        attachment_id: ProviderAttachmentId,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderAttachmentResponse]:
        """`GET /api/organization-providers/v3/attachments/download`, with the raw answer.

        Otherwise as `V3Client.download_attachment`.
        """
        return self._caller.call_raw(operations.DOWNLOAD_ATTACHMENT, {"attachment_id": attachment_id}, request_options)

    def delete_attachment(
        self,
        attachment_id: ProviderAttachmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/organization-providers/v3/attachments/{attachment_id}`, with the raw answer.

        Otherwise as `V3Client.delete_attachment`.
        """
        return self._caller.call_raw(operations.DELETE_ATTACHMENT, {"attachment_id": attachment_id}, request_options)
