"""Speaks to the control routes of a sandbox that runs in another process: its faults and its clock.

It uses the standard library only, never a proxy, and follows no redirect.
"""

from __future__ import annotations

import base64
import http.client
from typing import Any
from urllib.parse import urlsplit

import attrs
import msgspec

__all__ = ["Remote", "RemoteError"]

SECONDS = 30.0


class RemoteError(Exception):
    """The sandbox does not answer, or does not do what it was asked to: the text says why."""


@attrs.frozen
class Remote:
    """A sandbox by the URL of its API, with its secret where it is open to others. All methods raise RemoteError."""

    url: str
    secret: str | None = attrs.field(default=None, repr=False)

    def faults(self) -> list[dict[str, Any]]:
        """The faults that are ordered: `number`, how often `taken`, `what`, and the fields that are not as usual."""
        found: list[dict[str, Any]] = self._send("GET", "faults")
        return found

    def order(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Orders a fault, the fields of a `faults.Fault`, and gives it back with its number."""
        ordered: dict[str, Any] = self._send("POST", "faults", fields)
        return ordered

    def cancel(self, number: int) -> None:
        self._send("DELETE", f"faults/{number:d}")

    def clear(self) -> None:
        """Cancels all faults."""
        self._send("DELETE", "faults")

    def clock(self) -> str:
        """What the sandbox's clock says, RFC 3339."""
        return str(self._send("GET", "clock")["now"])

    def advance(self, *, days: float) -> str:
        """Moves the clock, and gives what it says then."""
        return str(self._send("POST", "clock", {"days": days})["now"])

    def _send(self, method: str, path: str, content: Any = None) -> Any:
        try:
            parts = urlsplit(self.url)
        except ValueError:
            # Brackets that are no IPv6 address.
            parts = urlsplit("")
        if parts.scheme != "http" or not parts.hostname:
            message = "the sandbox's URL begins with http://, as it prints it"
            raise RemoteError(message)
        body = None if content is None else msgspec.json.encode(content)
        status, answer = 0, b""
        try:
            connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=SECONDS)
            connection.request(method, f"/_sandbox/api/{path}", body, self._headers())
            response = connection.getresponse()
            status, answer = response.status, response.read()
            connection.close()
        except (OSError, ValueError, http.client.HTTPException):
            pass
        if status == 0:
            message = "no sandbox answers there"
            raise RemoteError(message)
        return _content(status, answer)

    def _headers(self) -> dict[str, str]:
        headers = {"Content-Type": "application/json"}
        if self.secret is not None:
            headers["Authorization"] = f"Basic {base64.b64encode(f':{self.secret}'.encode()).decode()}"
        return headers


def _content(status: int, answer: bytes) -> Any:
    content: Any = None
    try:
        content = msgspec.json.decode(answer)
    except (msgspec.MsgspecError, UnicodeError):
        status = status if status >= 400 else 500
    if status < 400:
        return content
    message = content.get("message") if isinstance(content, dict) else None
    raise RemoteError(message or f"this is no sandbox: it answers {status}")
