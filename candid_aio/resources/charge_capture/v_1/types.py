"""The types of `charge_capture.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.resources.encounters.v_4.types import EncounterDeepOptional
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        ChargeCaptureClaimCreationId,
        ChargeCaptureId,
        ChargeCapturePostBilledChangeId,
        PatientExternalId,
    )
    from candid_aio.resources.custom_schemas.v_1.types import SchemaInstance

__all__ = [
    "ChargeCapture",
    "ChargeCaptureData",
    "ChargeCaptureError",
    "ChargeCapturePage",
    "ChargeCapturePostBilledChange",
    "ChargeCaptureSortField",
    "ChargeCaptureStatus",
    "ChargeExternalIdConflictErrorMessage",
    "Hl7MessageType",
]

_REFS = {
    "BillableStatusType": "candid_aio.resources.encounters.v_4.types",
    "ChargeCaptureClaimCreationId": "candid_aio.resources.commons.types",
    "ChargeCaptureId": "candid_aio.resources.commons.types",
    "ChargeCapturePostBilledChangeId": "candid_aio.resources.commons.types",
    "ClaimStatus": "candid_aio.resources.claims.types",
    "EncounterId": "candid_aio.resources.commons.types",
    "PageToken": "candid_aio.resources.commons.types",
    "PatientExternalId": "candid_aio.resources.commons.types",
    "PreEncounterAppointmentId": "candid_aio.resources.commons.types",
    "PreEncounterPatientId": "candid_aio.resources.commons.types",
    "ResponsiblePartyType": "candid_aio.resources.encounters.v_4.types",
    "SchemaInstance": "candid_aio.resources.custom_schemas.v_1.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "date": "datetime",
}


class ChargeCaptureSortField(OpenEnum):
    CREATED_AT = "created_at"
    DATE_OF_SERVICE = "date_of_service"


class ChargeCaptureStatus(OpenEnum):
    PLANNED = "planned"
    NOT_BILLABLE = "not-billable"
    BILLABLE = "billable"
    ABORTED = "aborted"
    ENTERED_IN_ERROR = "entered-in-error"


class Hl7MessageType(OpenEnum):
    BAR = "BAR"
    DFT = "DFT"
    ADT = "ADT"


@model(kw_only=True)
class ChargeCapture(Model):
    __slots__ = ()

    id: ChargeCaptureId
    status: ChargeCaptureStatus
    charge_capture_data: ChargeCaptureData
    date_of_service: dt.date | None = None
    patient_external_id: PatientExternalId
    charge_external_id: str
    ehr_source_url: str | None = None
    originating_system: str | None = None
    claim_creation_category: str | None = None
    metadata: list[SchemaInstance] | None = None
    error: ChargeCaptureError | None = None
    updates: list[ChargeCapturePostBilledChange]
    claim_creation_id: ChargeCaptureClaimCreationId | None = None


@model(kw_only=True)
class ChargeCaptureData(EncounterDeepOptional):
    """It has no fields of its own."""

    __slots__ = ()


@model(kw_only=True)
class ChargeCaptureError(Model):
    __slots__ = ()

    id: UUID
    charge_capture_id: ChargeCaptureId | None = None
    message: str
    resolved: bool | None = None
    resolved_by: str | None = None
    resolution_reason: str | None = None
    field_in_error: str | None = None
    claim_creation_id: ChargeCaptureClaimCreationId


@model(kw_only=True)
class ChargeCapturePage(ResourcePage):
    __slots__ = ()

    items: list[ChargeCapture]
    item_count: int


@model(kw_only=True)
class ChargeCapturePostBilledChange(Model):
    __slots__ = ()

    id: ChargeCapturePostBilledChangeId
    message: str
    resolved: bool


@model(kw_only=True)
class ChargeExternalIdConflictErrorMessage(Model):
    __slots__ = ()

    message: str | None = None
