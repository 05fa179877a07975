"""What the sandbox's page is made of: escaping, sums of money, moments, and what the form's texts order."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candid_aio.sandbox.faults import Fault
from candid_aio.sandbox.page.faults import fault_of
from candid_aio.sandbox.page.markup import tag
from candid_aio.sandbox.page.requests import pretty
from candid_aio.sandbox.page.shell import chip, dollars, when


@given(st.text())
def test_no_text_gets_out_of_its_element_or_its_attribute(text: str) -> None:
    made = tag("p", text, title=text)
    assert made.count("<") == made.count(">") == 2
    assert made.count('"') == 2


def test_elements_are_written_as_html_wants_them() -> None:
    assert tag("input", type="hidden", name_="a", value=1) == '<input type="hidden" name="a" value="1">'
    assert tag("button", "Go", disabled=True, hidden=False, title=None) == "<button disabled>Go</button>"
    assert tag("ul", [tag("li", 1), [tag("li", "<2>")], None], aria_label="x") == (
        '<ul aria-label="x"><li>1</li><li>&lt;2&gt;</li></ul>'
    )


@pytest.mark.parametrize(
    ("cents", "shown"),
    [(0, "$0.00"), (5, "$0.05"), (123456789, "$1,234,567.89"), (-250, "-$2.50"), (None, ""), ("x", "")],
)
def test_cents_are_shown_as_dollars(cents: object, shown: str) -> None:
    assert dollars(cents) == f'<td class="number">{shown}</td>'


def test_moments_are_shown_in_utc() -> None:
    moment = dt.datetime(2026, 11, 2, 1, 2, 3, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
    assert when(moment) == '<time datetime="2026-11-02T06:02:03+00:00">2026-11-02 06:02:03</time>'
    assert when("2026-11-02T01:02:03.9-05:00").endswith(">2026-11-02 06:02:03</time>")


def test_a_state_is_a_word_before_it_is_a_colour() -> None:
    assert chip("finalized_paid", "good") == '<span class="chip good">finalized paid</span>'
    assert chip("x") == '<span class="chip">x</span>'


def test_the_form_orders_what_it_says() -> None:
    texts = {
        "what": "status",
        "operation": " encounters.* ",
        "calls": "3",
        "share": "25",
        "path": "external_id",
        "value": "visit-17",
        "status": "429",
        "retry_after": "7",
        "seconds": "0.5",
        "after": "on",
    }
    assert fault_of(texts) == Fault(
        what="status",
        operation="encounters.*",
        calls=3,
        share=0.25,
        where={"external_id": "visit-17"},
        status=429,
        retry_after="7",
        seconds=0.5,
        after=True,
    )


def test_what_is_left_empty_is_not_given() -> None:
    empty = dict.fromkeys(("operation", "calls", "share", "path", "value", "status", "retry_after", "seconds"), " ")
    assert fault_of({**empty, "what": "gzip"}) == Fault(what="gzip")


@pytest.mark.parametrize(
    ("texts", "words"),
    [({"calls": "x"}, "calls is a number"), ({"share": "200"}, "share is"), ({"what": ""}, "what is one of")],
)
def test_a_mistake_in_the_form_is_told(texts: dict[str, str], words: str) -> None:
    with pytest.raises(ValueError, match=words) as told:
        fault_of({"what": "gzip", **texts})
    assert told.value.__context__ is None


@pytest.mark.parametrize(
    ("content", "shown"),
    [(b'{"a":1}', '{\n  "a": 1\n}'), (b"plain", "plain"), (b"\xff<", "\ufffd<"), (b'"\xff"', '"\ufffd"')],
)
def test_a_body_is_shown_readably_whatever_it_is(content: bytes, shown: str) -> None:
    assert pretty(content) == shown
