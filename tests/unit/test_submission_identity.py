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
    assert derived_id(CLAIM, list(reversed(fields))) != found


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
