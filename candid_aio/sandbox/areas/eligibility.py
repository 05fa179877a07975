"""Eligibility checks: at once, in batches that have to be polled, of coverages, and by the API of before.

Who is covered is said in `_eligibility`; besides, it is who stands in an active coverage of the pre-encounter host.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from candid_aio.sandbox.areas._eligibility import BAD_PAYER, Member, checked, refusal_of
from candid_aio.sandbox.areas._from_pre_encounter import COVERAGE, PATIENT
from candid_aio.sandbox.areas._payers import PAYER
from candid_aio.sandbox.calls import Answer, Behaviour, Call, named_error
from candid_aio.sandbox.clock import sortable, wire_time
from candid_aio.sandbox.generic import missing
from candid_aio.sandbox.page_sizes import page_size, page_token
from candid_aio.sandbox.store import Between, Layout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS", "EACH_TAKES", "LAYOUTS"]

BATCH = "sandbox.EligibilityBatch"
CHECK = "sandbox.EligibilityCheck"
"""A check of a batch or coverage by its id: `of` which, when it is `ready` (sortable text), and the `check`."""

AVAILITY = "eligibility.v_2.AvailityEligibilityResult"
ASKED = "sandbox.AvailityCheck"
"""By the id of the result: who asked for what."""

EACH_TAKES = dt.timedelta(seconds=2)
"""By the sandbox's clock, a payer answers a check this long after the one before; the first of a batch too."""


def post(call: Call) -> Answer:
    """The payer's answer at once; an unknown payer is a 400, what a payer refuses is in the answer."""
    if call.body["payer_id"] == BAD_PAYER:
        return _bad("payer_id is of no payer")
    return Answer(200, _check(call.world, call.body))


def batch(call: Call) -> Answer:
    """Takes the checks on; the answers come one after the other."""
    world, requests = call.world, call.body
    if not requests:
        return _bad("a batch has a check at least")
    batch_id, submitted = world.new_id(BATCH), world.clock.now()
    world.store.add(BATCH, batch_id, {"batch_id": batch_id, "submitted_at": wire_time(submitted)})
    for number, request in enumerate(requests, 1):
        ready = sortable(submitted + number * EACH_TAKES)
        world.store.add(CHECK, f"{batch_id}/{number}", {"of": batch_id, "ready": ready, "request": request})
    return Answer(200, {"batch_id": batch_id, "submitted_at": wire_time(submitted)})


def poll_batch(call: Call) -> Answer:
    """The answers that have come so far, `total` of them: all are there when there are as many as were asked for."""
    world, batch_id = call.world, call.path["batch_id"]
    if world.store.get(BATCH, batch_id) is None:
        return missing(call, batch_id)
    ready: dict[str, str | Between] = {"of": batch_id, "ready": Between(None, sortable(world.clock.now()))}
    page = world.store.page(CHECK, where=ready, token=page_token(call), limit=page_size(call))
    come = sum(one["ready"] <= sortable(world.clock.now()) for one in world.store.find(CHECK, "of", batch_id))
    content = {
        "items": [{"batch_id": batch_id, **_check(world, one["request"])} for one in page.items],
        "total": come,
        "next_page_token": page.next_page_token,
        "prev_page_token": page.prev_page_token,
    }
    return Answer(200, content)


def check_coverage(call: Call) -> Answer:
    """Asks the payer of a coverage. The answer comes by the clock."""
    world, coverage_id = call.world, call.path["id"]
    coverage = world.store.get(COVERAGE, coverage_id)
    if coverage is None:
        return missing(call, coverage_id)
    check_id, now = world.new_id(CHECK), world.clock.now()
    record: Record = {
        "of": coverage_id,
        "ready": sortable(now + EACH_TAKES),
        "request": _of_coverage(world, coverage, call.body),
        "metadata": {
            "check_id": check_id,
            "service_code": call.body["service_code"],
            "initiated_by": world.tokens.client_id,
            "initiated_at": wire_time(now),
        },
    }
    world.store.add(CHECK, check_id, record)
    return Answer(200, {**record["metadata"], "status": "PENDING"})


def get_of_coverage(call: Call) -> Answer:
    """Pending without the check until the payer has answered; what the payer refused has failed."""
    world, check_id = call.world, call.path["check_id"]
    found = world.store.get(CHECK, check_id)
    if found is None or "metadata" not in found or found["of"] != call.path["id"]:
        return missing(call, check_id)
    if sortable(world.clock.now()) < found["ready"]:
        return Answer(200, {"metadata": {**found["metadata"], "status": "PENDING"}})
    check = _check(world, found["request"])
    status = "FAILED" if check.get("errors") else "COMPLETED"
    return Answer(200, {"metadata": {**found["metadata"], "status": status}, "check": check})


def payer_search(call: Call) -> Answer:
    """The payers that have the text in their name or id, one page; an id that is the text scores more."""
    text = (call.query.get("query") or "").casefold()

    def has_text(payer: Record) -> bool:
        return text in payer["payer_name"].casefold() or text in payer["payer_id"].casefold()

    store = call.world.store
    page = store.page(PAYER, keep=has_text, token=page_token(call), limit=page_size(call))
    items = [_found(payer, 100 if payer["payer_id"].casefold() == text else 50) for payer in page.items]
    content = {
        "items": items,
        "total": sum(has_text(payer) for payer in store.records(PAYER)),
        "stats": {},
        "next_page_token": page.next_page_token,
        "prev_page_token": page.prev_page_token,
    }
    return Answer(200, content)


def availity_create(call: Call) -> Answer:
    """The id of a check by the API of before."""
    world, body = call.world, call.body
    result_id = world.new_id(AVAILITY)
    result = {
        "id": result_id,
        "dateOfService": body["date_of_service"],
        "payerId": body["payer_id"],
        "providerNPI": body["provider_npi"],
        "status": "UNKNOWN" if refusal_of(_newer(body), _covered(world, body["member_id"])) else "ACTIVE",
        **({"dependent": body["dependent_member_id"]} if body.get("dependent_member_id") else {}),
    }
    world.store.add(AVAILITY, result_id, result)
    world.store.add(ASKED, result_id, {"key": _key(body), "id": result_id})
    return Answer(200, result_id)


def availity_find(call: Call) -> Answer:
    """The results of checks for the same member, payer, provider and moment."""
    world = call.world
    asked = world.store.find(ASKED, "key", _key(call.body))
    return Answer(200, {"results": [world.store.get(AVAILITY, one["id"]) for one in asked]})


BEHAVIOURS: Mapping[str, Behaviour] = {
    "eligibility.v_2.create_availity_eligibility_check": availity_create,
    "eligibility.v_2.find_availity_eligibility_results": availity_find,
    "pre_encounter.coverages.v_1.check_eligibility": check_coverage,
    "pre_encounter.coverages.v_1.get_eligibility": get_of_coverage,
    "pre_encounter.eligibility_checks.v_1.batch": batch,
    "pre_encounter.eligibility_checks.v_1.payer_search": payer_search,
    "pre_encounter.eligibility_checks.v_1.poll_batch": poll_batch,
    "pre_encounter.eligibility_checks.v_1.post": post,
}


def _member_id(coverage: Record) -> str:
    return str(coverage["insurance_plan"]["member_id"])


LAYOUTS: Mapping[str, Layout] = {
    ASKED: Layout(indexes={"key": "key"}),
    CHECK: Layout(indexes={"of": "of", "ready": "ready"}),
    COVERAGE: Layout(indexes={"member_id": lambda record: [_member_id(record)]}),
}


def _bad(message: str) -> Answer:
    return named_error(400, "BadRequestError", {"message": message})


def _check(world: World, request: Record) -> Record:
    if request["payer_id"] == BAD_PAYER:
        details = {"field?": "payer_id", "description?": "there is no such payer"}
        return {"errors": [{"source": "CANDID", "errorDetails": details}], "request": request, "response": None}
    payer = world.store.get(PAYER, world.made_up_id(f"payer {request['payer_id']}"))
    name = payer["payer_name"] if payer else request["payer_id"]
    refusal = refusal_of(request, _covered(world, request["subscriber"].get("member_id")))
    return checked(request, refusal, payer_name=name, year=world.clock.now().year)


def _covered(world: World, member_id: str | None) -> Mapping[tuple[str, str], Member]:
    """Who stands in an active coverage with this member id."""
    found: dict[tuple[str, str], Member] = {}
    for coverage in world.store.find(COVERAGE, "member_id", member_id) if member_id else ():
        if coverage["status"] == "ACTIVE" and not coverage["deactivated"]:
            person, dependent = _people(world, coverage)
            found[coverage["insurance_plan"]["payer_id"], _member_id(coverage)] = Member(
                _told(person), _told(dependent) if dependent else None
            )
    return found


def _told(person: Record) -> tuple[str, str, str]:
    return person["first_name"], person["last_name"], str(person.get("date_of_birth"))


def _people(world: World, coverage: Record) -> tuple[Record, Record | None]:
    """The subscriber of a coverage, and its patient where that is somebody else."""
    person = coverage["subscriber"]
    subscriber = {**_named(person["name"]), "member_id": _member_id(coverage)}
    if person.get("date_of_birth"):
        subscriber["date_of_birth"] = person["date_of_birth"]
    patient = None if coverage["relationship"] == "SELF" else world.store.get(PATIENT, coverage["patient"])
    dependent = {**_named(patient["name"]), "date_of_birth": patient["birth_date"]} if patient else None
    return subscriber, dependent


def _named(name: Record) -> Record:
    return {"first_name": " ".join(name["given"]), "last_name": name["family"]}


def _of_coverage(world: World, coverage: Record, asked: Record) -> Record:
    subscriber, dependent = _people(world, coverage)
    request: Record = {
        "payer_id": coverage["insurance_plan"]["payer_id"],
        "provider": {"npi": asked["npi"]},
        "subscriber": subscriber,
        "encounter": {"date_of_service": asked["date_of_service"], "service_type_codes": [asked["service_code"]]},
    }
    return {**request, "dependent": dependent} if dependent else request


def _found(payer: Record, score: int) -> Record:
    listed = {
        "stedi_id": payer["payer_id"],
        "display_name": payer["payer_name"],
        "primary_payer_id": payer["payer_id"],
        "aliases": [payer["payer_id"]],
        "names": [payer["payer_name"]],
        "transaction_support": {"eligibilityCheck": "SUPPORTED"},
    }
    return {"score": score, "payer": listed}


def _newer(body: Record) -> Record:
    """A check by the API of before as one of today."""
    subscriber: dict[str, Any] = {
        "member_id": body["member_id"],
        "first_name": body.get("patient_first_name") or "",
        "last_name": body.get("patient_last_name") or "",
        "date_of_birth": str(body.get("patient_date_of_birth"))[:10],
    }
    return {"payer_id": body["payer_id"], "subscriber": subscriber}


def _key(body: Record) -> str:
    moment = sortable(body["date_of_service"])
    return " ".join((body["member_id"], body["payer_id"], body["provider_npi"], moment))
