"""The operations of `contracts.v_2`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.contracts.v_2.types import ContractsPage, ContractWithProviders

__all__ = ["CREATE", "DELETE", "GET", "GET_MULTI", "UPDATE"]

GET: Operation[ContractWithProviders] = Operation(
    name="contracts.v_2.get",
    method="GET",
    host="candid_api",
    path="/api/contracts/v2/{contract_id}",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    query=(Parameter("organization_id", "OrganizationId | None", required=False),),
    answer="ContractWithProviders",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)

GET_MULTI: Operation[ContractsPage] = Operation(
    name="contracts.v_2.get_multi",
    method="GET",
    host="candid_api",
    path="/api/contracts/v2",
    query=(
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
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

CREATE: Operation[ContractWithProviders] = Operation(
    name="contracts.v_2.create",
    method="POST",
    host="candid_api",
    path="/api/contracts/v2",
    body=JsonFields(
        (
            Parameter("contracting_provider_id", "ContractingProviderId"),
            Parameter("rendering_provider_ids", "set[RenderingProviderid]"),
            Parameter("payer_uuid", "UUID"),
            Parameter("effective_date", "Date"),
            Parameter("expiration_date", "Date | None", required=False),
            Parameter("regions", "Regions"),
            Parameter("contract_status", "ContractStatus | None", required=False),
            Parameter("authorized_signatory", "AuthorizedSignatory | None", required=False),
            Parameter("commercial_insurance_types", "InsuranceTypes"),
            Parameter("medicare_insurance_types", "InsuranceTypes"),
            Parameter("medicaid_insurance_types", "InsuranceTypes"),
        ),
    ),
    answer="ContractWithProviders",
    repeat="unsafe",
)

DELETE: Operation[None] = Operation(
    name="contracts.v_2.delete",
    method="DELETE",
    host="candid_api",
    path="/api/contracts/v2/{contract_id}",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    errors=("contracts.v_2.ContractIsLinkedToFeeScheduleHttpError",),
    repeat="safe",
)

UPDATE: Operation[ContractWithProviders] = Operation(
    name="contracts.v_2.update",
    method="PATCH",
    host="candid_api",
    path="/api/contracts/v2/{contract_id}",
    path_parameters=(Parameter("contract_id", "ContractId"),),
    body=JsonFields(
        (
            Parameter("rendering_provider_ids", "set[RenderingProviderid] | None", required=False),
            Parameter("effective_date", "Date | None", required=False),
            Parameter("expiration_date", "DateUpdate | None", required=False),
            Parameter("regions", "RegionsUpdate | None", required=False),
            Parameter("contract_status", "ContractStatus | None", required=False),
            Parameter("authorized_signatory", "AuthorizedSignatoryUpdate | None", required=False),
            Parameter("commercial_insurance_types", "InsuranceTypes | None", required=False),
            Parameter("medicare_insurance_types", "InsuranceTypes | None", required=False),
            Parameter("medicaid_insurance_types", "InsuranceTypes | None", required=False),
        ),
    ),
    answer="ContractWithProviders",
    errors=("commons.UnprocessableEntityError", "contracts.v_2.ContractInvalidExpirationDateHttpError"),
    repeat="safe",
)
