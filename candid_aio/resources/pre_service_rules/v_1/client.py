"""The clients of `pre_service_rules.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_service_rules.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from uuid import UUID

    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_service_rules.v_1.types import (
        PreServiceEncounterCreate,
        PreServicePipelineSummary,
        PreServiceRun,
        PreServiceRunId,
    )
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_service_rules.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create_encounter_run(
        self,
        *,
        entity: PreServiceEncounterCreate,
        pipeline_id: str,
        enabled_rule_ids: list[UUID],
        disabled_rule_ids: list[UUID],
        idempotency_key: str,
        request_options: RequestOptions | None = None,
    ) -> PreServiceRunId:
        """`POST /api/pre-service/v1/runs/encounter`, answers `PreServiceRunId`.

        In the body: `entity`, `pipeline_id`, `enabled_rule_ids`, `disabled_rule_ids`, `idempotency_key`.

        It raises `UnauthorizedError` (403), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_ENCOUNTER_RUN,
            {
                "entity": entity,
                "pipeline_id": pipeline_id,
                "enabled_rule_ids": enabled_rule_ids,
                "disabled_rule_ids": disabled_rule_ids,
                "idempotency_key": idempotency_key,
            },
            request_options,
        )

    async def get_run(
        self,
        run_id: PreServiceRunId,
        *,
        include_initial_entity_state: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PreServiceRun:
        """`GET /api/pre-service/v1/runs/{run_id}`, answers `PreServiceRun`.

        In the path: `run_id`. In the query, unless None: `include_initial_entity_state`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_RUN,
            {"run_id": run_id, "include_initial_entity_state": include_initial_entity_state},
            request_options,
        )

    async def get_pipelines(self, *, request_options: RequestOptions | None = None) -> list[PreServicePipelineSummary]:
        """`GET /api/pre-service/v1/pipelines`, answers `list[PreServicePipelineSummary]`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_PIPELINES, {}, request_options)


class V1Client(BlockingResource):
    """`pre_service_rules.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create_encounter_run(
        self,
        *,
        entity: PreServiceEncounterCreate,
        pipeline_id: str,
        enabled_rule_ids: list[UUID],
        disabled_rule_ids: list[UUID],
        idempotency_key: str,
        request_options: RequestOptions | None = None,
    ) -> PreServiceRunId:
        """`POST /api/pre-service/v1/runs/encounter`, answers `PreServiceRunId`.

        In the body: `entity`, `pipeline_id`, `enabled_rule_ids`, `disabled_rule_ids`, `idempotency_key`.

        It raises `UnauthorizedError` (403), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_ENCOUNTER_RUN,
            {
                "entity": entity,
                "pipeline_id": pipeline_id,
                "enabled_rule_ids": enabled_rule_ids,
                "disabled_rule_ids": disabled_rule_ids,
                "idempotency_key": idempotency_key,
            },
            request_options,
        )

    def get_run(
        self,
        run_id: PreServiceRunId,
        *,
        include_initial_entity_state: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PreServiceRun:
        """`GET /api/pre-service/v1/runs/{run_id}`, answers `PreServiceRun`.

        In the path: `run_id`. In the query, unless None: `include_initial_entity_state`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_RUN,
            {"run_id": run_id, "include_initial_entity_state": include_initial_entity_state},
            request_options,
        )

    def get_pipelines(self, *, request_options: RequestOptions | None = None) -> list[PreServicePipelineSummary]:
        """`GET /api/pre-service/v1/pipelines`, answers `list[PreServicePipelineSummary]`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_PIPELINES, {}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`pre_service_rules.v_1`, async, as raw answers."""

    async def create_encounter_run(
        self,
        *,
        entity: PreServiceEncounterCreate,
        pipeline_id: str,
        enabled_rule_ids: list[UUID],
        disabled_rule_ids: list[UUID],
        idempotency_key: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PreServiceRunId]:
        """`POST /api/pre-service/v1/runs/encounter`, with the raw answer.

        Otherwise as `AsyncV1Client.create_encounter_run`.
        """
        return await self._caller.call_raw(
            operations.CREATE_ENCOUNTER_RUN,
            {
                "entity": entity,
                "pipeline_id": pipeline_id,
                "enabled_rule_ids": enabled_rule_ids,
                "disabled_rule_ids": disabled_rule_ids,
                "idempotency_key": idempotency_key,
            },
            request_options,
        )

    async def get_run(
        self,
        run_id: PreServiceRunId,
        *,
        include_initial_entity_state: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PreServiceRun]:
        """`GET /api/pre-service/v1/runs/{run_id}`, with the raw answer. Otherwise as `AsyncV1Client.get_run`."""
        return await self._caller.call_raw(
            operations.GET_RUN,
            {"run_id": run_id, "include_initial_entity_state": include_initial_entity_state},
            request_options,
        )

    async def get_pipelines(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[PreServicePipelineSummary]]:
        """`GET /api/pre-service/v1/pipelines`, with the raw answer. Otherwise as `AsyncV1Client.get_pipelines`."""
        return await self._caller.call_raw(operations.GET_PIPELINES, {}, request_options)


class RawV1Client(BlockingResource):
    """`pre_service_rules.v_1`, sync, as raw answers."""

    def create_encounter_run(
        self,
        *,
        entity: PreServiceEncounterCreate,
        pipeline_id: str,
        enabled_rule_ids: list[UUID],
        disabled_rule_ids: list[UUID],
        idempotency_key: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PreServiceRunId]:
        """`POST /api/pre-service/v1/runs/encounter`, with the raw answer.

        Otherwise as `V1Client.create_encounter_run`.
        """
        return self._caller.call_raw(
            operations.CREATE_ENCOUNTER_RUN,
            {
                "entity": entity,
                "pipeline_id": pipeline_id,
                "enabled_rule_ids": enabled_rule_ids,
                "disabled_rule_ids": disabled_rule_ids,
                "idempotency_key": idempotency_key,
            },
            request_options,
        )

    def get_run(
        self,
        run_id: PreServiceRunId,
        *,
        include_initial_entity_state: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PreServiceRun]:
        """`GET /api/pre-service/v1/runs/{run_id}`, with the raw answer. Otherwise as `V1Client.get_run`."""
        return self._caller.call_raw(
            operations.GET_RUN,
            {"run_id": run_id, "include_initial_entity_state": include_initial_entity_state},
            request_options,
        )

    def get_pipelines(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[PreServicePipelineSummary]]:
        """`GET /api/pre-service/v1/pipelines`, with the raw answer. Otherwise as `V1Client.get_pipelines`."""
        return self._caller.call_raw(operations.GET_PIPELINES, {}, request_options)
