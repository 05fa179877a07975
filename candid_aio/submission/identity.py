"""What a claim is known by: its external id, given or derived. Pure."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from candid_aio.submission.digest import canonical_of_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["derived_id", "is_usable"]

_ID_BYTES = 16

_ABSENT = object()


def is_usable(external_id: Any) -> bool:
    """Whether it can be an external id: a text of at least one character that has an encoding."""
    if not isinstance(external_id, str) or not external_id:
        return False
    try:
        external_id.encode()
    except UnicodeEncodeError:
        return False
    return True


def derived_id(record: Mapping[str, Any], fields: Sequence[str]) -> str | None:
    """An external id made of fields of a claim, by dotted name (`patient.external_id`, `service_lines.0.date`).

    The same values give the same id, in every run and on every machine, in whichever order the fields are named, and
    however often; it does not show them. None where a field is absent, null, an empty text, or cannot be encoded: a
    claim may not get the id of another one.
    """
    names = sorted(set(fields))
    values = [_value(record, name) for name in names]
    if not values or any(value is _ABSENT or value is None or value == "" for value in values):
        return None
    try:
        named = canonical_of_json(list(zip(names, values, strict=True)))
    except UnicodeEncodeError:
        return None
    return hashlib.sha256(named).hexdigest()[: 2 * _ID_BYTES]


def _value(record: Any, field: str) -> Any:
    for name in field.split("."):
        if isinstance(record, dict):
            record = record.get(name, _ABSENT)
        elif isinstance(record, list) and name.isdecimal() and name.isascii() and int(name) < len(record):
            record = record[int(name)]
        else:
            return _ABSENT
    return record
