"""The types of `encounter_supplemental_information.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import EncounterId, ReportTransmissionCode, ReportTypeCode
    from candid_aio.resources.encounter_attachments.v_1.types import AttachmentId

__all__ = [
    "AttachmentInclusion",
    "CreateSupplementalInformationRequest",
    "SupplementalInformation",
    "SupplementalInformationId",
    "UpdateSupplementalInformationRequest",
]

_REFS = {
    "AttachmentId": "candid_aio.resources.encounter_attachments.v_1.types",
    "EncounterId": "candid_aio.resources.commons.types",
    "ReportTransmissionCode": "candid_aio.resources.commons.types",
    "ReportTypeCode": "candid_aio.resources.commons.types",
}

SupplementalInformationId: TypeAlias = UUID


class AttachmentInclusion(OpenEnum):
    NOT_INCLUDED = "not_included"
    INCLUDED_ON_NEXT_SUBMISSION = "included_on_next_submission"
    INCLUDED_ON_ALL_SUBMISSIONS = "included_on_all_submissions"


@model(kw_only=True)
class CreateSupplementalInformationRequest(Model):
    __slots__ = ()

    attachment_id: AttachmentId | None = None
    attachment_report_type_code: ReportTypeCode
    attachment_transmission_code: ReportTransmissionCode
    attachment_control_number: str | None = None
    attachment_inclusion: AttachmentInclusion


@model(kw_only=True)
class SupplementalInformation(Model):
    __slots__ = ()

    supplemental_information_id: SupplementalInformationId
    attachment_id: AttachmentId | None = None
    attachment_report_type_code: ReportTypeCode
    attachment_transmission_code: ReportTransmissionCode
    attachment_control_number: str | None = None
    attachment_inclusion: AttachmentInclusion
    encounter_id: EncounterId


@model(kw_only=True)
class UpdateSupplementalInformationRequest(Model):
    __slots__ = ()

    attachment_id: AttachmentId | None = None
    attachment_report_type_code: ReportTypeCode | None = None
    attachment_transmission_code: ReportTransmissionCode | None = None
    attachment_control_number: str | None = None
    attachment_inclusion: AttachmentInclusion | None = None
