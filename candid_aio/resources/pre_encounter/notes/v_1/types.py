"""The types of `pre_encounter.notes.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.common.types import BaseModel
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.common.types import NoteId

__all__ = ["MutableNote", "Note", "NoteType"]

_REFS = {"NoteId": "candid_aio.resources.pre_encounter.common.types"}


class NoteType(OpenEnum):
    GENERAL = "GENERAL"
    ELIGIBILITY = "ELIGIBILITY"


@model(kw_only=True)
class MutableNote(Model):
    __slots__ = ()

    value: str
    type: NoteType | None = None
    author_email: str | None = None
    author_name: str | None = None


@model(kw_only=True)
class Note(BaseModel, MutableNote):
    __slots__ = ()

    id: NoteId
    created_at: dt.datetime
