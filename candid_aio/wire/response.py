"""From an answer's bytes to a value, or to the error to raise. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from candid_aio.wire.headers import Headers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["WireResponse"]


def _headers(given: Mapping[str, str] | Iterable[tuple[str, str]]) -> Headers:
    return given if isinstance(given, Headers) else Headers(given)


@attrs.frozen(repr=False)
class WireResponse:
    """An answer as it came: `body` is complete and decompressed."""

    status: int
    headers: Headers = attrs.field(converter=_headers)
    body: bytes

    def __repr__(self) -> str:
        return f"<WireResponse: {self.status}>"
