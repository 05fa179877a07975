"""The types of `encounters_universal`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.encounters_universal._base import (
    UniversalEncounterCreateBase,
    UniversalEncounterCreateFromPreEncounterBase,
    UniversalEncounterUpdateBase,
)
from candid_aio.wire.model import model

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import FacilityTypeCode, State
    from candid_aio.resources.encounter_providers.v_2.types import (
        BillingProvider,
        RenderingProvider,
        RenderingProviderUpdate,
    )
    from candid_aio.resources.encounters.v_4.types import EncounterSubmissionExpectation
    from candid_aio.resources.health_care_code_information.v_1.types import (
        HealthCareCodeInformationCreate,
        HealthCareCodeInformationUpdate,
    )
    from candid_aio.resources.service_lines.v_2.types import UniversalServiceLineCreate
    from candid_aio.resources.x_12.v_1.types import (
        PatientDischargeStatusCode,
        PointOfOriginForAdmissionOrVisitCode,
        TypeOfAdmissionOrVisitCode,
        TypeOfBillCompositeUpdate,
    )

__all__ = [
    "UniversalEncounterCreate",
    "UniversalEncounterCreateBase",
    "UniversalEncounterCreateFromPreEncounter",
    "UniversalEncounterCreateFromPreEncounterBase",
    "UniversalEncounterUpdate",
    "UniversalEncounterUpdateBase",
]

_REFS = {
    "BillingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "EncounterSubmissionExpectation": "candid_aio.resources.encounters.v_4.types",
    "FacilityTypeCode": "candid_aio.resources.commons.types",
    "HealthCareCodeInformationCreate": "candid_aio.resources.health_care_code_information.v_1.types",
    "HealthCareCodeInformationUpdate": "candid_aio.resources.health_care_code_information.v_1.types",
    "PatientDischargeStatusCode": "candid_aio.resources.x_12.v_1.types",
    "PointOfOriginForAdmissionOrVisitCode": "candid_aio.resources.x_12.v_1.types",
    "RenderingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "RenderingProviderUpdate": "candid_aio.resources.encounter_providers.v_2.types",
    "State": "candid_aio.resources.commons.types",
    "TypeOfAdmissionOrVisitCode": "candid_aio.resources.x_12.v_1.types",
    "TypeOfBillCompositeUpdate": "candid_aio.resources.x_12.v_1.types",
    "UniversalServiceLineCreate": "candid_aio.resources.service_lines.v_2.types",
}


@model(kw_only=True)
class UniversalEncounterCreate(UniversalEncounterCreateBase):
    __slots__ = ()

    billing_provider: BillingProvider
    place_of_service_code: FacilityTypeCode | None = None
    rendering_provider: RenderingProvider | None = None
    service_lines: list[UniversalServiceLineCreate] | None = None
    health_care_code_information: HealthCareCodeInformationCreate | None = None
    submission_expectation: EncounterSubmissionExpectation
    attending_provider: RenderingProvider | None = None
    admission_hour: int | None = None
    admission_type_code: TypeOfAdmissionOrVisitCode | None = None
    admission_source_code: PointOfOriginForAdmissionOrVisitCode | None = None
    discharge_hour: int | None = None
    discharge_status: PatientDischargeStatusCode | None = None
    operating_provider: RenderingProvider | None = None
    other_operating_provider: RenderingProvider | None = None
    type_of_bill: TypeOfBillCompositeUpdate | None = None
    accident_state_or_province_code: State | None = None


@model(kw_only=True)
class UniversalEncounterCreateFromPreEncounter(UniversalEncounterCreateFromPreEncounterBase):
    __slots__ = ()

    submission_expectation: EncounterSubmissionExpectation
    rendering_provider: RenderingProvider | None = None
    health_care_code_information: HealthCareCodeInformationCreate | None = None
    place_of_service_code: FacilityTypeCode | None = None
    service_lines: list[UniversalServiceLineCreate] | None = None
    attending_provider: RenderingProvider | None = None
    admission_hour: int | None = None
    admission_type_code: TypeOfAdmissionOrVisitCode | None = None
    admission_source_code: PointOfOriginForAdmissionOrVisitCode | None = None
    discharge_hour: int | None = None
    discharge_status: PatientDischargeStatusCode | None = None
    operating_provider: RenderingProvider | None = None
    other_operating_provider: RenderingProvider | None = None
    type_of_bill: TypeOfBillCompositeUpdate | None = None
    accident_state_or_province_code: State | None = None


@model(kw_only=True)
class UniversalEncounterUpdate(UniversalEncounterUpdateBase):
    __slots__ = ()

    health_care_code_information: HealthCareCodeInformationUpdate | None = None
    attending_provider: RenderingProviderUpdate | None = None
    admission_hour: int | None = None
    admission_type_code: TypeOfAdmissionOrVisitCode | None = None
    admission_source_code: PointOfOriginForAdmissionOrVisitCode | None = None
    discharge_hour: int | None = None
    discharge_status: PatientDischargeStatusCode | None = None
    operating_provider: RenderingProviderUpdate | None = None
    other_operating_provider: RenderingProviderUpdate | None = None
    type_of_bill: TypeOfBillCompositeUpdate | None = None
    accident_state_or_province_code: State | None = None
    submission_expectation: EncounterSubmissionExpectation | None = None
