"""One spelling for what means the same on the wire, led by the contract's types.

Only these are taken for equal: the spellings of one moment, a whole number with and without `.0` where the type is
`float`, the order of a set. Nulls, the order of lists and everything else count.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from parity_contract import CONTRACT, fields_of, split

__all__ = ["canonical", "without_nulls"]


def moment(text: object) -> object:
    if not isinstance(text, str):
        return text
    return dt.datetime.fromisoformat(text).astimezone(dt.UTC).isoformat()


def by_text(value: object) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def canonical(value: Any, expression: str | None) -> Any:
    """`value` in the one spelling of its type."""
    if value is None or expression is None:
        return value
    head, inner = split(expression)
    match head:
        case "optional":
            return canonical(value, inner[0])
        case "list":
            return [canonical(item, inner[0]) for item in value]
        case "set":
            return sorted((canonical(item, inner[0]) for item in value), key=by_text)
        case "map":
            return {canonical(key, inner[0]): canonical(item, inner[1]) for key, item in value.items()}
        case "union":
            return canonical(value, inner[-1] if isinstance(value, list) else inner[0])
        case "datetime":
            return moment(value)
        case "float":
            return float(value)
    type_ = CONTRACT["types"].get(head, {"kind": "scalar"})
    match type_["kind"]:
        case "alias":
            return canonical(value, type_["type"])
        case "union":
            return canonical(value, variant_of(value, type_))
        case "object":
            types = {field.get("wire", field["name"]): field["type"] for field in fields_of(head)}
            return {key: canonical(item, types.get(key)) for key, item in value.items()}
    return value


def variant_of(value: dict[str, Any], union: dict[str, Any]) -> str:
    """The variant whose tag `value` has; without a tag, the first whose required fields are all there."""
    tag = union["discriminator"]
    for name in union["variants"]:
        fields = fields_of(name)
        if tag is None:
            if all(field["name"] in value for field in fields if field.get("required", True)):
                return str(name)
        elif any(
            field.get("wire", field["name"]) == tag and split(field["type"])[1] == (json.dumps(value[tag]),)
            for field in fields
        ):
            return str(name)
    message = f"no variant among {union['variants']}"
    raise AssertionError(message)


def without_nulls(value: Any) -> Any:
    """What a reader sees: an absent field and a null one both read as None."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value
