"""What is to be done with a line, when requests left, and what the digest tells apart."""

from __future__ import annotations

from typing import Any

import pytest

from candid_aio.errors import CandidError
from candid_aio.submission.digest import DIGEST_BYTES, canonical, content_digest
from candid_aio.submission.journal import JournalError, rules
from candid_aio.submission.states import Entry, Record, Standing, State, Step, Verdict

SAME, OTHER = b"s" * 16, b"o" * 16


@pytest.mark.parametrize(
    ("state", "same", "other"),
    [
        (State.PENDING, "send", "send"),
        (State.SENDING, "look_up", "look_up"),
        (State.UNKNOWN, "look_up", "look_up"),
        (State.SUBMITTED, "done", "changed"),
        (State.REJECTED, "done", "changed"),
        (State.ALREADY_EXISTS, "done", "changed"),
        (State.STUCK, "done", "changed"),
    ],
)
def test_the_state_and_the_content_say_what_is_to_be_done(state: State, same: Verdict, other: Verdict) -> None:
    record = Record(external_id="x", state=state, digest=SAME, at=1.0)
    for digest, wanted in ((SAME, same), (OTHER, other)):
        entry = Entry("x", digest, 7)
        assert rules.verdict(record, entry, first=True, conflict=False) == wanted
        assert rules.verdict(record, entry, first=False, conflict=False) == "duplicate_line"
        assert rules.verdict(record, entry, first=True, conflict=True) == "conflicting_lines"
        assert rules.verdict(record, entry, first=False, conflict=True) == "conflicting_lines"


@pytest.mark.parametrize(
    ("slots", "sending", "wanted"),
    [
        ({}, [], []),
        ({10_000: 2, 10_050: 1}, [], [1000.1, 1000.1, 1005.1]),
        ({9_949: 5, 9_950: 1}, [], [995.1]),
        ({10_000: 2}, [1000.05], [1000.1, 1005.0]),
        ({}, [3.0, 4.0], [1005.0, 1005.0]),
        ({20_000: 2}, [], [1005.0, 1005.0]),
        ({10_050: 1}, [], [1005.0]),
    ],
    ids=["none", "by slots", "old ones", "one still sent", "sent long ago", "a clock set back", "this very moment"],
)
def test_recent_requests_are_never_told_too_early(
    slots: dict[int, int], sending: list[float], wanted: list[float]
) -> None:
    now = 1005.0 if 10_050 not in slots or 10_000 not in slots else 1005.5
    assert rules.recent_requests(slots, sending, now=now) == wanted


def test_the_digest_is_of_the_content_and_not_of_its_spelling() -> None:
    salt = b"k" * 16

    def digest(record: dict[str, Any], salt: bytes = salt) -> bytes:
        return content_digest(canonical(record), salt=salt)

    one = digest({"a": 1, "b": {"c": "ü", "d": None}})
    assert len(one) == DIGEST_BYTES
    assert one == digest({"b": {"d": None, "c": "ü"}, "a": 1})
    assert one != digest({"a": 1, "b": {"c": "u", "d": None}})
    assert one != digest({"a": "1", "b": {"c": "ü", "d": None}})
    assert one != digest({"a": 1, "b": {"c": "ü"}})
    assert one != digest({"a": 1, "b": {"c": "ü", "d": None}}, b"l" * 16)
    assert digest({"a": "\ud800"})


def test_reprs_show_no_external_id_and_no_digest() -> None:
    record = Record(external_id="Zaphodina", state=State.PENDING, digest=b"Zaphodina", at=1.0)
    step = Step(external_id="Zaphodina", state=State.SENDING, at=1.0, attempts=0, sends=1, digest=b"Zaphodina")
    assert "Zaphodina" not in repr([Entry("Zaphodina", b"Zaphodina", 1), Standing("send", record, 1), step])


def test_a_journals_error_tells_its_cause_by_name() -> None:
    error = JournalError("the journal cannot be written", cause="ENOSPC")
    assert str(error) == "the journal cannot be written (ENOSPC)"
    assert str(JournalError("closed")) == "closed"
    assert isinstance(error, CandidError)
