"""Makes and ends the tasks of the sandbox. What a task is for is handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["FINISHED", "TASK", "finish_task", "new_task"]

TASK = "tasks.v_3.Task"
FINISHED = "finished"


def new_task(world: World, encounter: Record, moment: str, **given: object) -> Record:
    """Keeps and gives a new task of an encounter, with the `given` fields of `tasks.v_3.Task`."""
    card = (encounter.get("subscriber_primary") or {}).get("insurance_card") or {}
    patient = encounter["patient"]
    task = {
        "task_id": world.new_id(TASK),
        "encounter_id": encounter["encounter_id"],
        "blocks_claim_submission": False,
        "external_id": encounter["external_id"],
        "patient_name": f"{patient['first_name']} {patient['last_name']}",
        "patient_external_id": patient["external_id"],
        "payer_name": card.get("payer_name"),
        "payer_id": card.get("payer_id"),
        "status": "open",
        "notes": [],
        "created_at": moment,
        "updated_at": moment,
        "agg_updated_at": moment,
        "date_of_service": encounter.get("date_of_service") or encounter["created_at"][:10],
        "assignments": [],
        "organization_id": world.organization_id,
        **given,
    }
    world.store.add(TASK, task["task_id"], task)
    return task


def finish_task(world: World, task_id: str, moment: str) -> None:
    """Ends a task, unless somebody has."""
    task = world.store.get(TASK, task_id)
    if task and task["status"] != FINISHED:
        ended = {**task, "status": FINISHED, "updated_at": moment, "agg_updated_at": moment}
        world.store.put(TASK, task_id, ended)
