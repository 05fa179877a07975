"""Reads what has to be read whole: a request's body, of which no field may vanish. Quick for what is right.

msgspec leaves out what is no field. What would be sent is compared with what was given, byte by byte, and where that is
spelled otherwise a walk over what was made finds whether something is missing. What is not whole, or cannot be read so,
is left to `structure`, which says what is wrong and where.

What is sent as it was given needs no further check: it was read as the type that a request's check asks for. msgspec is
less strict in one thing, a date-time without an offset, so those are looked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
import msgspec

from candid_aio.errors import InvalidValueError, Problem
from candid_aio.wire.codec import Encoded, encode, read_quickly, structure
from candid_aio.wire.model import Model
from candid_aio.wire.open import OpenEnum, UnknownVariant
from candid_aio.wire.structure import NOT_QUICK, WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Whole", "below", "is_whole", "read_whole", "unlisted"]

# Models and dicts keep the order of what they were read from.
_as_read = msgspec.json.Encoder()

Walk: TypeAlias = Callable[[Any, Any, bool], bool]


@attrs.frozen(repr=False)
class Whole:
    """A value that was read whole, and the argument by which it is sent."""

    value: Any
    sent: Encoded


def read_whole(raw: bytes, expected: Any) -> Whole:
    """What `structure` gives for this JSON, in a fraction of the time where it is spelled as msgspec spells it.

    Raises InvalidValueError for what `structure` cannot read or `encode` cannot send, with paths in the value.
    """
    value = None
    try:
        value = read_quickly(raw, expected)
    except NOT_QUICK:
        pass
    else:
        if _is_sent_as(value, raw) and not _NO_OFFSET.search(raw):
            return Whole(value, Encoded(raw))
    # It reads what `json` writes, numbers that JSON does not have included: `encode` refuses those by their places.
    record = json.loads(raw)
    if value is None or not is_whole(value, record):
        value = structure(record, expected)
    return Whole(value, Encoded(_encoded(value, expected)))


# How msgspec spells the end of a date-time without an offset. A text that looks so is looked at more closely, too.
_NO_OFFSET = re.compile(rb'T\d\d:\d\d:\d\d(?:\.\d+)?"')


def _encoded(value: Any, expected: Any) -> bytes:
    try:
        return encode(value, expected, at="")
    except InvalidValueError as error:
        problems = [Problem(one.path.removeprefix(".") or WHOLE, one.expected) for one in error.problems]
    raise InvalidValueError(problems)


def _is_sent_as(value: Any, raw: bytes) -> bool:
    try:
        return _as_read.encode(value) == raw
    except TypeError:
        # The variant of a union that the contract does not list.
        return False


def is_whole(value: Any, given: Any, *, listed: bool = False) -> bool:
    """Whether reading left nothing out of what was given.

    With `listed`, also whether it found no enum value and no variant that the contract does not list.
    """
    walk = _WALKS.get(value.__class__) or _walk_of(value.__class__)
    return walk(value, given, listed)


def below(field: str, problem: Problem) -> Problem:
    """What is wrong with the value of a field, as what is wrong with the object that has it."""
    if problem.path in {"", WHOLE}:
        return Problem(field, problem.expected)
    return Problem(f"{field}{'' if problem.path.startswith('[') else '.'}{problem.path}", problem.expected)


def unlisted(value: Any, *, at: str = "") -> Iterator[Problem]:
    """Enum values and variants of unions that the contract does not list: readers take them, a server may not."""
    if isinstance(value, OpenEnum):
        if not value.is_known:
            yield Problem(at.removeprefix("."), f"a {type(value).__name__} that the contract lists")
    elif isinstance(value, UnknownVariant):
        yield Problem(at.removeprefix("."), "a variant that the contract lists")
    elif isinstance(value, Model):
        for name, one in vars(value).items():
            yield from unlisted(one, at=f"{at}.{name}")
    elif isinstance(value, (list, set)):
        for place, one in enumerate(value):
            yield from unlisted(one, at=f"{at}[{place}]")
    elif isinstance(value, dict):
        for one in value.values():
            yield from unlisted(one, at=f"{at}[...]")


def _model(value: Model, given: Any, listed: bool) -> bool:
    fields = vars(value)
    if len(fields) != len(given):
        return False
    for name, one in fields.items():
        kind = one.__class__
        # Most fields are leaves, which are not worth a call.
        walk = _WALKS.get(kind) or _walk_of(kind)
        if walk is not _leaf and not walk(one, given.get(name), listed):
            return False
    return True


def _list(value: list[Any], given: Any, listed: bool) -> bool:
    return all(is_whole(one, here, listed=listed) for one, here in zip(value, given, strict=True))


def _map(value: dict[Any, Any], given: Any, listed: bool) -> bool:
    # By their order: a key can be read as a UUID or an enum, and two that are the same then are one.
    pairs = zip(value.values(), given.values(), strict=False)
    return len(value) == len(given) and all(is_whole(one, here, listed=listed) for one, here in pairs)


def _set(value: set[Any], _given: Any, listed: bool) -> bool:
    return all(is_whole(one, None, listed=listed) for one in value)


def _enum(value: OpenEnum, _given: Any, listed: bool) -> bool:
    return not listed or value.is_known


def _unknown(_value: UnknownVariant, _given: Any, listed: bool) -> bool:
    return not listed


def _null(_value: None, given: Any, _listed: bool) -> bool:
    """Msgspec writes null for a float that is none of JSON's: an infinity, or what is no number."""
    return given is None


def _leaf(_value: Any, _given: Any, _listed: bool) -> bool:
    return True


_KINDS: tuple[tuple[type, Walk], ...] = (
    (Model, _model), (OpenEnum, _enum), (UnknownVariant, _unknown), (list, _list), (dict, _map), (set, _set),
    (type(None), _null),
)  # fmt: skip

_WALKS: dict[type, Walk] = {}
"""By class; each is put in when it is first met."""


def _walk_of(kind: type) -> Walk:
    walk = _WALKS[kind] = next((walk for base, walk in _KINDS if issubclass(kind, base)), _leaf)
    return walk
