"""`non_insurance_payers.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.non_insurance_payers.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )
    from candid_aio.resources.non_insurance_payers.v_1.types import (
        CreateNonInsurancePayerRequest,
        NonInsurancePayer,
        NonInsurancePayerAddressUpdate,
        NonInsurancePayerAddressUpdate_Remove,
        NonInsurancePayerAddressUpdate_Set,
        NonInsurancePayerCategoriesPage,
        NonInsurancePayerCategoryUpdate,
        NonInsurancePayerCategoryUpdate_Remove,
        NonInsurancePayerCategoryUpdate_Set,
        NonInsurancePayerDescriptionUpdate,
        NonInsurancePayerDescriptionUpdate_Remove,
        NonInsurancePayerDescriptionUpdate_Set,
        NonInsurancePayerId,
        NonInsurancePayerPage,
        NonInsurancePayerPayerIdUpdate,
        NonInsurancePayerPayerIdUpdate_Remove,
        NonInsurancePayerPayerIdUpdate_Set,
        NonInsurancePayerSortField,
        NonInsurancePayerUpdateRequest,
        ToggleNonInsurancePayerEnablementRequest,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "types": (
                "CreateNonInsurancePayerRequest",
                "NonInsurancePayer",
                "NonInsurancePayerAddressUpdate",
                "NonInsurancePayerAddressUpdate_Remove",
                "NonInsurancePayerAddressUpdate_Set",
                "NonInsurancePayerCategoriesPage",
                "NonInsurancePayerCategoryUpdate",
                "NonInsurancePayerCategoryUpdate_Remove",
                "NonInsurancePayerCategoryUpdate_Set",
                "NonInsurancePayerDescriptionUpdate",
                "NonInsurancePayerDescriptionUpdate_Remove",
                "NonInsurancePayerDescriptionUpdate_Set",
                "NonInsurancePayerId",
                "NonInsurancePayerPage",
                "NonInsurancePayerPayerIdUpdate",
                "NonInsurancePayerPayerIdUpdate_Remove",
                "NonInsurancePayerPayerIdUpdate_Set",
                "NonInsurancePayerSortField",
                "NonInsurancePayerUpdateRequest",
                "ToggleNonInsurancePayerEnablementRequest",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "CreateNonInsurancePayerRequest",
    "NonInsurancePayer",
    "NonInsurancePayerAddressUpdate",
    "NonInsurancePayerAddressUpdate_Remove",
    "NonInsurancePayerAddressUpdate_Set",
    "NonInsurancePayerCategoriesPage",
    "NonInsurancePayerCategoryUpdate",
    "NonInsurancePayerCategoryUpdate_Remove",
    "NonInsurancePayerCategoryUpdate_Set",
    "NonInsurancePayerDescriptionUpdate",
    "NonInsurancePayerDescriptionUpdate_Remove",
    "NonInsurancePayerDescriptionUpdate_Set",
    "NonInsurancePayerId",
    "NonInsurancePayerPage",
    "NonInsurancePayerPayerIdUpdate",
    "NonInsurancePayerPayerIdUpdate_Remove",
    "NonInsurancePayerPayerIdUpdate_Set",
    "NonInsurancePayerSortField",
    "NonInsurancePayerUpdateRequest",
    "RawV1Client",
    "ToggleNonInsurancePayerEnablementRequest",
    "V1Client",
]
