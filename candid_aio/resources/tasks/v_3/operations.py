"""The operations of `tasks.v_3`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.tasks.v_3.types import Task, TaskActions, TaskPage

__all__ = ["CREATE", "GET", "GET_ACTIONS", "GET_MULTI", "UPDATE"]

GET_ACTIONS: Operation[TaskActions] = Operation(
    name="tasks.v_3.get_actions",
    method="GET",
    host="candid_api",
    path="/api/tasks/v3/{task_id}/actions",
    path_parameters=(Parameter("task_id", "TaskId"),),
    answer="TaskActions",
    repeat="safe",
    reads=True,
)

GET_MULTI: Operation[TaskPage] = Operation(
    name="tasks.v_3.get_multi",
    method="GET",
    host="candid_api",
    path="/api/tasks/v3",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("status", "TaskStatus | None", required=False),
        Parameter("statuses", "str | None", required=False),
        Parameter("task_type", "TaskType | None", required=False),
        Parameter("task_types", "str | None", required=False),
        Parameter("categories", "str | None", required=False),
        Parameter("updated_since", "datetime | None", required=False),
        Parameter("encounter_id", "EncounterId | None", required=False),
        Parameter("search_term", "str | None", required=False),
        Parameter("assigned_to_id", "UserId | None", required=False),
        Parameter("date_of_service_min", "date | None", required=False),
        Parameter("date_of_service_max", "date | None", required=False),
        Parameter("billing_provider_npi", "str | None", required=False),
        Parameter("sort", "TaskSortOptions | None", required=False),
    ),
    answer="TaskPage",
    errors=("commons.UnprocessableEntityError",),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[Task] = Operation(
    name="tasks.v_3.get",
    method="GET",
    host="candid_api",
    path="/api/tasks/v3/{task_id}",
    path_parameters=(Parameter("task_id", "TaskId"),),
    answer="Task",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)

CREATE: Operation[Task] = Operation(
    name="tasks.v_3.create",
    method="POST",
    host="candid_api",
    path="/api/tasks/v3",
    body=JsonBody("request", "TaskCreateV3"),
    answer="Task",
    repeat="unsafe",
)

UPDATE: Operation[Task] = Operation(
    name="tasks.v_3.update",
    method="PATCH",
    host="candid_api",
    path="/api/tasks/v3/{task_id}",
    path_parameters=(Parameter("task_id", "TaskId"),),
    body=JsonBody("request", "TaskUpdateV3"),
    answer="Task",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "tasks.v_3.TaskUpdatedToDeprecatedStatusError"),
    repeat="safe",
)
