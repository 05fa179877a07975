"""The SQLite journal beside a model in plain Python: any order of calls, closed and opened again, and cut off."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from candid_aio.submission.journal import JournalError, SqliteJournal, read_journal, rules
from candid_aio.submission.states import Entry, Record, Standing, State, Step

IDS = ["a", "b", "c", "ü-visit", "' OR 1=1 --", "\0", ""]
OPERATIONS = ["encounters.v_4.create", "charge_capture.v_1.create"]
CONTENTS = [b"1" * 16, b"2" * 16]

operations = st.sampled_from(OPERATIONS)
batches = st.lists(
    st.tuples(st.sampled_from(IDS), st.sampled_from(CONTENTS), st.integers(1, 4)).map(lambda one: Entry(*one)),
    max_size=6,
)
steps = st.builds(
    Step,
    external_id=st.sampled_from(IDS),
    state=st.sampled_from(State),
    at=st.floats(995, 1004),
    attempts=st.integers(0, 9),
    sends=st.integers(0, 9),
    digest=st.sampled_from([None, *CONTENTS]),
    made_id=st.sampled_from([None, "11111111-2222-4333-8444-555555555555"]),
    error=st.sampled_from([None, "status 503"]),
    paths=st.sampled_from([(), ("patient.first_name", "service_lines[0].units")]),
    request=st.booleans(),
)


@attrs.define
class Seen:
    """What an input has of an id."""

    digest: bytes
    line: int
    conflict: bool = False
    taken: bool = False


@attrs.define
class Model:
    """A journal in dicts. It says the rules as the issue does, and knows nothing of columns."""

    records: dict[tuple[str, str], Record] = attrs.field(factory=dict)
    seen: dict[str, dict[str, Seen]] = attrs.field(factory=dict)
    inputs: set[str] = attrs.field(factory=set)

    def announce(self, operation: str, entries: list[Entry], now: float) -> None:
        seen = self.seen.setdefault(operation, {})
        for entry in entries:
            first = seen.setdefault(entry.external_id, Seen(entry.digest, entry.line))
            first.conflict = first.conflict or first.digest != entry.digest
            new = Record(external_id=entry.external_id, state=State.PENDING, at=now)
            self.records.setdefault((operation, entry.external_id), new)

    def take(self, operation: str, entries: list[Entry], now: float) -> list[Standing]:
        self.announce(operation, entries, now)
        return [self._stand(operation, entry) for entry in entries]

    def _stand(self, operation: str, entry: Entry) -> Standing:
        record, seen = self.records[operation, entry.external_id], self.seen[operation][entry.external_id]
        verdict: Any
        if seen.conflict:
            verdict = "conflicting_lines"
        elif seen.line != entry.line or seen.taken:
            verdict = "duplicate_line"
        elif record.state in {"submitted", "rejected", "already_exists", "stuck"}:
            verdict = "done" if entry.digest == record.digest else "changed"
        else:
            verdict = "send" if record.state == "pending" else "look_up"
            seen.taken = True
        return Standing(verdict, record, seen.line)

    def write(self, operation: str, step: Step) -> None:
        before = self.records.get((operation, step.external_id))
        kept = before.digest if before is not None and step.digest is None else step.digest
        fields = attrs.asdict(step, filter=lambda field, _: field.name not in {"digest", "request"})
        self.records[operation, step.external_id] = Record(**fields, digest=kept)

    def put_back(self, wanted: dict[State, bool], now: float) -> dict[State, int]:
        found = {state: 0 for state, yes in wanted.items() if yes}
        for key, record in self.records.items():
            if record.state in found:
                found[record.state] += 1
                back = State.PENDING if record.state is State.REJECTED else State.UNKNOWN
                self.records[key] = attrs.evolve(record, state=back, attempts=0, error=None, paths=(), at=now)
        return found


class JournalMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        # In memory where there is such a place: what a disk does is shown elsewhere.
        self.folder = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
        self.path = self.folder / "claims.candid-journal"
        self.model = Model()
        self.requests: dict[int, int] = {}
        self.now = 1000.0
        self.journal = SqliteJournal(self.path, clock=lambda: self.now)

    @initialize()
    def opened(self) -> None:
        self.runner.run(self.journal.__aenter__())
        self.salt = self.journal.salt

    @rule(operation=operations)
    def begin(self, operation: str) -> None:
        if operation in self.model.inputs:
            with pytest.raises(JournalError, match="is being submitted from this journal already"):
                self.runner.run(self.journal.begin(operation))
            return
        self.runner.run(self.journal.begin(operation))
        self.model.seen.pop(operation, None)
        self.model.inputs.add(operation)

    @rule(operation=operations)
    def end(self, operation: str) -> None:
        self.runner.run(self.journal.end(operation))
        self.model.inputs.discard(operation)

    @rule(operation=operations, entries=batches)
    def announce(self, operation: str, entries: list[Entry]) -> None:
        self.runner.run(self.journal.announce(operation, entries))
        self.model.announce(operation, entries, self.now)

    @rule(operation=operations, entries=batches)
    def take(self, operation: str, entries: list[Entry]) -> None:
        assert self.runner.run(self.journal.take(operation, entries)) == self.model.take(operation, entries, self.now)

    @rule(changes=st.lists(st.tuples(operations, steps), min_size=1, max_size=5))
    def write(self, changes: list[tuple[str, Step]]) -> None:
        async def together() -> None:
            await asyncio.gather(*(self.journal.write(operation, step) for operation, step in changes))

        self.runner.run(together())
        for operation, step in changes:
            self.model.write(operation, step)
            if step.request:
                slot = int(step.at * 10)
                self.requests[slot] = self.requests.get(slot, 0) + 1

    @rule(rejected=st.booleans(), stuck=st.booleans())
    def put_back(self, rejected: bool, stuck: bool) -> None:
        wanted = {State.REJECTED: rejected, State.STUCK: stuck}
        found = self.runner.run(self.journal.put_back(rejected=rejected, stuck=stuck))
        assert found == self.model.put_back(wanted, self.now)

    @rule(killed=st.booleans())
    def reopen(self, killed: bool) -> None:
        """Killed: with the files as they are on disk at this moment, without what closing would do to them."""
        left = self.journal
        if killed:
            after = self.path.with_name(f"{self.path.name}-copy")
            for end in ("", "-wal"):
                shutil.copyfile(f"{self.path}{end}", f"{after}{end}")
            self.path = after
        else:
            self.runner.run(left.close())
        self.now += 1
        self.journal = self.runner.run(self._opened())
        if killed:
            self.runner.run(left.close())
        assert self.journal.salt == self.salt
        sending = [record.at for record in self.model.records.values() if record.state is State.SENDING]
        assert self.journal.recent_requests() == rules.recent_requests(self.requests, sending, now=self.now)
        self.model.seen.clear()
        self.model.inputs.clear()

    async def _opened(self) -> SqliteJournal:
        return await SqliteJournal(self.path, clock=lambda: self.now).__aenter__()

    @invariant()
    def a_reader_sees_the_same(self) -> None:
        if not self.path.exists():
            return
        with read_journal(self.path) as reader:
            found = {
                (operation, record.external_id): record
                for state in State
                for operation, record in reader.records(state)
            }
            assert found == self.model.records
            counts = reader.overview(now=self.now).counts
        assert sum(counts.values()) == len(found)

    def teardown(self) -> None:
        self.runner.run(self.journal.close())
        self.runner.close()
        shutil.rmtree(self.folder)


TestJournal = JournalMachine.TestCase
TestJournal.settings = settings(max_examples=25, stateful_step_count=20)
