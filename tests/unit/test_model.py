"""Models: what is given, null and absent, through everything that copies an object."""

from __future__ import annotations

import abc
import copy
import functools
import gc
import inspect
import itertools
import pickle
import sys
import threading
import weakref
from collections.abc import Callable
from datetime import UTC, datetime
from types import FrameType
from typing import Any
from uuid import UUID

import attrs
import pytest
from wire_samples import Address, ByClaim, ByLine, Line, Odd, Person, Place, Sex, StrictAddress, Target, Visit

from candid_aio.resources.commons import Regions_National
from candid_aio.wire.codec import read_quickly
from candid_aio.wire.model import Model, evolve, model, renamed
from candid_aio.wire.names import evaluate, resolve
from candid_aio.wire.redact import key_in_path, show_values

ID = UUID("2e8ef8b1-b8db-4f77-b8a3-0af5ef2907ed")
SEEN = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def visit(**fields: Any) -> Visit:
    return Visit(external_id="visit-1", visit_id=ID, seen_at=SEEN, **fields)


def test_absent_reads_none_and_has_no_key() -> None:
    made = visit(birth=None)
    assert made.place is None
    assert made.birth is None
    assert set(vars(made)) == {"external_id", "visit_id", "seen_at", "birth"}


def test_a_renamed_field_has_the_python_name_for_users_and_the_wire_name_inside() -> None:
    made = Address(address_1="1 Main St", city="Albany")
    assert vars(made) == {"address1": "1 Main St", "city": "Albany"}
    assert made.address_1 == "1 Main St"
    assert made.address_2 is None
    assert vars(Odd(field="npi", id=ID)) == {"field?": "npi", "id": ID}
    assert Odd(field="npi").field == "npi"
    assert Odd().field is None


def test_a_tag_is_filled_in_and_may_be_given() -> None:
    assert vars(ByClaim()) == {"type": "claim"}
    assert ByLine(type="line", service_line_id=ID) == ByLine(service_line_id=ID)


def test_a_subclass_may_require_what_its_base_leaves_open() -> None:
    with pytest.raises(TypeError, match="missing address_1, address_2, note"):
        StrictAddress(city="Albany")  # type: ignore[call-arg]  # what is tested
    made = StrictAddress(address_1="1", address_2="2", note="n")
    assert made.city is None
    assert made.note == "n"
    with pytest.raises(AttributeError):
        object.__new__(StrictAddress).note  # noqa: B018  # as msgspec probes


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"address_1": "1"}, "Address(): missing city"),
        ({"address_1": "1", "city": "A", "zip": "1"}, "Address(): unknown zip"),
        ({"address1": "1", "city": "A"}, "Address(): missing address_1; unknown address1"),
    ],
)
def test_missing_and_unknown_keywords_are_type_errors(fields: dict[str, Any], text: str) -> None:
    with pytest.raises(TypeError) as caught:
        Address(**fields)
    assert str(caught.value) == text


def test_models_are_frozen() -> None:
    made = visit()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.external_id = "other"  # type: ignore[misc]  # what is tested
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.no_such_field = "other"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del made.external_id


def test_models_are_frozen_before_attrs_has_completed_their_class() -> None:
    class Early(Model):
        __annotations__ = {"city": "str"}

    kind: Any = Early
    made = kind(city="Albany")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.city = "Troy"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del made.city
    assert vars(made) == {"city": "Albany"}


def test_equality_compares_what_would_be_sent() -> None:
    assert visit() == visit()
    assert visit() != visit(place=None)
    assert Person(npi="1") != ByClaim()
    assert (Person(npi="1") == object()) is False
    with pytest.raises(TypeError):
        hash(visit())


@pytest.mark.parametrize(
    "duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value)), evolve]
)
def test_copies_keep_given_null_and_absent(duplicate: Any) -> None:
    made = visit(
        birth=None, place=Place("99"), targets=[ByLine(service_line_id=ID)], address=Address(address_1="1", city="A")
    )
    again = duplicate(made)
    assert type(again) is Visit
    assert again == made
    assert list(vars(again)) == list(vars(made))


def test_an_id_given_as_text_equals_the_same_id() -> None:
    text: Any = str(ID)
    assert Odd(id=text) == Odd(id=ID)
    assert visit(by_line={}, lines=[]) != visit(by_line={}, lines=[Line(charge_cents=1)])
    assert ByLine(service_line_id=text, inner=[ByLine(service_line_id=ID)]) == ByLine(
        service_line_id=ID, inner=[ByLine(service_line_id=text)]
    )
    assert Odd(id=ID) != Odd(id=ID, type=None)
    assert visit(extra={"id": ID}) == visit(extra={"id": text})


def test_evolve_changes_and_keeps() -> None:
    made = Address(address_1="1", city="A")
    assert vars(evolve(made, address_2=None)) == {"address1": "1", "city": "A", "address2": None}
    assert evolve(made, address_1="2").address_1 == "2"
    assert made.address_1 == "1"
    with pytest.raises(TypeError, match="unknown zip"):
        evolve(made, zip="1")
    with pytest.raises(TypeError, match="evolve takes a model, got dict"):
        evolve({})  # type: ignore[type-var]  # what is tested


def test_replace_of_the_copy_module_is_evolve() -> None:
    attrs.fields(Address)  # attrs adds a `__replace__` of its own when a class is completed
    assert vars(Address(address_1="1", city="A").__replace__(note=None)) == {"address1": "1", "city": "A", "note": None}
    if sys.version_info >= (3, 13):
        assert vars(copy.replace(Odd(), type="t")) == {"type": "t"}


@pytest.mark.parametrize("value", [visit(), Odd(), Address(address_1="1", city="A"), ByClaim()])
def test_attrs_evolve_names_ours(value: Any) -> None:
    with pytest.raises(TypeError, match=r"candid_aio\.evolve"):
        attrs.evolve(value)


def test_all_fields_may_be_given_by_keyword() -> None:
    assert Odd(field=None, type=None, id=None) == evolve(Odd(), field=None, type=None, id=None)


def test_attrs_sees_the_fields() -> None:
    assert attrs.has(Address)
    fields = attrs.fields_dict(Address)
    assert list(fields) == ["address1", "address2", "city", "note"]
    assert fields["address1"].alias == "address_1"
    assert fields["address1"].type is str
    assert attrs.fields_dict(Visit)["targets"].type == list[Target] | None


def test_the_signature_is_the_constructor() -> None:
    signature = inspect.signature(ByLine)
    assert list(signature.parameters) == ["type", "service_line_id", "inner"]
    assert signature.parameters["type"].default == "line"
    assert signature.parameters["service_line_id"].default is inspect.Parameter.empty
    assert signature.parameters["service_line_id"].annotation is UUID
    assert signature.parameters["inner"].default is None


def test_a_users_subclass_is_a_model_with_its_own_fields() -> None:
    @model(kw_only=True)
    class Tagged(Address):
        tag: str | None = None

    attrs.fields(Address)
    made = Tagged(address_1="1", city="A", tag="x")
    assert [field.name for field in attrs.fields(Tagged)] == ["address1", "address2", "city", "note", "tag"]
    assert vars(made) == {"address1": "1", "city": "A", "tag": "x"}


def test_a_users_subclass_keeps_its_own_replace() -> None:
    class Own(Address):
        def __replace__(self, /, **changes: Any) -> str:
            return "mine"

    attrs.fields(Own)
    assert Own(address_1="1", city="A").__replace__() == "mine"


def test_what_a_subclass_would_send_by_mistake_is_refused() -> None:
    with pytest.raises(TypeError, match="a field's default is None"):

        class Ranked(Address):
            __annotations__ = {"rank": "int"}
            rank = 5

    with pytest.raises(TypeError, match="use a property"):

        class Cached(Address):
            @functools.cached_property
            def label(self) -> str:
                return self.city


def test_class_variables_are_no_fields() -> None:
    class WithClassVar(Model):
        __annotations__ = {"shared": "ClassVar[int]", "own": "str"}
        shared = 1

    made: Any = WithClassVar
    assert vars(made(own="x")) == {"own": "x"}
    assert [field.name for field in attrs.fields(WithClassVar)] == ["own"]


def test_first_use_from_many_threads() -> None:
    class Fresh(Model):
        __annotations__ = {"line": "Line", "targets": "list[Target]"}

    Fresh.__module__ = Line.__module__
    barrier = threading.Barrier(8)
    seen: list[Any] = []

    def look() -> None:
        barrier.wait()
        seen.append([field.type for field in attrs.fields(Fresh)])

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [[Line, list[Target]]] * 8


def cut_short(work: Callable[[], object], line: int) -> bool:
    """Whether Ctrl-C, struck at the so-many-th line that this runs, came before its end."""
    left = line

    def strike(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal left
        left -= event == "line"
        if left == 0:
            raise KeyboardInterrupt
        return strike

    before = sys.gettrace()
    # What is raised in one of the collector's callbacks (hypothesis has one) is reported, and goes no further.
    gc.disable()
    sys.settrace(strike)
    try:
        work()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(before)
        gc.enable()
    return False


def test_a_first_use_that_is_interrupted_is_made_up_for_by_the_next() -> None:
    """Wherever Ctrl-C struck. A class that was left half made would lose fields, and nobody would be told."""
    for line in itertools.count(1, 7):

        @model(kw_only=True)
        class Half(Address):
            renamed_1: str | None = renamed(metadata={"wire": "renamed1"}, default=None)

        if not cut_short(functools.partial(attrs.fields, Half), line):
            break
        assert [field.name for field in attrs.fields(Half)] == ["address1", "address2", "city", "note", "renamed1"]
        read = read_quickly(b'{"city": "Albany", "address1": "1 Main St", "renamed1": "5"}', Half)
        assert read == Half(city="Albany", address_1="1 Main St", renamed_1="5")
    assert line > 100


def test_a_class_that_cannot_be_completed_stays_as_it_was() -> None:
    class Abstract(Address, abc.ABC):
        own: str | None = None

        @abc.abstractmethod
        def shown(self) -> str: ...

    before = dict(vars(Abstract))
    for _ in range(2):
        with pytest.raises(TypeError, match="abstract"):
            attrs.fields(Abstract)
        assert dict(vars(Abstract)) == before


def test_a_class_is_completed_once() -> None:
    class Late(Model):
        __annotations__ = {"line": "str"}

    completer = vars(Late)["__attrs_attrs__"]
    fields = attrs.fields(Late)
    assert completer.__get__(None, Late) is fields is attrs.fields(Late)


def test_only_a_subclass_has_a_place_for_weak_references() -> None:
    class Mine(Regions_National):
        pass

    with pytest.raises(TypeError, match="weak reference"):
        weakref.ref(Regions_National())
    mine = Mine()
    assert weakref.ref(mine)() is mine
    assert copy.deepcopy(mine) == mine


def test_names_are_imported_on_first_need_and_unknown_ones_are_errors() -> None:
    assert evaluate("Claims", "wire_samples").__name__ == "ClaimStatus"
    claims: Any = evaluate("Claims", "wire_samples")
    assert evaluate("list[Claims] | None", "wire_samples") == list[claims] | None
    with pytest.raises(NameError):
        evaluate("NoSuchName", "wire_samples")
    assert evaluate("Line", "wire_samples") is Line
    assert resolve("commons", "EncounterId | None") == UUID | None


def test_repr_shows_no_text() -> None:
    made = visit(place=Place.OFFICE, sex=Sex("secret"), birth=None, lines=[Line(charge_cents=1)])
    assert repr(made) == (
        f"Visit(external_id=<set>, visit_id={ID!r}, seen_at=<set>, birth=<set>, place=Place.OFFICE, sex=<set>, "
        "lines=<set>)"
    )
    assert repr(Address(address_1="1 Main St", city="A")) == "Address(address_1=<set>, city=<set>)"


def test_an_extra_is_not_shown_by_repr() -> None:
    made = Odd(type="x")
    vars(made)["secret key"] = "secret"
    assert repr(made) == "Odd(type=<set>)"


def test_values_can_be_shown() -> None:
    with show_values():
        assert repr(Address(address_1="1", city="A")) == "Address(address_1='1', city='A')"
    assert "<set>" in repr(Address(address_1="1", city="A"))


@pytest.mark.parametrize(
    ("key", "shown"),
    [("frist_name", "frist_name"), ("Jane Roe", "[...]"), ("é", "[...]"), ("a" * 65, "[...]"), ("", "[...]")],
)
def test_only_what_looks_like_a_field_stands_in_a_path(key: str, shown: str) -> None:
    assert key_in_path(key) == shown
