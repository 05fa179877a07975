"""What comes next for one claim: every transition by itself."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from candid_aio.submission.states import Record, State
from candid_aio.submission.steps import (
    Action,
    Begun,
    Event,
    Found,
    Halted,
    Made,
    Missing,
    Move,
    NotDone,
    NotUnique,
    Position,
    Refused,
    Unclear,
    next_step,
    position_of,
    sending,
)
from candid_aio.submission.ways import way_of

WAY = way_of("encounters.v_4.create")
NOT_UNIQUE = WAY.not_unique
(ALSO_UNIQUE,) = WAY.also_unique
SETTLED = [State.SUBMITTED, State.REJECTED, State.ALREADY_EXISTS, State.STUCK]


def after(position: Position, event: Event, *, max_attempts: int = 8) -> Move:
    return next_step(position, event, way=WAY, max_attempts=max_attempts)


def sent(**fields: Any) -> Position:
    return Position(state=State.SENDING, **{"sends": 1, **fields})


def unknown(**fields: Any) -> Position:
    return Position(state=State.UNKNOWN, **{"sends": 1, **fields})


# Begun


def test_a_claim_begins_with_a_send() -> None:
    assert after(Position(), Begun()) == Move(Position(), Action.SEND)


def test_what_was_being_sent_or_is_unknown_begins_with_a_look_up() -> None:
    """After a pause, where a request may be still under way."""
    position = sent(attempts=3, error="status 503", paths=("a",))
    looked_for = attrs.evolve(position, state=State.UNKNOWN)
    assert after(position, Begun()) == Move(looked_for, Action.LOOK_UP, 0.5)
    assert after(looked_for, Begun()) == Move(looked_for, Action.LOOK_UP)


@pytest.mark.parametrize("state", SETTLED)
def test_what_is_settled_stays_so(state: State) -> None:
    position = Position(state=state, sends=2, attempts=3, error="e", paths=("a",), made_id="m")
    assert after(position, Begun()) == Move(position, Action.SETTLE)


def test_a_record_is_taken_up_as_it_was_left() -> None:
    record = Record(
        external_id="x", state=State.UNKNOWN, attempts=2, sends=3, made_id="m", error="e", paths=("a",), at=1.0
    )
    assert position_of(record) == unknown(attempts=2, sends=3, error="e", paths=("a",), made_id="m")


def test_sending_counts_each_send() -> None:
    position = Position(sends=1, attempts=2, error="status 503")
    assert sending(position) == sent(sends=2, attempts=2, error="status 503")


# After a send


def test_what_was_made_is_submitted() -> None:
    move = after(sent(attempts=1, sends=2, error="status 503"), Made("m"))
    assert move == Move(Position(state=State.SUBMITTED, attempts=1, sends=2, made_id="m"), Action.SETTLE)


def test_what_was_refused_is_rejected_with_the_names_of_its_fields() -> None:
    move = after(sent(error="status 503"), Refused("HttpRequestValidationsError", ("units",)))
    rejected = Position(state=State.REJECTED, sends=1, error="HttpRequestValidationsError", paths=("units",))
    assert move == Move(rejected, Action.SETTLE)


@pytest.mark.parametrize("error", [NOT_UNIQUE, ALSO_UNIQUE])
def test_what_is_not_unique_is_looked_up_at_once(error: str) -> None:
    move = after(sent(attempts=2, error="status 503"), NotUnique(error, ("a",)))
    assert move == Move(unknown(attempts=2, error=error, paths=("a",)), Action.LOOK_UP)


def test_what_was_not_done_is_sent_again_and_counts_nothing() -> None:
    move = after(sent(sends=2, attempts=2, error="status 503"), NotDone("status 429", 3.0))
    pending = Position(state=State.PENDING, sends=1, attempts=2, waits=1, error="status 503")
    assert move == Move(pending, Action.SEND, 0.5, 3.0)


@pytest.mark.parametrize("counts", [True, False])
def test_what_is_unclear_is_looked_up_after_a_pause(counts: bool) -> None:
    move = after(sent(attempts=1, waits=2, error=NOT_UNIQUE, paths=("a",)), Unclear("status 503", 3.0, counts))
    told = {"attempts": 2, "waits": 0} if counts else {"attempts": 1, "waits": 3}
    pause = 1.0 if counts else 2.0
    assert move == Move(unknown(error="status 503", **told), Action.LOOK_UP, pause, 3.0)


def test_the_last_attempt_is_looked_up_too() -> None:
    assert after(sent(), Unclear("status 503"), max_attempts=1).action is Action.LOOK_UP


@pytest.mark.parametrize(("clear", "state"), [(True, State.PENDING), (False, State.UNKNOWN)])
def test_where_no_claim_can_be_sent_it_waits_for_the_next_run(clear: bool, state: State) -> None:
    """As one that may have been made, where that is not clear."""
    move = after(sent(sends=2, attempts=1, error="status 503"), Halted(clear))
    left = Position(state=state, sends=1 if clear else 2, attempts=1, error="status 503")
    assert move == Move(left, Action.HALT)


# After a look-up


@pytest.mark.parametrize(
    ("sends", "error", "state"),
    [
        (1, NOT_UNIQUE, State.ALREADY_EXISTS),
        (1, ALSO_UNIQUE, State.ALREADY_EXISTS),
        (2, NOT_UNIQUE, State.SUBMITTED),
        (2, ALSO_UNIQUE, State.SUBMITTED),
        (1, "status 503", State.SUBMITTED),
        (1, None, State.SUBMITTED),
        (2, None, State.SUBMITTED),
    ],
)
def test_what_is_found_was_there_before_only_where_the_first_send_met_it(
    sends: int, error: str | None, state: State
) -> None:
    move = after(unknown(sends=sends, error=error, attempts=2, paths=("a",)), Found("m"))
    assert move == Move(Position(state=state, sends=sends, attempts=2, made_id="m"), Action.SETTLE)


@pytest.mark.parametrize("attempts", [0, 7])
@pytest.mark.parametrize("error", [None, "status 503"])
def test_what_is_missing_is_sent_again(attempts: int, error: str | None) -> None:
    move = after(unknown(attempts=attempts, waits=3, error=error), Missing())
    assert move == Move(Position(sends=1, attempts=attempts, error=error), Action.SEND)


@pytest.mark.parametrize("attempts", [8, 9])
def test_what_is_missing_after_all_attempts_is_stuck(attempts: int) -> None:
    stuck = Position(state=State.STUCK, sends=1, attempts=attempts, error="status 503")
    assert after(unknown(attempts=attempts, error="status 503"), Missing()) == Move(stuck, Action.SETTLE)


def test_what_is_there_by_the_server_and_is_not_found_is_looked_for_again_and_not_sent() -> None:
    move = after(unknown(error=NOT_UNIQUE, paths=("a",), waits=4), Missing())
    assert move == Move(unknown(error=NOT_UNIQUE, paths=("a",), attempts=1), Action.LOOK_UP, 0.5)
    stuck = Position(state=State.STUCK, sends=1, attempts=8, error=NOT_UNIQUE, paths=("a",))
    assert after(unknown(error=NOT_UNIQUE, paths=("a",), attempts=7), Missing()) == Move(stuck, Action.SETTLE)


def test_another_claim_with_what_has_to_be_unique_rejects() -> None:
    move = after(unknown(error=ALSO_UNIQUE, paths=("a",), attempts=1), Missing())
    rejected = Position(state=State.REJECTED, sends=1, attempts=1, error=ALSO_UNIQUE, paths=("a",))
    assert move == Move(rejected, Action.SETTLE)


def test_where_an_earlier_send_may_be_what_it_met_it_is_looked_for_again() -> None:
    """Rejected, it would be sent again without a look-up, when a biller has changed it."""
    move = after(unknown(error=ALSO_UNIQUE, sends=2, attempts=1), Missing())
    assert move == Move(unknown(error=ALSO_UNIQUE, sends=2, attempts=2), Action.LOOK_UP, 1.0)
    stuck = after(unknown(error=ALSO_UNIQUE, sends=2, attempts=7), Missing()).position
    assert (stuck.state, stuck.error) == (State.STUCK, ALSO_UNIQUE)


def test_a_look_up_that_was_not_done_is_made_again_and_counts_nothing() -> None:
    move = after(unknown(attempts=8, waits=1, error="e"), NotDone("status 429", 3.0))
    assert move == Move(unknown(attempts=8, waits=2, error="e"), Action.LOOK_UP, 1.0, 3.0)


@pytest.mark.parametrize(("before", "error"), [("status 503", "status 503"), (None, "status 502")])
def test_a_look_up_that_is_unclear_counts_and_what_came_of_the_send_is_kept(before: str | None, error: str) -> None:
    position = unknown(attempts=1, error=before, paths=("a",))
    move = after(position, Unclear("status 502", 3.0))
    assert move == Move(attrs.evolve(position, attempts=2, error=error), Action.LOOK_UP, 1.0, 3.0)
    stuck = after(position, Unclear("status 502"), max_attempts=2)
    settled = Position(state=State.STUCK, sends=1, attempts=2, error=error, paths=("a",))
    assert stuck == Move(settled, Action.SETTLE)


@pytest.mark.parametrize("event", [Unclear("status 502"), Missing()])
def test_a_look_up_makes_it_stuck_with_the_last_attempt_and_not_before(event: Event) -> None:
    position = unknown(error=NOT_UNIQUE)
    found = [after(attrs.evolve(position, attempts=count), event).action for count in range(9)]
    assert found == 7 * [Action.LOOK_UP] + 2 * [Action.SETTLE]


def test_a_look_up_of_a_server_that_is_down_never_makes_it_stuck() -> None:
    move = after(unknown(attempts=8, error="e"), Unclear("status 502", None, counts=False), max_attempts=8)
    assert move == Move(unknown(attempts=8, waits=1, error="e"), Action.LOOK_UP, 0.5)


@pytest.mark.parametrize("clear", [True, False])
def test_a_look_up_that_stops_the_run_leaves_it_unknown(clear: bool) -> None:
    assert after(unknown(error="e"), Halted(clear)) == Move(unknown(error="e"), Action.HALT)


# Pauses


def test_pauses_double_up_to_eight_seconds() -> None:
    unclear = [after(sent(attempts=count), Unclear("e"), max_attempts=99).pause for count in range(7)]
    assert unclear == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert [after(sent(waits=count), NotDone("e")).pause for count in range(6)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert [after(unknown(waits=count), NotDone("e")).pause for count in (0, 4, 10**9)] == [0.5, 8.0, 8.0]
    assert after(unknown(waits=2000), Unclear("e", counts=False)).pause == 8.0


@pytest.mark.parametrize(("asked", "least"), [(None, 0.0), (0.0, 0.0), (12.5, 12.5), (60.0, 60.0), (3600.0, 60.0)])
def test_what_the_server_asks_for_is_kept_up_to_a_minute(asked: float | None, least: float) -> None:
    assert after(sent(), NotDone("e", asked)).least == least
    assert after(sent(), Unclear("e", asked)).least == least


# What cannot be


@pytest.mark.parametrize(
    ("position", "event"),
    [
        *((sent(), event) for event in (Found("m"), Missing())),
        *((unknown(), event) for event in (Made("m"), Refused("e"), NotUnique("e"))),
        *((Position(state=state), Made("m")) for state in [State.PENDING, *sorted(SETTLED)]),
        *((Position(state=state), Missing()) for state in [State.PENDING, *sorted(SETTLED)]),
    ],
)
def test_an_event_that_cannot_come_is_refused(position: Position, event: Event) -> None:
    with pytest.raises(ValueError, match=f"{type(event).__name__} cannot come to a claim that is {position.state}"):
        after(position, event)
