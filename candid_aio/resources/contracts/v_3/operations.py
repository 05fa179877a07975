"""The operations of `contracts.v_3`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.contracts.v_3.types import (
        AddContractProvidersResponse,
        ContractProviderCount,
        ContractProviderCredentialingPage,
        ContractProvidersPage,
        ContractServiceFacility,
        ContractsPage,
        ContractWithProvidersUnion,
    )

__all__ = [
    "ADD_CONTRACT_PROVIDERS",
    "CREATE",
    "CREATE_CONTRACT_SERVICE_FACILITY",
    "DELETE",
    "GET",
    "GET_CONTRACT_PROVIDERS",
    "GET_CONTRACT_PROVIDER_CREDENTIALING_SPANS",
    "GET_MULTI",
    "REMOVE_CONTRACT_PROVIDERS",
    "UPDATE",
    "UPDATE_CONTRACT_SERVICE_FACILITY",
]

GET: Operation[ContractWithProvidersUnion] = Operation(
    name="contracts.v_3.get",
    method="GET",
    host="candid_api",
    path="/api/contracts/v3/{contract_id}",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    answer="ContractWithProvidersUnion",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)

GET_MULTI: Operation[ContractsPage] = Operation(
    name="contracts.v_3.get_multi",
    method="GET",
    host="candid_api",
    path="/api/contracts/v3",
    query=(
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("type", "ContractType | None", required=False),
        Parameter("contracting_provider_id", "ContractingProviderId | None", required=False),
        Parameter("rendering_provider_ids", "RenderingProviderid | list[RenderingProviderid] | None", required=False),
        Parameter("payer_names", "str | list[str] | None", required=False),
        Parameter("states", "State | list[State] | None", required=False),
        Parameter("contract_status", "ContractStatus | None", required=False),
        Parameter("sort", "ContractSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
    ),
    answer="ContractsPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

CREATE: Operation[ContractWithProvidersUnion] = Operation(
    name="contracts.v_3.create",
    method="POST",
    host="candid_api",
    path="/api/contracts/v3",
    body=JsonBody("request", "ContractCreateUnion"),
    answer="ContractWithProvidersUnion",
    repeat="unsafe",
)

DELETE: Operation[None] = Operation(
    name="contracts.v_3.delete",
    method="DELETE",
    host="candid_api",
    path="/api/contracts/v3/{contract_id}",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    errors=("contracts.v_2.ContractIsLinkedToFeeScheduleHttpError",),
    repeat="safe",
)

UPDATE: Operation[ContractWithProvidersUnion] = Operation(
    name="contracts.v_3.update",
    method="PATCH",
    host="candid_api",
    path="/api/contracts/v3/{contract_id}",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    body=JsonBody("request", "ContractUpdateUnion"),
    answer="ContractWithProvidersUnion",
    errors=("commons.UnprocessableEntityError", "contracts.v_2.ContractInvalidExpirationDateHttpError"),
    repeat="safe",
)

GET_CONTRACT_PROVIDERS: Operation[ContractProvidersPage] = Operation(
    name="contracts.v_3.get_contract_providers",
    method="GET",
    host="candid_api",
    path="/api/contracts/v3/{contract_id}/providers",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    query=(
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
    ),
    answer="ContractProvidersPage",
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET_CONTRACT_PROVIDER_CREDENTIALING_SPANS: Operation[ContractProviderCredentialingPage] = Operation(
    name="contracts.v_3.get_contract_provider_credentialing_spans",
    method="GET",
    host="candid_api",
    path="/api/contracts/v3/{contract_id}/providers/credentialing",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    query=(
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
    ),
    answer="ContractProviderCredentialingPage",
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

ADD_CONTRACT_PROVIDERS: Operation[AddContractProvidersResponse] = Operation(
    name="contracts.v_3.add_contract_providers",
    method="POST",
    host="candid_api",
    path="/api/contracts/v3/{contract_id}/providers",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    body=JsonFields(
        (Parameter("rendering_provider_ids", "set[RenderingProviderid]"),),
    ),
    answer="AddContractProvidersResponse",
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="unsafe",
)

REMOVE_CONTRACT_PROVIDERS: Operation[ContractProviderCount] = Operation(
    name="contracts.v_3.remove_contract_providers",
    method="DELETE",
    host="candid_api",
    path="/api/contracts/v3/{contract_id}/providers",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    body=JsonFields(
        (Parameter("rendering_provider_ids", "set[RenderingProviderid]"),),
    ),
    answer="ContractProviderCount",
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="safe",
)

CREATE_CONTRACT_SERVICE_FACILITY: Operation[ContractServiceFacility] = Operation(
    name="contracts.v_3.create_contract_service_facility",
    method="POST",
    host="candid_api",
    path="/api/contracts/v3/{contract_id}/service-facilities",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    body=JsonFields(
        (
            Parameter("service_facility_id", "UUID"),
            Parameter("provider_ids", "set[UUID]"),
        ),
    ),
    answer="ContractServiceFacility",
    errors=("commons.UnprocessableEntityError",),
    repeat="unsafe",
)

UPDATE_CONTRACT_SERVICE_FACILITY: Operation[ContractServiceFacility] = Operation(
    name="contracts.v_3.update_contract_service_facility",
    method="PATCH",
    host="candid_api",
    path="/api/contracts/v3/{contract_id}/service-facilities/{contract_service_facility_id}",
    path_parameters=(
        Parameter("contract_id", "ContractId"),
        Parameter("contract_service_facility_id", "ContractServiceFacilityId"),
    ),
    body=JsonFields(
        (
            Parameter("service_facility_id", "UUID | None", required=False),
            Parameter("provider_ids", "set[UUID] | None", required=False),
        ),
    ),
    answer="ContractServiceFacility",
    errors=("commons.UnprocessableEntityError",),
    repeat="safe",
)
