"""Reading and writing: strict for what users give, permissive for what servers send, silent about every value."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import sys
import traceback
from typing import Any, Dict, List, Optional, Set, Union  # noqa: UP035  # users may still spell them so
from uuid import UUID

import attrs
import cattrs
import msgspec
import pytest
from wire_samples import Address, ByClaim, Line, Odd, Person, Place, Practice, Provider, Sex, Target, Visit

from candid_aio.errors import InvalidValueError, Problem, UnreadableItemError
from candid_aio.wire import types
from candid_aio.wire.codec import Reader, configure_converter, encode, prepare, structure, unstructure
from candid_aio.wire.model import evolve
from candid_aio.wire.open import OpenEnum, UnknownVariant, Unreadable, unread_of
from candid_aio.wire.redact import show_values

ID = "2e8ef8b1-b8db-4f77-b8a3-0af5ef2907ed"
SECRET = "Ima Canary 123-45-6789"
SEEN = "2026-03-01T09:30:00Z"


def wire_visit(**fields: Any) -> dict[str, Any]:
    return {"external_id": "visit-1", "visit_id": ID, "seen_at": SEEN, **fields}


FULL = wire_visit(
    birth="1980-02-29",
    place="11",
    sex="a new one",
    billable=True,
    address={"address1": "1 Main St", "address2": None, "city": "Albany"},
    lines=[{"charge_cents": 100, "quantity": 2, "modifiers": ["11"], "dates": ["2026-01-02"]}],
    matrix=[[{"charge_cents": 1}], []],
    targets=[
        {"type": "line", "service_line_id": ID, "inner": [{"type": "claim", "status": "paid"}]},
        {"type": "brand new", "deep": {"_kept": [1]}},
    ],
    provider={"npi": "2", "organization_name": "Practice"},
    by_line={ID: [{"charge_cents": 1}]},
    counts={"10": 3},
    extra={"any": [1, 2.5, None, True, {"x": "y"}]},
    anything=["x"],
)


def problems(caught: pytest.ExceptionInfo[InvalidValueError]) -> list[tuple[str, str]]:
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    return [(problem.path, problem.expected) for problem in caught.value.problems]


def test_fast_and_reference_agree_and_write_back_what_came() -> None:
    read: Any = structure(FULL, Visit)
    fast = Reader().read(json.dumps(FULL).encode(), Visit).value
    assert fast == read
    assert unstructure(read) == {**FULL, "lines": [{**FULL["lines"][0], "quantity": 2}]}
    assert json.loads(encode(read, Visit, at="request")) == FULL
    assert isinstance(read.targets[1], UnknownVariant)
    assert read.targets[0].inner == [structure({"type": "claim", "status": "paid"}, Target)]
    assert read.provider == Practice(npi="2", organization_name="Practice")
    assert read.by_line == {UUID(ID): [Line(charge_cents=1)]}
    assert read.seen_at == dt.datetime(2026, 3, 1, 9, 30, tzinfo=dt.UTC)
    assert read.address.address_2 is None
    assert "address2" in vars(read.address)
    assert "note" not in vars(read.address)


@pytest.mark.parametrize(
    ("value", "expected", "read"),
    [
        ("x", str, "x"),
        (1, int, 1),
        (1, float, 1.0),
        (True, bool, True),
        (ID, UUID, UUID(ID)),
        (UUID(ID), UUID, UUID(ID)),
        (SEEN, dt.datetime, dt.datetime(2026, 3, 1, 9, 30, tzinfo=dt.UTC)),
        ("2026-03-01", dt.date, dt.date(2026, 3, 1)),
        (None, None, None),
        (None, type(None), None),
        (None, Optional[str], None),  # noqa: UP045  # spelling under test
        (None, str | None, None),
        ([1], List[int], [1]),  # noqa: UP006  # spelling under test
        ([1], list, [1]),
        ((1, "x"), list[Any], [1, "x"]),
        (["11"], Set[Place], {Place.OFFICE}),  # noqa: UP006  # spelling under test
        ({"a"}, set[str], {"a"}),
        ({"a": 1}, Dict[str, int], {"a": 1}),  # noqa: UP006  # spelling under test
        ({"a": 1}, dict, {"a": 1}),
        ({ID: 1}, dict[UUID, int], {UUID(ID): 1}),
        ({"x": [1]}, Any, {"x": [1]}),
        ("11", Place, Place.OFFICE),
        (Place.OFFICE, Place, Place.OFFICE),
        (["x"], Union[str, List[str]], ["x"]),  # noqa: UP006, UP007  # spelling under test
        ("x", str | list[str], "x"),
        ({"type": "claim"}, Target, ByClaim()),
        (ByClaim(), Target, ByClaim()),
        (ByClaim(), ByClaim, ByClaim()),
        ({"npi": "1", "first_name": "Jo"}, Provider, Person(npi="1", first_name="Jo")),
        ({"npi": "1"}, Provider, Person(npi="1")),
        ({"x": 1}, Provider, UnknownVariant({"x": 1})),
        ({"x": 1}, UnknownVariant, UnknownVariant({"x": 1})),
        (UnknownVariant({"x": 1}), UnknownVariant, UnknownVariant({"x": 1})),
    ],
)
def test_structure_takes_any_type_expression(value: Any, expected: Any, read: Any) -> None:
    found = structure(value, expected)
    assert found == read
    assert type(found) is type(read)


@pytest.mark.parametrize(
    ("value", "expected", "found"),
    [
        (SECRET, int, [("the value", "a whole number, got str")]),
        (True, int, [("the value", "a whole number, got bool")]),
        (1.5, int, [("the value", "a whole number, got float")]),
        (SECRET, UUID, [("the value", "a UUID, got str")]),
        (SECRET, None, [("the value", "null, got str")]),
        (SECRET, dt.date, [("the value", "a date, got str")]),
        (SECRET, list[int], [("the value", "a list, got str")]),
        (SECRET, set[int], [("the value", "a set, got str")]),
        (SECRET, dict[str, int], [("the value", "an object, got str")]),
        (SECRET, Visit, [("the value", "Visit, got str")]),
        (SECRET, Target, [("the value", "Target, got str")]),
        (1, Place, [("the value", "Place, got int")]),
        (Sex.MALE, Place, [("the value", "Place, got Sex")]),
        (SECRET, UnknownVariant, [("the value", "an object, got str")]),
        ({"type": 1, "x": SECRET}, Target, [("the value", "Target, got an object without a tag")]),
        ([1, SECRET, SECRET], list[int], [("[1]", "a whole number, got str"), ("[2]", "a whole number, got str")]),
        ([SECRET], set[int], [("[0]", "a whole number, got str")]),
        ({SECRET: SECRET}, dict[str, int], [("[...]", "a whole number, got str")]),
        ({SECRET: 1}, dict[UUID, int], [("[...]", "a UUID, got str")]),
        ([SECRET], list[int] | int, [("the value", "a list or a whole number, got list")]),
        (
            {"address1": 1, "frist_name": SECRET, SECRET: 1},
            Address,
            [
                ("address1", "a text, got int"),
                ("city", "a text, got nothing"),
                ("frist_name", "a field of Address"),
                ("[...]", "a field of Address"),
            ],
        ),
        (
            wire_visit(targets=[{"type": "line", "service_line_id": SECRET}]),
            Visit,
            [("targets[0].service_line_id", "a UUID, got str")],
        ),
        ({"type": "x"}, ByClaim, [("type", "'claim'")]),
        (wire_visit(lines=[{"charge_cents": SECRET}]), Visit, [("lines[0].charge_cents", "a whole number, got str")]),
        (wire_visit(by_line={ID: [{}]}), Visit, [("by_line[...][0].charge_cents", "a whole number, got nothing")]),
        (wire_visit(anything=1, extra=1), Visit, [("extra", "an object, got int")]),
    ],
)
def test_structure_is_strict_and_names_the_path_and_never_the_value(value: Any, expected: Any, found: Any) -> None:
    with pytest.raises(InvalidValueError) as caught:
        structure(value, expected)
    assert problems(caught) == found


def test_unknown_fields_are_an_error_dropped_or_kept() -> None:
    came = {"address1": "1", "city": "A", "new": {"_x": 1}, "_hidden": 2}
    with pytest.raises(InvalidValueError):
        structure(came, Address)
    assert unstructure(structure(came, Address, unknown_fields="ignore")) == {"address1": "1", "city": "A"}
    kept = structure(came, Address, unknown_fields="keep")
    assert unstructure(kept) == came
    assert unstructure(pickle.loads(pickle.dumps(kept))) == came
    assert json.loads(encode(kept, Address, at="request")) == came
    assert json.loads(encode([[kept]], list[list[Address]], at="request")) == [[came]]


class Markup(str):
    __slots__ = ()


class Stamp(dt.datetime):
    pass


class Day(dt.date):
    pass


class Number(int):
    pass


class Share(float):
    pass


def test_subclasses_of_scalars_are_sent_as_what_they_are() -> None:
    seen = Stamp(2026, 3, 1, 9, 30, tzinfo=dt.UTC)
    plain = structure(wire_visit(external_id=Markup("x")), Visit)
    assert type(plain.external_id) is str
    made = evolve(plain, seen_at=seen, birth=Day(2000, 1, 2), extra={"n": Number(3), "m": Markup("y"), "f": Share(1.5)})
    made = evolve(made, external_id=Markup("E-1"))
    sent = {**wire_visit(external_id="E-1"), "birth": "2000-01-02", "extra": {"n": 3, "m": "y", "f": 1.5}}
    assert json.loads(encode(made, Visit, at="request")) == sent
    assert unstructure(made) == sent
    assert unstructure({Markup("k"): Place.OFFICE}) == {"k": "11"}


@pytest.mark.parametrize("bad", [float("nan"), b"x", object()])
def test_what_was_kept_is_checked_before_it_goes_back(bad: Any) -> None:
    for value, expected in (
        (structure({"npi": "1", "new": {"x": bad}}, Person, unknown_fields="keep"), Person),
        (structure({"type": "new", "x": [bad]}, Target), Target),
    ):
        with pytest.raises(InvalidValueError) as caught:
            encode(value, expected, at="request")
        assert problems(caught)[0][0].startswith("request[...]")


def test_a_value_without_end_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(InvalidValueError) as caught:
        encode(endless, Any, at="request")
    assert problems(caught) == [("request", "a value that is not nested without end")]


def test_a_whole_float_is_read_as_a_whole_number_and_not_sent_as_one() -> None:
    assert Reader().read(b'[{"charge_cents": 100.0}]', list[Line]).value == [Line(charge_cents=100)]
    with pytest.raises(InvalidValueError):
        structure({"charge_cents": 100.0}, Line)


def test_structure_refuses_what_is_no_type_and_no_choice() -> None:
    with pytest.raises(TypeError, match="no type of the contract"):
        structure({}, object)
    with pytest.raises(ValueError, match="error, ignore, keep"):
        structure({}, dict, unknown_fields="Keep")  # type: ignore[call-overload]  # what is tested


def test_text_with_no_utf8_form_is_refused_without_showing_it() -> None:
    with pytest.raises(InvalidValueError) as caught:
        encode(Person(npi="\ud800" + SECRET), Person, at="request")
    assert problems(caught) == [("request", "texts without lone surrogates")]


def test_unstructure_of_everything_that_holds_values() -> None:
    assert unstructure({UUID(ID): (1, {2})}) == {ID: [1, [2]]}
    assert unstructure([Place.OFFICE, Sex("new"), dt.date(2026, 1, 2)]) == ["11", "new", "2026-01-02"]
    assert unstructure(UnknownVariant({"_x": 1})) == {"_x": 1}
    assert unstructure(Unreadable("items[0]", "a text", {"_x": 1})) == {"_x": 1}
    with pytest.raises(TypeError, match="object has no form in JSON"):
        unstructure([object()])


def test_unstructured_bytes_of_unreadable_items_are_what_came() -> None:
    assert msgspec.json.decode(encode(UnknownVariant({"x": 1}), Any, at="v")) == {"x": 1}


@pytest.mark.parametrize(
    "raw",
    [
        b'{"external_id": "x", "visit_id": "%s", "seen_at": "%s", "birth": "%s"}',
        b'{"external_id": "x", "visit_id": "%s", "seen_at": "%s", "by_line": {"x": []}, "_": "%s"}',
        b'{"external_id": "x", "visit_id": "%s", "seen_at": "%s", "lines": {}, "_": "%s"}',
        b'{"external_id": "x", "visit_id": "%s", "seen_at": "%s", "targets": null, "provider": 1, "_": "%s"}',
    ],
)
def test_outside_lists_what_cannot_be_read_is_an_error(raw: bytes) -> None:
    with pytest.raises(InvalidValueError) as caught:
        Reader().read(raw % (ID.encode(), SEEN.encode(), SECRET.encode()), Visit)
    assert len(problems(caught)) == 1


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff", b'"\xff"', b"<html>", b'{"a": NaN}', b"[" * 100_000])
def test_what_is_no_json_is_an_error(raw: bytes) -> None:
    with pytest.raises(InvalidValueError) as caught:
        Reader().read(raw, list[Visit])
    assert problems(caught) == [("the value", "JSON")]


def test_one_bad_item_leaves_the_others() -> None:
    page = [wire_visit(external_id=str(number)) for number in range(100)]
    page[40] = wire_visit(lines=[{"charge_cents": 1}, {"charge_cents": SECRET}])
    page[50] = {"external_id": SECRET}
    reading = Reader().read(json.dumps(page).encode(), list[Visit])
    assert reading.unreadable == ("[40].lines[1].charge_cents", "[50].visit_id")
    assert [visit.external_id for number, visit in enumerate(reading.value) if number not in {40, 50}] == [
        str(number) for number in range(100) if number not in {40, 50}
    ]
    inner = reading.value[40].lines
    assert inner[0] == Line(charge_cents=1)
    assert isinstance(inner[1], Unreadable)
    assert isinstance(reading.value[50], Unreadable)
    assert unstructure(reading.value) == [*page[:40], page[40], *page[41:]]
    assert SECRET not in repr(reading.value)


def test_strict_reading_raises_instead() -> None:
    with pytest.raises(InvalidValueError) as caught:
        Reader(strict=True).read(json.dumps([wire_visit(lines=[{"charge_cents": SECRET}])]).encode(), list[Visit])
    assert problems(caught) == [("[0].lines[0].charge_cents", "a whole number, got str")]


def test_an_unreadable_item_says_so_when_it_is_used() -> None:
    item = Unreadable("items[3].birth", "a date, got str", {"birth": SECRET})
    with pytest.raises(UnreadableItemError, match=r"items\[3\]\.birth: expected a date, got str"):
        item.external_id  # type: ignore[attr-defined]  # noqa: B018  # what is tested
    assert hasattr(item, "external_id") is False
    assert getattr(item, "external_id", None) is None
    assert repr(item) == "<Unreadable items[3].birth: expected a date, got str>"
    for again in (copy.copy(item), copy.deepcopy(item), pickle.loads(pickle.dumps(item))):
        assert again == item
        assert unread_of(again).raw == {"birth": SECRET}
    assert item != "other"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        item.x = 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del item.x  # type: ignore[attr-defined]  # what is tested
    with pytest.raises(TypeError):
        hash(item)


def test_unknown_enum_values_are_distinct_and_keep_their_text() -> None:
    one, other = Place("97"), Place("98")
    assert (one.is_known, Place.OFFICE.is_known) == (False, True)
    assert str(one) == one == "97" == f"{one}" == one.value
    assert other == "98"
    assert one != other
    assert hash(one) == hash("97")
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == one
    assert {one: 1}["97"] == 1
    assert repr(one) == "Place(<set>)"
    with show_values():
        assert repr(one) == "Place('97')"
    assert repr(Place.OFFICE) == "Place.OFFICE"
    assert "97" not in [str(member) for member in Place]
    with pytest.raises(ValueError, match="97"):
        Place(97)


def test_unknown_variants_keep_what_came() -> None:
    any_target: Any = Target  # for type checkers a union narrows
    variant: Any = structure({"type": "brand new", "amount": 5}, Target)
    assert variant.type == "brand new"
    assert variant.amount == 5
    assert isinstance(variant, any_target)
    assert not isinstance(Line(charge_cents=1), any_target)
    assert repr(variant) == "UnknownVariant(<set>)"
    assert variant == UnknownVariant({"type": "brand new", "amount": 5})
    assert variant != {"type": "brand new", "amount": 5}
    assert pickle.loads(pickle.dumps(variant)) == variant == copy.deepcopy(variant)
    with pytest.raises(AttributeError, match="came without 'no_such'"):
        variant.no_such  # noqa: B018  # what is tested
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        variant.type = "x"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del variant.type
    with pytest.raises(TypeError):
        hash(variant)


def test_kept_unknown_fields_come_from_every_depth() -> None:
    came = wire_visit(
        new=1,
        lines=[{"charge_cents": 1, "_new": [1]}, {"charge_cents": 2, "dates": ["2026-01-02"]}],
        address={"address1": "1", "city": "A", "new": {"x": None}},
        by_line={ID: [{"charge_cents": 1, "new": 2}]},
        extra={"x": {"y": 1}},
        targets=[{"type": "claim", "new": 3}, {"type": "other", "new": 4}],
    )
    raw = json.dumps(came).encode()
    assert unstructure(Reader(keep_unknown_fields=True).read(raw, Visit).value) == came
    assert unstructure(Reader(keep_unknown_fields=True, converter=cattrs.Converter()).read(raw, Visit).value) == came
    plain = Reader().read(raw, Visit).value
    assert "new" not in vars(plain)
    bad = json.dumps([came, {}]).encode()
    kept = Reader(keep_unknown_fields=True).read(bad, list[Visit])
    assert unstructure(kept.value) == [came, {}]
    assert kept.unreadable == ("[1].external_id",)


def test_two_texts_of_one_id_do_not_stop_keeping() -> None:
    raw = json.dumps(wire_visit(by_line={ID: [], ID.upper(): [{"charge_cents": 1, "new": 1}]}, new=1)).encode()
    read = Reader(keep_unknown_fields=True).read(raw, Visit).value
    assert read.by_line == {UUID(ID): [Line(charge_cents=1)]}
    assert vars(read)["new"] == 1


def test_a_users_converter_reads_everything() -> None:
    converter = cattrs.Converter()
    converter.register_structure_hook(Address, lambda value, _: value["city"].upper())
    converter.register_structure_hook(str, lambda value, _: value.strip())
    converter.register_structure_hook(Place, lambda value, _: f"place {value}")
    reader = Reader(converter=converter)
    raw = json.dumps(wire_visit(external_id=" x ", place="11", address={"city": "Albany"}, sex="male")).encode()
    read = reader.read(raw, Visit).value
    assert (read.external_id, read.place, read.address, read.sex) == ("x", "place 11", "ALBANY", Sex.MALE)
    assert structure({"address1": "1", "city": "A"}, Address) == Address(address_1="1", city="A")


def test_of_a_hook_that_raises_only_the_class_is_told() -> None:
    converter = cattrs.Converter()

    def hook(value: Any, _: Any) -> Any:
        raise ValueError(value)

    converter.register_structure_hook(Place, hook)
    with pytest.raises(InvalidValueError) as caught:
        Reader(converter=converter).read(json.dumps(wire_visit(place=SECRET)).encode(), Visit)
    assert problems(caught) == [("place", "Place or null; its converter hook raised ValueError")]
    with pytest.raises(InvalidValueError) as caught:
        Reader(converter=converter).read(json.dumps(wire_visit(counts={SECRET: 1})).encode(), Visit)
    assert problems(caught) == [("counts[...]", "Place; its converter hook raised ValueError")]


def test_models_within_a_users_own_classes() -> None:
    @attrs.define
    class Batch:
        visits: list[Odd]

    converter = cattrs.Converter()
    configure_converter(converter)
    batch = Batch([Odd(type="x")])
    assert converter.structure({"visits": [{"type": "x"}]}, Batch) == batch
    assert converter.unstructure(batch) == {"visits": [{"type": "x"}]}


def test_a_users_predicates_and_broad_hooks_go_before_ours() -> None:
    converter = cattrs.Converter()
    called: list[str] = []

    def hook(name: str) -> Any:
        def structure_hook(value: Any, _: Any) -> Any:
            called.append(name)
            return value

        return structure_hook

    converter.register_structure_hook_func(lambda expected: expected is Address, hook("model"))
    converter.register_structure_hook_func(lambda expected: expected == list[Line] | None, hook("list or null"))
    converter.register_structure_hook_func(lambda expected: expected is UUID, hook("id"))
    converter.register_structure_hook_func(lambda expected: expected is Target, hook("union"))
    converter.register_structure_hook(OpenEnum, hook("enum"))
    converter.register_structure_hook(Optional[Provider], hook("optional"))  # noqa: UP045  # spelling under test
    raw = json.dumps(
        wire_visit(address={}, lines=[], place="x", targets=[{}], provider={}, matrix=[[{"charge_cents": 1}]])
    )
    read = Reader(converter=converter).read(raw.encode(), Visit).value
    assert sorted(called) == ["enum", "id", "list or null", "model", "optional", "union"]
    assert read.matrix == [[Line(charge_cents=1)]]
    assert cattrs.Converter().structure("x", Place) == Place("x")


def test_a_hook_may_hand_on_to_a_converter_that_knows_the_models() -> None:
    converter = cattrs.Converter()
    configure_converter(converter)
    converter.register_structure_hook(Line, lambda value, _: converter.structure(value["where"], Address))
    lines = [{"where": {"address1": "1", "city": "A"}}, {"where": {"address1": "1", "city": 1}}]
    reading = Reader(converter=converter).read(json.dumps([wire_visit(lines=lines)]).encode(), list[Visit])
    assert reading.value[0].lines[0] == Address(address_1="1", city="A")
    assert reading.unreadable == ("[0].lines[1].city",)


def test_bare_msgspec_reads_the_models() -> None:
    assert msgspec.json.decode(b'{"address1": "1", "city": "A"}', type=Address) == Address(address_1="1", city="A")


def test_prepare_builds_ahead() -> None:
    prepare(list[Visit])
    assert Reader().read(b"[]", list[Visit]).value == []


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        (None, "null"),
        (list[str] | None, "a list or null"),
        (Any, "any JSON value"),
        (Place, "Place"),
        (Target, "Target"),
        (dict, "an object"),
    ],
)
def test_types_have_words(expected: Any, words: str) -> None:
    assert types.words(expected) == words


def test_a_problem_reads_as_a_sentence() -> None:
    assert str(Problem("lines[0].charge_cents", "a whole number, got str")) == (
        "lines[0].charge_cents: expected a whole number, got str"
    )


def test_objects_that_are_read_take_room_for_their_own_fields_only() -> None:
    """Else CPython keeps room for 30 in each, since msgspec makes them past what counts objects."""
    for _ in range(2):
        read = Reader().read(b'{"charge_cents": 1}', Line).value
    assert sys.getsizeof(vars(read)) < 64 + 16 + 30 * 8 // 2
