"""The types of `charge_capture_bundles.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.charge_capture.v_1.types import ChargeCaptureData, ChargeCaptureError
    from candid_aio.resources.claim_preview.v_1.types import ClaimPreviewId
    from candid_aio.resources.commons.types import ChargeCaptureClaimCreationId, EncounterId

__all__ = [
    "ChargeCaptureClaimCreation",
    "ChargeCaptureClaimCreationPage",
    "ChargeCaptureClaimCreationSortField",
    "ChargeCaptureClaimCreationStatus",
    "ChargeCaptureClaimCreationSummary",
]

_REFS = {
    "ChargeCaptureClaimCreationId": "candid_aio.resources.commons.types",
    "ChargeCaptureData": "candid_aio.resources.charge_capture.v_1.types",
    "ChargeCaptureError": "candid_aio.resources.charge_capture.v_1.types",
    "ChargeCaptureStatus": "candid_aio.resources.charge_capture.v_1.types",
    "ClaimPreviewId": "candid_aio.resources.claim_preview.v_1.types",
    "ClaimStatus": "candid_aio.resources.claims.types",
    "EncounterId": "candid_aio.resources.commons.types",
    "PageToken": "candid_aio.resources.commons.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "UUID": "uuid",
    "date": "datetime",
}


class ChargeCaptureClaimCreationSortField(OpenEnum):
    CREATED_AT = "created_at"


class ChargeCaptureClaimCreationStatus(OpenEnum):
    NOT_STARTED = "not-started"
    IN_ERROR = "in-error"
    SUCCESSFUL = "successful"
    SUCCESSFUL_DRY_RUN = "successful-dry-run"
    ABORTED = "aborted"
    HELD = "held"


@model(kw_only=True)
class ChargeCaptureClaimCreation(Model):
    __slots__ = ()

    id: ChargeCaptureClaimCreationId
    created_encounter_id: EncounterId | None = None
    status: ChargeCaptureClaimCreationStatus
    characteristics: dict[str, Any | None]
    errors: list[ChargeCaptureError]
    encounter_creation_input: ChargeCaptureData | None = None
    most_recent_claim_preview_id: ClaimPreviewId | None = None


@model(kw_only=True)
class ChargeCaptureClaimCreationPage(ResourcePage):
    __slots__ = ()

    items: list[ChargeCaptureClaimCreation]


@model(kw_only=True)
class ChargeCaptureClaimCreationSummary(Model):
    __slots__ = ()

    charge_capture_charges_not_linked_to_claims_count: int
    charge_capture_claim_creations_not_started_count: int
    charge_capture_held_claim_creations_count: int
    charge_capture_claim_creations_in_error_count: int
    charge_capture_unresolved_change_count: int
