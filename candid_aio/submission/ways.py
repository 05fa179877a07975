"""The ways in: the operations by which a claim can be submitted, and how each is looked up. May not send anything.

A line of the input is the body of its operation, and is told from its answer what was made. Nothing else of an answer
is read: to decide on a claim takes its id, and a whole encounter is three times the work of sending one.
"""

from __future__ import annotations

import functools
import json
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import msgspec

from candid_aio.errors import InvalidValueError, Problem
from candid_aio.submission.digest import canonical
from candid_aio.wire import types
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields
from candid_aio.wire.structure import NOT_QUICK, WHOLE
from candid_aio.wire.whole import below, read_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from candid_aio.wire.codec import Encoded
    from candid_aio.wire.operation import Operation

__all__ = ["DEFAULT_OPERATION", "OPERATIONS", "Body", "Way", "way_of"]


@attrs.frozen(repr=False)
class Body:
    """A line as the arguments of its operation, by name: what they are, and what is sent."""

    values: Mapping[str, Any]
    arguments: Mapping[str, Encoded]

    @property
    def charge_cents(self) -> int:
        """The sum of what the service lines charge, 0 where there are none."""
        lines = (line for value in self.values.values() for line in getattr(value, "service_lines", None) or ())
        return sum(getattr(line, "charge_amount_cents", None) or 0 for line in lines)


DEFAULT_OPERATION = "encounters.v_4.create"

_IN_ENCOUNTERS = (
    "encounters.v_4.create",
    "encounters.v_4.create_universal",
    "encounters.v_4.create_from_pre_encounter_patient",
    "encounters.v_4.create_from_pre_encounter_patient_universal",
)


@attrs.frozen(kw_only=True)
class Way:
    """One way in.

    `key` is the field of a line that holds its external id. `look_up` names the operation that finds claims by it,
    `look_up_key` that operation's argument and the field of its items; `made_key` is the field of an item, and of the
    operation's answer, with the id of what was made. `not_unique` is the error of an external id that is already there,
    `also_unique` are those of other fields that have to be unique: the claim itself can be what they met.
    """

    name: str
    key: str = "external_id"
    look_up: str = "encounters.v_4.get_all"
    look_up_key: str = "external_id"
    made_key: str = "encounter_id"
    not_unique: str = "EncounterExternalIdUniquenessError"
    also_unique: tuple[str, ...] = ("EncounterPatientControlNumberUniquenessError",)

    @property
    def uniqueness_errors(self) -> tuple[str, ...]:
        return (self.not_unique, *self.also_unique)

    @property
    def operation(self) -> Operation[Any]:
        """The operation. It imports the namespace's table when it is first asked for."""
        namespace, _, method = self.name.rpartition(".")
        found: Operation[Any] = getattr(import_module(f"candid_aio.resources.{namespace}.operations"), method.upper())
        return found

    def external_id(self, content: bytes) -> Any:
        """What the JSON of a line, an object, has as its external id, whatever it is. None where it has none."""
        return _decoder(self.key, Any)(content).found

    def read(self, content: bytes) -> Body:
        """The JSON of a line, an object. Raises InvalidValueError with every place that does not fit."""
        with suppress(RecursionError):
            return _read(self.operation, content)
        raise InvalidValueError((Problem(WHOLE, "JSON that is not nested so deep"),))

    def made_id(self, answer: bytes) -> str | None:
        """The id of what was made, by the answer to its operation. None where it has none."""
        try:
            found = _decoder(self.made_key, UUID)(answer).found
        except NOT_QUICK:
            return None
        return None if found is None else str(found)


_WAYS = [
    *(Way(name=name) for name in _IN_ENCOUNTERS),
    *(
        Way(
            name=f"charge_capture.v_1.{method}",
            key="charge_external_id",
            look_up="charge_capture.v_1.get_all",
            look_up_key="charge_external_id",
            made_key="id",
            not_unique="ChargeExternalIdConflictError",
            also_unique=(),
        )
        for method in ("create", "create_from_pre_encounter_patient")
    ),
    # What it makes is an encounter, whose external id is the dispense's.
    Way(name="medication_dispense.v_1.create", key="medication_dispense_external_id"),
]

_BY_NAME = {way.name: way for way in _WAYS}

OPERATIONS = tuple(_BY_NAME)
"""The names of all operations by which claims can be submitted."""


def way_of(operation: str) -> Way:
    """The way in by an operation's name. Raises ValueError for one that is no way in."""
    try:
        return _BY_NAME[operation]
    except KeyError:
        message = f"no claim is submitted by that operation; those that can be: {', '.join(OPERATIONS)}"
    raise ValueError(message)


@functools.cache
def _decoder(key: str, expected: Any) -> Callable[[bytes], Any]:
    """Reads one field of an object, None where it is not there, and passes over the rest."""
    found = msgspec.defstruct("Found", [("found", expected, None)], rename={"found": key})
    return msgspec.json.Decoder(found).decode


def _read(operation: Operation[Any], content: bytes) -> Body:
    body = operation.body
    if isinstance(body, JsonBody):
        whole = read_whole(content, resolve(operation.namespace, body.type))
        return Body({body.name: whole.value}, {body.name: whole.sent})
    assert isinstance(body, JsonFields)  # noqa: S101  # for the type checker: a test holds it for each way
    return _fields(operation, body, json.loads(content))


def _fields(operation: Operation[Any], body: JsonFields, record: Mapping[str, Any]) -> Body:
    """The keys of a JSON object that are arguments of their own."""
    known = {parameter.wire for parameter in body.fields}
    problems = [] if known.issuperset(record) else [Problem("the value", "no other fields")]
    values: dict[str, Any] = {}
    arguments: dict[str, Encoded] = {}
    for parameter in body.fields:
        name, expected = parameter.name, resolve(operation.namespace, parameter.type)
        if parameter.wire in record:
            try:
                whole = read_whole(canonical(record[parameter.wire]), expected)
            except InvalidValueError as error:
                problems += [below(parameter.wire, problem) for problem in error.problems]
            else:
                values[name], arguments[name] = whole.value, whole.sent
        elif parameter.required:
            problems.append(Problem(parameter.wire, f"{types.words(expected)}, got nothing"))
    if problems:
        raise InvalidValueError(problems)
    return Body(values, arguments)
