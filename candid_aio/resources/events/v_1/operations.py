"""The operations of `events.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.events.v_1.types import Event, EventScanPage

__all__ = ["GET", "SCAN"]

SCAN: Operation[EventScanPage] = Operation(
    name="events.v_1.scan",
    method="GET",
    host="candid_api",
    path="/api/events/v1/",
    query=(
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("event_types", "str | list[str] | None", required=False),
        Parameter("created_before", "datetime | None", required=False),
        Parameter("created_after", "datetime | None", required=False),
    ),
    answer="EventScanPage",
    errors=("commons.BadRequestError", "commons.InternalError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[Event] = Operation(
    name="events.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/events/v1/{event_id}",
    path_parameters=(Parameter("event_id", "EventId"),),
    answer="Event",
    errors=("commons.BadRequestError", "commons.InternalError", "commons.EntityNotFoundError"),
    repeat="safe",
    reads=True,
)
