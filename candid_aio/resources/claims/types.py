"""The types of `claims`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import ClaimId
    from candid_aio.resources.eras.types import Era
    from candid_aio.resources.service_lines.v_2.types import ServiceLine

__all__ = ["Claim", "ClaimStatus"]

_REFS = {
    "ClaimId": "candid_aio.resources.commons.types",
    "Era": "candid_aio.resources.eras.types",
    "ServiceLine": "candid_aio.resources.service_lines.v_2.types",
}


class ClaimStatus(OpenEnum):
    BILLER_RECEIVED = "biller_received"
    CODED = "coded"
    SUBMITTED_TO_PAYER = "submitted_to_payer"
    MISSING_INFORMATION = "missing_information"
    NOT_BILLABLE = "not_billable"
    WAITING_FOR_PROVIDER = "waiting_for_provider"
    ERA_RECEIVED = "era_received"
    REJECTED = "rejected"
    DENIED = "denied"
    PAID = "paid"
    PAID_INCORRECTLY = "paid_incorrectly"
    FINALIZED_PAID = "finalized_paid"
    FINALIZED_DENIED = "finalized_denied"
    HELD_BY_CUSTOMER = "held_by_customer"
    ERA_REQUIRES_REVIEW = "era_requires_review"


@model(kw_only=True)
class Claim(Model):
    __slots__ = ()

    claim_id: ClaimId
    status: ClaimStatus
    clearinghouse: str | None = None
    clearinghouse_claim_id: str | None = None
    payer_claim_id: str | None = None
    clia_number: str | None = None
    service_lines: list[ServiceLine]
    eras: list[Era]
