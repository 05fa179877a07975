"""One claim's steps as a state machine: a server that stores, loses and lags, and a process that dies, against them."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from candid_aio.submission.journal.rules import PUT_BACK
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
SETTLED = {State.SUBMITTED, State.REJECTED, State.ALREADY_EXISTS, State.STUCK}
OURS, THEIRS = "ours", "theirs"

Fate: TypeAlias = Literal["answered", "cut off before", "cut off after", "late", "429", "not sent", "halted", "moved"]
Crash: TypeAlias = Literal["", "before the write", "before the request", "before the answer", "before the outcome"]

# What makes a double is a chain of answers: each of them is to come often enough.
FATES: list[Fate] = [
    "answered", "answered", "answered", "cut off after", "cut off after", "cut off before", "late", "429", "not sent",
    "halted", "moved",
]  # fmt: skip
CRASHES: list[Crash] = ["before the write", "before the request", "before the answer", "before the outcome"]
WITHOUT_EFFECT = {"429", "not sent", "halted"}


@attrs.define
class Server:
    """It stores claims of one external id. With `checks`, it refuses a second one.

    With them its look-up may lag behind, and a request may arrive after its sender gave it up. Without them it would
    make a double of what is sent twice, and nobody could help it where a look-up did not tell the truth.
    """

    checks: bool
    refuses: bool
    occupied: bool
    """Another claim has the patient control number."""
    stored: list[str]
    late: list[bool] = attrs.field(factory=list)

    def arrive(self, *, refused: bool, own_number_first: bool) -> Event:
        if refused:
            return Refused("HttpRequestValidationsError", ("units",))
        if self.checks and self.stored:
            # Our own has our patient control number, too: nobody says which of the two is told.
            return NotUnique(ALSO_UNIQUE if own_number_first and OURS in self.stored else NOT_UNIQUE)
        if self.occupied:
            return NotUnique(ALSO_UNIQUE)
        self.stored.append(OURS)
        return Made(OURS)

    def look_up(self, *, lagging: bool) -> Event:
        if not self.stored or (lagging and self.checks):
            return Missing()
        return Found(self.stored[0])


class ClaimMachine(RuleBasedStateMachine):
    """One claim, driven as its submitter drives it: each position is on disk before what follows it."""

    @initialize(
        checks=st.booleans(),
        refuses=st.sampled_from([False, False, False, True]),
        occupied=st.sampled_from([False, False, False, True]),
        theirs=st.sampled_from([False, False, False, True]),
        max_attempts=st.integers(1, 4),
    )
    def set_up(self, checks: bool, refuses: bool, occupied: bool, theirs: bool, max_attempts: int) -> None:
        self.server = Server(checks, refuses, occupied, [THEIRS] if theirs else [])
        self.max_attempts = max_attempts
        self.disk = Record(external_id="claim", state=State.PENDING, at=0.0)
        self.move: Move | None = None
        """What the process is to do next; None while there is none."""
        self.first: Event | None = None
        """What the very first send met, as far as the journal still tells."""
        self.may_exist = False
        """A send has been begun of which nobody knows what came, and no look-up has said since that it is missing."""
        self.counted = 0
        self.uncounted = 0
        self.requests = 0

    def next(self, position: Position, event: Event) -> Move:
        return next_step(position, event, way=WAY, max_attempts=self.max_attempts)

    def write(self, position: Position) -> None:
        if self.disk.state in SETTLED:
            assert position == position_of(self.disk)
        fields = attrs.asdict(position, filter=lambda field, _: field.name != "waits")
        self.disk = Record(external_id="claim", at=0.0, **fields)

    def settled(self) -> bool:
        return self.disk.state in SETTLED

    def follow(self, move: Move) -> None:
        assert move.pause > 0 or not move.least
        self.move = move if move.action in {Action.SEND, Action.LOOK_UP} else None

    @precondition(lambda self: self.move is None)
    @rule()
    def start(self) -> None:
        before = position_of(self.disk)
        move = self.next(before, Begun())
        assert (move.action is Action.SETTLE) is self.settled()
        if self.settled():
            assert move.position == before
        self.follow(move)

    @precondition(lambda self: self.move is not None)
    @rule(fate=st.sampled_from(FATES), lagging=st.booleans(), own=st.booleans(), counts=st.booleans())
    def go_on(self, fate: Fate, lagging: bool, own: bool, counts: bool) -> None:
        self.step(fate, "", lagging=lagging, own=own, counts=counts)

    @precondition(lambda self: self.move is not None)
    @rule(fate=st.sampled_from(FATES), crash=st.sampled_from(CRASHES), lagging=st.booleans(), own=st.booleans())
    def die(self, fate: Fate, crash: Crash, lagging: bool, own: bool) -> None:
        self.step(fate, crash, lagging=lagging, own=own, counts=True)
        self.move = None
        self.uncounted += 1

    @precondition(lambda self: self.server.late)
    @rule(own=st.booleans())
    def arrive_late(self, own: bool) -> None:
        self.server.arrive(refused=self.server.late.pop(), own_number_first=own)

    @precondition(lambda self: self.move is None and self.disk.state in PUT_BACK)
    @rule(refuses=st.booleans())
    def put_back(self, refuses: bool) -> None:
        if self.disk.state is State.REJECTED:
            self.server.refuses = refuses
        back = PUT_BACK[self.disk.state]
        self.disk = attrs.evolve(self.disk, state=back, attempts=0, error=None, paths=())
        # The error goes, so that what is missing then is sent again; with it goes what the first send met.
        self.first = None
        self.counted = self.uncounted = self.requests = 0

    def step(self, fate: Fate, crash: Crash, *, lagging: bool, own: bool, counts: bool) -> None:
        assert self.move is not None
        sends = self.move.action is Action.SEND
        assert not self.settled()
        assert not (sends and self.may_exist), "sent, and it may exist"
        assert not (sends and self.move.position.error in WAY.uniqueness_errors), "sent, and it is there"
        position = sending(self.move.position) if sends else self.move.position
        if crash == "before the write":
            return
        self.write(position)
        # From here on nobody who comes after a crash knows whether it left.
        self.may_exist = self.may_exist or sends
        if crash == "before the request":
            return
        self.requests += 1
        event = self.met(fate, sends=sends, lagging=lagging, own=own, counts=counts)
        if crash == "before the answer":
            return
        self.heard(position, event, write=crash != "before the outcome")

    def met(self, fate: Fate, *, sends: bool, lagging: bool, own: bool, counts: bool) -> Event:
        """What the server does with a request, and what its sender hears."""
        refused = self.server.refuses
        if fate == "late" and self.server.checks and sends:
            self.server.late.append(refused)
        answer: Event = Missing()
        if fate in {"answered", "cut off after", "moved"}:
            if sends:
                answer = self.server.arrive(refused=refused, own_number_first=own)
            else:
                answer = self.server.look_up(lagging=lagging)
        if fate == "answered":
            return answer
        if fate in {"halted", "moved"}:
            return Halted(clear=fate == "halted")
        return NotDone(fate) if fate in WITHOUT_EFFECT else Unclear(f"status {fate}", None, counts)

    def heard(self, position: Position, event: Event, *, write: bool) -> None:
        sends = position.state is State.SENDING
        move = self.next(position, event)
        if sends and position.sends == 1 and write:
            self.first = event
        missing_and_there = isinstance(event, Missing) and position.error in WAY.uniqueness_errors
        if (isinstance(event, Unclear) and event.counts) or missing_and_there:
            self.counted += 1
            assert move.position.attempts == position.attempts + 1 or move.position.state is State.REJECTED
        else:
            self.uncounted += isinstance(event, (NotDone, Unclear, Halted))
            assert move.position.attempts == position.attempts
        if isinstance(event, (NotDone, Halted)):
            assert move.position.state not in SETTLED
        if sends:
            self.may_exist = isinstance(event, (NotUnique, Unclear)) or event == Halted(clear=False)
        elif isinstance(event, Missing):
            self.may_exist = False
        assert (move.action is Action.SETTLE) is (move.position.state in SETTLED)
        if write and (move.action is not Action.SEND or move.pause):
            self.write(move.position)
            if self.settled():
                self.judge(event)
        self.follow(move)

    def judge(self, event: Event) -> None:
        """Whether an outcome tells the truth."""
        record, server = self.disk, self.server
        assert server.stored.count(OURS) <= 1
        if record.state is State.SUBMITTED:
            assert record.made_id in server.stored
            assert isinstance(event, (Made, Found))
        elif record.state is State.ALREADY_EXISTS:
            assert (record.made_id, server.stored, record.sends) == (THEIRS, [THEIRS], 1)
            assert isinstance(self.first, NotUnique)
        elif record.state is State.REJECTED:
            assert OURS not in server.stored
            assert not any(not refused for refused in server.late)
            assert isinstance(event, Refused) or record.error == ALSO_UNIQUE
            assert server.refuses or server.occupied
        else:
            assert self.counted >= self.max_attempts
            assert record.attempts >= self.max_attempts
            assert record.error
        if record.state is State.SUBMITTED and isinstance(event, Found):
            assert not (record.sends == 1 and isinstance(self.first, NotUnique))

    def teardown(self) -> None:
        """On a good day it comes to its end in a few steps, from wherever it stands, and is there once."""
        if not hasattr(self, "server"):
            return
        while self.server.late:
            self.arrive_late(own=True)
        assert self.server.stored.count(OURS) <= 1
        requests = self.requests
        if self.move is None:
            self.start()
        while self.move is not None:
            assert self.requests - requests <= 2 * self.max_attempts + 2
            self.step("answered", "", lagging=False, own=False, counts=True)
        assert self.settled()
        assert self.requests <= 2 * (self.max_attempts + 1 + self.uncounted)
        assert self.server.stored.count(OURS) <= 1
        if self.disk.state is State.SUBMITTED:
            assert self.disk.made_id in self.server.stored
        elif self.disk.state is State.REJECTED:
            assert OURS not in self.server.stored


TestClaim = ClaimMachine.TestCase
TestClaim.settings = settings(max_examples=400, stateful_step_count=30)
