"""Bytes to values and back: msgspec where it can, the cattrs reference of `structure.py` where it must. No I/O.

Public: `structure` and `unstructure`. For the call path: `encode`, which checks first, and `Reader`, which reads an
answer as permissively as its client asked for. No error holds a value, and none is chained to one that does.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import Any, TypeVar, get_args, overload

import attrs
import cattrs
import msgspec

from candid_aio.errors import InvalidValueError, Problem
from candid_aio.wire import check as checks
from candid_aio.wire.check import check
from candid_aio.wire.graft import graft
from candid_aio.wire.model import Model
from candid_aio.wire.names import LOCK
from candid_aio.wire.open import UnknownVariant, Unreadable, unread_of
from candid_aio.wire.structure import (
    NOT_QUICK,
    WHOLE,
    Run,
    UnknownFields,
    configure,
    convert_variant,
    read_plain,
    under,
)

__all__ = ["Reader", "Reading", "check", "configure_converter", "encode", "prepare", "structure", "unstructure"]

T = TypeVar("T")


@overload
def structure(data: Any, type: type[T], *, unknown_fields: UnknownFields = "error") -> T: ...  # below
@overload
def structure(data: Any, type: Any, *, unknown_fields: UnknownFields = "error") -> Any: ...  # below
def structure(data: Any, type: Any, *, unknown_fields: UnknownFields = "error") -> Any:  # noqa: A002  # public name
    """Reads plain JSON (`dict`, `list`, texts, numbers), with the wire's names, as a type of the contract.

    `type` is any type expression: a model, an enum, a union, `list[EncounterCreate]`, `UUID`, `Any`, ... Types and
    required fields are strict; enum values and union variants are open. A key that is no field is an error, or with
    `unknown_fields` "ignore" dropped, or with "keep" kept and sent back. Raises InvalidValueError with every problem's
    path, and TypeError for a type that is none of the contract's.
    """
    if unknown_fields not in get_args(UnknownFields):
        message = f"unknown_fields is one of {', '.join(get_args(UnknownFields))}"
        raise ValueError(message)
    try:
        return read_plain(_reference(), data, type, Run(unknown_fields=unknown_fields))
    except InvalidValueError as error:
        problems = error.problems
    raise InvalidValueError(problems)


def unstructure(value: Any) -> Any:
    """The plain JSON of a value, with the wire's names: what would be sent. Sets become lists.

    Raises TypeError for what JSON cannot hold.
    """
    if isinstance(value, dict):
        return {_plain_key(key): unstructure(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [unstructure(one) for one in value]
    if isinstance(value, Model):
        return {key: unstructure(one) for key, one in vars(value).items()}
    if isinstance(value, (UnknownVariant, Unreadable)):
        return unstructure(_as_it_came(value))
    return msgspec.to_builtins(value, enc_hook=_as_it_came)


def _plain_key(key: Any) -> str:
    return key if type(key) is str else str(unstructure(key))


def _as_it_came(value: Any) -> Any:
    """Msgspec's `enc_hook`: the two classes that hold plain JSON, and subclasses of scalars, which it does not know."""
    if isinstance(value, UnknownVariant):
        return vars(value)
    if isinstance(value, Unreadable):
        return unread_of(value).raw
    if isinstance(value, dt.datetime):
        return dt.datetime.combine(dt.date(value.year, value.month, value.day), value.timetz())
    if isinstance(value, dt.date):
        return dt.date(value.year, value.month, value.day)
    for scalar in (str, int, float):
        if isinstance(value, scalar):
            return scalar(value)
    message = f"{type(value).__name__} has no form in JSON"
    raise TypeError(message)


@functools.cache
def _reference() -> cattrs.Converter:
    """The converter of everybody who brings none."""
    converter = cattrs.Converter()
    configure_converter(converter)
    return converter


def configure_converter(converter: cattrs.Converter) -> None:
    """Teaches a cattrs converter the models and the types in them, in both directions.

    A client does this to a copy of the `converter` that it is given. Do it yourself where your hooks call the
    converter for the rest of a value; hooks that you register afterwards go before ours.
    """
    configure(converter)
    for kind in (Model, UnknownVariant, Unreadable):
        converter.register_unstructure_hook(kind, unstructure)


_encoder = msgspec.json.Encoder(enc_hook=_as_it_came)


@attrs.frozen(eq=False, repr=False)
class Encoded:
    """An argument as the JSON by which it is sent. Who makes one has checked it against the argument's type."""

    raw: bytes


def encode(value: Any, expected: Any, *, at: str) -> bytes:
    """The JSON bytes of a value of the type `expected`. Raises InvalidValueError with a path that begins with `at`."""
    if value.__class__ is Encoded:
        found: bytes = value.raw
        return found
    sent_whole = check(value, expected, at=at)
    try:
        return _encoder.encode(value if sent_whole else unstructure(value))
    except UnicodeEncodeError:
        pass
    raise InvalidValueError((Problem(at, "texts without lone surrogates"),))


_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


def _decoder(expected: Any) -> msgspec.json.Decoder[Any]:
    found = _decoders.get(expected)
    if found is None:
        with LOCK:
            found = _decoders[expected] = msgspec.json.Decoder(expected, dec_hook=convert_variant)
    return found


def read_quickly(raw: bytes, expected: Any) -> Any:
    """Reads JSON by msgspec alone, which leaves out what is no field. Raises what is in `NOT_QUICK`."""
    return _decoder(expected).decode(raw)


def prepare(expected: Any, *, sent: bool = False) -> None:
    """Builds what reading this type needs, and what checking it needs where it is `sent`, ahead of the first call."""
    _decoder(expected)
    if sent:
        checks.prepare(expected)


@attrs.frozen
class Reading:
    """A value that was read, and the paths of list items that could not be."""

    value: Any
    unreadable: tuple[str, ...] = ()


class Reader:
    """How a client reads answers. Decided once, when the client is made.

    With a `converter` of the user's (a cattrs Converter with hooks) everything is read by cattrs. `keep_unknown_fields`
    keeps what is no field in the models. `strict` refuses an answer with an item that cannot be read.
    """

    def __init__(
        self, *, converter: cattrs.Converter | None = None, keep_unknown_fields: bool = False, strict: bool = False
    ) -> None:
        self._own_converter = None if converter is None else under(converter)
        self._keep = keep_unknown_fields
        self._strict = strict

    def read(self, raw: bytes, expected: Any) -> Reading:
        """Reads an answer's body. Raises InvalidValueError with the paths of what cannot be read."""
        if self._own_converter is None:
            try:
                value = _decoder(expected).decode(raw)
            except NOT_QUICK:
                pass
            else:
                if self._keep:
                    graft(msgspec.json.decode(raw), value)
                return Reading(value)
        return self._read_leniently(raw, expected)

    def _read_leniently(self, raw: bytes, expected: Any) -> Reading:
        run = Run(
            unknown_fields="keep" if self._keep else "ignore",
            lenient=not self._strict,
            quick_items=self._own_converter is None and not self._keep,
        )
        problems = [Problem(WHOLE, "JSON")]
        try:
            value = read_plain(self._own_converter or _reference(), msgspec.json.decode(raw), expected, run)
        except InvalidValueError as error:
            problems = list(error.problems)
        except NOT_QUICK:
            pass
        else:
            return Reading(value, tuple(problem.path for problem in run.unreadable))
        raise InvalidValueError(problems)
