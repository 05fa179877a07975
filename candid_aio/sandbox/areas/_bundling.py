"""Puts charge captures into claim creations, and makes encounters of those when their time has come.

The vendor bundles by each customer's own configuration and tells no times. Here captures of one patient, day, provider,
facility and category belong together, and an hour of the sandbox's clock after the last change they are tried.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import msgspec

from candid_aio.sandbox.areas._charges import characteristics_of, merged
from candid_aio.sandbox.areas._from_pre_encounter import PATIENT, billed_for
from candid_aio.sandbox.areas.encounters import new_encounter
from candid_aio.sandbox.checks import check_body
from candid_aio.sandbox.clock import sortable
from candid_aio.sandbox.generic import store_new
from candid_aio.sandbox.kinds import kinds, plans
from candid_aio.sandbox.store import Between

if TYPE_CHECKING:
    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["BUNDLE", "CAPTURE", "CREATION", "SOURCE", "Bundling", "captures_of", "run", "take_up"]

CAPTURE = "charge_capture.v_1.ChargeCapture"
CREATION = "charge_capture_bundles.v_1.ChargeCaptureClaimCreation"
BUNDLE = "sandbox.ChargeBundle"
"""By the id of its claim creation: the `key` that its captures have in common, and when it is `due`, "" for not."""

SOURCE = "sandbox.ChargeSource"
"""By the id of a capture: the pre-encounter patient that it was made for."""


@attrs.define
class Bundling:
    """`world.part(Bundling).delay` may be set at any time, for the changes that come."""

    delay: dt.timedelta = attrs.field(factory=lambda: dt.timedelta(hours=1))
    wake: str | None = ""
    """Nothing is due before this (sortable text; None is never)."""


def take_up(world: World, capture: Record) -> None:
    """Puts a new or changed capture into the bundle that it fits, and that off by the delay."""
    left, key = capture.get("claim_creation_id"), _key(capture)
    bundle = world.store.get(BUNDLE, left) if left else None
    if bundle is None or bundle["key"] != key:
        bundle = next(iter(world.store.find(BUNDLE, "open", key)), None) or _new_bundle(world, capture, key)
    world.store.put(CAPTURE, capture["id"], {**capture, "claim_creation_id": bundle["id"], "error": None})
    _weigh(world, bundle["id"])
    if left and left != bundle["id"]:
        _weigh(world, left)


def captures_of(world: World, creation_id: str) -> list[Record]:
    return world.store.find(CAPTURE, "claim_creation_ids", creation_id)


def run(world: World) -> None:
    """Makes the encounters that are due by the clock, the earliest first."""
    bundling = world.part(Bundling)
    now = sortable(world.clock.now())
    if bundling.wake is None or bundling.wake > now:
        return
    while due := world.store.page(BUNDLE, where={"due": Between(None, now)}, order="due", limit=1).items:
        _try(world, due[0])
    ahead = world.store.page(BUNDLE, where={"due": Between(now)}, order="due", limit=1).items
    bundling.wake = ahead[0]["due"] if ahead else None


def _key(capture: Record) -> str:
    return msgspec.json.encode(characteristics_of(capture), order="sorted").decode()


def _new_bundle(world: World, capture: Record, key: str) -> Record:
    creation = store_new(world, kinds()[CREATION], {"characteristics": characteristics_of(capture)})
    bundle = {"id": creation["id"], "key": key, "due": "", "done": False}
    world.store.add(BUNDLE, bundle["id"], bundle)
    return bundle


def _weigh(world: World, creation_id: str) -> None:
    """What becomes of a bundle by the statuses of its captures, and when it is tried."""
    creation, bundle = world.store.get(CREATION, creation_id), world.store.get(BUNDLE, creation_id)
    assert creation is not None and bundle is not None  # noqa: S101, PT018  # for the type checker: never removed
    statuses = {one["status"] for one in captures_of(world, creation_id)}
    status = "held" if "planned" in statuses else "not-started" if "billable" in statuses else "aborted"
    bundling, due = world.part(Bundling), ""
    if status == "not-started":
        due = sortable(world.clock.now() + bundling.delay)
        if bundling.wake is None or due < bundling.wake:
            bundling.wake = due
    world.store.put(BUNDLE, creation_id, {**bundle, "due": due})
    world.store.put(CREATION, creation_id, {**creation, "status": status})


def _try(world: World, bundle: Record) -> None:
    """Makes the encounter, or puts down why it cannot be made: then a change of its captures has it tried again."""
    creation = world.store.get(CREATION, bundle["id"])
    assert creation is not None  # noqa: S101  # for the type checker: never removed
    captures = [one for one in captures_of(world, bundle["id"]) if one["status"] == "billable"]
    body = merged(captures)
    for capture in captures:
        patient = world.store.get(PATIENT, (world.store.get(SOURCE, capture["id"]) or {}).get("patient_id", ""))
        if patient is not None:
            body |= billed_for(world, patient)
    creation["encounter_creation_input"] = body
    problems = check_body(plans()["encounters.v_4.create"].operation, body)
    wrong = [(problem.path, f"expected {problem.expected}") for problem in problems]
    if not wrong:
        answer = new_encounter(world, body)
        if answer.status == 200:
            creation |= {"status": "successful", "created_encounter_id": answer.content["encounter_id"]}
        else:
            wrong = [("", answer.content["errorName"])]
    if wrong:
        creation["status"] = "in-error"
    only = captures[0] if len(captures) == 1 else None
    errors = [_error(world, creation, field, message, only) for field, message in wrong]
    creation["errors"] = [one for one in creation["errors"] if one["resolved"]] + errors
    if only is not None and errors:
        world.store.put(CAPTURE, only["id"], {**only, "error": errors[0]})
    world.store.put(CREATION, bundle["id"], creation)
    world.store.put(BUNDLE, bundle["id"], {**bundle, "due": "", "done": not wrong})


def _error(world: World, creation: Record, field: str, message: str, only: Record | None) -> Record:
    return {
        "id": world.new_id("charge_capture.v_1.ChargeCaptureError"),
        **({"charge_capture_id": only["id"]} if only else {}),
        "message": message,
        "resolved": False,
        **({"field_in_error": field} if field else {}),
        "claim_creation_id": creation["id"],
    }
