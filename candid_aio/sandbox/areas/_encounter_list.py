"""Lists encounters: filters, order and pages, and the indexes that they need. It may not change anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from candid_aio.sandbox.calls import Answer, Call
from candid_aio.sandbox.clock import sortable
from candid_aio.sandbox.page_sizes import page_size, page_token
from candid_aio.sandbox.store import Between, Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from candid_aio.sandbox.store import Record

__all__ = ["LAYOUT", "list_encounters"]


def list_encounters(call: Call) -> Answer:
    """One page of the encounters that all the filters let pass; newest first unless `sort` says otherwise."""
    query = call.query
    field, _, direction = str(query.get("sort", "created_at:desc")).partition(":")
    text = query.get("search_term")
    page = call.world.store.page(
        "encounters.v_4.Encounter",
        where=_where(query),
        keep=None if text is None else lambda record: _matches(record, text),
        order="date_of_service" if field == "date_of_service" else "",
        backwards=direction == "desc",
        token=page_token(call),
        limit=page_size(call),
    )
    return Answer(200, {"items": page.items, **page.tokens})


def _where(query: Mapping[str, Any]) -> dict[str, Any]:
    where = {name: query[name] for name in _EQUAL if name in query}
    where |= {index: tuple(query[name]) for name, index in _ANY_OF.items() if name in query}
    if "primary_payer_names" in query:
        where["payer_name"] = tuple(name.strip().casefold() for name in query["primary_payer_names"].split(","))
    if "diagnoses_updated_since" in query:
        where["diagnosis_updated_at"] = Between(sortable(query["diagnoses_updated_since"]))
    days = Between(*(str(query[name]) if name in query else None for name in _DAYS))
    if days != Between():
        where["date_of_service"] = days
    # Enum members are stored as their text.
    return {name: str(wanted) if isinstance(wanted, str) else wanted for name, wanted in where.items()}


def _payer_name(record: Record) -> list[str]:
    card = (record.get("subscriber_primary") or {}).get("insurance_card") or {}
    return [card.get("payer_name", "").casefold()]


def _matches(record: Record, text: str) -> bool:
    patient = record["patient"]
    name = f"{patient['first_name']} {patient['last_name']}"
    return any(text.casefold() in one.casefold() for one in (record["external_id"], patient["external_id"], name))


def _claim_ids(record: Record) -> Iterator[str]:
    return (claim["claim_id"] for claim in record["claims"])


def _service_line_ids(record: Record) -> Iterator[str]:
    return (line["service_line_id"] for claim in record["claims"] for line in claim["service_lines"])


_DAYS = ("date_of_service_min", "date_of_service_max")
_EQUAL = (
    "claim_status", "external_id", "work_queue_id", "billable_status", "responsible_party", "owner_of_next_action",
    "patient_external_id",
)  # fmt: skip
_ANY_OF = {"tag_ids": "tag_id", "billing_provider_npis": "billing_provider_npi"}
"""Query parameter -> index. `include_merged_patient_data` filters nothing: an encounter keeps its patient."""

_INDEXES: Mapping[str, str | Callable[[Record], Any]] = {
    "external_id": "external_id",
    "patient_control_number": "patient_control_number",
    "claim_id": _claim_ids,
    "service_line_id": _service_line_ids,
    "billing_note_id": lambda record: (one["billing_note_id"] for one in record.get("billing_notes") or ()),
    "guarantor_id": "guarantor.guarantor_id",
    "line_external_id": lambda record: (
        line.get("external_id") for claim in record["claims"] for line in claim["service_lines"]
    ),
    "diagnosis_id": lambda record: (one["diagnosis_id"] for one in record["diagnoses"]),
    "claim_status": lambda record: {claim["status"] for claim in record["claims"]},
    "date_of_service": "date_of_service",
    "work_queue_id": "work_queue_id",
    "billable_status": "billable_status",
    "responsible_party": "responsible_party",
    "owner_of_next_action": "owner_of_next_action",
    "patient_external_id": "patient.external_id",
    "billing_provider_npi": "billing_provider.npi",
    "payer_name": _payer_name,
    "tag_id": lambda record: (tag["tag_id"] for tag in record["tags"]),
    "diagnosis_updated_at": lambda record: {sortable(one["updated_at"]) for one in record["diagnoses"]},
}

LAYOUT = Layout(indexes=_INDEXES, whole=True)
