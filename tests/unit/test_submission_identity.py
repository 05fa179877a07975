"""External ids: which can be one, and how they are derived."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candid_aio.submission.identity import derived_id, is_usable

CLAIM: dict[str, Any] = {
    "patient": {"external_id": "Zaphodina", "zip": "01234"},
    "service_lines": [{"units": 1}, {"units": 2}],
    "flag": False,
    "none": None,
    "empty": "",
}


@pytest.mark.parametrize(
    ("given", "usable"), [("a", True), ("é", True), ("", False), (None, False), (5, False), ("\ud800", False)]
)
def test_what_can_be_an_external_id(given: Any, usable: bool) -> None:
    assert is_usable(given) is usable


def test_the_same_values_give_the_same_id_in_any_process_and_order_of_fields() -> None:
    fields = ["patient.external_id", "service_lines.1.units", "flag"]
    other = dict(reversed(CLAIM.items()))
    found = derived_id(CLAIM, fields)
    program = (
        "import json, sys; from candid_aio.submission.identity import derived_id;"
        "print(derived_id(json.loads(sys.argv[1]), sys.argv[2:]))"
    )
    told = subprocess.check_output([sys.executable, "-c", program, json.dumps(other), *fields], text=True)
    assert told.strip() == derived_id(other, fields) == found
    assert found is not None
    assert len(found) == 32
    assert int(found, 16)
    assert derived_id(CLAIM, fields[:2]) != found


def test_neither_the_order_of_the_names_nor_a_name_that_stands_twice_makes_another_id() -> None:
    """Else the same file, submitted by a command that is written another way, would be made twice."""
    fields = ["flag", "patient.external_id", "service_lines.1.units"]
    found = derived_id(CLAIM, fields)
    assert derived_id(CLAIM, list(reversed(fields))) == derived_id(CLAIM, [*fields, *fields]) == found
    assert derived_id(CLAIM, ["flag", "flag"]) == derived_id(CLAIM, ["flag"])


def test_an_id_is_for_ever() -> None:
    """A claim that has another one with the next version of this package would be made once more."""
    assert derived_id({"a": "1"}, ["a"]) == "57bfe7a5665fd3e5b7872b4dc4b07521"
    assert derived_id({"a": "1", "b": {"c": [2, None]}}, ["a", "b.c"]) == "b96d50c19084f48b81316b01a28bd379"


@pytest.mark.parametrize(
    "field",
    ["nothing", "patient.nothing", "patient.zip.0", "service_lines.2.units", "service_lines.x", "service_lines.-1",
     "service_lines.²", "none", "none.x", "empty", ""],
)  # fmt: skip
def test_what_is_absent_null_or_empty_gives_no_id(field: str) -> None:
    assert derived_id(CLAIM, ["patient.zip", field]) is None


def test_without_fields_or_encoding_there_is_no_id() -> None:
    assert derived_id(CLAIM, []) is None
    assert derived_id({"a": "\ud800"}, ["a"]) is None


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=2, max_size=2), st.integers(1, 5)
)
def test_where_one_value_ends_and_the_next_begins_is_told_apart(values: list[str], cut: int) -> None:
    first, second = values
    moved = first + second[:cut], second[cut:]
    if not moved[1]:
        return
    names = ["a", "b"]
    assert derived_id(dict(zip(names, values, strict=True)), names) != derived_id(
        dict(zip(names, moved, strict=True)), names
    )


# Few, so that two claims often have the same, and such as would be mixed up in a text of them all.
texts = st.sampled_from(["", "a", "1", ",", '","', '"', "[1]", "é", "a,b"])
plain = st.recursive(
    st.none() | st.booleans() | st.integers(0, 1) | st.sampled_from([0.0, 1.0]) | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=3,
)
names = st.sampled_from(["a", "b", "c.x", "c.y", "d.0", "d.1.x"])
records = st.fixed_dictionaries(
    {},
    optional={
        "a": plain,
        "b": plain,
        "c": st.fixed_dictionaries({}, optional={"x": plain, "y": plain}),
        "d": st.tuples(plain, st.fixed_dictionaries({"x": plain})).map(list),
    },
)


def turned(value: Any) -> Any:
    """The same with all fields in the other order."""
    if isinstance(value, dict):
        return {key: turned(one) for key, one in reversed(value.items())}
    return [turned(one) for one in value] if isinstance(value, list) else value


@given(records, records, st.lists(names, min_size=1, max_size=3))
def test_two_claims_have_one_id_just_where_their_values_are_the_same_json(
    one: dict[str, Any], other: dict[str, Any], fields: list[str]
) -> None:
    def values(record: dict[str, Any]) -> str | None:
        found = []
        for field in fields:
            value: Any = record
            for name in field.split("."):
                try:
                    value = value[int(name) if isinstance(value, list) else name]
                except (KeyError, IndexError):
                    return None
            if value is None or value == "":
                return None
            found.append(value)
        return json.dumps(found, sort_keys=True)

    assert derived_id(turned(one), fields) == derived_id(one, fields)
    assert (derived_id(one, fields) is None) is (values(one) is None)
    if values(one) is not None:
        assert (derived_id(one, fields) == derived_id(other, fields)) is (values(one) == values(other))


def test_an_id_shows_no_value() -> None:
    found = derived_id({"patient": {"first_name": "Zaphodina", "zip": "01234"}}, ["patient.first_name", "patient.zip"])
    assert found is not None
    assert set(found) <= set("0123456789abcdef")
    assert "01234" not in found


@pytest.mark.parametrize(
    ("one", "other"), [(1, "1"), (True, 1), (0, False), ([1, 2], [12]), ("a,b", ["a", "b"]), ({"a": 1}, [["a", 1]])]
)
def test_values_of_other_kinds_are_other_values(one: Any, other: Any) -> None:
    assert derived_id({"a": one}, ["a"]) != derived_id({"a": other}, ["a"])


def test_the_names_of_the_fields_are_part_of_the_id() -> None:
    """Else a claim of one patient would have the id of another's, where a run names other fields."""
    assert derived_id({"a": "1", "b": "2"}, ["a", "b"]) != derived_id({"c": "1", "d": "2"}, ["c", "d"])
    assert derived_id({"a": "x", "b": "x"}, ["a"]) != derived_id({"a": "x", "b": "x"}, ["b"])
