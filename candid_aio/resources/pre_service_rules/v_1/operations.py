"""The operations of `pre_service_rules.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_service_rules.v_1.types import (
        PreServicePipelineSummary,
        PreServiceRun,
        PreServiceRunId,
    )

__all__ = ["CREATE_ENCOUNTER_RUN", "GET_PIPELINES", "GET_RUN"]

CREATE_ENCOUNTER_RUN: Operation[PreServiceRunId] = Operation(
    name="pre_service_rules.v_1.create_encounter_run",
    method="POST",
    host="candid_api",
    path="/api/pre-service/v1/runs/encounter",
    body=JsonFields(
        (
            Parameter("entity", "PreServiceEncounterCreate"),
            Parameter("pipeline_id", "str"),
            Parameter("enabled_rule_ids", "list[UUID]"),
            Parameter("disabled_rule_ids", "list[UUID]"),
            Parameter("idempotency_key", "str"),
        ),
    ),
    answer="PreServiceRunId",
    errors=("commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="unsafe",
)

GET_RUN: Operation[PreServiceRun] = Operation(
    name="pre_service_rules.v_1.get_run",
    method="GET",
    host="candid_api",
    path="/api/pre-service/v1/runs/{run_id}",
    path_parameters=(Parameter("run_id", "PreServiceRunId"),),
    query=(Parameter("include_initial_entity_state", "bool | None", required=False),),
    answer="PreServiceRun",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)

GET_PIPELINES: Operation[list[PreServicePipelineSummary]] = Operation(
    name="pre_service_rules.v_1.get_pipelines",
    method="GET",
    host="candid_api",
    path="/api/pre-service/v1/pipelines",
    answer="list[PreServicePipelineSummary]",
    repeat="safe",
    reads=True,
)
