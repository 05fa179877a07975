"""The types of `pre_encounter.patient_merges.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from candid_aio.resources.pre_encounter.common.types import BaseModel, ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.common.types import PageToken, PatientMergeId

__all__ = [
    "AlternativeStatus",
    "MutablePatientMerge",
    "NoneStatus",
    "PatientMerge",
    "PatientMergePage",
    "PatientMergeSearchRequest",
    "PatientMergeStatus",
    "PatientMergeStatus_Alternative",
    "PatientMergeStatus_None",
    "PatientMergeStatus_Primary",
    "PrimaryStatus",
]

_REFS = {
    "PageToken": "candid_aio.resources.pre_encounter.common.types",
    "PatientMergeId": "candid_aio.resources.pre_encounter.common.types",
    "datetime": "datetime",
}


@model(kw_only=True)
class AlternativeStatus(Model):
    __slots__ = ()

    primary_mrn: str


@model(kw_only=True)
class MutablePatientMerge(Model):
    __slots__ = ()

    alternative_patient_mrn: str
    primary_patient_mrn: str


@model(kw_only=True)
class NoneStatus(Model):
    """It has no fields of its own."""

    __slots__ = ()


@model(kw_only=True)
class PatientMerge(BaseModel, MutablePatientMerge):
    __slots__ = ()

    id: PatientMergeId


@model(kw_only=True)
class PatientMergePage(ResourcePage):
    __slots__ = ()

    items: list[PatientMerge]


@model(kw_only=True)
class PatientMergeSearchRequest(Model):
    __slots__ = ()

    mrns: list[str]
    limit: int | None = None
    page_token: PageToken | None = None


@model(kw_only=True)
class PatientMergeStatus_Alternative(Model):
    __slots__ = ()

    merge_status: Literal["alternative"] = "alternative"
    primary_mrn: str


@model(kw_only=True)
class PatientMergeStatus_None(Model):
    __slots__ = ()

    merge_status: Literal["none"] = "none"


@model(kw_only=True)
class PatientMergeStatus_Primary(Model):
    __slots__ = ()

    merge_status: Literal["primary"] = "primary"
    alternative_mrns: list[str]


@model(kw_only=True)
class PrimaryStatus(Model):
    __slots__ = ()

    alternative_mrns: list[str]


if TYPE_CHECKING:
    PatientMergeStatus: TypeAlias = (
        PatientMergeStatus_None | PatientMergeStatus_Alternative | PatientMergeStatus_Primary | UnknownVariant
    )
else:
    PatientMergeStatus = union(
        "PatientMergeStatus",
        __name__,
        "merge_status",
        {
            "none": "PatientMergeStatus_None",
            "alternative": "PatientMergeStatus_Alternative",
            "primary": "PatientMergeStatus_Primary",
        },
    )
