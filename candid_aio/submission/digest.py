"""The digest of a claim's content, by which a journal tells whether it changed. Pure."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DIGEST_BYTES", "canonical", "content_digest"]

DIGEST_BYTES = 16

_encoder = msgspec.json.Encoder(order="deterministic")


def canonical(record: Mapping[str, Any]) -> bytes:
    """Its JSON, whatever the order of its fields and the spacing of its line."""
    try:
        return _encoder.encode(record)
    except UnicodeEncodeError:
        # Half a surrogate pair, which JSON allows, has no UTF-8. The standard library escapes it, in twice the time.
        return json.dumps(record, sort_keys=True).encode("ascii")


def content_digest(content: bytes, *, salt: bytes) -> bytes:
    """Keyed BLAKE2b of the canonical JSON.

    The key is the journal's salt: nobody finds a content in a journal by looking its digest up in a table.
    """
    return hashlib.blake2b(content, digest_size=DIGEST_BYTES, key=salt).digest()
