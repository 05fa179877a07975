"""Who may come in: where the sandbox listens, and which requests for it are turned away before anything is done.

A page in a browser must not reach it: a `Host` that is not loopback is refused (DNS rebinding), and what changes
something is taken from the sandbox's own page only. When others on the network may come in, everything below
`/_sandbox/` needs the sandbox's secret.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import secrets
from typing import TYPE_CHECKING

import attrs
from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp.typedefs import Handler

    from candid_aio.sandbox.tokens import Tokens

__all__ = ["CONTROL", "Access", "Guard", "is_control", "may_post"]

CONTROL = "/_sandbox"

_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@attrs.frozen
class Access:
    """The address to listen on. Raises ValueError for one that is not loopback, unless others may come in."""

    address: str = "127.0.0.1"
    open_to_others: bool = False

    def __attrs_post_init__(self) -> None:
        if not (self.open_to_others or is_loopback(self.address)):
            message = "the sandbox listens on loopback only, unless it is open to others"
            raise ValueError(message)

    @property
    def host(self) -> str:
        """The address as this machine's own programs write it into a URL."""
        own = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.address, self.address)  # noqa: S104  # compared, not bound
        return f"[{own}]" if ":" in own else own


def is_loopback(name: str) -> bool:
    """Whether a host's name or address is this machine itself, by its form: nothing is looked up."""
    if name.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def is_control(path: str) -> bool:
    return path == CONTROL or path.startswith(f"{CONTROL}/")


def may_post(headers: Mapping[str, str], scheme: str) -> bool:
    """Whether a request that changes something comes from the sandbox's own page, or from no page at all.

    Browsers send `Origin` with every POST of a page, and programs send none.
    """
    origin = headers.get("Origin")
    if origin is not None and origin != f"{scheme}://{headers.get('Host')}":
        return False
    return headers.get("Sec-Fetch-Site", "none") in {"none", "same-origin"}


@attrs.frozen
class Guard:
    """Turns requests away. `tokens` has the secret that others need."""

    access: Access
    tokens: Tokens

    @web.middleware
    async def handle(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        refusal = self._refusal(request)
        if refusal is not None:
            return refusal
        response = await handler(request)
        if is_control(request.path):
            response.headers.update(
                {
                    "Content-Security-Policy": _POLICY,
                    "X-Content-Type-Options": "nosniff",
                    "Referrer-Policy": "same-origin",
                    "Cache-Control": "no-store",
                }
            )
        return response

    def _refusal(self, request: web.Request) -> web.Response | None:
        if not self.access.open_to_others and not is_loopback(_name_in(request.headers.get("Host", ""))):
            return _refused(403, "this sandbox answers only by the names of this machine itself")
        if not is_control(request.path):
            return None
        if self.access.open_to_others and not self._has_secret(request.headers.get("Authorization", "")):
            refusal = _refused(401, "this needs the sandbox's secret, as the password of any user")
            refusal.headers["WWW-Authenticate"] = 'Basic realm="Candid sandbox", charset="UTF-8"'
            return refusal
        if request.method not in {"GET", "HEAD"} and not may_post(request.headers, request.scheme):
            return _refused(403, "this is taken from the sandbox's own page only")
        return None

    def _has_secret(self, authorization: str) -> bool:
        scheme, _, credentials = authorization.partition(" ")
        try:
            given = base64.b64decode(credentials, validate=True).partition(b":")[2]
        except (binascii.Error, ValueError):
            return False
        return scheme.lower() == "basic" and secrets.compare_digest(given, self.tokens.client_secret.encode())


def _refused(status: int, message: str) -> web.Response:
    return web.json_response({"message": message}, status=status)


def _name_in(host: str) -> str:
    """The name in a `Host` header, without the port."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]
