"""The types of `billing_notes.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model, renamed
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import EncounterId

__all__ = [
    "BillingNote",
    "BillingNoteBase",
    "BillingNoteBaseOptional",
    "BillingNoteId",
    "BillingNoteMetadata",
    "BillingNoteMetadata_QueueAdded",
    "BillingNoteMetadata_QueueMoved",
    "BillingNoteMetadata_TaskCreated",
    "BillingNoteType",
    "QueueAddedMetadata",
    "QueueMovedMetadata",
    "TaskCreatedMetadata",
]

_REFS = {"EncounterId": "candid_aio.resources.commons.types"}

BillingNoteId: TypeAlias = UUID


class BillingNoteType(OpenEnum):
    MANUAL = "manual"
    SYSTEM = "system"
    QUEUE_ADDED = "queue_added"
    QUEUE_MOVED = "queue_moved"
    TASK_CREATED = "task_created"


@model(kw_only=True)
class BillingNoteBase(Model):
    __slots__ = ()

    text: str


@model(kw_only=True)
class BillingNote(BillingNoteBase):
    __slots__ = ()

    billing_note_id: BillingNoteId
    encounter_id: EncounterId
    created_at: dt.datetime
    author_auth_0_id: str | None = renamed(default=None, metadata={"wire": "author_auth0_id"})
    author_name: str | None = None
    billing_note_type: BillingNoteType | None = None
    billing_note_metadata: BillingNoteMetadata | None = None


@model(kw_only=True)
class BillingNoteBaseOptional(Model):
    __slots__ = ()

    text: str | None = None


@model(kw_only=True)
class BillingNoteMetadata_QueueAdded(Model):
    __slots__ = ()

    type: Literal["queue_added"] = "queue_added"
    queue_id: str
    queue_name: str


@model(kw_only=True)
class BillingNoteMetadata_QueueMoved(Model):
    __slots__ = ()

    type: Literal["queue_moved"] = "queue_moved"
    from_queue_id: str
    from_queue_name: str
    to_queue_id: str
    to_queue_name: str


@model(kw_only=True)
class BillingNoteMetadata_TaskCreated(Model):
    __slots__ = ()

    type: Literal["task_created"] = "task_created"
    task_id: UUID
    task_type: str


@model(kw_only=True)
class QueueAddedMetadata(Model):
    __slots__ = ()

    queue_id: str
    queue_name: str


@model(kw_only=True)
class QueueMovedMetadata(Model):
    __slots__ = ()

    from_queue_id: str
    from_queue_name: str
    to_queue_id: str
    to_queue_name: str


@model(kw_only=True)
class TaskCreatedMetadata(Model):
    __slots__ = ()

    task_id: UUID
    task_type: str


if TYPE_CHECKING:
    BillingNoteMetadata: TypeAlias = (
        BillingNoteMetadata_QueueAdded
        | BillingNoteMetadata_QueueMoved
        | BillingNoteMetadata_TaskCreated
        | UnknownVariant
    )
else:
    BillingNoteMetadata = union(
        "BillingNoteMetadata",
        __name__,
        "type",
        {
            "queue_added": "BillingNoteMetadata_QueueAdded",
            "queue_moved": "BillingNoteMetadata_QueueMoved",
            "task_created": "BillingNoteMetadata_TaskCreated",
        },
    )
