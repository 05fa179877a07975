"""What the sandbox does for its token endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.sandbox.calls import Answer, Behaviour, Call

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BEHAVIOURS"]


def get_token(call: Call) -> Answer:
    """A token for the sandbox's own credentials. Others are refused as the vendor's gateway refuses: a plain 401."""
    tokens = call.world.tokens
    if not tokens.accepts(call.body["client_id"], call.body["client_secret"]):
        return Answer(401, {"message": "Unauthorized"})
    token = tokens.issue(call.world.clock.now())
    return Answer(200, {"access_token": token, "expires_in": tokens.seconds, "token_type": "Bearer"})


BEHAVIOURS: Mapping[str, Behaviour] = {"auth.default.get_token": get_token}
