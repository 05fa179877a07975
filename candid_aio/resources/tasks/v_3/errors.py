"""The named errors of `tasks.v_3`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.tasks.v_3.types import TaskUpdatedToDeprecatedStatusErrorType

__all__ = ["TaskUpdatedToDeprecatedStatusError"]


class TaskUpdatedToDeprecatedStatusError(ApiError):
    """422 `TaskUpdatedToDeprecatedStatusError`. Its `body` is `TaskUpdatedToDeprecatedStatusErrorType`."""

    error_name = "TaskUpdatedToDeprecatedStatusError"
    namespace = "tasks.v_3"
    content = "TaskUpdatedToDeprecatedStatusErrorType"

    body: TaskUpdatedToDeprecatedStatusErrorType
