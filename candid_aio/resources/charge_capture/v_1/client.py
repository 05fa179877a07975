"""The clients of `charge_capture.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.charge_capture.v_1 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.charge_capture.v_1.types import (
        ChargeCapture,
        ChargeCaptureData,
        ChargeCapturePage,
        ChargeCapturePostBilledChange,
        ChargeCaptureSortField,
        ChargeCaptureStatus,
        Hl7MessageType,
    )
    from candid_aio.resources.claims.types import ClaimStatus
    from candid_aio.resources.commons.types import (
        ChargeCaptureClaimCreationId,
        ChargeCaptureId,
        ChargeCapturePostBilledChangeId,
        EncounterId,
        PageToken,
        PreEncounterAppointmentId,
        PreEncounterPatientId,
        SortDirection,
    )
    from candid_aio.resources.custom_schemas.v_1.types import SchemaInstance
    from candid_aio.resources.encounters.v_4.types import BillableStatusType, ResponsiblePartyType
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`charge_capture.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create(
        self,
        *,
        data: ChargeCaptureData,
        charge_external_id: str,
        patient_external_id: str,
        status: ChargeCaptureStatus,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        metadata: list[SchemaInstance] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapture:
        """`POST /api/charge_captures/v1`, answers `ChargeCapture`.

        In the body: `data`, `charge_external_id`, `originating_system`, `claim_creation_category`, `ehr_source_url`,
        `patient_external_id`, `status`, `attachment_external_document_ids`, `metadata`, `hl_7_message_type`. What is
        not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationsError` (422),
        `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError` (422), `ChargeExternalIdConflictError`
        (409), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE,
            {
                "data": data,
                "charge_external_id": charge_external_id,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "ehr_source_url": ehr_source_url,
                "patient_external_id": patient_external_id,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "metadata": metadata,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    async def create_from_pre_encounter_patient(
        self,
        *,
        data: ChargeCaptureData,
        charge_external_id: str,
        pre_encounter_patient_id: PreEncounterPatientId,
        pre_encounter_appointment_ids: list[PreEncounterAppointmentId],
        status: ChargeCaptureStatus,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapture:
        """`POST /api/charge_captures/v1/create-from-pre-encounter`, answers `ChargeCapture`.

        In the body: `data`, `charge_external_id`, `pre_encounter_patient_id`, `pre_encounter_appointment_ids`,
        `originating_system`, `claim_creation_category`, `ehr_source_url`, `status`, `attachment_external_document_ids`,
        `hl_7_message_type`. What is not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationsError` (422),
        `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError` (422), `ChargeExternalIdConflictError`
        (409), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT,
            {
                "data": data,
                "charge_external_id": charge_external_id,
                "pre_encounter_patient_id": pre_encounter_patient_id,
                "pre_encounter_appointment_ids": pre_encounter_appointment_ids,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "ehr_source_url": ehr_source_url,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    async def update_post_billed_changes(
        self,
        *,
        charge_capture_change_ids: list[ChargeCapturePostBilledChangeId],
        resolved: bool,
        request_options: RequestOptions | None = None,
    ) -> list[ChargeCapturePostBilledChange]:
        """`PATCH /api/charge_captures/v1/changes`, answers `list[ChargeCapturePostBilledChange]`.

        In the body: `charge_capture_change_ids`, `resolved`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE_POST_BILLED_CHANGES,
            {"charge_capture_change_ids": charge_capture_change_ids, "resolved": resolved},
            request_options,
        )

    async def update(
        self,
        charge_capture_id: ChargeCaptureId,
        *,
        data: ChargeCaptureData | None = OMIT,
        charge_external_id: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        patient_external_id: str | None = OMIT,
        status: ChargeCaptureStatus | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        metadata: list[SchemaInstance] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapture:
        """`PATCH /api/charge_captures/v1/{charge_capture_id}`, answers `ChargeCapture`.

        In the path: `charge_capture_id`. In the body: `data`, `charge_external_id`, `ehr_source_url`,
        `originating_system`, `claim_creation_category`, `patient_external_id`, `status`,
        `attachment_external_document_ids`, `metadata`, `hl_7_message_type`. What is not passed is left out; None is
        sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationsError` (422),
        `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError` (422), or `ApiError` for any other
        status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {
                "charge_capture_id": charge_capture_id,
                "data": data,
                "charge_external_id": charge_external_id,
                "ehr_source_url": ehr_source_url,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "patient_external_id": patient_external_id,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "metadata": metadata,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    async def get(
        self,
        charge_capture_id: ChargeCaptureId,
        *,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapture:
        """`GET /api/charge_captures/v1/{charge_capture_id}`, answers `ChargeCapture`.

        In the path: `charge_capture_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"charge_capture_id": charge_capture_id}, request_options)

    async def get_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        exclude_charges_linked_to_claims: bool | None = None,
        patient_external_id_ranked_sort: str | None = None,
        status_ranked_sort: ChargeCaptureStatus | None = None,
        charge_external_id_ranked_sort: str | None = None,
        date_of_service_min_ranked_sort: dt.date | None = None,
        date_of_service_max_ranked_sort: dt.date | None = None,
        search_term: str | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        claim_ids_ranked_sort: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids_ranked_sort: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis_ranked_sort: str | list[str] | None = None,
        service_facility_name_ranked_sort: str | None = None,
        primary_payer_ids_ranked_sort: str | list[str] | None = None,
        rendering_provider_npis_ranked_sort: str | list[str] | None = None,
        rendering_provider_names_ranked_sort: str | list[str] | None = None,
        supervising_provider_npis_ranked_sort: str | list[str] | None = None,
        supervising_provider_names_ranked_sort: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category_ranked_sort: str | list[str] | None = None,
        tags_ranked_sort: str | list[str] | None = None,
        primary_payer_names_ranked_sort: str | list[str] | None = None,
        patient_names_ranked_sort: str | list[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapturePage:
        """`GET /api/charge_captures/v1`, answers `ChargeCapturePage`.

        In the query, unless None: `limit`, `sort`, `sort_direction`, `page_token`, `patient_external_id`, `status`,
        `charge_external_id`, `date_of_service_min`, `date_of_service_max`, `claim_ids`, `claim_creation_ids`,
        `billing_provider_npis`, `service_facility_name`, `primary_payer_ids`, `rendering_provider_npis`,
        `rendering_provider_names`, `supervising_provider_npis`, `supervising_provider_names`,
        `claim_creation_category`, `tags`, `primary_payer_names`, `patient_names`, `exclude_charges_linked_to_claims`,
        `patient_external_id_ranked_sort`, `status_ranked_sort`, `charge_external_id_ranked_sort`,
        `date_of_service_min_ranked_sort`, `date_of_service_max_ranked_sort`, `search_term`, `billable_status`,
        `responsible_party`, `claim_ids_ranked_sort`, `claim_creation_ids_ranked_sort`,
        `billing_provider_npis_ranked_sort`, `service_facility_name_ranked_sort`, `primary_payer_ids_ranked_sort`,
        `rendering_provider_npis_ranked_sort`, `rendering_provider_names_ranked_sort`,
        `supervising_provider_npis_ranked_sort`, `supervising_provider_names_ranked_sort`, `claim_status`,
        `claim_creation_category_ranked_sort`, `tags_ranked_sort`, `primary_payer_names_ranked_sort`,
        `patient_names_ranked_sort`.

        Gives one page; `iter_all` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "status": status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "exclude_charges_linked_to_claims": exclude_charges_linked_to_claims,
                "patient_external_id_ranked_sort": patient_external_id_ranked_sort,
                "status_ranked_sort": status_ranked_sort,
                "charge_external_id_ranked_sort": charge_external_id_ranked_sort,
                "date_of_service_min_ranked_sort": date_of_service_min_ranked_sort,
                "date_of_service_max_ranked_sort": date_of_service_max_ranked_sort,
                "search_term": search_term,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "claim_ids_ranked_sort": claim_ids_ranked_sort,
                "claim_creation_ids_ranked_sort": claim_creation_ids_ranked_sort,
                "billing_provider_npis_ranked_sort": billing_provider_npis_ranked_sort,
                "service_facility_name_ranked_sort": service_facility_name_ranked_sort,
                "primary_payer_ids_ranked_sort": primary_payer_ids_ranked_sort,
                "rendering_provider_npis_ranked_sort": rendering_provider_npis_ranked_sort,
                "rendering_provider_names_ranked_sort": rendering_provider_names_ranked_sort,
                "supervising_provider_npis_ranked_sort": supervising_provider_npis_ranked_sort,
                "supervising_provider_names_ranked_sort": supervising_provider_names_ranked_sort,
                "claim_status": claim_status,
                "claim_creation_category_ranked_sort": claim_creation_category_ranked_sort,
                "tags_ranked_sort": tags_ranked_sort,
                "primary_payer_names_ranked_sort": primary_payer_names_ranked_sort,
                "patient_names_ranked_sort": patient_names_ranked_sort,
            },
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        exclude_charges_linked_to_claims: bool | None = None,
        patient_external_id_ranked_sort: str | None = None,
        status_ranked_sort: ChargeCaptureStatus | None = None,
        charge_external_id_ranked_sort: str | None = None,
        date_of_service_min_ranked_sort: dt.date | None = None,
        date_of_service_max_ranked_sort: dt.date | None = None,
        search_term: str | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        claim_ids_ranked_sort: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids_ranked_sort: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis_ranked_sort: str | list[str] | None = None,
        service_facility_name_ranked_sort: str | None = None,
        primary_payer_ids_ranked_sort: str | list[str] | None = None,
        rendering_provider_npis_ranked_sort: str | list[str] | None = None,
        rendering_provider_names_ranked_sort: str | list[str] | None = None,
        supervising_provider_npis_ranked_sort: str | list[str] | None = None,
        supervising_provider_names_ranked_sort: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category_ranked_sort: str | list[str] | None = None,
        tags_ranked_sort: str | list[str] | None = None,
        primary_payer_names_ranked_sort: str | list[str] | None = None,
        patient_names_ranked_sort: str | list[str] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ChargeCapture]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "status": status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "exclude_charges_linked_to_claims": exclude_charges_linked_to_claims,
                "patient_external_id_ranked_sort": patient_external_id_ranked_sort,
                "status_ranked_sort": status_ranked_sort,
                "charge_external_id_ranked_sort": charge_external_id_ranked_sort,
                "date_of_service_min_ranked_sort": date_of_service_min_ranked_sort,
                "date_of_service_max_ranked_sort": date_of_service_max_ranked_sort,
                "search_term": search_term,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "claim_ids_ranked_sort": claim_ids_ranked_sort,
                "claim_creation_ids_ranked_sort": claim_creation_ids_ranked_sort,
                "billing_provider_npis_ranked_sort": billing_provider_npis_ranked_sort,
                "service_facility_name_ranked_sort": service_facility_name_ranked_sort,
                "primary_payer_ids_ranked_sort": primary_payer_ids_ranked_sort,
                "rendering_provider_npis_ranked_sort": rendering_provider_npis_ranked_sort,
                "rendering_provider_names_ranked_sort": rendering_provider_names_ranked_sort,
                "supervising_provider_npis_ranked_sort": supervising_provider_npis_ranked_sort,
                "supervising_provider_names_ranked_sort": supervising_provider_names_ranked_sort,
                "claim_status": claim_status,
                "claim_creation_category_ranked_sort": claim_creation_category_ranked_sort,
                "tags_ranked_sort": tags_ranked_sort,
                "primary_payer_names_ranked_sort": primary_payer_names_ranked_sort,
                "patient_names_ranked_sort": patient_names_ranked_sort,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def find_by_metadata(
        self,
        *,
        metadata: list[SchemaInstance],
        limit: int | None = OMIT,
        page_token: PageToken | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapturePage:
        """`POST /api/charge_captures/v1/find-by-metadata`, answers `ChargeCapturePage`.

        In the body: `metadata`, `limit`, `page_token`. What is not passed is left out; None is sent as null.

        Gives one page; `iter_find_by_metadata` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.FIND_BY_METADATA,
            {"metadata": metadata, "limit": limit, "page_token": page_token},
            request_options,
        )

    def iter_find_by_metadata(
        self,
        *,
        metadata: list[SchemaInstance],
        limit: int | None = OMIT,
        page_token: PageToken | None = OMIT,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ChargeCapture]:
        """The items of all pages of `find_by_metadata`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `find_by_metadata`.
        """
        return self._caller.iterate(
            operations.FIND_BY_METADATA,
            {"metadata": metadata, "limit": limit, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )


class V1Client(BlockingResource):
    """`charge_capture.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create(
        self,
        *,
        data: ChargeCaptureData,
        charge_external_id: str,
        patient_external_id: str,
        status: ChargeCaptureStatus,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        metadata: list[SchemaInstance] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapture:
        """`POST /api/charge_captures/v1`, answers `ChargeCapture`.

        In the body: `data`, `charge_external_id`, `originating_system`, `claim_creation_category`, `ehr_source_url`,
        `patient_external_id`, `status`, `attachment_external_document_ids`, `metadata`, `hl_7_message_type`. What is
        not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationsError` (422),
        `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError` (422), `ChargeExternalIdConflictError`
        (409), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE,
            {
                "data": data,
                "charge_external_id": charge_external_id,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "ehr_source_url": ehr_source_url,
                "patient_external_id": patient_external_id,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "metadata": metadata,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    def create_from_pre_encounter_patient(
        self,
        *,
        data: ChargeCaptureData,
        charge_external_id: str,
        pre_encounter_patient_id: PreEncounterPatientId,
        pre_encounter_appointment_ids: list[PreEncounterAppointmentId],
        status: ChargeCaptureStatus,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapture:
        """`POST /api/charge_captures/v1/create-from-pre-encounter`, answers `ChargeCapture`.

        In the body: `data`, `charge_external_id`, `pre_encounter_patient_id`, `pre_encounter_appointment_ids`,
        `originating_system`, `claim_creation_category`, `ehr_source_url`, `status`, `attachment_external_document_ids`,
        `hl_7_message_type`. What is not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationsError` (422),
        `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError` (422), `ChargeExternalIdConflictError`
        (409), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT,
            {
                "data": data,
                "charge_external_id": charge_external_id,
                "pre_encounter_patient_id": pre_encounter_patient_id,
                "pre_encounter_appointment_ids": pre_encounter_appointment_ids,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "ehr_source_url": ehr_source_url,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    def update_post_billed_changes(
        self,
        *,
        charge_capture_change_ids: list[ChargeCapturePostBilledChangeId],
        resolved: bool,
        request_options: RequestOptions | None = None,
    ) -> list[ChargeCapturePostBilledChange]:
        """`PATCH /api/charge_captures/v1/changes`, answers `list[ChargeCapturePostBilledChange]`.

        In the body: `charge_capture_change_ids`, `resolved`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE_POST_BILLED_CHANGES,
            {"charge_capture_change_ids": charge_capture_change_ids, "resolved": resolved},
            request_options,
        )

    def update(
        self,
        charge_capture_id: ChargeCaptureId,
        *,
        data: ChargeCaptureData | None = OMIT,
        charge_external_id: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        patient_external_id: str | None = OMIT,
        status: ChargeCaptureStatus | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        metadata: list[SchemaInstance] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapture:
        """`PATCH /api/charge_captures/v1/{charge_capture_id}`, answers `ChargeCapture`.

        In the path: `charge_capture_id`. In the body: `data`, `charge_external_id`, `ehr_source_url`,
        `originating_system`, `claim_creation_category`, `patient_external_id`, `status`,
        `attachment_external_document_ids`, `metadata`, `hl_7_message_type`. What is not passed is left out; None is
        sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationsError` (422),
        `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError` (422), or `ApiError` for any other
        status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {
                "charge_capture_id": charge_capture_id,
                "data": data,
                "charge_external_id": charge_external_id,
                "ehr_source_url": ehr_source_url,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "patient_external_id": patient_external_id,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "metadata": metadata,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    def get(
        self,
        charge_capture_id: ChargeCaptureId,
        *,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapture:
        """`GET /api/charge_captures/v1/{charge_capture_id}`, answers `ChargeCapture`.

        In the path: `charge_capture_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"charge_capture_id": charge_capture_id}, request_options)

    def get_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        exclude_charges_linked_to_claims: bool | None = None,
        patient_external_id_ranked_sort: str | None = None,
        status_ranked_sort: ChargeCaptureStatus | None = None,
        charge_external_id_ranked_sort: str | None = None,
        date_of_service_min_ranked_sort: dt.date | None = None,
        date_of_service_max_ranked_sort: dt.date | None = None,
        search_term: str | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        claim_ids_ranked_sort: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids_ranked_sort: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis_ranked_sort: str | list[str] | None = None,
        service_facility_name_ranked_sort: str | None = None,
        primary_payer_ids_ranked_sort: str | list[str] | None = None,
        rendering_provider_npis_ranked_sort: str | list[str] | None = None,
        rendering_provider_names_ranked_sort: str | list[str] | None = None,
        supervising_provider_npis_ranked_sort: str | list[str] | None = None,
        supervising_provider_names_ranked_sort: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category_ranked_sort: str | list[str] | None = None,
        tags_ranked_sort: str | list[str] | None = None,
        primary_payer_names_ranked_sort: str | list[str] | None = None,
        patient_names_ranked_sort: str | list[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapturePage:
        """`GET /api/charge_captures/v1`, answers `ChargeCapturePage`.

        In the query, unless None: `limit`, `sort`, `sort_direction`, `page_token`, `patient_external_id`, `status`,
        `charge_external_id`, `date_of_service_min`, `date_of_service_max`, `claim_ids`, `claim_creation_ids`,
        `billing_provider_npis`, `service_facility_name`, `primary_payer_ids`, `rendering_provider_npis`,
        `rendering_provider_names`, `supervising_provider_npis`, `supervising_provider_names`,
        `claim_creation_category`, `tags`, `primary_payer_names`, `patient_names`, `exclude_charges_linked_to_claims`,
        `patient_external_id_ranked_sort`, `status_ranked_sort`, `charge_external_id_ranked_sort`,
        `date_of_service_min_ranked_sort`, `date_of_service_max_ranked_sort`, `search_term`, `billable_status`,
        `responsible_party`, `claim_ids_ranked_sort`, `claim_creation_ids_ranked_sort`,
        `billing_provider_npis_ranked_sort`, `service_facility_name_ranked_sort`, `primary_payer_ids_ranked_sort`,
        `rendering_provider_npis_ranked_sort`, `rendering_provider_names_ranked_sort`,
        `supervising_provider_npis_ranked_sort`, `supervising_provider_names_ranked_sort`, `claim_status`,
        `claim_creation_category_ranked_sort`, `tags_ranked_sort`, `primary_payer_names_ranked_sort`,
        `patient_names_ranked_sort`.

        Gives one page; `iter_all` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "status": status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "exclude_charges_linked_to_claims": exclude_charges_linked_to_claims,
                "patient_external_id_ranked_sort": patient_external_id_ranked_sort,
                "status_ranked_sort": status_ranked_sort,
                "charge_external_id_ranked_sort": charge_external_id_ranked_sort,
                "date_of_service_min_ranked_sort": date_of_service_min_ranked_sort,
                "date_of_service_max_ranked_sort": date_of_service_max_ranked_sort,
                "search_term": search_term,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "claim_ids_ranked_sort": claim_ids_ranked_sort,
                "claim_creation_ids_ranked_sort": claim_creation_ids_ranked_sort,
                "billing_provider_npis_ranked_sort": billing_provider_npis_ranked_sort,
                "service_facility_name_ranked_sort": service_facility_name_ranked_sort,
                "primary_payer_ids_ranked_sort": primary_payer_ids_ranked_sort,
                "rendering_provider_npis_ranked_sort": rendering_provider_npis_ranked_sort,
                "rendering_provider_names_ranked_sort": rendering_provider_names_ranked_sort,
                "supervising_provider_npis_ranked_sort": supervising_provider_npis_ranked_sort,
                "supervising_provider_names_ranked_sort": supervising_provider_names_ranked_sort,
                "claim_status": claim_status,
                "claim_creation_category_ranked_sort": claim_creation_category_ranked_sort,
                "tags_ranked_sort": tags_ranked_sort,
                "primary_payer_names_ranked_sort": primary_payer_names_ranked_sort,
                "patient_names_ranked_sort": patient_names_ranked_sort,
            },
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        exclude_charges_linked_to_claims: bool | None = None,
        patient_external_id_ranked_sort: str | None = None,
        status_ranked_sort: ChargeCaptureStatus | None = None,
        charge_external_id_ranked_sort: str | None = None,
        date_of_service_min_ranked_sort: dt.date | None = None,
        date_of_service_max_ranked_sort: dt.date | None = None,
        search_term: str | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        claim_ids_ranked_sort: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids_ranked_sort: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis_ranked_sort: str | list[str] | None = None,
        service_facility_name_ranked_sort: str | None = None,
        primary_payer_ids_ranked_sort: str | list[str] | None = None,
        rendering_provider_npis_ranked_sort: str | list[str] | None = None,
        rendering_provider_names_ranked_sort: str | list[str] | None = None,
        supervising_provider_npis_ranked_sort: str | list[str] | None = None,
        supervising_provider_names_ranked_sort: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category_ranked_sort: str | list[str] | None = None,
        tags_ranked_sort: str | list[str] | None = None,
        primary_payer_names_ranked_sort: str | list[str] | None = None,
        patient_names_ranked_sort: str | list[str] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[ChargeCapture]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "status": status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "exclude_charges_linked_to_claims": exclude_charges_linked_to_claims,
                "patient_external_id_ranked_sort": patient_external_id_ranked_sort,
                "status_ranked_sort": status_ranked_sort,
                "charge_external_id_ranked_sort": charge_external_id_ranked_sort,
                "date_of_service_min_ranked_sort": date_of_service_min_ranked_sort,
                "date_of_service_max_ranked_sort": date_of_service_max_ranked_sort,
                "search_term": search_term,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "claim_ids_ranked_sort": claim_ids_ranked_sort,
                "claim_creation_ids_ranked_sort": claim_creation_ids_ranked_sort,
                "billing_provider_npis_ranked_sort": billing_provider_npis_ranked_sort,
                "service_facility_name_ranked_sort": service_facility_name_ranked_sort,
                "primary_payer_ids_ranked_sort": primary_payer_ids_ranked_sort,
                "rendering_provider_npis_ranked_sort": rendering_provider_npis_ranked_sort,
                "rendering_provider_names_ranked_sort": rendering_provider_names_ranked_sort,
                "supervising_provider_npis_ranked_sort": supervising_provider_npis_ranked_sort,
                "supervising_provider_names_ranked_sort": supervising_provider_names_ranked_sort,
                "claim_status": claim_status,
                "claim_creation_category_ranked_sort": claim_creation_category_ranked_sort,
                "tags_ranked_sort": tags_ranked_sort,
                "primary_payer_names_ranked_sort": primary_payer_names_ranked_sort,
                "patient_names_ranked_sort": patient_names_ranked_sort,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def find_by_metadata(
        self,
        *,
        metadata: list[SchemaInstance],
        limit: int | None = OMIT,
        page_token: PageToken | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ChargeCapturePage:
        """`POST /api/charge_captures/v1/find-by-metadata`, answers `ChargeCapturePage`.

        In the body: `metadata`, `limit`, `page_token`. What is not passed is left out; None is sent as null.

        Gives one page; `iter_find_by_metadata` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.FIND_BY_METADATA,
            {"metadata": metadata, "limit": limit, "page_token": page_token},
            request_options,
        )

    def iter_find_by_metadata(
        self,
        *,
        metadata: list[SchemaInstance],
        limit: int | None = OMIT,
        page_token: PageToken | None = OMIT,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[ChargeCapture]:
        """The items of all pages of `find_by_metadata`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `find_by_metadata`.
        """
        return self._caller.iterate(
            operations.FIND_BY_METADATA,
            {"metadata": metadata, "limit": limit, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )


class AsyncRawV1Client(AsyncResource):
    """`charge_capture.v_1`, async, as raw answers."""

    async def create(
        self,
        *,
        data: ChargeCaptureData,
        charge_external_id: str,
        patient_external_id: str,
        status: ChargeCaptureStatus,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        metadata: list[SchemaInstance] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapture]:
        """`POST /api/charge_captures/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(
            operations.CREATE,
            {
                "data": data,
                "charge_external_id": charge_external_id,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "ehr_source_url": ehr_source_url,
                "patient_external_id": patient_external_id,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "metadata": metadata,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    async def create_from_pre_encounter_patient(
        self,
        *,
        data: ChargeCaptureData,
        charge_external_id: str,
        pre_encounter_patient_id: PreEncounterPatientId,
        pre_encounter_appointment_ids: list[PreEncounterAppointmentId],
        status: ChargeCaptureStatus,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapture]:
        """`POST /api/charge_captures/v1/create-from-pre-encounter`, with the raw answer.

        Otherwise as `AsyncV1Client.create_from_pre_encounter_patient`.
        """
        return await self._caller.call_raw(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT,
            {
                "data": data,
                "charge_external_id": charge_external_id,
                "pre_encounter_patient_id": pre_encounter_patient_id,
                "pre_encounter_appointment_ids": pre_encounter_appointment_ids,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "ehr_source_url": ehr_source_url,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    async def update_post_billed_changes(
        self,
        *,
        charge_capture_change_ids: list[ChargeCapturePostBilledChangeId],
        resolved: bool,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[ChargeCapturePostBilledChange]]:
        """`PATCH /api/charge_captures/v1/changes`, with the raw answer.

        Otherwise as `AsyncV1Client.update_post_billed_changes`.
        """
        return await self._caller.call_raw(
            operations.UPDATE_POST_BILLED_CHANGES,
            {"charge_capture_change_ids": charge_capture_change_ids, "resolved": resolved},
            request_options,
        )

    async def update(
        self,
        charge_capture_id: ChargeCaptureId,
        *,
        data: ChargeCaptureData | None = OMIT,
        charge_external_id: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        patient_external_id: str | None = OMIT,
        status: ChargeCaptureStatus | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        metadata: list[SchemaInstance] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapture]:
        """`PATCH /api/charge_captures/v1/{charge_capture_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {
                "charge_capture_id": charge_capture_id,
                "data": data,
                "charge_external_id": charge_external_id,
                "ehr_source_url": ehr_source_url,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "patient_external_id": patient_external_id,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "metadata": metadata,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    async def get(
        self,
        charge_capture_id: ChargeCaptureId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapture]:
        """`GET /api/charge_captures/v1/{charge_capture_id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"charge_capture_id": charge_capture_id}, request_options)

    async def get_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        exclude_charges_linked_to_claims: bool | None = None,
        patient_external_id_ranked_sort: str | None = None,
        status_ranked_sort: ChargeCaptureStatus | None = None,
        charge_external_id_ranked_sort: str | None = None,
        date_of_service_min_ranked_sort: dt.date | None = None,
        date_of_service_max_ranked_sort: dt.date | None = None,
        search_term: str | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        claim_ids_ranked_sort: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids_ranked_sort: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis_ranked_sort: str | list[str] | None = None,
        service_facility_name_ranked_sort: str | None = None,
        primary_payer_ids_ranked_sort: str | list[str] | None = None,
        rendering_provider_npis_ranked_sort: str | list[str] | None = None,
        rendering_provider_names_ranked_sort: str | list[str] | None = None,
        supervising_provider_npis_ranked_sort: str | list[str] | None = None,
        supervising_provider_names_ranked_sort: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category_ranked_sort: str | list[str] | None = None,
        tags_ranked_sort: str | list[str] | None = None,
        primary_payer_names_ranked_sort: str | list[str] | None = None,
        patient_names_ranked_sort: str | list[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapturePage]:
        """`GET /api/charge_captures/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_all`."""
        return await self._caller.call_raw(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "status": status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "exclude_charges_linked_to_claims": exclude_charges_linked_to_claims,
                "patient_external_id_ranked_sort": patient_external_id_ranked_sort,
                "status_ranked_sort": status_ranked_sort,
                "charge_external_id_ranked_sort": charge_external_id_ranked_sort,
                "date_of_service_min_ranked_sort": date_of_service_min_ranked_sort,
                "date_of_service_max_ranked_sort": date_of_service_max_ranked_sort,
                "search_term": search_term,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "claim_ids_ranked_sort": claim_ids_ranked_sort,
                "claim_creation_ids_ranked_sort": claim_creation_ids_ranked_sort,
                "billing_provider_npis_ranked_sort": billing_provider_npis_ranked_sort,
                "service_facility_name_ranked_sort": service_facility_name_ranked_sort,
                "primary_payer_ids_ranked_sort": primary_payer_ids_ranked_sort,
                "rendering_provider_npis_ranked_sort": rendering_provider_npis_ranked_sort,
                "rendering_provider_names_ranked_sort": rendering_provider_names_ranked_sort,
                "supervising_provider_npis_ranked_sort": supervising_provider_npis_ranked_sort,
                "supervising_provider_names_ranked_sort": supervising_provider_names_ranked_sort,
                "claim_status": claim_status,
                "claim_creation_category_ranked_sort": claim_creation_category_ranked_sort,
                "tags_ranked_sort": tags_ranked_sort,
                "primary_payer_names_ranked_sort": primary_payer_names_ranked_sort,
                "patient_names_ranked_sort": patient_names_ranked_sort,
            },
            request_options,
        )

    async def find_by_metadata(
        self,
        *,
        metadata: list[SchemaInstance],
        limit: int | None = OMIT,
        page_token: PageToken | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapturePage]:
        """`POST /api/charge_captures/v1/find-by-metadata`, with the raw answer.

        Otherwise as `AsyncV1Client.find_by_metadata`.
        """
        return await self._caller.call_raw(
            operations.FIND_BY_METADATA,
            {"metadata": metadata, "limit": limit, "page_token": page_token},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`charge_capture.v_1`, sync, as raw answers."""

    def create(
        self,
        *,
        data: ChargeCaptureData,
        charge_external_id: str,
        patient_external_id: str,
        status: ChargeCaptureStatus,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        metadata: list[SchemaInstance] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapture]:
        """`POST /api/charge_captures/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(
            operations.CREATE,
            {
                "data": data,
                "charge_external_id": charge_external_id,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "ehr_source_url": ehr_source_url,
                "patient_external_id": patient_external_id,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "metadata": metadata,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    def create_from_pre_encounter_patient(
        self,
        *,
        data: ChargeCaptureData,
        charge_external_id: str,
        pre_encounter_patient_id: PreEncounterPatientId,
        pre_encounter_appointment_ids: list[PreEncounterAppointmentId],
        status: ChargeCaptureStatus,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapture]:
        """`POST /api/charge_captures/v1/create-from-pre-encounter`, with the raw answer.

        Otherwise as `V1Client.create_from_pre_encounter_patient`.
        """
        return self._caller.call_raw(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT,
            {
                "data": data,
                "charge_external_id": charge_external_id,
                "pre_encounter_patient_id": pre_encounter_patient_id,
                "pre_encounter_appointment_ids": pre_encounter_appointment_ids,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "ehr_source_url": ehr_source_url,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    def update_post_billed_changes(
        self,
        *,
        charge_capture_change_ids: list[ChargeCapturePostBilledChangeId],
        resolved: bool,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[ChargeCapturePostBilledChange]]:
        """`PATCH /api/charge_captures/v1/changes`, with the raw answer.

        Otherwise as `V1Client.update_post_billed_changes`.
        """
        return self._caller.call_raw(
            operations.UPDATE_POST_BILLED_CHANGES,
            {"charge_capture_change_ids": charge_capture_change_ids, "resolved": resolved},
            request_options,
        )

    def update(
        self,
        charge_capture_id: ChargeCaptureId,
        *,
        data: ChargeCaptureData | None = OMIT,
        charge_external_id: str | None = OMIT,
        ehr_source_url: str | None = OMIT,
        originating_system: str | None = OMIT,
        claim_creation_category: str | None = OMIT,
        patient_external_id: str | None = OMIT,
        status: ChargeCaptureStatus | None = OMIT,
        attachment_external_document_ids: list[str] | None = OMIT,
        metadata: list[SchemaInstance] | None = OMIT,
        hl_7_message_type: Hl7MessageType | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapture]:
        """`PATCH /api/charge_captures/v1/{charge_capture_id}`, with the raw answer. Otherwise as `V1Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {
                "charge_capture_id": charge_capture_id,
                "data": data,
                "charge_external_id": charge_external_id,
                "ehr_source_url": ehr_source_url,
                "originating_system": originating_system,
                "claim_creation_category": claim_creation_category,
                "patient_external_id": patient_external_id,
                "status": status,
                "attachment_external_document_ids": attachment_external_document_ids,
                "metadata": metadata,
                "hl_7_message_type": hl_7_message_type,
            },
            request_options,
        )

    def get(
        self,
        charge_capture_id: ChargeCaptureId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapture]:
        """`GET /api/charge_captures/v1/{charge_capture_id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"charge_capture_id": charge_capture_id}, request_options)

    def get_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        exclude_charges_linked_to_claims: bool | None = None,
        patient_external_id_ranked_sort: str | None = None,
        status_ranked_sort: ChargeCaptureStatus | None = None,
        charge_external_id_ranked_sort: str | None = None,
        date_of_service_min_ranked_sort: dt.date | None = None,
        date_of_service_max_ranked_sort: dt.date | None = None,
        search_term: str | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        claim_ids_ranked_sort: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids_ranked_sort: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis_ranked_sort: str | list[str] | None = None,
        service_facility_name_ranked_sort: str | None = None,
        primary_payer_ids_ranked_sort: str | list[str] | None = None,
        rendering_provider_npis_ranked_sort: str | list[str] | None = None,
        rendering_provider_names_ranked_sort: str | list[str] | None = None,
        supervising_provider_npis_ranked_sort: str | list[str] | None = None,
        supervising_provider_names_ranked_sort: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category_ranked_sort: str | list[str] | None = None,
        tags_ranked_sort: str | list[str] | None = None,
        primary_payer_names_ranked_sort: str | list[str] | None = None,
        patient_names_ranked_sort: str | list[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapturePage]:
        """`GET /api/charge_captures/v1`, with the raw answer. Otherwise as `V1Client.get_all`."""
        return self._caller.call_raw(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "status": status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "exclude_charges_linked_to_claims": exclude_charges_linked_to_claims,
                "patient_external_id_ranked_sort": patient_external_id_ranked_sort,
                "status_ranked_sort": status_ranked_sort,
                "charge_external_id_ranked_sort": charge_external_id_ranked_sort,
                "date_of_service_min_ranked_sort": date_of_service_min_ranked_sort,
                "date_of_service_max_ranked_sort": date_of_service_max_ranked_sort,
                "search_term": search_term,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "claim_ids_ranked_sort": claim_ids_ranked_sort,
                "claim_creation_ids_ranked_sort": claim_creation_ids_ranked_sort,
                "billing_provider_npis_ranked_sort": billing_provider_npis_ranked_sort,
                "service_facility_name_ranked_sort": service_facility_name_ranked_sort,
                "primary_payer_ids_ranked_sort": primary_payer_ids_ranked_sort,
                "rendering_provider_npis_ranked_sort": rendering_provider_npis_ranked_sort,
                "rendering_provider_names_ranked_sort": rendering_provider_names_ranked_sort,
                "supervising_provider_npis_ranked_sort": supervising_provider_npis_ranked_sort,
                "supervising_provider_names_ranked_sort": supervising_provider_names_ranked_sort,
                "claim_status": claim_status,
                "claim_creation_category_ranked_sort": claim_creation_category_ranked_sort,
                "tags_ranked_sort": tags_ranked_sort,
                "primary_payer_names_ranked_sort": primary_payer_names_ranked_sort,
                "patient_names_ranked_sort": patient_names_ranked_sort,
            },
            request_options,
        )

    def find_by_metadata(
        self,
        *,
        metadata: list[SchemaInstance],
        limit: int | None = OMIT,
        page_token: PageToken | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCapturePage]:
        """`POST /api/charge_captures/v1/find-by-metadata`, with the raw answer.

        Otherwise as `V1Client.find_by_metadata`.
        """
        return self._caller.call_raw(
            operations.FIND_BY_METADATA,
            {"metadata": metadata, "limit": limit, "page_token": page_token},
            request_options,
        )
