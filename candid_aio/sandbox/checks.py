"""Holds a request against its operation: the body, the query and the path, by the SDK's own types.

It answers with problems, paths and what was expected there, never with a value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from candid_aio.errors import InvalidValueError, Problem
from candid_aio.wire import types
from candid_aio.wire.codec import Reader, structure
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields, Operation, Parameter
from candid_aio.wire.whole import below, is_whole, unlisted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["check_body", "check_parameters"]


def check_body(operation: Operation[Any], body: Any, raw: bytes = b"") -> tuple[Problem, ...]:
    """What is wrong with a JSON body. Stricter than reading: what the contract does not list is refused.

    With `raw`, the bytes that it was read from, a body in which nothing is wrong is found so much faster.
    """
    if isinstance(operation.body, JsonBody):
        expected = resolve(operation.namespace, operation.body.type)
        return () if raw and _fits(body, raw, expected) else _check(body, expected)
    if isinstance(operation.body, JsonFields):
        return _check_fields(operation, operation.body.fields, body)
    return ()


def check_parameters(
    operation: Operation[Any], parameters: Sequence[Parameter], given: Mapping[str, Sequence[str]]
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """The typed values of path or query parameters, by wire name, and what is wrong with them."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for parameter in parameters:
        texts = given.get(parameter.wire)
        if texts:
            expected = resolve(operation.namespace, parameter.type)
            try:
                value = _from_text(texts, expected)
            except msgspec.ValidationError:
                problems.append(Problem(parameter.wire, types.words(expected)))
            else:
                values[parameter.wire] = value
                problems += unlisted(value, at=parameter.wire)
        elif parameter.required:
            expected = resolve(operation.namespace, parameter.type)
            problems.append(Problem(parameter.wire, f"{types.words(expected)}, got nothing"))
    return values, tuple(problems)


def _from_text(texts: Sequence[str], expected: Any) -> Any:
    """A text is never null: what is absent is left out. Raises msgspec.ValidationError."""
    takes_several = any(types.container(one) is list for one in (expected, *types.members(expected, 0)))
    value = msgspec.convert(list(texts) if takes_several else texts[-1], expected, strict=False)
    if value is None:
        # Lax reading takes the text "null" for it.
        raise msgspec.ValidationError
    return value


_QUICK = Reader(strict=True)


def _fits(body: Any, raw: bytes, expected: Any) -> bool:
    try:
        value = _QUICK.read(raw, expected).value
    except InvalidValueError:
        return False
    return is_whole(value, body, listed=True)


def _check(value: Any, expected: Any) -> tuple[Problem, ...]:
    try:
        read = structure(value, expected)
    except InvalidValueError as error:
        return error.problems
    return tuple(unlisted(read))


def _check_fields(operation: Operation[Any], fields: Sequence[Parameter], body: Any) -> tuple[Problem, ...]:
    if not isinstance(body, dict):
        return (Problem("the value", "an object"),)
    problems = [Problem("the value", "no other fields")] if body.keys() - {field.wire for field in fields} else []
    for field in fields:
        expected = resolve(operation.namespace, field.type)
        if field.wire in body:
            problems += [below(field.wire, one) for one in _check(body[field.wire], expected)]
        elif field.required:
            problems.append(Problem(field.wire, f"{types.words(expected)}, got nothing"))
    return tuple(problems)
