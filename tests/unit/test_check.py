"""The check of requests finds what an encoder lets through, and never says a value."""

from __future__ import annotations

import datetime as dt
import traceback
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from wire_samples import Address, ByClaim, ByLine, Line, Person, Place, Provider, Sex, Target, Visit

from candid_aio.errors import InvalidValueError
from candid_aio.wire import check as checks
from candid_aio.wire.check import check
from candid_aio.wire.model import model
from candid_aio.wire.open import UnknownVariant, Unreadable

ID = UUID("2e8ef8b1-b8db-4f77-b8a3-0af5ef2907ed")
SEEN = dt.datetime(2026, 3, 1, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
# Any: these are given where the types forbid them, which is what is tested.
SECRET: Any = "Ima Canary 123-45-6789"
NUMBER: Any = 1
OTHER_TAG: Any = "claim"


def visit(**fields: Any) -> Visit:
    given: dict[str, Any] = {"external_id": "v", "visit_id": ID, "seen_at": SEEN, **fields}
    return Visit(**given)


@model(kw_only=True)
class Better(Address):
    grade: int


GOOD: list[tuple[Any, Any]] = [
    ("x", str),
    (Place.OFFICE, str),
    (1, int),
    (1, float),
    (1.5, float),
    (False, bool),
    (ID, UUID),
    (str(ID), UUID),
    (SEEN, dt.datetime),
    (dt.date(2026, 1, 1), dt.date),
    (None, None),
    (None, str | None),
    ("x", str | list[str]),
    (["x"], str | list[str]),
    ([ID, str(ID)], list[UUID]),
    ((1, 2), list[int]),
    ({Place.OFFICE, Place("new")}, set[Place]),
    (frozenset({"x"}), set[str]),
    ({ID: 1, str(ID): 2}, dict[UUID, int]),
    ({"x": [1, 2.5, None, True, {"y": ID}, SEEN, dt.date(2026, 1, 1), Person(npi="1")]}, Any),
    (UnknownVariant({"x": 1}), Any),
    (visit(), Visit),
    (Better(address_1="1", city="A", grade=1), Address),
    (visit(address=Better(address_1="1", city="A", grade=1)), Visit),
    (ByClaim(), Target),
    (UnknownVariant({"type": "x"}), Target),
    (visit(targets=[ByLine(service_line_id=ID, inner=[ByClaim()]), UnknownVariant({})], lines=None), Visit),
    (Person(npi="1"), Provider),
    (visit(by_line={ID: [Line(charge_cents=1)]}, counts={Place.OFFICE: 1}, matrix=[[], [Line(charge_cents=1)]]), Visit),
]

WRONG: list[tuple[Any, Any, str, str]] = [
    (1, str, "request", "a text, got int"),
    (b"x", str, "request", "a text, got bytes"),
    (True, int, "request", "a whole number, got bool"),
    (1.0, int, "request", "a whole number, got float"),
    (SECRET, int, "request", "a whole number, got str"),
    (float("nan"), float, "request", "a finite number, got float"),
    (float("inf"), float, "request", "a finite number, got float"),
    (Decimal(1), float, "request", "a finite number, got Decimal"),
    (True, float, "request", "a finite number, got bool"),
    (1, bool, "request", "true or false, got int"),
    (SECRET, UUID, "request", "a UUID, got str"),
    (f"{{{ID}}}", UUID, "request", "a UUID, got str"),
    (f"urn:uuid:{ID}", UUID, "request", "a UUID, got str"),
    (1, UUID, "request", "a UUID, got int"),
    (SEEN.isoformat(), dt.datetime, "request", "a date-time with an offset, got str"),
    (SEEN, dt.date, "request", "a date, got datetime"),
    ("2026-01-01", dt.date, "request", "a date, got str"),
    (SECRET, None, "request", "null, got str"),
    ("11", Place, "request", "Place, got str"),
    (Sex.MALE, Place, "request", "Place, got Sex"),
    (None, Place, "request", "Place, got NoneType"),
    (SECRET, list[str], "request", "a list, got str"),
    ([1], set[int], "request", "a set, got list"),
    ({1: 1}, list[int], "request", "a list, got dict"),
    ([1], dict[str, int], "request", "a dict, got list"),
    ([1, SECRET], list[int], "request[1]", "a whole number, got str"),
    ({SECRET}, set[int], "request[...]", "a whole number, got str"),
    ({SECRET: SECRET}, dict[str, int], "request[...]", "a whole number, got str"),
    ({SECRET: 1}, dict[UUID, int], "request[...]", "a UUID, got str"),
    ([1, [SECRET]], str | list[str], "request[0]", "a text, got int"),
    (Person(npi="1"), Visit, "request", "Visit, got Person"),
    ({"npi": "1"}, Person, "request", "Person, got dict"),
    (ByLine(service_line_id=ID, type=OTHER_TAG), Target, "request.type", "'line', got str"),
    (Person(npi="1"), Target, "request", "Target, got Person"),
    (Unreadable("x", "y", SECRET), Person, "request", "Person, got Unreadable"),
    ({"x": [1, {"y": b"x"}]}, Any, "request[...][1][...]", "a JSON value, got bytes"),
    ({1: 2}, Any, "request[...]", "a text, got int"),
    ([float("nan")], Any, "request[0]", "a finite number, got float"),
    ([SEEN.replace(tzinfo=None)], Any, "request[0]", "a date-time with an offset; "),
    (visit(seen_at=SEEN.replace(tzinfo=None)), Visit, "request.seen_at", "a date-time with an offset; "),
    (visit(external_id=None), Visit, "request.external_id", "a text, got NoneType"),
    (visit(address=Address(address_1=NUMBER, city="A")), Visit, "request.address.address_1", "a text, got int"),
    (
        visit(address=Better(address_1="1", city="A", grade=SECRET)),
        Visit,
        "request.address.grade",
        "a whole number, got",
    ),
    (
        visit(lines=[Line(charge_cents=1), Line(charge_cents=SECRET)]),
        Visit,
        "request.lines[1].charge_cents",
        "a whole n",
    ),
    (visit(targets=[ByLine(service_line_id=SECRET)]), Visit, "request.targets[0].service_line_id", "a UUID, got str"),
    (visit(counts={Place.OFFICE: "1"}), Visit, "request.counts[...]", "a whole number, got str"),
]


@pytest.mark.parametrize(("value", "expected"), GOOD)
def test_what_fits_passes(value: Any, expected: Any) -> None:
    check(value, expected, at="request")


@pytest.mark.parametrize(("value", "expected", "path", "text"), WRONG)
def test_what_does_not_fit_is_named_by_its_path(value: Any, expected: Any, path: str, text: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        check(value, expected, at="request")
    (problem,) = caught.value.problems
    assert problem.path == path
    assert problem.expected.startswith(text)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_kept_extras_are_sent_back_unseen() -> None:
    made = Person(npi="1")
    vars(made)["new"] = {"x": 1}
    assert check(made, Person, at="request") is True
    vars(made)["_new"] = 1
    assert check([made], list[Person], at="request") is False


def test_what_was_prepared_has_nothing_left_to_make(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "_checks", {})
    checks.prepare(Visit)
    made = dict(checks._checks)
    lines = [Line(charge_cents=1, modifiers={Place.OFFICE}, dates=[dt.date(2026, 1, 1)])]
    check(
        visit(lines=lines, matrix=[lines], targets=[ByClaim()], by_line={ID: lines}, extra={"x": 1}),
        Visit,
        at="x",
    )
    assert checks._checks == made
    assert {Visit, Line, ByClaim, list[Line]} <= made.keys()


def test_preparing_again_makes_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "_checks", {})
    checks.prepare(list[Line])
    first = dict(checks._checks)
    checks.prepare(list[Line])
    assert checks._checks == first
