"""Invoices that the customer imports from its own system. Those that the sandbox makes are in `claim_money`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.calls import Answer, Behaviour, Call, World, named_error, not_found
from candid_aio.sandbox.claim_money import DAYS_TO_PAY
from candid_aio.sandbox.claims import load, of_line
from candid_aio.sandbox.clock import sortable
from candid_aio.sandbox.page_sizes import page_size, page_token
from candid_aio.sandbox.store import Between, Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS", "LAYOUTS"]

INVOICE = "import_invoice.v_1.ImportInvoice"

LAYOUTS: Mapping[str, Layout] = {
    INVOICE: Layout(
        indexes={
            **{name: name for name in ("external_identifier", "patient_external_id", "note", "due_date", "status")},
            "created_at": lambda record: [sortable(record["created_at"])],
            "updated_at": lambda record: [sortable(record["updated_at"])],
        }
    )
}


def import_invoice(call: Call) -> Answer:
    """Keeps an invoice, unless there is one with its identifier or it bills what is not there."""
    world, body = call.world, call.body
    if world.store.first(INVOICE, "external_identifier", body["external_identifier"]):
        return named_error(409, "EntityConflictError", {"entity_name": "ImportInvoice"})
    items = _with_items(world, _no_items(), body["items"])
    if items is None:
        return _refused("an item is of a claim or service line that is not there")
    moment, now = world.moment(), world.clock.now()
    taken = (
        "patient_external_id", "external_customer_identifier", "status", "external_identifier", "note",
        "customer_invoice_url",
    )  # fmt: skip
    invoice = {
        "id": world.new_id(INVOICE),
        "created_at": moment,
        "updated_at": moment,
        "items": items,
        **{name: body[name] for name in taken if body.get(name) is not None},
        "due_date": body.get("due_date") or (now + dt.timedelta(days=DAYS_TO_PAY)).date().isoformat(),
        "amount_cents": _amount(items),
    }
    world.store.add(INVOICE, invoice["id"], invoice)
    return Answer(200, invoice)


def get(call: Call) -> Answer:
    invoice_id = call.path["invoice_id"]
    found = call.world.store.get(INVOICE, invoice_id)
    return not_found(call, invoice_id) if found is None else Answer(200, found)


def update(call: Call) -> Answer:
    """What is given is set, null clears; items are appended to those there are, or take their place."""
    world, body, invoice_id = call.world, call.body, call.path["invoice_id"]
    found = world.store.get(INVOICE, invoice_id)
    if found is None:
        return not_found(call, invoice_id)
    invoice: Record = {**found, "updated_at": world.moment()}
    for name in ("note", "customer_invoice_url"):
        if name in body:
            invoice[name] = body[name]
    invoice |= {name: body[name] for name in ("status", "due_date") if body.get(name) is not None}
    if body.get("items"):
        appended = body["items"]["update_type"] == "APPEND"
        items = _with_items(world, found["items"] if appended else _no_items(), body["items"]["items"])
        if items is None:
            return _refused("an item is of a claim or service line that is not there")
        invoice |= {"items": items, "amount_cents": _amount(items)}
    world.store.put(INVOICE, invoice_id, invoice)
    return Answer(200, invoice)


def get_multi(call: Call) -> Answer:
    """One page of the invoices that all the filters let pass; newest first unless `sort` says otherwise."""
    query, world = call.query, call.world
    field = str(query.get("sort", "CREATED_AT")).lower()
    direction = str(query.get("sort_direction", "desc" if field == "created_at" else "asc"))
    page = world.store.page(
        INVOICE,
        where=_where(query),
        keep=_kept(world, query),
        order=field,
        backwards=direction == "desc",
        token=page_token(call),
        limit=page_size(call),
    )
    return Answer(200, {"items": page.items, **page.tokens})


BEHAVIOURS: Mapping[str, Behaviour] = {
    "import_invoice.v_1.import_invoice": import_invoice,
    "import_invoice.v_1.get": get,
    "import_invoice.v_1.get_multi": get_multi,
    "import_invoice.v_1.update": update,
}


def _refused(message: str) -> Answer:
    return named_error(422, "UnprocessableEntityError", {"message": message})


def _no_items() -> Record:
    return {"claim_invoice_items": {}, "unattributed_items": []}


def _with_items(world: World, items: Record, added: Sequence[Record]) -> Record | None:
    """`items` (an `InvoiceItemInfo`, which is changed) with more in it; None where one is of something unknown."""
    by_claim: Record = items["claim_invoice_items"]
    for one in added:
        attribution, cents = one["attribution"], one["amount_cents"]
        if attribution["type"] == "unattributed":
            items["unattributed_items"].append({"amount_cents": cents})
            continue
        target, of_claim = attribution["value"], attribution["type"] == "claim_id"
        claim = load(world, target) if of_claim else of_line(world, target)
        if claim is None:
            return None
        item = by_claim.setdefault(claim.state.claim_id, {"service_line_invoice_items": {}})
        if of_claim:
            before = item.get("claim_invoice_item", {"amount_cents": 0})
            item["claim_invoice_item"] = {"claim_id": target, "amount_cents": before["amount_cents"] + cents}
        else:
            before = item["service_line_invoice_items"].get(target, {"amount_cents": 0})
            line = {"service_line_id": target, "amount_cents": before["amount_cents"] + cents}
            item["service_line_invoice_items"][target] = line
    return items


def _amount(items: Record) -> int:
    amounts: list[int] = [one["amount_cents"] for one in items["unattributed_items"]]
    for item in items["claim_invoice_items"].values():
        amounts += (one["amount_cents"] for one in item["service_line_invoice_items"].values())
        amounts.append(item.get("claim_invoice_item", {"amount_cents": 0})["amount_cents"])
    return sum(amounts)


def _where(query: Mapping[str, Any]) -> dict[str, Any]:
    where: dict[str, Any] = {}
    if "patient_external_id" in query:
        where["patient_external_id"] = query["patient_external_id"]
    if "status" in query:
        given = query["status"]
        where["status"] = tuple(str(one) for one in (given if isinstance(given, list) else [given]))
    after, before = query.get("due_date_after"), query.get("due_date_before")
    if after or before:
        # Neither day itself is meant.
        day = dt.timedelta(days=1)
        where["due_date"] = Between(str(after + day) if after else None, str(before - day) if before else None)
    return where


def _kept(world: World, query: Mapping[str, Any]) -> Callable[[Record], bool]:
    """The filters without an index: a part of the note, and the encounter whose claims are billed."""
    note, external_id = query.get("note"), query.get("encounter_external_id")
    encounter = None if external_id is None else world.store.first(ENCOUNTER, "external_id", external_id)
    claims = {claim["claim_id"] for claim in encounter["claims"]} if encounter else set()

    def keep(invoice: Record) -> bool:
        if note is not None and note not in (invoice.get("note") or ""):
            return False
        return external_id is None or not claims.isdisjoint(invoice["items"]["claim_invoice_items"])

    return keep
