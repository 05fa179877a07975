"""The types of `tasks.v_3`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        EncounterId,
        OrganizationId,
        TaskAssignmentId,
        TaskId,
        TaskNoteId,
        UserId,
        WorkQueueId,
    )
    from candid_aio.resources.pipeline_commons.types import ConfigurableRuleId, RuleId
    from candid_aio.resources.tasks.commons.types import TaskCategory, TaskStatus, TaskType

__all__ = [
    "Task",
    "TaskAction",
    "TaskActionExecutionMethod",
    "TaskActionExecutionMethod_CloseTask",
    "TaskActionType",
    "TaskActions",
    "TaskAssignment",
    "TaskCreateV3",
    "TaskNote",
    "TaskPage",
    "TaskSortOptions",
    "TaskUpdateV3",
    "TaskUpdatedToDeprecatedStatusErrorType",
]

_REFS = {
    "ConfigurableRuleId": "candid_aio.resources.pipeline_commons.types",
    "EncounterId": "candid_aio.resources.commons.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "PageToken": "candid_aio.resources.commons.types",
    "RuleId": "candid_aio.resources.pipeline_commons.types",
    "TaskAssignmentId": "candid_aio.resources.commons.types",
    "TaskCategory": "candid_aio.resources.tasks.commons.types",
    "TaskId": "candid_aio.resources.commons.types",
    "TaskNoteId": "candid_aio.resources.commons.types",
    "TaskStatus": "candid_aio.resources.tasks.commons.types",
    "TaskType": "candid_aio.resources.tasks.commons.types",
    "UserId": "candid_aio.resources.commons.types",
    "WorkQueueId": "candid_aio.resources.commons.types",
    "date": "datetime",
    "datetime": "datetime",
}


@model(kw_only=True)
class TaskActionExecutionMethod_CloseTask(Model):
    __slots__ = ()

    type: Literal["close_task"] = "close_task"


TaskActionExecutionMethod: TypeAlias = TaskActionExecutionMethod_CloseTask


class TaskActionType(OpenEnum):
    CLOSE_TASK = "close_task"
    CLOSE_TASK_AND_REPROCESS = "close_task_and_reprocess"


class TaskSortOptions(OpenEnum):
    UPDATED_AT_ASC = "updated_at:asc"
    UPDATED_AT_DESC = "updated_at:desc"
    PATIENT_NAME_ASC = "patient_name:asc"
    PATIENT_NAME_DESC = "patient_name:desc"
    PATIENT_EXTERNAL_ID_ASC = "patient_external_id:asc"
    PATIENT_EXTERNAL_ID_DESC = "patient_external_id:desc"
    PAYER_NAME_ASC = "payer_name:asc"
    PAYER_NAME_DESC = "payer_name:desc"
    PAYER_ID_ASC = "payer_id:asc"
    PAYER_ID_DESC = "payer_id:desc"
    STATUS_ASC = "status:asc"
    STATUS_DESC = "status:desc"
    TASK_TYPE_ASC = "task_type:asc"
    TASK_TYPE_DESC = "task_type:desc"
    CATEGORY_ASC = "category:asc"
    CATEGORY_DESC = "category:desc"
    AGG_UPDATED_AT_ASC = "agg_updated_at:asc"
    AGG_UPDATED_AT_DESC = "agg_updated_at:desc"
    DATE_OF_SERVICE_ASC = "date_of_service:asc"
    DATE_OF_SERVICE_DESC = "date_of_service:desc"
    BLOCKS_CLAIM_SUBMISSION_ASC = "blocks_claim_submission:asc"
    BLOCKS_CLAIM_SUBMISSION_DESC = "blocks_claim_submission:desc"


@model(kw_only=True)
class Task(Model):
    __slots__ = ()

    task_id: TaskId
    encounter_id: EncounterId
    task_type: TaskType
    description: str
    blocks_claim_submission: bool
    external_id: str
    patient_name: str
    patient_external_id: str
    payer_name: str | None = None
    payer_id: str | None = None
    status: TaskStatus
    notes: list[TaskNote]
    created_at: dt.datetime
    updated_at: dt.datetime
    agg_updated_at: dt.datetime
    date_of_service: dt.date
    assignments: list[TaskAssignment]
    category: TaskCategory | None = None
    configurable_rule_id: ConfigurableRuleId | None = None
    persisted_rule_id: RuleId | None = None
    organization_id: OrganizationId | None = None


@model(kw_only=True)
class TaskAction(Model):
    __slots__ = ()

    display_name: str
    execution_method: TaskActionExecutionMethod
    type: TaskActionType


@model(kw_only=True)
class TaskActions(Model):
    __slots__ = ()

    actions: list[TaskAction]


@model(kw_only=True)
class TaskAssignment(Model):
    __slots__ = ()

    task_assignment_id: TaskAssignmentId
    assignee_user_id: UserId | None = None


@model(kw_only=True)
class TaskCreateV3(Model):
    __slots__ = ()

    encounter_id: EncounterId
    task_type: TaskType
    description: str
    blocks_claim_submission: bool | None = None
    assignee_user_id: UserId | None = None
    category: TaskCategory | None = None
    work_queue_id: WorkQueueId


@model(kw_only=True)
class TaskNote(Model):
    __slots__ = ()

    task_note_id: TaskNoteId
    text: str
    created_at: dt.datetime
    author_name: str
    author_organization_name: str


@model(kw_only=True)
class TaskPage(ResourcePage):
    __slots__ = ()

    items: list[Task]


@model(kw_only=True)
class TaskUpdateV3(Model):
    __slots__ = ()

    status: TaskStatus | None = None
    assignee_user_id: UserId | None = None
    blocks_claim_submission: bool | None = None


@model(kw_only=True)
class TaskUpdatedToDeprecatedStatusErrorType(Model):
    __slots__ = ()

    deprecated_status: TaskStatus | None = None
