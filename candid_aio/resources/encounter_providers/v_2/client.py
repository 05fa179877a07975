"""The clients of `encounter_providers.v_2`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.encounter_providers.v_2 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import EncounterId, ServiceLineId
    from candid_aio.resources.encounter_providers.v_2.types import (
        EncounterProvider,
        InitialReferringProvider,
        InitialReferringProviderUpdate,
        OrderingProvider,
        OrderingProviderUpdate,
        ReferringProvider,
        ReferringProviderUpdate,
        SupervisingProvider,
        SupervisingProviderUpdate,
    )
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"]


class AsyncV2Client(AsyncResource):
    """`encounter_providers.v_2`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV2Client(self._caller)

    async def update_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: ReferringProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`PATCH /api/encounter-providers/v2/{encounter_id}`, answers `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `ReferringProviderUpdate`.

        It raises `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def update_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: InitialReferringProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`PATCH /api/encounter-providers/v2/{encounter_id}/initial-referring-provider`, answers `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `InitialReferringProviderUpdate`.

        It raises `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def update_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: SupervisingProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`PATCH /api/encounter-providers/v2/{encounter_id}/supervising-provider`, answers `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `SupervisingProviderUpdate`.

        It raises `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def update_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request: OrderingProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`PATCH /api/encounter-providers/v2/{service_line_id}/ordering-provider`, answers `EncounterProvider`.

        In the path: `service_line_id`. The body is `request`: `OrderingProviderUpdate`.

        It raises `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    async def create_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: ReferringProvider,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-referring-provider`, answers `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `ReferringProvider`.

        It raises `EntityConflictError` (409), `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or
        `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def create_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: InitialReferringProvider,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-initial-referring-provider`, answers
        `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `InitialReferringProvider`.

        It raises `EntityConflictError` (409), `UnprocessableEntityError` (422), `HttpRequestValidationsError` (422),
        `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def create_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: SupervisingProvider,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-supervising-provider`, answers `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `SupervisingProvider`.

        It raises `EntityConflictError` (409), `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or
        `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def create_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request: OrderingProvider,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`POST /api/encounter-providers/v2/{service_line_id}/create-ordering-provider`, answers `EncounterProvider`.

        In the path: `service_line_id`. The body is `request`: `OrderingProvider`.

        It raises `EntityConflictError` (409), `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or
        `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    async def delete_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/referring-provider`, answers nothing.

        In the path: `encounter_id`.

        It raises `EntityNotFoundError` (404), `EntityConflictError` (409), or `ApiError` for any other status that is
        not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    async def delete_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/initial-referring-provider`, answers nothing.

        In the path: `encounter_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    async def delete_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/supervising-provider`, answers nothing.

        In the path: `encounter_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    async def delete_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-providers/v2/{service_line_id}/ordering-provider`, answers nothing.

        In the path: `service_line_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id},
            request_options,
        )


class V2Client(BlockingResource):
    """`encounter_providers.v_2`, sync."""

    @property
    def with_raw_response(self) -> RawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV2Client(self._caller)

    def update_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: ReferringProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`PATCH /api/encounter-providers/v2/{encounter_id}`, answers `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `ReferringProviderUpdate`.

        It raises `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def update_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: InitialReferringProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`PATCH /api/encounter-providers/v2/{encounter_id}/initial-referring-provider`, answers `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `InitialReferringProviderUpdate`.

        It raises `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def update_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: SupervisingProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`PATCH /api/encounter-providers/v2/{encounter_id}/supervising-provider`, answers `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `SupervisingProviderUpdate`.

        It raises `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def update_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request: OrderingProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`PATCH /api/encounter-providers/v2/{service_line_id}/ordering-provider`, answers `EncounterProvider`.

        In the path: `service_line_id`. The body is `request`: `OrderingProviderUpdate`.

        It raises `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    def create_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: ReferringProvider,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-referring-provider`, answers `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `ReferringProvider`.

        It raises `EntityConflictError` (409), `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or
        `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def create_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: InitialReferringProvider,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-initial-referring-provider`, answers
        `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `InitialReferringProvider`.

        It raises `EntityConflictError` (409), `UnprocessableEntityError` (422), `HttpRequestValidationsError` (422),
        `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def create_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: SupervisingProvider,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-supervising-provider`, answers `EncounterProvider`.

        In the path: `encounter_id`. The body is `request`: `SupervisingProvider`.

        It raises `EntityConflictError` (409), `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or
        `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def create_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request: OrderingProvider,
        request_options: RequestOptions | None = None,
    ) -> EncounterProvider:
        """`POST /api/encounter-providers/v2/{service_line_id}/create-ordering-provider`, answers `EncounterProvider`.

        In the path: `service_line_id`. The body is `request`: `OrderingProvider`.

        It raises `EntityConflictError` (409), `HttpRequestValidationsError` (422), `EntityNotFoundError` (404), or
        `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    def delete_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/referring-provider`, answers nothing.

        In the path: `encounter_id`.

        It raises `EntityNotFoundError` (404), `EntityConflictError` (409), or `ApiError` for any other status that is
        not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE_REFERRING_PROVIDER, {"encounter_id": encounter_id}, request_options)

    def delete_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/initial-referring-provider`, answers nothing.

        In the path: `encounter_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    def delete_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/supervising-provider`, answers nothing.

        In the path: `encounter_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    def delete_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-providers/v2/{service_line_id}/ordering-provider`, answers nothing.

        In the path: `service_line_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id},
            request_options,
        )


class AsyncRawV2Client(AsyncResource):
    """`encounter_providers.v_2`, async, as raw answers."""

    async def update_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: ReferringProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`PATCH /api/encounter-providers/v2/{encounter_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.update_referring_provider`.
        """
        return await self._caller.call_raw(
            operations.UPDATE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def update_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: InitialReferringProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`PATCH /api/encounter-providers/v2/{encounter_id}/initial-referring-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.update_initial_referring_provider`.
        """
        return await self._caller.call_raw(
            operations.UPDATE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def update_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: SupervisingProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`PATCH /api/encounter-providers/v2/{encounter_id}/supervising-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.update_supervising_provider`.
        """
        return await self._caller.call_raw(
            operations.UPDATE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def update_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request: OrderingProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`PATCH /api/encounter-providers/v2/{service_line_id}/ordering-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.update_ordering_provider`.
        """
        return await self._caller.call_raw(
            operations.UPDATE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    async def create_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: ReferringProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-referring-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.create_referring_provider`.
        """
        return await self._caller.call_raw(
            operations.CREATE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def create_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: InitialReferringProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-initial-referring-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.create_initial_referring_provider`.
        """
        return await self._caller.call_raw(
            operations.CREATE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def create_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: SupervisingProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-supervising-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.create_supervising_provider`.
        """
        return await self._caller.call_raw(
            operations.CREATE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def create_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request: OrderingProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`POST /api/encounter-providers/v2/{service_line_id}/create-ordering-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.create_ordering_provider`.
        """
        return await self._caller.call_raw(
            operations.CREATE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    async def delete_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/referring-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.delete_referring_provider`.
        """
        return await self._caller.call_raw(
            operations.DELETE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    async def delete_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/initial-referring-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.delete_initial_referring_provider`.
        """
        return await self._caller.call_raw(
            operations.DELETE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    async def delete_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/supervising-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.delete_supervising_provider`.
        """
        return await self._caller.call_raw(
            operations.DELETE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    async def delete_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-providers/v2/{service_line_id}/ordering-provider`, with the raw answer.

        Otherwise as `AsyncV2Client.delete_ordering_provider`.
        """
        return await self._caller.call_raw(
            operations.DELETE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id},
            request_options,
        )


class RawV2Client(BlockingResource):
    """`encounter_providers.v_2`, sync, as raw answers."""

    def update_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: ReferringProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`PATCH /api/encounter-providers/v2/{encounter_id}`, with the raw answer.

        Otherwise as `V2Client.update_referring_provider`.
        """
        return self._caller.call_raw(
            operations.UPDATE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def update_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: InitialReferringProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`PATCH /api/encounter-providers/v2/{encounter_id}/initial-referring-provider`, with the raw answer.

        Otherwise as `V2Client.update_initial_referring_provider`.
        """
        return self._caller.call_raw(
            operations.UPDATE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def update_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: SupervisingProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`PATCH /api/encounter-providers/v2/{encounter_id}/supervising-provider`, with the raw answer.

        Otherwise as `V2Client.update_supervising_provider`.
        """
        return self._caller.call_raw(
            operations.UPDATE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def update_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request: OrderingProviderUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`PATCH /api/encounter-providers/v2/{service_line_id}/ordering-provider`, with the raw answer.

        Otherwise as `V2Client.update_ordering_provider`.
        """
        return self._caller.call_raw(
            operations.UPDATE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    def create_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: ReferringProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-referring-provider`, with the raw answer.

        Otherwise as `V2Client.create_referring_provider`.
        """
        return self._caller.call_raw(
            operations.CREATE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def create_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: InitialReferringProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-initial-referring-provider`, with the raw answer.

        Otherwise as `V2Client.create_initial_referring_provider`.
        """
        return self._caller.call_raw(
            operations.CREATE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def create_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request: SupervisingProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`POST /api/encounter-providers/v2/{encounter_id}/create-supervising-provider`, with the raw answer.

        Otherwise as `V2Client.create_supervising_provider`.
        """
        return self._caller.call_raw(
            operations.CREATE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def create_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request: OrderingProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterProvider]:
        """`POST /api/encounter-providers/v2/{service_line_id}/create-ordering-provider`, with the raw answer.

        Otherwise as `V2Client.create_ordering_provider`.
        """
        return self._caller.call_raw(
            operations.CREATE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    def delete_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/referring-provider`, with the raw answer.

        Otherwise as `V2Client.delete_referring_provider`.
        """
        return self._caller.call_raw(
            operations.DELETE_REFERRING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    def delete_initial_referring_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/initial-referring-provider`, with the raw answer.

        Otherwise as `V2Client.delete_initial_referring_provider`.
        """
        return self._caller.call_raw(
            operations.DELETE_INITIAL_REFERRING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    def delete_supervising_provider(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-providers/v2/{encounter_id}/supervising-provider`, with the raw answer.

        Otherwise as `V2Client.delete_supervising_provider`.
        """
        return self._caller.call_raw(
            operations.DELETE_SUPERVISING_PROVIDER,
            {"encounter_id": encounter_id},
            request_options,
        )

    def delete_ordering_provider(
        self,
        service_line_id: ServiceLineId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-providers/v2/{service_line_id}/ordering-provider`, with the raw answer.

        Otherwise as `V2Client.delete_ordering_provider`.
        """
        return self._caller.call_raw(
            operations.DELETE_ORDERING_PROVIDER,
            {"service_line_id": service_line_id},
            request_options,
        )
