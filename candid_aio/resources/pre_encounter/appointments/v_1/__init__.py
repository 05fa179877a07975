"""`pre_encounter.appointments.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.appointments.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )
    from candid_aio.resources.pre_encounter.appointments.v_1.types import (
        Appointment,
        AppointmentReasonDetail,
        AppointmentStatus,
        AppointmentWorkQueue,
        CountsResponse,
        DiagnosisCode,
        MutableAppointment,
        NotReadyReason,
        PriorAuthorizationStatus,
        ProcedureCode,
        ReadySource,
        Service,
        UniversalServiceIdentifier,
        Visit,
        VisitsPage,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "types": (
                "Appointment",
                "AppointmentReasonDetail",
                "AppointmentStatus",
                "AppointmentWorkQueue",
                "CountsResponse",
                "DiagnosisCode",
                "MutableAppointment",
                "NotReadyReason",
                "PriorAuthorizationStatus",
                "ProcedureCode",
                "ReadySource",
                "Service",
                "UniversalServiceIdentifier",
                "Visit",
                "VisitsPage",
            ),
        },
    )

__all__ = [
    "Appointment",
    "AppointmentReasonDetail",
    "AppointmentStatus",
    "AppointmentWorkQueue",
    "AsyncRawV1Client",
    "AsyncV1Client",
    "CountsResponse",
    "DiagnosisCode",
    "MutableAppointment",
    "NotReadyReason",
    "PriorAuthorizationStatus",
    "ProcedureCode",
    "RawV1Client",
    "ReadySource",
    "Service",
    "UniversalServiceIdentifier",
    "V1Client",
    "Visit",
    "VisitsPage",
]
