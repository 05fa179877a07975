"""The types of `pre_encounter.lists.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from candid_aio.resources.pre_encounter.common.types import ResourcePage
from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.appointments.v_1.types import (
        Appointment,
        MutableAppointment,
        UniversalServiceIdentifier,
    )
    from candid_aio.resources.pre_encounter.coverages.v_1.types import MutableCoverage
    from candid_aio.resources.pre_encounter.patients.v_1.types import MutablePatientWithMrn, Patient

__all__ = ["AppointmentListItem", "AppointmentListPage", "PatientListItem", "PatientListPage", "SortFieldString"]

_REFS = {
    "Appointment": "candid_aio.resources.pre_encounter.appointments.v_1.types",
    "FilterQueryString": "candid_aio.resources.pre_encounter.common.types",
    "MutableAppointment": "candid_aio.resources.pre_encounter.appointments.v_1.types",
    "MutableCoverage": "candid_aio.resources.pre_encounter.coverages.v_1.types",
    "MutablePatientWithMrn": "candid_aio.resources.pre_encounter.patients.v_1.types",
    "PageToken": "candid_aio.resources.pre_encounter.common.types",
    "Patient": "candid_aio.resources.pre_encounter.patients.v_1.types",
    "SortDirection": "candid_aio.resources.pre_encounter.common.types",
    "UniversalServiceIdentifier": "candid_aio.resources.pre_encounter.appointments.v_1.types",
}

SortFieldString: TypeAlias = str


@model(kw_only=True)
class AppointmentListItem(Model):
    __slots__ = ()

    appointment: Appointment
    patient: MutablePatientWithMrn
    primary_coverage: MutableCoverage | None = None
    secondary_coverage: MutableCoverage | None = None
    primary_service_type: UniversalServiceIdentifier | None = None


@model(kw_only=True)
class AppointmentListPage(ResourcePage):
    __slots__ = ()

    items: list[AppointmentListItem]


@model(kw_only=True)
class PatientListItem(Model):
    __slots__ = ()

    patient: Patient
    primary_coverage: MutableCoverage | None = None
    secondary_coverage: MutableCoverage | None = None
    tertiary_coverage: MutableCoverage | None = None
    next_appointment: MutableAppointment | None = None
    primary_mrn: str | None = None
    alternative_mrns: list[str]


@model(kw_only=True)
class PatientListPage(ResourcePage):
    __slots__ = ()

    items: list[PatientListItem]
