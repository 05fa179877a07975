"""`next_step` as a state machine against a model of the server, with crashes, and each transition by itself."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

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
OTHER_NUMBER = "EncounterPatientControlNumberUniquenessError"
MOST = 3
FATES = ("answered", "lost", "500 after", "refused", "500 before", "429", "never left", "401", "crash")
FINAL = {State.SUBMITTED, State.REJECTED, State.ALREADY_EXISTS, State.STUCK}


def step(position: Position, event: Event) -> Move:
    return next_step(position, event, way=WAY, max_attempts=MOST)


class OneClaim(RuleBasedStateMachine):
    """A driver that does what it is told, a server that stores claims and loses answers, and a journal.

    The server's uniqueness check is off for some claims: then a second send without need would store a second one.
    """

    @initialize(checks=st.booleans(), there_before=st.booleans(), number_taken=st.booleans())
    def begin(self, checks: bool, there_before: bool, number_taken: bool) -> None:
        self.checks = checks or there_before
        self.number_taken = number_taken
        self.there_before = there_before
        self.stored = int(there_before)
        self.ours = 0
        self.journal = Position()
        self.in_doubt = (
            False  # something was sent of which nobody knows, and no look-up has said since that it is missing
        )
        self.clear_attempts = 0
        self.unclear = 0
        self.first_met_uniqueness = False
        self.restart()

    def restart(self) -> None:
        """What a process does that finds the claim in the journal."""
        record = Record(
            external_id="a",
            state=self.journal.state,
            attempts=self.journal.attempts,
            sends=self.journal.sends,
            made_id=self.journal.made_id,
            error=self.journal.error,
            paths=self.journal.paths,
            at=0.0,
        )
        self.move = step(position_of(record), Begun())

    def happened(self, position: Position, event: Event) -> None:
        """The journal has the new position before anything follows from it, but for a send that follows at once."""
        self.move = step(position, event)
        if self.move.action is not Action.SEND or self.move.pause:
            self.journal = self.move.position
        if self.move.action is Action.HALT:
            self.restart()

    def sends(self) -> Position:
        assert not self.in_doubt, "it is sent again without a look-up"
        assert self.move.position.state not in FINAL
        position = self.journal = sending(self.move.position)
        return position

    def looks(self) -> Position:
        self.journal = self.move.position
        return self.move.position

    @precondition(lambda self: self.move.action is Action.SEND)
    @rule(
        fate=st.sampled_from(
            ["answered", "lost", "500 after", "refused", "500 before", "429", "never left", "401", "crash"]
        )
    )
    def send(self, fate: str) -> None:
        position = self.sends()
        if fate in {"500 before", "429", "never left", "401"}:
            self.not_stored(position, fate)
            return
        if self.stored and self.checks:
            self.first_met_uniqueness |= position.sends == 1 and fate in {"answered", "refused"}
            self.answered(position, fate, NotUnique(WAY.not_unique, ("external_id",)))
        elif self.number_taken:
            self.answered(position, fate, NotUnique(OTHER_NUMBER, ("number",)))
        elif fate == "refused":
            self.happened(position, Refused("HttpRequestValidationError", ("a.b",)))
        else:
            self.stored += 1
            self.ours += 1
            self.in_doubt = True
            self.answered(position, fate, Made("1"))

    def answered(self, position: Position, fate: str, event: Event) -> None:
        if fate == "crash":
            self.in_doubt = True
            self.restart()
        elif fate in {"lost", "500 after"}:
            self.in_doubt = True
            self.unclear += 1
            self.happened(position, Unclear("AmbiguousOutcomeError"))
        else:
            self.happened(position, event)

    def not_stored(self, position: Position, fate: str) -> None:
        if fate == "500 before":
            self.in_doubt = True
            self.unclear += 1
            self.happened(position, Unclear("status 500", 3600.0))
        elif fate == "401":
            self.happened(position, Halted())
        else:
            self.happened(position, NotDone(fate))

    @precondition(lambda self: self.move.action is Action.LOOK_UP)
    @rule(fate=st.sampled_from(["answered", "500", "429", "401", "down", "crash"]))
    def look_up(self, fate: str) -> None:
        position = self.looks()
        if fate == "crash":
            self.restart()
        elif fate == "500":
            self.unclear += 1
            self.happened(position, Unclear("status 500"))
        elif fate == "down":
            self.happened(position, Unclear("status 500", counts=False))
        elif fate == "429":
            self.happened(position, NotDone("status 429", 1.0))
        elif fate == "401":
            self.happened(position, Halted())
        else:
            self.in_doubt = False
            self.happened(position, Found("1") if self.stored else Missing())

    @precondition(lambda self: self.move.action is Action.SETTLE)
    @rule()
    def begin_again(self) -> None:
        """A rerun of the same input sends nothing."""
        self.restart()
        assert self.move.action is Action.SETTLE

    @precondition(lambda self: self.move.position.state is State.STUCK)
    @rule()
    def put_back(self) -> None:
        self.unclear = 0
        self.journal = Position(state=State.UNKNOWN, sends=self.journal.sends)
        self.restart()

    @invariant()
    def no_claim_is_there_twice(self) -> None:
        assert self.stored <= 1
        assert self.ours <= 1

    @invariant()
    def what_it_says_is_true(self) -> None:
        state = self.move.position.state
        if state in {State.SUBMITTED, State.ALREADY_EXISTS}:
            assert self.stored == 1
        if state is State.ALREADY_EXISTS:
            assert self.there_before
            assert self.first_met_uniqueness
        if state is State.REJECTED:
            assert not self.stored
            assert self.move.position.error

    @invariant()
    def only_what_is_unclear_makes_it_stuck(self) -> None:
        stuck = self.move.position.state is State.STUCK
        assert stuck <= (self.unclear >= MOST)
        assert self.move.position.attempts <= MOST + 1

    @invariant()
    def pauses_are_those_of_the_clients_policy(self) -> None:
        assert 0 <= self.move.pause <= 8.0
        assert 0 <= self.move.least <= 60.0


OneClaim.TestCase.settings = settings(max_examples=400, stateful_step_count=40, deadline=None)
TestOneClaim = OneClaim.TestCase

SENDING = Position(state=State.SENDING, sends=1)
UNKNOWN = Position(state=State.UNKNOWN, sends=1, attempts=1, error="status 500")


@pytest.mark.parametrize(
    ("position", "event", "state", "action"),
    [
        (Position(), Begun(), State.PENDING, Action.SEND),
        (SENDING, Begun(), State.UNKNOWN, Action.LOOK_UP),
        (UNKNOWN, Begun(), State.UNKNOWN, Action.LOOK_UP),
        *((Position(state=state), Begun(), state, Action.SETTLE) for state in sorted(FINAL)),
        (SENDING, Made("1"), State.SUBMITTED, Action.SETTLE),
        (SENDING, Refused("a"), State.REJECTED, Action.SETTLE),
        (SENDING, NotUnique(WAY.not_unique), State.UNKNOWN, Action.LOOK_UP),
        (SENDING, NotDone("429"), State.PENDING, Action.SEND),
        (SENDING, Unclear("500"), State.UNKNOWN, Action.LOOK_UP),
        (SENDING, Halted(), State.PENDING, Action.HALT),
        (UNKNOWN, Found("1"), State.SUBMITTED, Action.SETTLE),
        (attrs.evolve(UNKNOWN, error=WAY.not_unique), Found("1"), State.ALREADY_EXISTS, Action.SETTLE),
        (attrs.evolve(UNKNOWN, error=OTHER_NUMBER), Found("1"), State.ALREADY_EXISTS, Action.SETTLE),
        (attrs.evolve(UNKNOWN, error=WAY.not_unique, sends=2), Found("1"), State.SUBMITTED, Action.SETTLE),
        (attrs.evolve(UNKNOWN, error=OTHER_NUMBER), Missing(), State.REJECTED, Action.SETTLE),
        (attrs.evolve(UNKNOWN, error=WAY.not_unique), Missing(), State.UNKNOWN, Action.LOOK_UP),
        (attrs.evolve(UNKNOWN, error=WAY.not_unique, attempts=2), Missing(), State.STUCK, Action.SETTLE),
        (UNKNOWN, Missing(), State.PENDING, Action.SEND),
        (attrs.evolve(UNKNOWN, attempts=3), Missing(), State.STUCK, Action.SETTLE),
        (UNKNOWN, Unclear("502"), State.UNKNOWN, Action.LOOK_UP),
        (attrs.evolve(UNKNOWN, attempts=2), Unclear("502"), State.STUCK, Action.SETTLE),
        (attrs.evolve(UNKNOWN, attempts=2), Unclear("502", counts=False), State.UNKNOWN, Action.LOOK_UP),
        (UNKNOWN, NotDone("429"), State.UNKNOWN, Action.LOOK_UP),
        (UNKNOWN, Halted(), State.UNKNOWN, Action.HALT),
    ],
)
def test_each_transition(position: Position, event: Event, state: State, action: Action) -> None:
    move = step(position, event)
    assert (move.position.state, move.action) == (state, action)


def test_pauses_are_half_a_second_doubled_and_at_most_eight() -> None:
    pauses = []
    position = Position(state=State.SENDING, sends=1)
    for _ in range(7):
        move = step(position, NotDone("status 429"))
        pauses.append(move.pause)
        position = sending(move.position)
    assert pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert step(attrs.evolve(SENDING, attempts=2), Unclear("status 500")).pause == 2.0
    assert step(attrs.evolve(SENDING, waits=10**6), NotDone("status 429")).pause == 8.0


def test_what_the_server_asks_for_is_the_least_up_to_a_minute() -> None:
    assert step(SENDING, NotDone("status 429", 7.0)).least == 7.0
    assert step(SENDING, Unclear("status 503", 3600.0)).least == 60.0


def test_what_came_of_a_send_is_kept_over_what_came_of_looking_for_it() -> None:
    assert step(UNKNOWN, Unclear("status 404")).position.error == "status 500"
    assert step(attrs.evolve(UNKNOWN, error=None), Unclear("status 404")).position.error == "status 404"
    stuck = step(attrs.evolve(UNKNOWN, error=None, attempts=2), Unclear("status 404")).position
    assert (stuck.state, stuck.error) == (State.STUCK, "status 404")


@pytest.mark.parametrize(("position", "event"), [(SENDING, Found("1")), (UNKNOWN, Made("1")), (Position(), Made("1"))])
def test_what_cannot_come_is_refused(position: Position, event: Event) -> None:
    with pytest.raises(ValueError, match="cannot come to a claim that is"):
        step(position, event)
