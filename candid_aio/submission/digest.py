"""A claim's content as JSON, and its digest, by which a journal tells whether it changed. Pure."""

from __future__ import annotations

import hashlib
import json
import math
from typing import Any

import msgspec

__all__ = ["DIGEST_BYTES", "canonical", "canonical_of_json", "content_digest"]

DIGEST_BYTES = 16

# For a longer piece hashlib lets go of the interpreter, and waits for it 50 times as long as it takes to hash a claim
# where another thread reads the next ones.
_PIECE = 2047

_encoder = msgspec.json.Encoder(order="deterministic")


def canonical(record: Any) -> bytes:
    """Its JSON, whatever the order of its fields and the spacing of its line. Nothing of it is lost.

    Raises TypeError for what has none, ValueError for a whole number of thousands of digits.
    """
    try:
        content = _encoder.encode(record)
    except UnicodeEncodeError:
        # Half a surrogate pair, which JSON allows, has no UTF-8. The standard library escapes it, in twice the time.
        pass
    else:
        # msgspec writes null for a number that JSON does not have, the standard library a word that will be refused.
        if b"null" not in content or _only_json_numbers(plain := msgspec.to_builtins(record)):
            return content
        record = plain
    return json.dumps(record, sort_keys=True).encode("ascii")


def canonical_of_json(record: Any) -> bytes:
    """The same for what was read from JSON, and can hold nothing that JSON cannot."""
    return _encoder.encode(record)


def _only_json_numbers(value: Any) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, dict):
        return all(map(_only_json_numbers, value.values()))
    return all(map(_only_json_numbers, value)) if isinstance(value, list) else True


def content_digest(content: bytes, *, salt: bytes) -> bytes:
    """Keyed BLAKE2b of the canonical JSON.

    The key is the journal's salt: nobody finds a content in a journal by looking its digest up in a table.
    """
    digest = hashlib.blake2b(digest_size=DIGEST_BYTES, key=salt)
    for begin in range(0, len(content), _PIECE):
        digest.update(content[begin : begin + _PIECE])
    return digest.digest()
