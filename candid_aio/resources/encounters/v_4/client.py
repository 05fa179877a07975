"""The clients of `encounters.v_4`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.encounters.v_4 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.claims.types import ClaimStatus
    from candid_aio.resources.commons.types import EncounterExternalId, EncounterId, Npi, PageToken, WorkQueueId
    from candid_aio.resources.encounters.v_4.types import (
        BillableStatusType,
        Encounter,
        EncounterCreate,
        EncounterCreateFromPreEncounter,
        EncounterOwnerOfNextActionType,
        EncounterPage,
        EncounterSortOptions,
        EncounterUpdate,
        ResponsiblePartyType,
    )
    from candid_aio.resources.encounters_universal.types import (
        UniversalEncounterCreate,
        UniversalEncounterCreateFromPreEncounter,
        UniversalEncounterUpdate,
    )
    from candid_aio.resources.tags.types import TagId
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV4Client", "AsyncV4Client", "RawV4Client", "V4Client"]


class AsyncV4Client(AsyncResource):
    """`encounters.v_4`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV4Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV4Client(self._caller)

    async def get_all(
        self,
        *,
        limit: int | None = None,
        claim_status: ClaimStatus | None = None,
        sort: EncounterSortOptions | None = None,
        page_token: PageToken | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        primary_payer_names: str | None = None,
        search_term: str | None = None,
        external_id: EncounterExternalId | None = None,
        diagnoses_updated_since: dt.datetime | None = None,
        tag_ids: TagId | list[TagId] | None = None,
        work_queue_id: WorkQueueId | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        owner_of_next_action: EncounterOwnerOfNextActionType | None = None,
        patient_external_id: str | None = None,
        include_merged_patient_data: bool | None = None,
        billing_provider_npis: Npi | list[Npi] | None = None,
        request_options: RequestOptions | None = None,
    ) -> EncounterPage:
        """`GET /api/encounters/v4`, answers `EncounterPage`.

        In the query, unless None: `limit`, `claim_status`, `sort`, `page_token`, `date_of_service_min`,
        `date_of_service_max`, `primary_payer_names`, `search_term`, `external_id`, `diagnoses_updated_since`,
        `tag_ids`, `work_queue_id`, `billable_status`, `responsible_party`, `owner_of_next_action`,
        `patient_external_id`, `include_merged_patient_data`, `billing_provider_npis`.

        Gives one page; `iter_all` goes through all of them.

        It raises `UnprocessableEntityError` (422), `HttpRequestValidationsError` (422), `InternalError` (500), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_ALL,
            {
                "limit": limit,
                "claim_status": claim_status,
                "sort": sort,
                "page_token": page_token,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "primary_payer_names": primary_payer_names,
                "search_term": search_term,
                "external_id": external_id,
                "diagnoses_updated_since": diagnoses_updated_since,
                "tag_ids": tag_ids,
                "work_queue_id": work_queue_id,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "owner_of_next_action": owner_of_next_action,
                "patient_external_id": patient_external_id,
                "include_merged_patient_data": include_merged_patient_data,
                "billing_provider_npis": billing_provider_npis,
            },
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        claim_status: ClaimStatus | None = None,
        sort: EncounterSortOptions | None = None,
        page_token: PageToken | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        primary_payer_names: str | None = None,
        search_term: str | None = None,
        external_id: EncounterExternalId | None = None,
        diagnoses_updated_since: dt.datetime | None = None,
        tag_ids: TagId | list[TagId] | None = None,
        work_queue_id: WorkQueueId | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        owner_of_next_action: EncounterOwnerOfNextActionType | None = None,
        patient_external_id: str | None = None,
        include_merged_patient_data: bool | None = None,
        billing_provider_npis: Npi | list[Npi] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Encounter]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {
                "limit": limit,
                "claim_status": claim_status,
                "sort": sort,
                "page_token": page_token,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "primary_payer_names": primary_payer_names,
                "search_term": search_term,
                "external_id": external_id,
                "diagnoses_updated_since": diagnoses_updated_since,
                "tag_ids": tag_ids,
                "work_queue_id": work_queue_id,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "owner_of_next_action": owner_of_next_action,
                "patient_external_id": patient_external_id,
                "include_merged_patient_data": include_merged_patient_data,
                "billing_provider_npis": billing_provider_npis,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(self, encounter_id: EncounterId, *, request_options: RequestOptions | None = None) -> Encounter:
        """`GET /api/encounters/v4/{encounter_id}`, answers `Encounter`.

        In the path: `encounter_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"encounter_id": encounter_id}, request_options)

    async def create_universal(
        self,
        *,
        request: UniversalEncounterCreate,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`POST /api/encounters/v4/universal`, answers `Encounter`.

        The body is `request`: `UniversalEncounterCreate`.

        It raises `EncounterExternalIdUniquenessError` (422), `EncounterPatientControlNumberUniquenessError` (422),
        `EntityNotFoundError` (404), `UnauthorizedError` (403), `EncounterGuarantorMissingContactInfoError` (422),
        `HttpRequestValidationsError` (422), `CashPayPayerError` (422), `SchemaInstanceValidationHttpFailure` (422),
        `UnprocessableEntityError` (422), `InvalidTagNamesError` (422), `HttpRequestValidationError` (422),
        `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), `EncounterRenderingOrAttendingProviderRequired`
        (422), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE_UNIVERSAL, {"request": request}, request_options)

    async def create(self, *, request: EncounterCreate, request_options: RequestOptions | None = None) -> Encounter:
        """`POST /api/encounters/v4`, answers `Encounter`.

        The body is `request`: `EncounterCreate`.

        It raises `EncounterExternalIdUniquenessError` (422), `EncounterPatientControlNumberUniquenessError` (422),
        `EntityNotFoundError` (404), `UnauthorizedError` (403), `EncounterGuarantorMissingContactInfoError` (422),
        `HttpRequestValidationsError` (422), `CashPayPayerError` (422), `SchemaInstanceValidationHttpFailure` (422),
        `UnprocessableEntityError` (422), `InvalidTagNamesError` (422), `HttpRequestValidationError` (422),
        `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), `EncounterRenderingOrAttendingProviderRequired`
        (422), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def create_from_pre_encounter_patient_universal(
        self,
        *,
        request: UniversalEncounterCreateFromPreEncounter,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`POST /api/encounters/v4/create-from-pre-encounter/universal`, answers `Encounter`.

        The body is `request`: `UniversalEncounterCreateFromPreEncounter`.

        It raises `EncounterExternalIdUniquenessError` (422), `EncounterPatientControlNumberUniquenessError` (422),
        `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationsError` (422),
        `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError` (422), `HttpRequestValidationError`
        (422), `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), or `ApiError` for any other status that is
        not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT_UNIVERSAL,
            {"request": request},
            request_options,
        )

    async def create_from_pre_encounter_patient(
        self,
        *,
        request: EncounterCreateFromPreEncounter,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`POST /api/encounters/v4/create-from-pre-encounter`, answers `Encounter`.

        The body is `request`: `EncounterCreateFromPreEncounter`.

        It raises `EncounterExternalIdUniquenessError` (422), `EncounterPatientControlNumberUniquenessError` (422),
        `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationsError` (422),
        `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError` (422), `HttpRequestValidationError`
        (422), `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), or `ApiError` for any other status that is
        not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT,
            {"request": request},
            request_options,
        )

    async def update_universal(
        self,
        encounter_id: EncounterId,
        *,
        request: UniversalEncounterUpdate,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`PATCH /api/encounters/v4/{encounter_id}/universal`, answers `Encounter`.

        In the path: `encounter_id`. The body is `request`: `UniversalEncounterUpdate`.

        It raises `EncounterExternalIdUniquenessError` (422), `EntityNotFoundError` (404), `UnauthorizedError` (403),
        `HttpRequestValidationsError` (422), `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError`
        (422), `InvalidTagNamesError` (422), `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE_UNIVERSAL,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def update(
        self,
        encounter_id: EncounterId,
        *,
        request: EncounterUpdate,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`PATCH /api/encounters/v4/{encounter_id}`, answers `Encounter`.

        In the path: `encounter_id`. The body is `request`: `EncounterUpdate`.

        It raises `EncounterExternalIdUniquenessError` (422), `EntityNotFoundError` (404), `UnauthorizedError` (403),
        `HttpRequestValidationsError` (422), `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError`
        (422), `InvalidTagNamesError` (422), `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )


class V4Client(BlockingResource):
    """`encounters.v_4`, sync."""

    @property
    def with_raw_response(self) -> RawV4Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV4Client(self._caller)

    def get_all(
        self,
        *,
        limit: int | None = None,
        claim_status: ClaimStatus | None = None,
        sort: EncounterSortOptions | None = None,
        page_token: PageToken | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        primary_payer_names: str | None = None,
        search_term: str | None = None,
        external_id: EncounterExternalId | None = None,
        diagnoses_updated_since: dt.datetime | None = None,
        tag_ids: TagId | list[TagId] | None = None,
        work_queue_id: WorkQueueId | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        owner_of_next_action: EncounterOwnerOfNextActionType | None = None,
        patient_external_id: str | None = None,
        include_merged_patient_data: bool | None = None,
        billing_provider_npis: Npi | list[Npi] | None = None,
        request_options: RequestOptions | None = None,
    ) -> EncounterPage:
        """`GET /api/encounters/v4`, answers `EncounterPage`.

        In the query, unless None: `limit`, `claim_status`, `sort`, `page_token`, `date_of_service_min`,
        `date_of_service_max`, `primary_payer_names`, `search_term`, `external_id`, `diagnoses_updated_since`,
        `tag_ids`, `work_queue_id`, `billable_status`, `responsible_party`, `owner_of_next_action`,
        `patient_external_id`, `include_merged_patient_data`, `billing_provider_npis`.

        Gives one page; `iter_all` goes through all of them.

        It raises `UnprocessableEntityError` (422), `HttpRequestValidationsError` (422), `InternalError` (500), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_ALL,
            {
                "limit": limit,
                "claim_status": claim_status,
                "sort": sort,
                "page_token": page_token,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "primary_payer_names": primary_payer_names,
                "search_term": search_term,
                "external_id": external_id,
                "diagnoses_updated_since": diagnoses_updated_since,
                "tag_ids": tag_ids,
                "work_queue_id": work_queue_id,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "owner_of_next_action": owner_of_next_action,
                "patient_external_id": patient_external_id,
                "include_merged_patient_data": include_merged_patient_data,
                "billing_provider_npis": billing_provider_npis,
            },
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        claim_status: ClaimStatus | None = None,
        sort: EncounterSortOptions | None = None,
        page_token: PageToken | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        primary_payer_names: str | None = None,
        search_term: str | None = None,
        external_id: EncounterExternalId | None = None,
        diagnoses_updated_since: dt.datetime | None = None,
        tag_ids: TagId | list[TagId] | None = None,
        work_queue_id: WorkQueueId | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        owner_of_next_action: EncounterOwnerOfNextActionType | None = None,
        patient_external_id: str | None = None,
        include_merged_patient_data: bool | None = None,
        billing_provider_npis: Npi | list[Npi] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[Encounter]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {
                "limit": limit,
                "claim_status": claim_status,
                "sort": sort,
                "page_token": page_token,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "primary_payer_names": primary_payer_names,
                "search_term": search_term,
                "external_id": external_id,
                "diagnoses_updated_since": diagnoses_updated_since,
                "tag_ids": tag_ids,
                "work_queue_id": work_queue_id,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "owner_of_next_action": owner_of_next_action,
                "patient_external_id": patient_external_id,
                "include_merged_patient_data": include_merged_patient_data,
                "billing_provider_npis": billing_provider_npis,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(self, encounter_id: EncounterId, *, request_options: RequestOptions | None = None) -> Encounter:
        """`GET /api/encounters/v4/{encounter_id}`, answers `Encounter`.

        In the path: `encounter_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"encounter_id": encounter_id}, request_options)

    def create_universal(
        self,
        *,
        request: UniversalEncounterCreate,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`POST /api/encounters/v4/universal`, answers `Encounter`.

        The body is `request`: `UniversalEncounterCreate`.

        It raises `EncounterExternalIdUniquenessError` (422), `EncounterPatientControlNumberUniquenessError` (422),
        `EntityNotFoundError` (404), `UnauthorizedError` (403), `EncounterGuarantorMissingContactInfoError` (422),
        `HttpRequestValidationsError` (422), `CashPayPayerError` (422), `SchemaInstanceValidationHttpFailure` (422),
        `UnprocessableEntityError` (422), `InvalidTagNamesError` (422), `HttpRequestValidationError` (422),
        `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), `EncounterRenderingOrAttendingProviderRequired`
        (422), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE_UNIVERSAL, {"request": request}, request_options)

    def create(self, *, request: EncounterCreate, request_options: RequestOptions | None = None) -> Encounter:
        """`POST /api/encounters/v4`, answers `Encounter`.

        The body is `request`: `EncounterCreate`.

        It raises `EncounterExternalIdUniquenessError` (422), `EncounterPatientControlNumberUniquenessError` (422),
        `EntityNotFoundError` (404), `UnauthorizedError` (403), `EncounterGuarantorMissingContactInfoError` (422),
        `HttpRequestValidationsError` (422), `CashPayPayerError` (422), `SchemaInstanceValidationHttpFailure` (422),
        `UnprocessableEntityError` (422), `InvalidTagNamesError` (422), `HttpRequestValidationError` (422),
        `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), `EncounterRenderingOrAttendingProviderRequired`
        (422), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def create_from_pre_encounter_patient_universal(
        self,
        *,
        request: UniversalEncounterCreateFromPreEncounter,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`POST /api/encounters/v4/create-from-pre-encounter/universal`, answers `Encounter`.

        The body is `request`: `UniversalEncounterCreateFromPreEncounter`.

        It raises `EncounterExternalIdUniquenessError` (422), `EncounterPatientControlNumberUniquenessError` (422),
        `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationsError` (422),
        `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError` (422), `HttpRequestValidationError`
        (422), `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), or `ApiError` for any other status that is
        not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT_UNIVERSAL,
            {"request": request},
            request_options,
        )

    def create_from_pre_encounter_patient(
        self,
        *,
        request: EncounterCreateFromPreEncounter,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`POST /api/encounters/v4/create-from-pre-encounter`, answers `Encounter`.

        The body is `request`: `EncounterCreateFromPreEncounter`.

        It raises `EncounterExternalIdUniquenessError` (422), `EncounterPatientControlNumberUniquenessError` (422),
        `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationsError` (422),
        `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError` (422), `HttpRequestValidationError`
        (422), `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), or `ApiError` for any other status that is
        not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT, {"request": request}, request_options)

    def update_universal(
        self,
        encounter_id: EncounterId,
        *,
        request: UniversalEncounterUpdate,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`PATCH /api/encounters/v4/{encounter_id}/universal`, answers `Encounter`.

        In the path: `encounter_id`. The body is `request`: `UniversalEncounterUpdate`.

        It raises `EncounterExternalIdUniquenessError` (422), `EntityNotFoundError` (404), `UnauthorizedError` (403),
        `HttpRequestValidationsError` (422), `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError`
        (422), `InvalidTagNamesError` (422), `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE_UNIVERSAL,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def update(
        self,
        encounter_id: EncounterId,
        *,
        request: EncounterUpdate,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`PATCH /api/encounters/v4/{encounter_id}`, answers `Encounter`.

        In the path: `encounter_id`. The body is `request`: `EncounterUpdate`.

        It raises `EncounterExternalIdUniquenessError` (422), `EntityNotFoundError` (404), `UnauthorizedError` (403),
        `HttpRequestValidationsError` (422), `SchemaInstanceValidationHttpFailure` (422), `UnprocessableEntityError`
        (422), `InvalidTagNamesError` (422), `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"encounter_id": encounter_id, "request": request}, request_options)


class AsyncRawV4Client(AsyncResource):
    """`encounters.v_4`, async, as raw answers."""

    async def get_all(
        self,
        *,
        limit: int | None = None,
        claim_status: ClaimStatus | None = None,
        sort: EncounterSortOptions | None = None,
        page_token: PageToken | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        primary_payer_names: str | None = None,
        search_term: str | None = None,
        external_id: EncounterExternalId | None = None,
        diagnoses_updated_since: dt.datetime | None = None,
        tag_ids: TagId | list[TagId] | None = None,
        work_queue_id: WorkQueueId | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        owner_of_next_action: EncounterOwnerOfNextActionType | None = None,
        patient_external_id: str | None = None,
        include_merged_patient_data: bool | None = None,
        billing_provider_npis: Npi | list[Npi] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterPage]:
        """`GET /api/encounters/v4`, with the raw answer. Otherwise as `AsyncV4Client.get_all`."""
        return await self._caller.call_raw(
            operations.GET_ALL,
            {
                "limit": limit,
                "claim_status": claim_status,
                "sort": sort,
                "page_token": page_token,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "primary_payer_names": primary_payer_names,
                "search_term": search_term,
                "external_id": external_id,
                "diagnoses_updated_since": diagnoses_updated_since,
                "tag_ids": tag_ids,
                "work_queue_id": work_queue_id,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "owner_of_next_action": owner_of_next_action,
                "patient_external_id": patient_external_id,
                "include_merged_patient_data": include_merged_patient_data,
                "billing_provider_npis": billing_provider_npis,
            },
            request_options,
        )

    async def get(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`GET /api/encounters/v4/{encounter_id}`, with the raw answer. Otherwise as `AsyncV4Client.get`."""
        return await self._caller.call_raw(operations.GET, {"encounter_id": encounter_id}, request_options)

    async def create_universal(
        self,
        *,
        request: UniversalEncounterCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`POST /api/encounters/v4/universal`, with the raw answer. Otherwise as `AsyncV4Client.create_universal`."""
        return await self._caller.call_raw(operations.CREATE_UNIVERSAL, {"request": request}, request_options)

    async def create(
        self,
        *,
        request: EncounterCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`POST /api/encounters/v4`, with the raw answer. Otherwise as `AsyncV4Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def create_from_pre_encounter_patient_universal(
        self,
        *,
        request: UniversalEncounterCreateFromPreEncounter,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`POST /api/encounters/v4/create-from-pre-encounter/universal`, with the raw answer.

        Otherwise as `AsyncV4Client.create_from_pre_encounter_patient_universal`.
        """
        return await self._caller.call_raw(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT_UNIVERSAL,
            {"request": request},
            request_options,
        )

    async def create_from_pre_encounter_patient(
        self,
        *,
        request: EncounterCreateFromPreEncounter,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`POST /api/encounters/v4/create-from-pre-encounter`, with the raw answer.

        Otherwise as `AsyncV4Client.create_from_pre_encounter_patient`.
        """
        return await self._caller.call_raw(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT,
            {"request": request},
            request_options,
        )

    async def update_universal(
        self,
        encounter_id: EncounterId,
        *,
        request: UniversalEncounterUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`PATCH /api/encounters/v4/{encounter_id}/universal`, with the raw answer.

        Otherwise as `AsyncV4Client.update_universal`.
        """
        return await self._caller.call_raw(
            operations.UPDATE_UNIVERSAL,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def update(
        self,
        encounter_id: EncounterId,
        *,
        request: EncounterUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`PATCH /api/encounters/v4/{encounter_id}`, with the raw answer. Otherwise as `AsyncV4Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )


class RawV4Client(BlockingResource):
    """`encounters.v_4`, sync, as raw answers."""

    def get_all(
        self,
        *,
        limit: int | None = None,
        claim_status: ClaimStatus | None = None,
        sort: EncounterSortOptions | None = None,
        page_token: PageToken | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        primary_payer_names: str | None = None,
        search_term: str | None = None,
        external_id: EncounterExternalId | None = None,
        diagnoses_updated_since: dt.datetime | None = None,
        tag_ids: TagId | list[TagId] | None = None,
        work_queue_id: WorkQueueId | None = None,
        billable_status: BillableStatusType | None = None,
        responsible_party: ResponsiblePartyType | None = None,
        owner_of_next_action: EncounterOwnerOfNextActionType | None = None,
        patient_external_id: str | None = None,
        include_merged_patient_data: bool | None = None,
        billing_provider_npis: Npi | list[Npi] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterPage]:
        """`GET /api/encounters/v4`, with the raw answer. Otherwise as `V4Client.get_all`."""
        return self._caller.call_raw(
            operations.GET_ALL,
            {
                "limit": limit,
                "claim_status": claim_status,
                "sort": sort,
                "page_token": page_token,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "primary_payer_names": primary_payer_names,
                "search_term": search_term,
                "external_id": external_id,
                "diagnoses_updated_since": diagnoses_updated_since,
                "tag_ids": tag_ids,
                "work_queue_id": work_queue_id,
                "billable_status": billable_status,
                "responsible_party": responsible_party,
                "owner_of_next_action": owner_of_next_action,
                "patient_external_id": patient_external_id,
                "include_merged_patient_data": include_merged_patient_data,
                "billing_provider_npis": billing_provider_npis,
            },
            request_options,
        )

    def get(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`GET /api/encounters/v4/{encounter_id}`, with the raw answer. Otherwise as `V4Client.get`."""
        return self._caller.call_raw(operations.GET, {"encounter_id": encounter_id}, request_options)

    def create_universal(
        self,
        *,
        request: UniversalEncounterCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`POST /api/encounters/v4/universal`, with the raw answer. Otherwise as `V4Client.create_universal`."""
        return self._caller.call_raw(operations.CREATE_UNIVERSAL, {"request": request}, request_options)

    def create(
        self,
        *,
        request: EncounterCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`POST /api/encounters/v4`, with the raw answer. Otherwise as `V4Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def create_from_pre_encounter_patient_universal(
        self,
        *,
        request: UniversalEncounterCreateFromPreEncounter,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`POST /api/encounters/v4/create-from-pre-encounter/universal`, with the raw answer.

        Otherwise as `V4Client.create_from_pre_encounter_patient_universal`.
        """
        return self._caller.call_raw(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT_UNIVERSAL,
            {"request": request},
            request_options,
        )

    def create_from_pre_encounter_patient(
        self,
        *,
        request: EncounterCreateFromPreEncounter,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`POST /api/encounters/v4/create-from-pre-encounter`, with the raw answer.

        Otherwise as `V4Client.create_from_pre_encounter_patient`.
        """
        return self._caller.call_raw(
            operations.CREATE_FROM_PRE_ENCOUNTER_PATIENT,
            {"request": request},
            request_options,
        )

    def update_universal(
        self,
        encounter_id: EncounterId,
        *,
        request: UniversalEncounterUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`PATCH /api/encounters/v4/{encounter_id}/universal`, with the raw answer.

        Otherwise as `V4Client.update_universal`.
        """
        return self._caller.call_raw(
            operations.UPDATE_UNIVERSAL,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def update(
        self,
        encounter_id: EncounterId,
        *,
        request: EncounterUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`PATCH /api/encounters/v4/{encounter_id}`, with the raw answer. Otherwise as `V4Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )
