"""Exports: a CSV of the claims that changed in a window of days, behind a link that dies after two minutes.

The rules of the window are the vendor's (its SDK's description of `get_exports`). The columns are this sandbox's own:
the vendor's schema is not part of the contract, and has patients in it.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING

from candid_aio.sandbox import downloads
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.areas.events import EVENT
from candid_aio.sandbox.calls import Answer, Behaviour, Call, named_error
from candid_aio.sandbox.claims import claim_in
from candid_aio.sandbox.clock import sortable, wire_time
from candid_aio.sandbox.store import Between

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS", "COLUMNS", "LINK_LIVES"]

LINK_LIVES = dt.timedelta(minutes=2)
LARGEST_WINDOW = dt.timedelta(days=30)
EVENTS_AT_ONCE = 500
EARLIEST = dt.date(2022, 10, 7)

_OF_LINE = (
    "service_line_id", "procedure_code", "charge_amount_cents", "allowed_amount_cents", "paid_amount_cents",
    "patient_responsibility_cents", "patient_balance_cents", "insurance_balance_cents",
)  # fmt: skip
COLUMNS = (
    "encounter_id",
    "encounter_external_id",
    "claim_id",
    "claim_status",
    "changed_at",
    "date_of_service",
    *_OF_LINE,
)


def get_exports(call: Call) -> Answer:
    """The claims that changed from the start to the end of the window, both included: a row for each service line.

    A claim has the status of its last change in the window, and the money of now.
    """
    world, start, end = call.world, call.query["start_date"], call.query["end_date"]
    now = world.clock.now()
    if (name := _refusal(start, end, now.astimezone(dt.UTC).date())) is not None:
        return named_error(422, name, {"message": "the window is none that can be exported"})
    file_id, file_name = world.made_up_id(f"export {start} {end}"), f"export_{start}_{end}.csv"
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(_rows(world, start, end))
    downloads.keep(world, file_id, file_name=file_name, content_type="text/csv", content=text.getvalue().encode())
    until = now + LINK_LIVES
    content = {
        "name": file_name,
        "created_at": world.moment(),
        "authenticated_download_url": downloads.link(world, file_id, until=until),
        "authenticated_download_url_expiration": wire_time(until),
    }
    return Answer(200, content)


BEHAVIOURS: Mapping[str, Behaviour] = {"exports.v_3.get_exports": get_exports}


def _refusal(start: dt.date, end: dt.date, today: dt.date) -> str | None:
    if start < EARLIEST:
        return "ExportDateTooEarlyError"
    if not start <= end <= start + LARGEST_WINDOW:
        return "UnsupportedExportWindowError"
    return "ExportNotYetAvailableError" if end >= today else None


def _rows(world: World, start: dt.date, end: dt.date) -> Iterator[list[str]]:
    for claim_id, event in _last_changes(world, start, end).items():
        payload = event["payload"]
        encounter = world.store.get(ENCOUNTER, payload["encounter_id"])
        assert encounter is not None  # noqa: S101  # for the type checker: encounters are never removed
        for line in claim_in(encounter, claim_id)["service_lines"]:
            values = (
                payload["encounter_id"], payload["encounter_external_id"], claim_id, payload["claim_status"],
                event["created_at"], line["date_of_service"], *(line.get(name) for name in _OF_LINE),
            )  # fmt: skip
            yield ["" if value is None else str(value) for value in values]


def _last_changes(world: World, start: dt.date, end: dt.date) -> dict[str, Record]:
    """The last event of each claim in the window, by claim id, in the order in which the claims first changed."""
    midnight = dt.time(tzinfo=dt.UTC)
    first = dt.datetime.combine(start, midnight)
    last = dt.datetime.combine(end + dt.timedelta(days=1), midnight) - dt.timedelta(microseconds=1)
    found: dict[str, Record] = {}
    token = None
    while True:
        where: dict[str, Between | tuple[str, ...]] = {
            "created_at": Between(sortable(first), sortable(last)),
            "event_type": ("CandidApi.Encounter.Created", "CandidApi.Encounter.StatusUpdated"),
        }
        page = world.store.page(EVENT, where=where, order="created_at", token=token, limit=EVENTS_AT_ONCE)
        found |= {event["payload"]["claim_id"]: event for event in page.items}
        token = page.next_page_token
        if token is None:
            return found
