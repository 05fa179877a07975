"""Bytes to values and back: msgspec where it can, the cattrs reference of `structure.py` where it must. No I/O.

Public: `structure` and `unstructure`. For the call path: `encode`, which checks first, and `Reader`, which reads an
answer as permissively as its client asked for. No error holds a value, and none is chained to one that does.
"""

from __future__ import annotations

import functools
from typing import Any, TypeVar, overload

import attrs
import cattrs
import msgspec

from candid_aio.errors import InvalidValueError, Problem
from candid_aio.wire.check import check, checker, hidden_extras_met
from candid_aio.wire.graft import graft
from candid_aio.wire.model import Model
from candid_aio.wire.names import LOCK
from candid_aio.wire.open import UnknownVariant, Unreadable, unread_of
from candid_aio.wire.structure import (
    NOT_QUICK,
    WHOLE,
    Refused,
    Run,
    UnknownFields,
    configure,
    convert_variant,
    read_plain,
)

__all__ = ["Reader", "Reading", "check", "encode", "prepare", "structure", "unstructure"]

T = TypeVar("T")


@overload
def structure(value: Any, expected: type[T], *, unknown_fields: UnknownFields = "error") -> T: ...
@overload
def structure(value: Any, expected: Any, *, unknown_fields: UnknownFields = "error") -> Any: ...
def structure(value: Any, expected: Any, *, unknown_fields: UnknownFields = "error") -> Any:
    """Reads plain JSON (`dict`, `list`, texts, numbers), with the wire's names, as a type of the contract.

    `expected` is any type expression: a model, an enum, a union, `list[EncounterCreate]`, `UUID`, `Any`, ... Types and
    required fields are strict; enum values and union variants are open. A key that is no field is an error, or with
    `unknown_fields` "ignore" dropped, or with "keep" kept and sent back. Raises InvalidValueError with every problem's
    path.
    """
    run = Run(unknown_fields=unknown_fields)
    try:
        return read_plain(_reference(), value, expected, run)
    except Refused as refused:
        problems = refused.problems
    raise InvalidValueError(problems)


def unstructure(value: Any) -> Any:
    """The plain JSON of a value, with the wire's names: what would be sent. Sets become lists."""
    if isinstance(value, dict):
        return {_plain_key(key): unstructure(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [unstructure(one) for one in value]
    if isinstance(value, Model):
        return {key: unstructure(one) for key, one in vars(value).items()}
    if isinstance(value, (UnknownVariant, Unreadable)):
        return unstructure(_as_it_came(value))
    return msgspec.to_builtins(value)


def _plain_key(key: Any) -> str:
    return key if type(key) is str else str(msgspec.to_builtins(key))


def _as_it_came(value: Any) -> Any:
    """Msgspec's `enc_hook`, for the two classes that hold plain JSON."""
    return unread_of(value).raw if isinstance(value, Unreadable) else vars(value)


@functools.cache
def _reference() -> cattrs.Converter:
    """The converter of everybody who brings none."""
    return _configured(cattrs.Converter())


def _configured(converter: cattrs.Converter) -> cattrs.Converter:
    configure(converter)
    for kind in (Model, UnknownVariant, Unreadable):
        converter.register_unstructure_hook(kind, unstructure)
    return converter


_encoder = msgspec.json.Encoder(enc_hook=_as_it_came)


def encode(value: Any, expected: Any, *, at: str) -> bytes:
    """The JSON bytes of a value of the type `expected`. Raises InvalidValueError with a path that begins with `at`."""
    check(value, expected, at=at)
    try:
        return _encoder.encode(unstructure(value) if hidden_extras_met() else value)
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


def prepare(expected: Any) -> None:
    """Builds what reading and checking this type needs, so that the first call does not wait for it."""
    _decoder(expected)
    checker(expected)


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
        self._own_converter = None if converter is None else _configured(converter.copy())
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
        except Refused as refused:
            problems = refused.problems
        except NOT_QUICK:
            pass
        else:
            return Reading(value, tuple(problem.path for problem in run.unreadable))
        raise InvalidValueError(problems)
