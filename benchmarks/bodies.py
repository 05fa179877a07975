"""The bodies that are sent and answered: invented values of the contract's types, from `bodies.json`."""

from __future__ import annotations

import functools
import json
import uuid
from pathlib import Path
from typing import Any

__all__ = ["create_request", "encounter", "page"]

PAGE = 100


@functools.cache
def _bodies() -> dict[str, Any]:
    text = (Path(__file__).parent / "bodies.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def create_request() -> dict[str, Any]:
    """An EncounterCreate of some 7 KB, in the wire's form."""
    found: dict[str, Any] = _bodies()["create"]
    return found


def encounter() -> dict[str, Any]:
    """An Encounter of some 23 KB."""
    found: dict[str, Any] = _bodies()["encounter"]
    return found


def page() -> dict[str, Any]:
    """A page of 100 encounters, each with an id of its own: some 2.2 MB."""
    items = [{**encounter(), "encounter_id": str(uuid.UUID(int=n, version=4))} for n in range(PAGE)]
    return {"items": items, "prev_page_token": "page-1", "next_page_token": "page-2"}
