"""The raw answer of a call, as `with_raw_response` gives it. A value, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

if TYPE_CHECKING:
    from candid_aio.wire.headers import Headers

__all__ = ["RawResponse"]

T = TypeVar("T")


@attrs.frozen(kw_only=True, repr=False, eq=False)
class RawResponse(Generic[T]):
    """A 2xx answer: `data` is what the plain call returns, `content` the body's bytes (decompressed).

    `headers` are without cookies and looked up in any case. `unreadable` lists the paths of list items that could not
    be read. `operation` is its name, `encounters.v_4.get`; `attempts` counts this one.
    """

    status_code: int
    headers: Headers
    data: T
    content: bytes
    request_id: str | None = None
    unreadable: tuple[str, ...] = ()
    operation: str = ""
    attempts: int = 1

    def __repr__(self) -> str:
        return f"<RawResponse: {self.status_code} ({self.operation})>"
