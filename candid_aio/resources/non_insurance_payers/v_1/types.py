"""The types of `non_insurance_payers.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.clinical_trials.v_1.types import ClinicalTrial, MutableClinicalTrial
    from candid_aio.resources.commons.types import StreetAddressShortZip

__all__ = [
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
]

_REFS = {
    "ClinicalTrial": "candid_aio.resources.clinical_trials.v_1.types",
    "ClinicalTrialId": "candid_aio.resources.commons.types",
    "MutableClinicalTrial": "candid_aio.resources.clinical_trials.v_1.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "PageToken": "candid_aio.resources.commons.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "StreetAddressShortZip": "candid_aio.resources.commons.types",
}

NonInsurancePayerId: TypeAlias = UUID


class NonInsurancePayerSortField(OpenEnum):
    NAME = "NAME"
    CATEGORY = "CATEGORY"
    ENABLED = "ENABLED"
    UPDATED_AT = "UPDATED_AT"


@model(kw_only=True)
class CreateNonInsurancePayerRequest(Model):
    __slots__ = ()

    name: str
    description: str | None = None
    category: str | None = None
    payer_id: str | None = None
    address: StreetAddressShortZip | None = None
    clinical_trials: list[MutableClinicalTrial] | None = None


@model(kw_only=True)
class NonInsurancePayer(Model):
    __slots__ = ()

    non_insurance_payer_id: NonInsurancePayerId
    name: str
    description: str | None = None
    category: str | None = None
    payer_id: str | None = None
    enabled: bool
    address: StreetAddressShortZip | None = None
    clinical_trials: list[ClinicalTrial]


@model(kw_only=True)
class NonInsurancePayerAddressUpdate_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class NonInsurancePayerAddressUpdate_Set(Model):
    __slots__ = ()

    value: StreetAddressShortZip | None = None
    type: Literal["set"] = "set"


@model(kw_only=True)
class NonInsurancePayerCategoriesPage(ResourcePage):
    __slots__ = ()

    items: list[str]


@model(kw_only=True)
class NonInsurancePayerCategoryUpdate_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class NonInsurancePayerCategoryUpdate_Set(Model):
    __slots__ = ()

    value: str
    type: Literal["set"] = "set"


@model(kw_only=True)
class NonInsurancePayerDescriptionUpdate_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class NonInsurancePayerDescriptionUpdate_Set(Model):
    __slots__ = ()

    value: str
    type: Literal["set"] = "set"


@model(kw_only=True)
class NonInsurancePayerPage(ResourcePage):
    __slots__ = ()

    items: list[NonInsurancePayer]


@model(kw_only=True)
class NonInsurancePayerPayerIdUpdate_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class NonInsurancePayerPayerIdUpdate_Set(Model):
    __slots__ = ()

    value: str
    type: Literal["set"] = "set"


@model(kw_only=True)
class NonInsurancePayerUpdateRequest(Model):
    __slots__ = ()

    name: str | None = None
    description: NonInsurancePayerDescriptionUpdate | None = None
    category: NonInsurancePayerCategoryUpdate | None = None
    payer_id: NonInsurancePayerPayerIdUpdate | None = None
    address: NonInsurancePayerAddressUpdate | None = None


@model(kw_only=True)
class ToggleNonInsurancePayerEnablementRequest(Model):
    __slots__ = ()

    enabled: bool


if TYPE_CHECKING:
    NonInsurancePayerAddressUpdate: TypeAlias = (
        NonInsurancePayerAddressUpdate_Remove | NonInsurancePayerAddressUpdate_Set | UnknownVariant
    )
else:
    NonInsurancePayerAddressUpdate = union(
        "NonInsurancePayerAddressUpdate",
        __name__,
        "type",
        {
            "remove": "NonInsurancePayerAddressUpdate_Remove",
            "set": "NonInsurancePayerAddressUpdate_Set",
        },
    )

if TYPE_CHECKING:
    NonInsurancePayerCategoryUpdate: TypeAlias = (
        NonInsurancePayerCategoryUpdate_Remove | NonInsurancePayerCategoryUpdate_Set | UnknownVariant
    )
else:
    NonInsurancePayerCategoryUpdate = union(
        "NonInsurancePayerCategoryUpdate",
        __name__,
        "type",
        {
            "remove": "NonInsurancePayerCategoryUpdate_Remove",
            "set": "NonInsurancePayerCategoryUpdate_Set",
        },
    )

if TYPE_CHECKING:
    NonInsurancePayerDescriptionUpdate: TypeAlias = (
        NonInsurancePayerDescriptionUpdate_Remove | NonInsurancePayerDescriptionUpdate_Set | UnknownVariant
    )
else:
    NonInsurancePayerDescriptionUpdate = union(
        "NonInsurancePayerDescriptionUpdate",
        __name__,
        "type",
        {
            "remove": "NonInsurancePayerDescriptionUpdate_Remove",
            "set": "NonInsurancePayerDescriptionUpdate_Set",
        },
    )

if TYPE_CHECKING:
    NonInsurancePayerPayerIdUpdate: TypeAlias = (
        NonInsurancePayerPayerIdUpdate_Remove | NonInsurancePayerPayerIdUpdate_Set | UnknownVariant
    )
else:
    NonInsurancePayerPayerIdUpdate = union(
        "NonInsurancePayerPayerIdUpdate",
        __name__,
        "type",
        {
            "remove": "NonInsurancePayerPayerIdUpdate_Remove",
            "set": "NonInsurancePayerPayerIdUpdate_Set",
        },
    )
