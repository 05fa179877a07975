"""The ways in: the operations by which a claim can be submitted, and how each is looked up. May not send anything.

A line of the input is the body of its operation.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from candid_aio.errors import InvalidValueError, Problem
from candid_aio.wire import types
from candid_aio.wire.codec import structure
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields
from candid_aio.wire.whole import below, structure_whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.wire.operation import Operation

__all__ = ["DEFAULT_OPERATION", "OPERATIONS", "Body", "Way", "way_of"]

Body: TypeAlias = "Mapping[str, Any]"
"""The arguments of an operation, by name, as its method takes them."""

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

    def read(self, record: Mapping[str, Any]) -> Body:
        """A line as the arguments of its operation. Raises InvalidValueError with every place that does not fit."""
        operation = self.operation
        if isinstance(operation.body, JsonBody):
            return {operation.body.name: structure_whole(record, resolve(operation.namespace, operation.body.type))}
        assert isinstance(operation.body, JsonFields)  # noqa: S101  # for the type checker: a test holds it for each way
        return _fields(operation, operation.body, record)

    def charge_cents(self, body: Body) -> int:
        """The sum of what the service lines of a body charge, 0 where it has none."""
        lines = (line for value in body.values() for line in getattr(value, "service_lines", None) or ())
        return sum(getattr(line, "charge_amount_cents", None) or 0 for line in lines)


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


def _fields(operation: Operation[Any], body: JsonFields, record: Mapping[str, Any]) -> Body:
    """The keys of a JSON object that are arguments of their own."""
    known = {parameter.wire for parameter in body.fields}
    problems = [] if known.issuperset(record) else [Problem("the value", "no other fields")]
    values: dict[str, Any] = {}
    for parameter in body.fields:
        expected = resolve(operation.namespace, parameter.type)
        if parameter.wire in record:
            try:
                values[parameter.name] = structure(record[parameter.wire], expected)
            except InvalidValueError as error:
                problems += [below(parameter.wire, problem) for problem in error.problems]
        elif parameter.required:
            problems.append(Problem(parameter.wire, f"{types.words(expected)}, got nothing"))
    if problems:
        raise InvalidValueError(problems)
    return values
