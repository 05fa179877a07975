"""The types of `pre_encounter.images.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from candid_aio.resources.pre_encounter.common.types import BaseModel
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.common.types import CoverageId, PatientId

__all__ = [
    "CoverageAssociation",
    "CoverageImageSide",
    "Image",
    "ImageId",
    "ImageSortField",
    "ImageStatus",
    "MutableImage",
    "PatientAssociation",
]

_REFS = {
    "CoverageId": "candid_aio.resources.pre_encounter.common.types",
    "PatientId": "candid_aio.resources.pre_encounter.common.types",
    "SortDirection": "candid_aio.resources.pre_encounter.common.types",
}

ImageId: TypeAlias = str


class CoverageImageSide(OpenEnum):
    FRONT = "FRONT"
    BACK = "BACK"


class ImageSortField(OpenEnum):
    UPDATED_AT = "updatedAt"
    FILE_NAME = "fileName"
    DISPLAY_NAME = "displayName"
    FILE_TYPE = "fileType"
    STATUS = "status"


class ImageStatus(OpenEnum):
    PENDING = "PENDING"
    UPLOADED = "UPLOADED"
    FAILED = "FAILED"


@model(kw_only=True)
class CoverageAssociation(Model):
    __slots__ = ()

    id: CoverageId
    side: CoverageImageSide


@model(kw_only=True)
class MutableImage(Model):
    __slots__ = ()

    file_name: str
    display_name: str
    file_type: str
    status: ImageStatus
    coverage: CoverageAssociation | None = None
    patient: PatientAssociation | None = None


@model(kw_only=True)
class Image(BaseModel, MutableImage):
    __slots__ = ()

    id: ImageId
    signed_url: str


@model(kw_only=True)
class PatientAssociation(Model):
    __slots__ = ()

    id: PatientId
    notes: str | None = None
