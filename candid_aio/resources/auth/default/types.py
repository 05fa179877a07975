"""The types of `auth.default`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from candid_aio.wire.model import Model, model

__all__ = ["AuthGetTokenResponse", "InvalidContentTypeErrorType", "TooManyRequestsErrorType"]


@model(kw_only=True)
class AuthGetTokenResponse(Model):
    __slots__ = ()

    access_token: str
    expires_in: int
    token_type: str


@model(kw_only=True)
class InvalidContentTypeErrorType(Model):
    __slots__ = ()

    message: str


@model(kw_only=True)
class TooManyRequestsErrorType(Model):
    __slots__ = ()

    message: str
