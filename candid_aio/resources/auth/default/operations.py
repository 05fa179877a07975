"""The operations of `auth.default`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.auth.default.types import AuthGetTokenResponse

__all__ = ["GET_TOKEN"]

GET_TOKEN: Operation[AuthGetTokenResponse] = Operation(
    name="auth.default.get_token",
    method="POST",
    host="candid_api",
    path="/api/auth/v2/token",
    body=JsonFields(
        (
            Parameter("client_id", "str"),
            Parameter("client_secret", "str"),
        ),
    ),
    answer="AuthGetTokenResponse",
    errors=("auth.default.TooManyRequestsError", "auth.default.InvalidContentTypeError"),
    repeat="safe",
    reads=True,
    authenticated=False,
)
