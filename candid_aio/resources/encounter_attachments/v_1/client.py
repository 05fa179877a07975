"""The clients of `encounter_attachments.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.encounter_attachments.v_1 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import EncounterId
    from candid_aio.resources.encounter_attachments.v_1.types import (
        AttachmentId,
        ChargeCaptureAttachment,
        EncounterAttachment,
        EncounterAttachmentType,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.multipart import File

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`encounter_attachments.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[EncounterAttachment]:
        """`GET /api/encounter-attachments/v1/{encounter_id}`, answers `list[EncounterAttachment]`.

        In the path: `encounter_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"encounter_id": encounter_id}, request_options)

    async def create(
        self,
        encounter_id: EncounterId,
        *,
        attachment_file: File,
        attachment_type: EncounterAttachmentType,
        request_options: RequestOptions | None = None,
    ) -> AttachmentId:
        """`PUT /api/encounter-attachments/v1/{encounter_id}`, answers `AttachmentId`.

        In the path: `encounter_id`. In a form: `attachment_file`, `attachment_type`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE,
            {"encounter_id": encounter_id, "attachment_file": attachment_file, "attachment_type": attachment_type},
            request_options,
        )

    async def create_with_description(
        self,
        encounter_id: EncounterId,
        *,
        attachment_file: File,
        attachment_type: EncounterAttachmentType,
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AttachmentId:
        """`PUT /api/encounter-attachments/v1/{encounter_id}/v2`, answers `AttachmentId`.

        In the path: `encounter_id`. In a form: `attachment_file`, `attachment_type`, `description`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_WITH_DESCRIPTION,
            {
                "encounter_id": encounter_id,
                "attachment_file": attachment_file,
                "attachment_type": attachment_type,
                "description": description,
            },
            request_options,
        )

    async def create_with_charge_capture_external_id(
        self,
        *,
        attachment_file: File,
        charge_capture_external_id: str,
        attachment_type: EncounterAttachmentType,
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AttachmentId:
        """`POST /api/encounter-attachments/v1/create-from-charge-capture-external-id`, answers `AttachmentId`.

        In a form: `attachment_file`, `charge_capture_external_id`, `attachment_type`, `description`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_WITH_CHARGE_CAPTURE_EXTERNAL_ID,
            {
                "attachment_file": attachment_file,
                "charge_capture_external_id": charge_capture_external_id,
                "attachment_type": attachment_type,
                "description": description,
            },
            request_options,
        )

    async def get_by_charge_capture_external_id(
        self,
        charge_capture_external_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[ChargeCaptureAttachment]:
        """`GET /api/encounter-attachments/v1/by-charge-capture-external-id/{charge_capture_external_id}`, answers
        `list[ChargeCaptureAttachment]`.

        In the path: `charge_capture_external_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_BY_CHARGE_CAPTURE_EXTERNAL_ID,
            {"charge_capture_external_id": charge_capture_external_id},
            request_options,
        )

    async def delete_by_charge_capture_external_id(
        self,
        charge_capture_external_id: str,
        *,
        attachment_id: AttachmentId,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-attachments/v1/by-charge-capture-external-id/{charge_capture_external_id}`, answers
        nothing.

        In the path: `charge_capture_external_id`. In the body: `attachment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE_BY_CHARGE_CAPTURE_EXTERNAL_ID,
            {"charge_capture_external_id": charge_capture_external_id, "attachment_id": attachment_id},
            request_options,
        )

    async def delete(
        self,
        encounter_id: EncounterId,
        *,
        attachment_id: AttachmentId,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-attachments/v1/{encounter_id}`, answers nothing.

        In the path: `encounter_id`. In the body: `attachment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE,
            {"encounter_id": encounter_id, "attachment_id": attachment_id},
            request_options,
        )


class V1Client(BlockingResource):
    """`encounter_attachments.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[EncounterAttachment]:
        """`GET /api/encounter-attachments/v1/{encounter_id}`, answers `list[EncounterAttachment]`.

        In the path: `encounter_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"encounter_id": encounter_id}, request_options)

    def create(
        self,
        encounter_id: EncounterId,
        *,
        attachment_file: File,
        attachment_type: EncounterAttachmentType,
        request_options: RequestOptions | None = None,
    ) -> AttachmentId:
        """`PUT /api/encounter-attachments/v1/{encounter_id}`, answers `AttachmentId`.

        In the path: `encounter_id`. In a form: `attachment_file`, `attachment_type`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE,
            {"encounter_id": encounter_id, "attachment_file": attachment_file, "attachment_type": attachment_type},
            request_options,
        )

    def create_with_description(
        self,
        encounter_id: EncounterId,
        *,
        attachment_file: File,
        attachment_type: EncounterAttachmentType,
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AttachmentId:
        """`PUT /api/encounter-attachments/v1/{encounter_id}/v2`, answers `AttachmentId`.

        In the path: `encounter_id`. In a form: `attachment_file`, `attachment_type`, `description`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_WITH_DESCRIPTION,
            {
                "encounter_id": encounter_id,
                "attachment_file": attachment_file,
                "attachment_type": attachment_type,
                "description": description,
            },
            request_options,
        )

    def create_with_charge_capture_external_id(
        self,
        *,
        attachment_file: File,
        charge_capture_external_id: str,
        attachment_type: EncounterAttachmentType,
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AttachmentId:
        """`POST /api/encounter-attachments/v1/create-from-charge-capture-external-id`, answers `AttachmentId`.

        In a form: `attachment_file`, `charge_capture_external_id`, `attachment_type`, `description`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_WITH_CHARGE_CAPTURE_EXTERNAL_ID,
            {
                "attachment_file": attachment_file,
                "charge_capture_external_id": charge_capture_external_id,
                "attachment_type": attachment_type,
                "description": description,
            },
            request_options,
        )

    def get_by_charge_capture_external_id(
        self,
        charge_capture_external_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[ChargeCaptureAttachment]:
        """`GET /api/encounter-attachments/v1/by-charge-capture-external-id/{charge_capture_external_id}`, answers
        `list[ChargeCaptureAttachment]`.

        In the path: `charge_capture_external_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_BY_CHARGE_CAPTURE_EXTERNAL_ID,
            {"charge_capture_external_id": charge_capture_external_id},
            request_options,
        )

    def delete_by_charge_capture_external_id(
        self,
        charge_capture_external_id: str,
        *,
        attachment_id: AttachmentId,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-attachments/v1/by-charge-capture-external-id/{charge_capture_external_id}`, answers
        nothing.

        In the path: `charge_capture_external_id`. In the body: `attachment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE_BY_CHARGE_CAPTURE_EXTERNAL_ID,
            {"charge_capture_external_id": charge_capture_external_id, "attachment_id": attachment_id},
            request_options,
        )

    def delete(
        self,
        encounter_id: EncounterId,
        *,
        attachment_id: AttachmentId,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-attachments/v1/{encounter_id}`, answers nothing.

        In the path: `encounter_id`. In the body: `attachment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE,
            {"encounter_id": encounter_id, "attachment_id": attachment_id},
            request_options,
        )


class AsyncRawV1Client(AsyncResource):
    """`encounter_attachments.v_1`, async, as raw answers."""

    async def get(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[EncounterAttachment]]:
        """`GET /api/encounter-attachments/v1/{encounter_id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"encounter_id": encounter_id}, request_options)

    async def create(
        self,
        encounter_id: EncounterId,
        *,
        attachment_file: File,
        attachment_type: EncounterAttachmentType,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AttachmentId]:
        """`PUT /api/encounter-attachments/v1/{encounter_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.create`.
        """
        return await self._caller.call_raw(
            operations.CREATE,
            {"encounter_id": encounter_id, "attachment_file": attachment_file, "attachment_type": attachment_type},
            request_options,
        )

    async def create_with_description(
        self,
        encounter_id: EncounterId,
        *,
        attachment_file: File,
        attachment_type: EncounterAttachmentType,
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AttachmentId]:
        """`PUT /api/encounter-attachments/v1/{encounter_id}/v2`, with the raw answer.

        Otherwise as `AsyncV1Client.create_with_description`.
        """
        return await self._caller.call_raw(
            operations.CREATE_WITH_DESCRIPTION,
            {
                "encounter_id": encounter_id,
                "attachment_file": attachment_file,
                "attachment_type": attachment_type,
                "description": description,
            },
            request_options,
        )

    async def create_with_charge_capture_external_id(
        self,
        *,
        attachment_file: File,
        charge_capture_external_id: str,
        attachment_type: EncounterAttachmentType,
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AttachmentId]:
        """`POST /api/encounter-attachments/v1/create-from-charge-capture-external-id`, with the raw answer.

        Otherwise as `AsyncV1Client.create_with_charge_capture_external_id`.
        """
        return await self._caller.call_raw(
            operations.CREATE_WITH_CHARGE_CAPTURE_EXTERNAL_ID,
            {
                "attachment_file": attachment_file,
                "charge_capture_external_id": charge_capture_external_id,
                "attachment_type": attachment_type,
                "description": description,
            },
            request_options,
        )

    async def get_by_charge_capture_external_id(
        self,
        charge_capture_external_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[ChargeCaptureAttachment]]:
        """`GET /api/encounter-attachments/v1/by-charge-capture-external-id/{charge_capture_external_id}`, with the raw
        answer.

        Otherwise as `AsyncV1Client.get_by_charge_capture_external_id`.
        """
        return await self._caller.call_raw(
            operations.GET_BY_CHARGE_CAPTURE_EXTERNAL_ID,
            {"charge_capture_external_id": charge_capture_external_id},
            request_options,
        )

    async def delete_by_charge_capture_external_id(
        self,
        charge_capture_external_id: str,
        *,
        attachment_id: AttachmentId,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-attachments/v1/by-charge-capture-external-id/{charge_capture_external_id}`, with the
        raw answer.

        Otherwise as `AsyncV1Client.delete_by_charge_capture_external_id`.
        """
        return await self._caller.call_raw(
            operations.DELETE_BY_CHARGE_CAPTURE_EXTERNAL_ID,
            {"charge_capture_external_id": charge_capture_external_id, "attachment_id": attachment_id},
            request_options,
        )

    async def delete(
        self,
        encounter_id: EncounterId,
        *,
        attachment_id: AttachmentId,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-attachments/v1/{encounter_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.delete`.
        """
        return await self._caller.call_raw(
            operations.DELETE,
            {"encounter_id": encounter_id, "attachment_id": attachment_id},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`encounter_attachments.v_1`, sync, as raw answers."""

    def get(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[EncounterAttachment]]:
        """`GET /api/encounter-attachments/v1/{encounter_id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"encounter_id": encounter_id}, request_options)

    def create(
        self,
        encounter_id: EncounterId,
        *,
        attachment_file: File,
        attachment_type: EncounterAttachmentType,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AttachmentId]:
        """`PUT /api/encounter-attachments/v1/{encounter_id}`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(
            operations.CREATE,
            {"encounter_id": encounter_id, "attachment_file": attachment_file, "attachment_type": attachment_type},
            request_options,
        )

    def create_with_description(
        self,
        encounter_id: EncounterId,
        *,
        attachment_file: File,
        attachment_type: EncounterAttachmentType,
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AttachmentId]:
        """`PUT /api/encounter-attachments/v1/{encounter_id}/v2`, with the raw answer.

        Otherwise as `V1Client.create_with_description`.
        """
        return self._caller.call_raw(
            operations.CREATE_WITH_DESCRIPTION,
            {
                "encounter_id": encounter_id,
                "attachment_file": attachment_file,
                "attachment_type": attachment_type,
                "description": description,
            },
            request_options,
        )

    def create_with_charge_capture_external_id(
        self,
        *,
        attachment_file: File,
        charge_capture_external_id: str,
        attachment_type: EncounterAttachmentType,
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AttachmentId]:
        """`POST /api/encounter-attachments/v1/create-from-charge-capture-external-id`, with the raw answer.

        Otherwise as `V1Client.create_with_charge_capture_external_id`.
        """
        return self._caller.call_raw(
            operations.CREATE_WITH_CHARGE_CAPTURE_EXTERNAL_ID,
            {
                "attachment_file": attachment_file,
                "charge_capture_external_id": charge_capture_external_id,
                "attachment_type": attachment_type,
                "description": description,
            },
            request_options,
        )

    def get_by_charge_capture_external_id(
        self,
        charge_capture_external_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[ChargeCaptureAttachment]]:
        """`GET /api/encounter-attachments/v1/by-charge-capture-external-id/{charge_capture_external_id}`, with the raw
        answer.

        Otherwise as `V1Client.get_by_charge_capture_external_id`.
        """
        return self._caller.call_raw(
            operations.GET_BY_CHARGE_CAPTURE_EXTERNAL_ID,
            {"charge_capture_external_id": charge_capture_external_id},
            request_options,
        )

    def delete_by_charge_capture_external_id(
        self,
        charge_capture_external_id: str,
        *,
        attachment_id: AttachmentId,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-attachments/v1/by-charge-capture-external-id/{charge_capture_external_id}`, with the
        raw answer.

        Otherwise as `V1Client.delete_by_charge_capture_external_id`.
        """
        return self._caller.call_raw(
            operations.DELETE_BY_CHARGE_CAPTURE_EXTERNAL_ID,
            {"charge_capture_external_id": charge_capture_external_id, "attachment_id": attachment_id},
            request_options,
        )

    def delete(
        self,
        encounter_id: EncounterId,
        *,
        attachment_id: AttachmentId,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-attachments/v1/{encounter_id}`, with the raw answer.

        Otherwise as `V1Client.delete`.
        """
        return self._caller.call_raw(
            operations.DELETE,
            {"encounter_id": encounter_id, "attachment_id": attachment_id},
            request_options,
        )
