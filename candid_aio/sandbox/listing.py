"""Lists encounters: filters, order and pages. It may not change anything.

A page token is the place where a page ended, so that rows which are added do not move it.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import json
from typing import TYPE_CHECKING, Any, TypeAlias

from candid_aio.errors import Problem
from candid_aio.sandbox.calls import Answer, Call, invalid

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from candid_aio.sandbox.store import Record

__all__ = ["list_encounters"]

LARGEST_PAGE = 100
_Position: TypeAlias = tuple[str, int]
"""The value that is sorted by, and the place of arrival."""


def list_encounters(call: Call) -> Answer:
    """One page of the encounters that all the filters let pass; newest first unless `sort` says otherwise."""
    query = call.query
    limit = query.get("limit", LARGEST_PAGE)
    if not 1 <= limit <= LARGEST_PAGE:
        return invalid((Problem("limit", f"a whole number from 1 to {LARGEST_PAGE}"),))
    token = query.get("page_token")
    after = None if token is None else _position(token)
    if token is not None and after is None:
        return invalid((Problem("page_token", "a token that a page was answered with"),))
    field, _, direction = str(query.get("sort", "created_at:desc")).partition(":")
    backwards = direction == "desc"
    found = [
        ((record.get("date_of_service") or "" if field == "date_of_service" else "", place), record)
        for place, record in call.world.encounters.rows(external_id=query.get("external_id"))
        if all(_FILTERS[name](record, value) for name, value in query.items() if name in _FILTERS)
    ]
    found.sort(key=lambda one: one[0], reverse=backwards)
    if after is not None:
        found = [one for one in found if (one[0] < after if backwards else one[0] > after)]
    page: Record = {"items": [record for _, record in found[:limit]]}
    if len(found) > limit:
        page["next_page_token"] = _token(found[limit - 1][0])
    return Answer(200, page)


def _token(position: _Position) -> str:
    return base64.urlsafe_b64encode(json.dumps(position).encode()).decode()


def _position(token: str) -> _Position | None:
    try:
        value, place = json.loads(base64.urlsafe_b64decode(token.encode()))
    except (binascii.Error, ValueError, TypeError):
        return None
    return (value, place) if isinstance(value, str) and isinstance(place, int) else None


def _payer_names(record: Record) -> set[str]:
    card = (record.get("subscriber_primary") or {}).get("insurance_card") or {}
    return {card.get("payer_name", "").casefold()}


def _matches(record: Record, text: str) -> bool:
    patient = record["patient"]
    name = f"{patient['first_name']} {patient['last_name']}"
    return any(text.casefold() in one.casefold() for one in (record["external_id"], patient["external_id"], name))


def _updated_since(record: Record, moment: dt.datetime) -> bool:
    return any(dt.datetime.fromisoformat(one["updated_at"]) >= moment for one in record["diagnoses"])


_FILTERS: Mapping[str, Callable[[Record, Any], bool]] = {
    "claim_status": lambda record, status: any(claim["status"] == status for claim in record["claims"]),
    "date_of_service_min": lambda record, day: (record.get("date_of_service") or "") >= str(day),
    "date_of_service_max": lambda record, day: "" < (record.get("date_of_service") or "") <= str(day),
    "primary_payer_names": lambda record, names: bool(
        _payer_names(record) & {name.strip().casefold() for name in names.split(",")}
    ),
    "search_term": _matches,
    "diagnoses_updated_since": _updated_since,
    "tag_ids": lambda record, ids: bool({tag["tag_id"] for tag in record["tags"]} & set(ids)),
    "work_queue_id": lambda record, queue: record.get("work_queue_id") == queue,
    "billable_status": lambda record, status: record["billable_status"] == status,
    "responsible_party": lambda record, party: record["responsible_party"] == party,
    "owner_of_next_action": lambda record, owner: record["owner_of_next_action"] == owner,
    "patient_external_id": lambda record, external_id: record["patient"]["external_id"] == external_id,
    "billing_provider_npis": lambda record, npis: record["billing_provider"]["npi"] in npis,
}
"""By name of the query parameter. `include_merged_patient_data` filters nothing here: no patients are merged."""
