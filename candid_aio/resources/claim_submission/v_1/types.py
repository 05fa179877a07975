"""The types of `claim_submission.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import ClaimSubmissionPayerResponsibilityType, IntendedSubmissionMedium
    from candid_aio.resources.x_12.v_1.types import TypeOfBillFrequencyCode

__all__ = [
    "ClaimSubmissionRecordCreate",
    "ClaimSubmissionRecordCreateOptional",
    "ExternalClaimSubmissionCreate",
    "ExternalClaimSubmissionCreateOptional",
]

_REFS = {
    "ClaimSubmissionPayerResponsibilityType": "candid_aio.resources.commons.types",
    "IntendedSubmissionMedium": "candid_aio.resources.commons.types",
    "TypeOfBillFrequencyCode": "candid_aio.resources.x_12.v_1.types",
}


@model(kw_only=True)
class ClaimSubmissionRecordCreate(Model):
    __slots__ = ()

    submitted_at: dt.datetime
    claim_frequency_code: TypeOfBillFrequencyCode | None = None
    payer_responsibility: ClaimSubmissionPayerResponsibilityType | None = None
    intended_submission_medium: IntendedSubmissionMedium | None = None


@model(kw_only=True)
class ClaimSubmissionRecordCreateOptional(Model):
    __slots__ = ()

    submitted_at: dt.datetime | None = None
    claim_frequency_code: TypeOfBillFrequencyCode | None = None
    payer_responsibility: ClaimSubmissionPayerResponsibilityType | None = None
    intended_submission_medium: IntendedSubmissionMedium | None = None


@model(kw_only=True)
class ExternalClaimSubmissionCreate(Model):
    __slots__ = ()

    claim_created_at: dt.datetime
    patient_control_number: str
    submission_records: list[ClaimSubmissionRecordCreate]


@model(kw_only=True)
class ExternalClaimSubmissionCreateOptional(Model):
    __slots__ = ()

    claim_created_at: dt.datetime | None = None
    patient_control_number: str | None = None
    submission_records: list[ClaimSubmissionRecordCreateOptional] | None = None
