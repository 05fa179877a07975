"""The digest of a claim's content, by which a journal tells whether it changed. Pure."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DIGEST_BYTES", "content_digest"]

DIGEST_BYTES = 16

_encoder = msgspec.json.Encoder(order="deterministic")


def content_digest(record: Mapping[str, Any], *, salt: bytes) -> bytes:
    """Keyed BLAKE2b of the canonical JSON: the order of fields and the spacing of the line do not matter.

    The key is the journal's salt: nobody finds a content in a journal by looking its digest up in a table.
    """
    try:
        canonical = _encoder.encode(record)
    except UnicodeEncodeError:
        # Half a surrogate pair, which JSON allows, has no UTF-8. The standard library escapes it, in twice the time.
        canonical = json.dumps(record, sort_keys=True).encode("ascii")
    return hashlib.blake2b(canonical, digest_size=DIGEST_BYTES, key=salt).digest()
