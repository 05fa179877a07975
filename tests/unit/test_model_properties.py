"""What holds for every type of the contract: three states everywhere, and two readers that agree."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
from typing import Any

import attrs
import cattrs
import pytest
from contract_values import nearly, wire_objects, wire_values
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from candid_aio.errors import InvalidValueError
from candid_aio.resources._index import NAMESPACES
from candid_aio.resources.commons import Regions
from candid_aio.resources.encounters.v_4.types import ClinicalNote, NoteCategory
from candid_aio.submission.digest import canonical as json_of
from candid_aio.wire import types
from candid_aio.wire.check import check
from candid_aio.wire.codec import Reader, encode, structure, unstructure
from candid_aio.wire.model import Model, evolve, make, shape_of
from candid_aio.wire.open import UnknownVariant
from candid_aio.wire.whole import is_whole, read_whole

FAST = Reader()
REFERENCE = Reader(converter=cattrs.Converter())
SLOW_TO_DRAW = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=300)


def _models() -> list[type[Model]]:
    modules = [importlib.import_module(f"candid_aio.resources.{namespace}.types") for namespace in NAMESPACES]
    found = {one for module in modules for one in vars(module).values() if types.is_model(one) and one is not Model}
    return sorted(found, key=lambda cls: (cls.__module__, cls.__name__))


MODELS = _models()


def canonical(read: Any) -> Any:
    """JSON with one spelling for whole floats: `1.0` is sent for the `1` that came where a number is expected."""
    return json.loads(json.dumps(read), parse_float=_whole_if_it_is)


def _whole_if_it_is(text: str) -> float:
    return int(float(text)) if float(text).is_integer() else float(text)


@given(st.data(), st.sampled_from(MODELS))
@SLOW_TO_DRAW
def test_what_fits_is_read_alike_and_goes_back_as_it_came(data: st.DataObject, cls: type[Model]) -> None:
    came = data.draw(wire_objects(cls))
    raw = json.dumps(came).encode()
    fast = FAST.read(raw, cls)
    assert fast == REFERENCE.read(raw, cls)
    assert fast.value == structure(came, cls)
    sent = json.loads(encode(fast.value, cls, at="request"))
    assert sent == unstructure(fast.value)
    assert structure(sent, cls) == fast.value
    assert _without_moments(canonical(sent)) == _without_moments(canonical(came))
    for again in (copy.deepcopy(fast.value), pickle.loads(pickle.dumps(fast.value)), evolve(fast.value)):
        assert again == fast.value
        assert list(vars(again)) == list(vars(fast.value))


def _without_moments(value: Any) -> Any:
    """Moments go back in canonical form, and sets in any order."""
    if isinstance(value, dict):
        return {key: _without_moments(one) for key, one in value.items()}
    if isinstance(value, list):
        return sorted((_without_moments(one) for one in value), key=repr)
    if isinstance(value, str) and value.endswith("Z") and value[10:11] == "T":
        return value[:19]
    return value


@given(st.data(), st.sampled_from(MODELS))
@SLOW_TO_DRAW
def test_what_one_reader_accepts_the_other_reads_to_the_same_value(data: st.DataObject, cls: type[Model]) -> None:
    raw = json.dumps(data.draw(nearly(data.draw(wire_values(list[cls]))))).encode()  # type: ignore[valid-type]  # made here
    outcomes: list[object] = []
    for reader in (FAST, REFERENCE):
        try:
            outcomes.append(reader.read(raw, list[cls]))  # type: ignore[valid-type]  # made here
        except InvalidValueError as error:
            outcomes.append(error.problems)
    assert outcomes[0] == outcomes[1]


@given(st.data(), st.sampled_from(MODELS))
@SLOW_TO_DRAW
def test_the_three_states_survive_every_copy(data: st.DataObject, cls: type[Model]) -> None:
    fields = structure(data.draw(wire_objects(cls)), cls)
    python = {wire: name for name, wire in shape_of(cls).wire.items()}
    given_fields = {python[wire]: value for wire, value in vars(fields).items()}
    optional = sorted(shape_of(cls).known - shape_of(cls).required - shape_of(cls).tags.keys())
    nulls = data.draw(st.sets(st.sampled_from(optional))) if optional else set()
    made = cls(**given_fields | dict.fromkeys(nulls))
    absent = shape_of(cls).known - {python[wire] for wire in vars(made)}
    for again in (made, evolve(made), copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert again == made
        assert all(getattr(again, name) is None for name in nulls | absent)
        sent = unstructure(again)
        assert {python[wire] for wire, value in sent.items() if value is None} >= nulls
        assert not {python[wire] for wire in sent} & absent
    check(made, cls, at="request")


@pytest.mark.parametrize("cls", MODELS, ids=lambda cls: f"{cls.__module__}.{cls.__name__}")
def test_every_model_is_complete(cls: type[Model]) -> None:
    assert [field.alias for field in attrs.fields(cls)] == list(shape_of(cls).wire)
    with pytest.raises(TypeError, match="unknown no_such_field"):
        cls(no_such_field=1)  # type: ignore[call-arg]  # what is tested


@pytest.mark.long
@given(st.data(), st.sampled_from(MODELS))
@settings(SLOW_TO_DRAW, max_examples=20_000, phases=[Phase.generate])
def test_the_readers_agree_on_many_more(data: st.DataObject, cls: type[Model]) -> None:
    test_what_one_reader_accepts_the_other_reads_to_the_same_value.hypothesis.inner_test(data, cls)  # type: ignore[attr-defined]  # set by hypothesis


def _whole(came: Any, cls: type[Model]) -> tuple[Any, Any, Any]:
    whole = read_whole(json_of(came), cls)
    # What was sent as it is read again: the items of a set have no order.
    return whole.value, structure(json.loads(whole.sent.raw), cls), ()


def _structured(came: Any, cls: type[Model]) -> tuple[Any, Any, Any]:
    value = structure(came, cls)
    return value, structure(json.loads(encode(value, cls, at="")), cls), ()


def _or_problems(read: Any, came: Any, cls: type[Model]) -> Any:
    try:
        return read(came, cls)
    except InvalidValueError as error:
        # In any order: that of the names in an object is another one in canonical JSON.
        return None, None, sorted((problem.path.removeprefix("."), problem.expected) for problem in error.problems)


@given(st.data(), st.sampled_from(MODELS), st.booleans())
@SLOW_TO_DRAW
def test_reading_whole_is_structure_and_encode_for_what_fits_and_for_what_does_not(
    data: st.DataObject, cls: type[Model], mistyped: bool
) -> None:
    """Also where the JSON is sent as it came, and nothing checks it a second time."""
    came = data.draw(wire_objects(cls))
    if mistyped:
        came = data.draw(nearly(came))
    assert _or_problems(_whole, came, cls) == _or_problems(_structured, came, cls)
    if not mistyped:
        assert is_whole(structure(came, cls), came)


@pytest.mark.parametrize("seconds", ["00", "00.5", "00.123456"])
def test_a_date_time_without_an_offset_is_refused_though_msgspec_reads_and_spells_it(seconds: str) -> None:
    raw = json_of({"author_name": "a", "text": "b", "timestamp": f"2026-01-02T03:04:{seconds}"})
    read_whole(raw.replace(b'"}', b'Z"}'), ClinicalNote)
    with pytest.raises(InvalidValueError) as caught:
        read_whole(raw, ClinicalNote)
    assert [problem.path for problem in caught.value.problems] == ["timestamp"]


def test_what_is_spelled_as_it_would_be_sent_is_sent_as_it_is() -> None:
    raw = json_of({"type": "states", "states": ["NY"]})
    whole = read_whole(raw, Regions)
    assert whole.sent.raw is raw
    assert encode(whole.sent, Regions, at="request") is raw
    assert json_of(unstructure(whole.value)) == raw


@pytest.mark.parametrize("number", [float("inf"), float("-inf"), float("nan")])
def test_a_number_that_json_does_not_have_is_refused_by_its_place(number: float) -> None:
    """msgspec would write null for it, and an optional field would take that."""
    cls = next(one for one in MODELS if _optional_floats(one) and not shape_of(one).required)
    (name, *_) = _optional_floats(cls)
    came = {name: number}
    assert not is_whole(make(cls, {name: None}), came)
    assert is_whole(make(cls, {name: None}), {name: None})
    ((path, _),) = _or_problems(_whole, came, cls)[2]
    assert path == name
    assert _whole({name: None}, cls)[:2] == (make(cls, {name: None}), make(cls, {name: None}))


@pytest.mark.parametrize("came", [{"type": "Zaphodina", "b": 1}, {"type": "Zaphodina", "b": None}])
def test_a_variant_that_the_contract_does_not_list_is_read_whole(came: dict[str, Any]) -> None:
    whole = read_whole(json_of(came), Regions)
    assert whole.value == structure(came, Regions) == UnknownVariant(came)
    assert json.loads(whole.sent.raw) == came


def _optional_floats(cls: type[Model]) -> list[str]:
    return [field.name for field in attrs.fields(cls) if field.type == (float | None)]


def test_what_the_contract_does_not_list_is_found_wherever_it_stands() -> None:
    known, new = NoteCategory("clinical"), NoteCategory("Zaphodina")
    unknown = UnknownVariant({"type": "Zaphodina"})
    for holder in (lambda one: one, lambda one: [one], lambda one: {"a": one}):
        assert is_whole(holder(known), holder("clinical"), listed=True)
        assert is_whole(holder(new), holder("Zaphodina"))
        assert not is_whole(holder(new), holder("Zaphodina"), listed=True)
        assert not is_whole(holder(unknown), holder({}), listed=True)
        assert is_whole(holder(unknown), holder({}))
    assert is_whole({known}, ["clinical"], listed=True)
    assert not is_whole({known, new}, ["clinical", "Zaphodina"], listed=True)
