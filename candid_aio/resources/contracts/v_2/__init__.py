"""`contracts.v_2`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.contracts.v_2.client import AsyncRawV2Client, AsyncV2Client, RawV2Client, V2Client
    from candid_aio.resources.contracts.v_2.errors import (
        ContractInvalidExpirationDateHttpError,
        ContractIsLinkedToFeeScheduleHttpError,
    )
    from candid_aio.resources.contracts.v_2.types import (
        AuthorizedSignatory,
        AuthorizedSignatoryUpdate,
        AuthorizedSignatoryUpdate_Remove,
        AuthorizedSignatoryUpdate_Set,
        Contract,
        ContractBase,
        ContractId,
        ContractingProviderId,
        ContractInvalidExpirationDateError,
        ContractIsLinkedToFeeScheduleError,
        ContractSortField,
        ContractsPage,
        ContractStatus,
        ContractWithProviders,
        DateUpdate,
        DateUpdate_Remove,
        DateUpdate_Set,
        InsuranceTypes,
        InsuranceTypes_AllApply,
        InsuranceTypes_NoneApply,
        InsuranceTypes_TheseApply,
        RegionsUpdate,
        RegionsUpdate_Remove,
        RegionsUpdate_Set,
        RenderingProviderid,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"),
            "errors": ("ContractInvalidExpirationDateHttpError", "ContractIsLinkedToFeeScheduleHttpError"),
            "types": (
                "AuthorizedSignatory",
                "AuthorizedSignatoryUpdate",
                "AuthorizedSignatoryUpdate_Remove",
                "AuthorizedSignatoryUpdate_Set",
                "Contract",
                "ContractBase",
                "ContractId",
                "ContractInvalidExpirationDateError",
                "ContractIsLinkedToFeeScheduleError",
                "ContractSortField",
                "ContractStatus",
                "ContractWithProviders",
                "ContractingProviderId",
                "ContractsPage",
                "DateUpdate",
                "DateUpdate_Remove",
                "DateUpdate_Set",
                "InsuranceTypes",
                "InsuranceTypes_AllApply",
                "InsuranceTypes_NoneApply",
                "InsuranceTypes_TheseApply",
                "RegionsUpdate",
                "RegionsUpdate_Remove",
                "RegionsUpdate_Set",
                "RenderingProviderid",
            ),
        },
    )

__all__ = [
    "AsyncRawV2Client",
    "AsyncV2Client",
    "AuthorizedSignatory",
    "AuthorizedSignatoryUpdate",
    "AuthorizedSignatoryUpdate_Remove",
    "AuthorizedSignatoryUpdate_Set",
    "Contract",
    "ContractBase",
    "ContractId",
    "ContractInvalidExpirationDateError",
    "ContractInvalidExpirationDateHttpError",
    "ContractIsLinkedToFeeScheduleError",
    "ContractIsLinkedToFeeScheduleHttpError",
    "ContractSortField",
    "ContractStatus",
    "ContractWithProviders",
    "ContractingProviderId",
    "ContractsPage",
    "DateUpdate",
    "DateUpdate_Remove",
    "DateUpdate_Set",
    "InsuranceTypes",
    "InsuranceTypes_AllApply",
    "InsuranceTypes_NoneApply",
    "InsuranceTypes_TheseApply",
    "RawV2Client",
    "RegionsUpdate",
    "RegionsUpdate_Remove",
    "RegionsUpdate_Set",
    "RenderingProviderid",
    "V2Client",
]
