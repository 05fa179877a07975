"""The types of `events.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import PageToken

__all__ = ["Event", "EventId", "EventScanPage"]

_REFS = {"PageToken": "candid_aio.resources.commons.types", "datetime": "datetime"}

EventId: TypeAlias = UUID


@model(kw_only=True)
class Event(Model):
    __slots__ = ()

    id: EventId
    created_at: dt.datetime
    timestamp: dt.datetime
    event_type: str
    schema_version: str
    payload: Any


@model(kw_only=True)
class EventScanPage(Model):
    __slots__ = ()

    next_page_token: PageToken | None = None
    items: list[Event]
