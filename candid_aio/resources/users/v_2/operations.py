"""The operations of `users.v_2`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation

if TYPE_CHECKING:
    from candid_aio.resources.users.v_2.types import M2MUserResponse

__all__ = ["CREATE_M_2_M_USER_V_2"]

CREATE_M_2_M_USER_V_2: Operation[M2MUserResponse] = Operation(
    name="users.v_2.create_m_2_m_user_v_2",
    method="POST",
    host="candid_api",
    path="/api/users/v2/m2m/client",
    body=JsonBody("request", "M2MUserCreateV2"),
    answer="M2MUserResponse",
    errors=(
        "commons.EntityConflictError",
        "users.v_2.M2MUserLimitReachedHttpError",
        "users.v_2.M2MUserFailedToCreateHttpError",
    ),
    repeat="guarded",
)
