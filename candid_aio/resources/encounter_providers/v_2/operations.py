"""The operations of `encounter_providers.v_2`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.encounter_providers.v_2.types import EncounterProvider

__all__ = [
    "CREATE_INITIAL_REFERRING_PROVIDER",
    "CREATE_ORDERING_PROVIDER",
    "CREATE_REFERRING_PROVIDER",
    "CREATE_SUPERVISING_PROVIDER",
    "DELETE_INITIAL_REFERRING_PROVIDER",
    "DELETE_ORDERING_PROVIDER",
    "DELETE_REFERRING_PROVIDER",
    "DELETE_SUPERVISING_PROVIDER",
    "UPDATE_INITIAL_REFERRING_PROVIDER",
    "UPDATE_ORDERING_PROVIDER",
    "UPDATE_REFERRING_PROVIDER",
    "UPDATE_SUPERVISING_PROVIDER",
]

UPDATE_REFERRING_PROVIDER: Operation[EncounterProvider] = Operation(
    name="encounter_providers.v_2.update_referring_provider",
    method="PATCH",
    host="candid_api",
    path="/api/encounter-providers/v2/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "ReferringProviderUpdate"),
    answer="EncounterProvider",
    errors=("commons.HttpRequestValidationsError", "commons.EntityNotFoundError"),
    repeat="safe",
)

UPDATE_INITIAL_REFERRING_PROVIDER: Operation[EncounterProvider] = Operation(
    name="encounter_providers.v_2.update_initial_referring_provider",
    method="PATCH",
    host="candid_api",
    path="/api/encounter-providers/v2/{encounter_id}/initial-referring-provider",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "InitialReferringProviderUpdate"),
    answer="EncounterProvider",
    errors=("commons.HttpRequestValidationsError", "commons.EntityNotFoundError"),
    repeat="safe",
)

UPDATE_SUPERVISING_PROVIDER: Operation[EncounterProvider] = Operation(
    name="encounter_providers.v_2.update_supervising_provider",
    method="PATCH",
    host="candid_api",
    path="/api/encounter-providers/v2/{encounter_id}/supervising-provider",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "SupervisingProviderUpdate"),
    answer="EncounterProvider",
    errors=("commons.HttpRequestValidationsError", "commons.EntityNotFoundError"),
    repeat="safe",
)

UPDATE_ORDERING_PROVIDER: Operation[EncounterProvider] = Operation(
    name="encounter_providers.v_2.update_ordering_provider",
    method="PATCH",
    host="candid_api",
    path="/api/encounter-providers/v2/{service_line_id}/ordering-provider",
    path_parameters=(Parameter("service_line_id", "ServiceLineId"),),
    body=JsonBody("request", "OrderingProviderUpdate"),
    answer="EncounterProvider",
    errors=("commons.HttpRequestValidationsError", "commons.EntityNotFoundError"),
    repeat="safe",
)

CREATE_REFERRING_PROVIDER: Operation[EncounterProvider] = Operation(
    name="encounter_providers.v_2.create_referring_provider",
    method="POST",
    host="candid_api",
    path="/api/encounter-providers/v2/{encounter_id}/create-referring-provider",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "ReferringProvider"),
    answer="EncounterProvider",
    errors=("commons.EntityConflictError", "commons.HttpRequestValidationsError", "commons.EntityNotFoundError"),
    repeat="guarded",
)

CREATE_INITIAL_REFERRING_PROVIDER: Operation[EncounterProvider] = Operation(
    name="encounter_providers.v_2.create_initial_referring_provider",
    method="POST",
    host="candid_api",
    path="/api/encounter-providers/v2/{encounter_id}/create-initial-referring-provider",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "InitialReferringProvider"),
    answer="EncounterProvider",
    errors=(
        "commons.EntityConflictError",
        "commons.UnprocessableEntityError",
        "commons.HttpRequestValidationsError",
        "commons.EntityNotFoundError",
    ),
    repeat="guarded",
)

CREATE_SUPERVISING_PROVIDER: Operation[EncounterProvider] = Operation(
    name="encounter_providers.v_2.create_supervising_provider",
    method="POST",
    host="candid_api",
    path="/api/encounter-providers/v2/{encounter_id}/create-supervising-provider",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "SupervisingProvider"),
    answer="EncounterProvider",
    errors=("commons.EntityConflictError", "commons.HttpRequestValidationsError", "commons.EntityNotFoundError"),
    repeat="guarded",
)

CREATE_ORDERING_PROVIDER: Operation[EncounterProvider] = Operation(
    name="encounter_providers.v_2.create_ordering_provider",
    method="POST",
    host="candid_api",
    path="/api/encounter-providers/v2/{service_line_id}/create-ordering-provider",
    path_parameters=(Parameter("service_line_id", "ServiceLineId"),),
    body=JsonBody("request", "OrderingProvider"),
    answer="EncounterProvider",
    errors=("commons.EntityConflictError", "commons.HttpRequestValidationsError", "commons.EntityNotFoundError"),
    repeat="guarded",
)

DELETE_REFERRING_PROVIDER: Operation[None] = Operation(
    name="encounter_providers.v_2.delete_referring_provider",
    method="DELETE",
    host="candid_api",
    path="/api/encounter-providers/v2/{encounter_id}/referring-provider",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    errors=("commons.EntityNotFoundError", "commons.EntityConflictError"),
    repeat="safe",
)

DELETE_INITIAL_REFERRING_PROVIDER: Operation[None] = Operation(
    name="encounter_providers.v_2.delete_initial_referring_provider",
    method="DELETE",
    host="candid_api",
    path="/api/encounter-providers/v2/{encounter_id}/initial-referring-provider",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
)

DELETE_SUPERVISING_PROVIDER: Operation[None] = Operation(
    name="encounter_providers.v_2.delete_supervising_provider",
    method="DELETE",
    host="candid_api",
    path="/api/encounter-providers/v2/{encounter_id}/supervising-provider",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
)

DELETE_ORDERING_PROVIDER: Operation[None] = Operation(
    name="encounter_providers.v_2.delete_ordering_provider",
    method="DELETE",
    host="candid_api",
    path="/api/encounter-providers/v2/{service_line_id}/ordering-provider",
    path_parameters=(Parameter("service_line_id", "ServiceLineId"),),
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
)
