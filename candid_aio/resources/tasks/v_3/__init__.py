"""`tasks.v_3`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.tasks.v_3.client import AsyncRawV3Client, AsyncV3Client, RawV3Client, V3Client
    from candid_aio.resources.tasks.v_3.errors import TaskUpdatedToDeprecatedStatusError
    from candid_aio.resources.tasks.v_3.types import (
        Task,
        TaskAction,
        TaskActionExecutionMethod,
        TaskActionExecutionMethod_CloseTask,
        TaskActions,
        TaskActionType,
        TaskAssignment,
        TaskCreateV3,
        TaskNote,
        TaskPage,
        TaskSortOptions,
        TaskUpdatedToDeprecatedStatusErrorType,
        TaskUpdateV3,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV3Client", "AsyncV3Client", "RawV3Client", "V3Client"),
            "errors": ("TaskUpdatedToDeprecatedStatusError",),
            "types": (
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
            ),
        },
    )

__all__ = [
    "AsyncRawV3Client",
    "AsyncV3Client",
    "RawV3Client",
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
    "TaskUpdatedToDeprecatedStatusError",
    "TaskUpdatedToDeprecatedStatusErrorType",
    "V3Client",
]
