"""The types of `diagnoses`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import EncounterId, ServiceLineId
    from candid_aio.resources.yes_no_indicator.types import YesNoIndicator

__all__ = [
    "Diagnosis",
    "DiagnosisCreate",
    "DiagnosisCreateOptional",
    "DiagnosisId",
    "DiagnosisNotFoundError",
    "DiagnosisTypeCode",
    "DisallowMultiplePrimaryDiagnosisError",
    "ServiceLinesMustHaveAtLeastOneDiagnosisError",
    "StandaloneDiagnosisCreate",
]

_REFS = {
    "EncounterId": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
    "YesNoIndicator": "candid_aio.resources.yes_no_indicator.types",
}

DiagnosisId: TypeAlias = UUID


class DiagnosisTypeCode(OpenEnum):
    ABF = "ABF"
    ABJ = "ABJ"
    ABK = "ABK"
    APR = "APR"
    BF = "BF"
    BJ = "BJ"
    BK = "BK"
    PR = "PR"
    DR = "DR"
    LOI = "LOI"


@model(kw_only=True)
class DiagnosisCreate(Model):
    __slots__ = ()

    name: str | None = None
    code_type: DiagnosisTypeCode
    code: str
    present_on_admission_indicator: YesNoIndicator | None = None


@model(kw_only=True)
class StandaloneDiagnosisCreate(DiagnosisCreate):
    __slots__ = ()

    encounter_id: EncounterId


@model(kw_only=True)
class Diagnosis(StandaloneDiagnosisCreate):
    __slots__ = ()

    diagnosis_id: DiagnosisId
    created_at: dt.datetime
    updated_at: dt.datetime


@model(kw_only=True)
class DiagnosisCreateOptional(Model):
    __slots__ = ()

    name: str | None = None
    code_type: DiagnosisTypeCode | None = None
    code: str | None = None
    present_on_admission_indicator: YesNoIndicator | None = None


@model(kw_only=True)
class DiagnosisNotFoundError(Model):
    __slots__ = ()

    diagnosis_id: DiagnosisId | None = None
    message: str


@model(kw_only=True)
class DisallowMultiplePrimaryDiagnosisError(Model):
    __slots__ = ()

    existing_primary_diagnosis_id: DiagnosisId
    new_primary_diagnosis_id: DiagnosisId
    message: str


@model(kw_only=True)
class ServiceLinesMustHaveAtLeastOneDiagnosisError(Model):
    __slots__ = ()

    diagnosis_id: DiagnosisId
    service_line_id: ServiceLineId
    message: str
