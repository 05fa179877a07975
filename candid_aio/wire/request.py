"""From an operation and its arguments to the request to send. No I/O: files are opened and read by the transport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.wire.multipart import MultipartForm
    from candid_aio.wire.operation import Host, Operation

__all__ = ["WireRequest"]


@attrs.frozen(kw_only=True, repr=False, eq=False)
class WireRequest:
    """A request to send. `target` is the percent-encoded path and query, and starts with a slash.

    `headers` hold no token, but whatever the caller's `additional_headers` hold. `body` None means no body at all.
    """

    operation: Operation[Any]
    method: str
    host: Host
    target: str
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: bytes | MultipartForm | None = None

    def __repr__(self) -> str:
        return f"<WireRequest: {self.operation.name}>"
