"""`tasks`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.tasks import commons, v_3
    from candid_aio.resources.tasks.client import AsyncRawTasksClient, AsyncTasksClient, RawTasksClient, TasksClient
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawTasksClient", "AsyncTasksClient", "RawTasksClient", "TasksClient"),
        },
        subpackages=("commons", "v_3"),
    )

__all__ = ["AsyncRawTasksClient", "AsyncTasksClient", "RawTasksClient", "TasksClient", "commons", "v_3"]
