"""The types of `encounter_attachments.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import EncounterId, LinkUrl
    from candid_aio.resources.users.v_2.types import UserV2

__all__ = [
    "AttachmentId",
    "BaseAttachment",
    "ChargeCaptureAttachment",
    "EncounterAttachment",
    "EncounterAttachmentType",
]

_REFS = {
    "Any": "typing",
    "EncounterId": "candid_aio.resources.commons.types",
    "LinkUrl": "candid_aio.resources.commons.types",
    "UserV2": "candid_aio.resources.users.v_2.types",
}

AttachmentId: TypeAlias = UUID


class EncounterAttachmentType(OpenEnum):
    APPEAL_LETTER = "APPEAL_LETTER"
    CERTIFICATION = "CERTIFICATION"
    CONSENT_FORM = "CONSENT_FORM"
    DOCUMENTATION = "DOCUMENTATION"
    EOB = "EOB"
    JUSTIFICATION_OF_ADMISSION = "JUSTIFICATION_OF_ADMISSION"
    LABORATORY_RESULTS = "LABORATORY_RESULTS"
    MEDICAL_RECORD_ATTACHMENT = "MEDICAL_RECORD_ATTACHMENT"
    OPERATIVE_NOTE = "OPERATIVE_NOTE"
    OTHER = "OTHER"
    PHYSICAL_THERAPY_NOTE = "PHYSICAL_THERAPY_NOTE"
    REFERRAL_FORM = "REFERRAL_FORM"
    SUPPORT_DATA_FOR_CLAIM = "SUPPORT_DATA_FOR_CLAIM"


@model(kw_only=True)
class BaseAttachment(Model):
    __slots__ = ()

    attachment_id: AttachmentId
    file_name: str
    description: str
    content_type: str
    authed_url: LinkUrl


@model(kw_only=True)
class ChargeCaptureAttachment(BaseAttachment):
    __slots__ = ()

    attachment_type: EncounterAttachmentType


@model(kw_only=True)
class EncounterAttachment(BaseAttachment):
    __slots__ = ()

    encounter_id: EncounterId
    attachment_type: EncounterAttachmentType
    created_at: dt.datetime
    created_by: UserV2
