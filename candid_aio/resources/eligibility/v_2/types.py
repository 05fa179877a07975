"""The types of `eligibility.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model, renamed
from candid_aio.wire.open import OpenEnum

__all__ = [
    "AvailityEligibilityResult",
    "EligibilityCheckId",
    "EligibilityRequest",
    "EligibilityStatus",
    "FindAvailityEligibilityResultsRequest",
    "FindAvailityEligibilityResultsResponse",
]

_REFS = {"Any": "typing"}

EligibilityCheckId: TypeAlias = UUID


class EligibilityStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    UNKNOWN = "UNKNOWN"


@model(kw_only=True)
class AvailityEligibilityResult(Model):
    __slots__ = ()

    id: str
    date_of_service: dt.datetime = renamed(metadata={"wire": "dateOfService"})
    payer_id: str = renamed(metadata={"wire": "payerId"})
    provider_npi: str = renamed(metadata={"wire": "providerNPI"})
    dependent: str | None = None
    status: EligibilityStatus


@model(kw_only=True)
class EligibilityRequest(Model):
    __slots__ = ()

    member_id: str
    dependent_member_id: str | None = None
    payer_id: str
    payer_name: str
    provider_npi: str
    date_of_service: dt.datetime
    service_type_codes: list[str]
    patient_gender: str | None = None
    patient_first_name: str | None = None
    patient_last_name: str | None = None
    patient_date_of_birth: dt.datetime | None = None
    patient_state: str | None = None


@model(kw_only=True)
class FindAvailityEligibilityResultsRequest(Model):
    __slots__ = ()

    member_id: str
    payer_id: str
    date_of_service: dt.datetime
    provider_npi: str


@model(kw_only=True)
class FindAvailityEligibilityResultsResponse(Model):
    __slots__ = ()

    results: list[AvailityEligibilityResult]
