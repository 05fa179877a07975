"""Tasks: made by the customer and by claims in trouble. Finishing a claim's task lets the claim go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from candid_aio.sandbox import life
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.calls import Answer, Behaviour, Call, World, not_found
from candid_aio.sandbox.claim_tasks import FINISHED, TASK, new_task
from candid_aio.sandbox.clock import sortable
from candid_aio.sandbox.page_sizes import page_size, page_token
from candid_aio.sandbox.store import Between, Layout

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping

    from candid_aio.sandbox.store import Record, Source

__all__ = ["BEHAVIOURS", "LAYOUTS"]

_SORTED_BY = (
    "patient_name", "patient_external_id", "payer_name", "payer_id", "status", "task_type", "category",
    "date_of_service", "blocks_claim_submission",
)  # fmt: skip


def _assignees(record: Record) -> Iterator[str]:
    return (one["assignee_user_id"] for one in record["assignments"] if one.get("assignee_user_id"))


_INDEXES: Mapping[str, Source] = {
    **{name: name for name in _SORTED_BY},
    "encounter_id": "encounter_id",
    "updated_at": lambda record: [sortable(record["updated_at"])],
    "agg_updated_at": lambda record: [sortable(record["agg_updated_at"])],
    "assigned_to_id": _assignees,
}
LAYOUTS: Mapping[str, Layout] = {TASK: Layout(indexes=_INDEXES)}

_SEVERAL = {"statuses": "status", "task_types": "task_type", "categories": "category"}
"""Parameters that hold several values with commas between them, and their indexes."""


def create(call: Call) -> Answer:
    """A task of an encounter, assigned where somebody is named."""
    world, body = call.world, dict(call.body)
    encounter = world.store.get(ENCOUNTER, body["encounter_id"])
    if encounter is None:
        return not_found(call, body["encounter_id"])
    assignee = body.get("assignee_user_id")
    given = {name: body[name] for name in ("task_type", "description", "category") if name in body}
    task = new_task(
        world,
        encounter,
        world.moment(),
        blocks_claim_submission=body.get("blocks_claim_submission") or False,
        assignments=_assigned(world, assignee) if assignee else [],
        **given,
    )
    return Answer(200, task)


def get(call: Call) -> Answer:
    task_id = call.path["task_id"]
    found = call.world.store.get(TASK, task_id)
    return not_found(call, task_id) if found is None else Answer(200, found)


def get_actions(call: Call) -> Answer:
    """What can be done with a task: close it, unless that was done."""
    task_id = call.path["task_id"]
    found = call.world.store.get(TASK, task_id)
    if found is None:
        return not_found(call, task_id)
    close = {"type": "close_task"}
    actions = [
        {"display_name": "Close task", "execution_method": close, "type": "close_task"},
        {"display_name": "Close task and reprocess", "execution_method": close, "type": "close_task_and_reprocess"},
    ]
    return Answer(200, {"actions": [] if found["status"] == FINISHED else actions})


def update(call: Call) -> Answer:
    """What is given is set; an assignee takes the place of the one before, null takes him off."""
    world, task_id = call.world, call.path["task_id"]
    found = world.store.get(TASK, task_id)
    if found is None:
        return not_found(call, task_id)
    changed: Record = {
        name: call.body[name] for name in ("status", "blocks_claim_submission") if call.body.get(name) is not None
    }
    if "assignee_user_id" in call.body:
        assignee = call.body["assignee_user_id"]
        changed["assignments"] = _assigned(world, assignee) if assignee else []
    moment = world.moment()
    task = {**found, **changed, "updated_at": moment, "agg_updated_at": moment}
    world.store.put(TASK, task_id, task)
    if task["status"] == FINISHED != found["status"]:
        life.touch(world, task["encounter_id"], task_id)
    return Answer(200, task)


def get_multi(call: Call) -> Answer:
    """One page of the tasks that all the filters let pass; the one updated last first unless `sort` says otherwise."""
    query, world = call.query, call.world
    field, _, direction = str(query.get("sort", "updated_at:desc")).partition(":")
    page = world.store.page(
        TASK,
        where=_where(query),
        keep=_kept(world, query),
        order=field,
        backwards=direction == "desc",
        token=page_token(call),
        limit=page_size(call),
    )
    return Answer(200, {"items": page.items, **page.tokens})


BEHAVIOURS: Mapping[str, Behaviour] = {
    "tasks.v_3.create": create,
    "tasks.v_3.get": get,
    "tasks.v_3.get_actions": get_actions,
    "tasks.v_3.get_multi": get_multi,
    "tasks.v_3.update": update,
}


def _assigned(world: World, user_id: str) -> list[Record]:
    return [{"task_assignment_id": world.new_id("tasks.v_3.TaskAssignment"), "assignee_user_id": user_id}]


def _where(query: Mapping[str, Any]) -> dict[str, Any]:
    equal = ("status", "task_type", "encounter_id", "assigned_to_id")
    where: dict[str, Any] = {}
    for name, index in _SEVERAL.items():
        if name in query:
            where[index] = tuple(one.strip() for one in query[name].split(","))
    where |= {name: str(query[name]) for name in equal if name in query}
    if "updated_since" in query:
        since: dt.datetime = query["updated_since"]
        where["updated_at"] = Between(sortable(since))
    days = [str(query[name]) if name in query else None for name in ("date_of_service_min", "date_of_service_max")]
    if any(days):
        where["date_of_service"] = Between(*days)
    return where


def _kept(world: World, query: Mapping[str, Any]) -> Callable[[Record], bool] | None:
    """The filters without an index: a text, and who billed the encounter."""
    text, npi = query.get("search_term"), query.get("billing_provider_npi")
    if text is None and npi is None:
        return None

    def keep(task: Record) -> bool:
        texts = (task["patient_name"], task["patient_external_id"], task["external_id"], task["description"])
        if text is not None and not any(text.casefold() in one.casefold() for one in texts):
            return False
        encounter = world.store.get(ENCOUNTER, task["encounter_id"])
        return npi is None or (encounter is not None and encounter["billing_provider"]["npi"] == npi)

    return keep
