"""Puts the fields that this version does not know into decoded models, from a second, untyped decode. Pure."""

from __future__ import annotations

from typing import Any

from candid_aio.wire.model import Model

__all__ = ["graft"]

# Only these can hold a model. Most values are scalars, and a call for each of them doubled the cost.
_HOLDS_OTHERS = frozenset((dict, list))


def graft(came: Any, value: Any) -> None:
    """Adds to the models in `value` what came and is no field. `came` is the same answer as plain JSON."""
    if isinstance(value, Model):
        fields = vars(value)
        for key, one in came.items():
            if key not in fields:
                fields[key] = one
            elif type(one) in _HOLDS_OTHERS:
                graft(one, fields[key])
    elif isinstance(value, list):
        for one, item in zip(came, value, strict=True):
            if type(one) in _HOLDS_OTHERS:
                graft(one, item)
    elif isinstance(value, dict) and len(value) == len(came):
        # In the order of the wire: the keys of `value` may be UUIDs where those of `came` are their texts. Two texts of
        # one UUID leave fewer: then nothing tells which is which.
        for one, item in zip(came.values(), value.values(), strict=True):
            graft(one, item)
