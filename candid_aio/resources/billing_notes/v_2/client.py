"""The clients of `billing_notes.v_2`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.billing_notes.v_2 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.billing_notes.v_2.types import BillingNote, BillingNoteId
    from candid_aio.resources.commons.types import EncounterId
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"]


class AsyncV2Client(AsyncResource):
    """`billing_notes.v_2`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV2Client(self._caller)

    async def create(
        self,
        *,
        encounter_id: EncounterId,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> BillingNote:
        """`POST /api/billing_notes/v2`, answers `BillingNote`.

        In the body: `encounter_id`, `text`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"encounter_id": encounter_id, "text": text}, request_options)

    async def delete(self, billing_note_id: BillingNoteId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/billing_notes/v2/{billing_note_id}`, answers nothing.

        In the path: `billing_note_id`.

        It raises `EntityNotFoundError` (404), `OrganizationNotAuthorizedError` (400), `UnauthorizedError` (403), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DELETE, {"billing_note_id": billing_note_id}, request_options)

    async def update(
        self,
        billing_note_id: BillingNoteId,
        *,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> BillingNote:
        """`PATCH /api/billing_notes/v2/{billing_note_id}`, answers `BillingNote`.

        In the path: `billing_note_id`. In the body: `text`.

        It raises `EntityNotFoundError` (404), `OrganizationNotAuthorizedError` (400), `HttpRequestValidationError`
        (422), `HttpRequestValidationsError` (422), `UnauthorizedError` (403), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"billing_note_id": billing_note_id, "text": text},
            request_options,
        )


class V2Client(BlockingResource):
    """`billing_notes.v_2`, sync."""

    @property
    def with_raw_response(self) -> RawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV2Client(self._caller)

    def create(
        self,
        *,
        encounter_id: EncounterId,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> BillingNote:
        """`POST /api/billing_notes/v2`, answers `BillingNote`.

        In the body: `encounter_id`, `text`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"encounter_id": encounter_id, "text": text}, request_options)

    def delete(self, billing_note_id: BillingNoteId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/billing_notes/v2/{billing_note_id}`, answers nothing.

        In the path: `billing_note_id`.

        It raises `EntityNotFoundError` (404), `OrganizationNotAuthorizedError` (400), `UnauthorizedError` (403), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE, {"billing_note_id": billing_note_id}, request_options)

    def update(
        self,
        billing_note_id: BillingNoteId,
        *,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> BillingNote:
        """`PATCH /api/billing_notes/v2/{billing_note_id}`, answers `BillingNote`.

        In the path: `billing_note_id`. In the body: `text`.

        It raises `EntityNotFoundError` (404), `OrganizationNotAuthorizedError` (400), `HttpRequestValidationError`
        (422), `HttpRequestValidationsError` (422), `UnauthorizedError` (403), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"billing_note_id": billing_note_id, "text": text}, request_options)


class AsyncRawV2Client(AsyncResource):
    """`billing_notes.v_2`, async, as raw answers."""

    async def create(
        self,
        *,
        encounter_id: EncounterId,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[BillingNote]:
        """`POST /api/billing_notes/v2`, with the raw answer. Otherwise as `AsyncV2Client.create`."""
        return await self._caller.call_raw(
            operations.CREATE,
            {"encounter_id": encounter_id, "text": text},
            request_options,
        )

    async def delete(
        self,
        billing_note_id: BillingNoteId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/billing_notes/v2/{billing_note_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.delete`.
        """
        return await self._caller.call_raw(operations.DELETE, {"billing_note_id": billing_note_id}, request_options)

    async def update(
        self,
        billing_note_id: BillingNoteId,
        *,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[BillingNote]:
        """`PATCH /api/billing_notes/v2/{billing_note_id}`, with the raw answer. Otherwise as `AsyncV2Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"billing_note_id": billing_note_id, "text": text},
            request_options,
        )


class RawV2Client(BlockingResource):
    """`billing_notes.v_2`, sync, as raw answers."""

    def create(
        self,
        *,
        encounter_id: EncounterId,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[BillingNote]:
        """`POST /api/billing_notes/v2`, with the raw answer. Otherwise as `V2Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"encounter_id": encounter_id, "text": text}, request_options)

    def delete(
        self,
        billing_note_id: BillingNoteId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/billing_notes/v2/{billing_note_id}`, with the raw answer. Otherwise as `V2Client.delete`."""
        return self._caller.call_raw(operations.DELETE, {"billing_note_id": billing_note_id}, request_options)

    def update(
        self,
        billing_note_id: BillingNoteId,
        *,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[BillingNote]:
        """`PATCH /api/billing_notes/v2/{billing_note_id}`, with the raw answer. Otherwise as `V2Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"billing_note_id": billing_note_id, "text": text},
            request_options,
        )
