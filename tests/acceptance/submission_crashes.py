"""A sandbox that misbehaves, runs of a submission that are killed, and what has to hold whatever happened."""

from __future__ import annotations

import bisect
import copy
import json
import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
from cli_helpers import EXAMPLES, started

from candid_aio import CandidApiClient
from candid_aio.sandbox import Sandbox

PROGRAM = Path(__file__).parent / "programs" / "submitting.py"
CREATE = "encounters.v_4.create"
LOOK_UP = "encounters.v_4.get_all"

OF_THE_ISSUE: list[dict[str, Any]] = [
    {"what": "reset_after", "operation": CREATE, "share": 0.02},
    {"what": "reset", "operation": CREATE, "share": 0.02},
    {"what": "status", "operation": CREATE, "status": 503, "share": 0.02},
    {"what": "timeout_504", "operation": CREATE, "share": 0.01},
    {"what": "truncated_body", "operation": CREATE, "share": 0.01},
    {"what": "status", "status": 429, "share": 0.01},
    {"what": "no_uniqueness", "share": 0.3},
]
"""The shares of calls that go wrong, and of ids of which the sandbox would take a second claim."""


def write_claims(path: Path, count: int, *, poisoned: float = 0.0) -> set[str]:
    """Small whole encounters. Returns the ids of those that `poison` makes fail always."""
    claim = json.loads(EXAMPLES.read_text(encoding="utf-8").splitlines()[0])
    claim["service_lines"] = claim["service_lines"][:1]
    bad = set()
    every = round(1 / poisoned) if poisoned else count + 1
    with path.open("w", encoding="utf-8") as file:
        for place in range(count):
            one = copy.copy(claim) | {"external_id": f"claim-{place:05}"}
            if place % every == every - 1:
                one["external_id"] = f"bad-{place:05}"
                one["patient"] = claim["patient"] | {"last_name": "Neverland"}
                bad.add(one["external_id"])
            file.write(json.dumps(one) + "\n")
    return bad


@attrs.define
class Submission:
    """One input and its journal, submitted again and again to a sandbox.

    `told` has, for each id with a final outcome, the number of the last request that had arrived when it was told.
    """

    sandbox: Sandbox
    input: Path
    journal: Path
    options: dict[str, Any] = attrs.field(factory=dict)
    chance: random.Random = attrs.field(factory=lambda: random.Random(7))
    told: dict[str, int] = attrs.field(factory=dict)
    outcomes: Counter[str] = attrs.field(factory=Counter)

    @property
    def command(self) -> list[str]:
        urls = (self.sandbox.environment.candid_api, self.sandbox.environment.pre_encounter)
        return [sys.executable, str(PROGRAM), str(self.input), str(self.journal), *urls, json.dumps(self.options)]

    @property
    def credentials(self) -> dict[str, str]:
        return {"CANDID_CLIENT_ID": self.sandbox.client_id, "CANDID_CLIENT_SECRET": self.sandbox.client_secret}

    def hear(self, line: str) -> None:
        """An outcome; a line without its end was cut off by a kill."""
        words = line.split()
        if line.endswith("\n") and words and words[0] in {"Submitted", "AlreadyExists", "Rejected", "Stuck"}:
            self.outcomes[words[0]] += 1
            if words[0] != "Stuck":
                newest = self.sandbox.log.latest(1)
                self.told.setdefault(words[1], newest[0].number if newest else 0)

    def killed(self, most: int) -> None:
        """A run that is killed at a random moment: before its first outcome, or within so many.

        What is done already is told first, and is no such moment: nothing would be on its way.
        """
        left = self.chance.randrange(most)
        with started(*self.command, **self.credentials) as process:
            assert process.stdout is not None
            while left:
                line = process.stdout.readline()
                self.hear(line)
                if not line or line.startswith("end"):
                    break
                left -= not line.startswith("Skipped")
            process.kill()
            for line in process.stdout.readlines():
                self.hear(line)

    def finished(self) -> tuple[str, str]:
        """A run to its end: its last line, and what it wrote to stderr."""
        with started(*self.command, **self.credentials) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            line = ""
            for line in process.stdout:
                self.hear(line)
            return line, process.stderr.read()

    def stored(self) -> Counter[str]:
        """How often the server has each external id, by its own list, without faults from now on."""
        self.sandbox.faults.clear()
        with CandidApiClient(
            client_id=self.sandbox.client_id,
            client_secret=self.sandbox.client_secret,
            environment=self.sandbox.environment,
        ) as client:
            return Counter(str(one.external_id) for one in client.encounters.v_4.iter_all(limit=100))


def sent_again_without_a_look_up(sandbox: Sandbox) -> list[str]:
    """Ids whose create arrived again with no look-up in between, though the first had not been answered with 429."""
    open_creates: set[str] = set()
    wrong = []
    for one in sandbox.log.requests():
        if one.operation == LOOK_UP:
            open_creates.difference_update(parse_qs(urlsplit(one.path).query).get("external_id", ()))
        elif one.operation == CREATE:
            external_id = one.body["external_id"]
            if external_id in open_creates:
                wrong.append(external_id)
            if one.status != 429:
                open_creates.add(external_id)
    return wrong


def sent_after_it_was_told(sandbox: Sandbox, told: dict[str, int]) -> list[str]:
    """Ids of which a create arrived after the journal had said that they are done."""
    creates = ((one.body["external_id"], one.number) for one in sandbox.log.requests(CREATE))
    return [external_id for external_id, number in creates if number > told.get(external_id, number)]


def most_in_a_window(sandbox: Sandbox, seconds: float = 10.0) -> int:
    """How many requests arrived in the fullest window of so many seconds, by the sandbox's clock."""
    times = sorted(one.at.timestamp() for one in sandbox.log.requests())
    return max((bisect.bisect_right(times, at + seconds) - place for place, at in enumerate(times)), default=0)
