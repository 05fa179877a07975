"""The bodies that are sent and answered: invented values of the contract's types, from `bodies.json`."""

from __future__ import annotations

import functools
import json
import uuid
from pathlib import Path
from typing import Any

__all__ = ["LINE_BYTES", "PAYER_BYTES", "create_request", "encounter", "page", "payers"]

PAGE = 100

LINE_BYTES = 540
PAYER_BYTES = 113
"""About so many bytes have a service line of a request and a payer of an answer: by their number bodies are sized."""


@functools.cache
def _bodies() -> dict[str, Any]:
    text = (Path(__file__).parent / "bodies.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


_REQUIRED = (
    "benefits_assigned_to_provider",
    "billable_status",
    "billing_provider",
    "diagnoses",
    "external_id",
    "patient",
    "patient_authorized_release",
    "place_of_service_code",
    "provider_accepts_assignment",
    "rendering_provider",
    "responsible_party",
)


def create_request(service_lines: int | None = None) -> dict[str, Any]:
    """An EncounterCreate of some 7 KB, in the wire's form; with `service_lines` one of 2 KB and so many lines."""
    found: dict[str, Any] = _bodies()["create"]
    if service_lines is None:
        return found
    lines = found["service_lines"]
    repeated = [lines[number % len(lines)] for number in range(service_lines)]
    return {**{name: found[name] for name in _REQUIRED}, "service_lines": repeated}


def encounter() -> dict[str, Any]:
    """An Encounter of some 23 KB."""
    found: dict[str, Any] = _bodies()["encounter"]
    return found


def page() -> dict[str, Any]:
    """A page of 100 encounters, each with an id of its own: some 2.2 MB."""
    items = [{**encounter(), "encounter_id": str(uuid.UUID(int=n, version=4))} for n in range(PAGE)]
    return {"items": items, "prev_page_token": "page-1", "next_page_token": "page-2"}


def payers(number: int) -> dict[str, Any]:
    """A page of so many payers."""
    items = [
        {"payer_uuid": str(uuid.UUID(int=n, version=4)), "payer_id": f"{n:05}", "payer_name": f"Invented Health {n}"}
        for n in range(number)
    ]
    return {"items": items, "prev_page_token": None, "next_page_token": None}
