"""The sandbox's credentials, made at start, and the tokens that it gave out. It may not take anybody else's."""

from __future__ import annotations

import datetime as dt
import secrets

__all__ = ["Tokens"]


class Tokens:
    """Gives a token for the one pair of credentials, and knows until when it holds."""

    def __init__(self, *, client_id: str = "sandbox", client_secret: str = "", seconds: int = 5 * 3600) -> None:
        self.client_id = client_id
        self.client_secret: str = client_secret or secrets.token_urlsafe(24)
        self.seconds = seconds
        self._until: dict[str, dt.datetime] = {}

    def accepts(self, client_id: str, client_secret: str) -> bool:
        same = secrets.compare_digest(client_secret.encode(), self.client_secret.encode())
        return client_id == self.client_id and same

    def issue(self, now: dt.datetime) -> str:
        token = secrets.token_urlsafe(32)
        self._until[token] = now + dt.timedelta(seconds=self.seconds)
        return token

    def holds(self, authorization: str, now: dt.datetime) -> bool:
        """Whether the value of an `Authorization` header is `Bearer` and a token that has not expired."""
        scheme, _, token = authorization.partition(" ")
        until = self._until.get(token.strip())
        return scheme.lower() == "bearer" and until is not None and now < until

    def forget(self) -> None:
        """Every token that was given is refused from now on."""
        self._until.clear()
