"""Runs that are killed by SIGKILL at random moments, against a server that loses answers: no claim is lost or doubled.

The short forms run always, those with the numbers of the promise with `--long`.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from cli_helpers import run, started
from sandbox_helpers import served
from submission_crashes import (
    CREATE,
    OF_THE_ISSUE,
    Submission,
    most_in_a_window,
    sent_after_it_was_told,
    sent_again_without_a_look_up,
    write_claims,
)

POISON = {"what": "status", "operation": CREATE, "status": 500, "where": {"patient.last_name": "Neverland"}}

LONG = [pytest.mark.long, pytest.mark.timeout(7200)]


def holds(submission: Submission, count: int, bad: set[str]) -> None:
    """What the issue promises, by the server's own count and by what arrived."""
    sandbox = submission.sandbox
    assert sent_again_without_a_look_up(sandbox) == []
    assert sent_after_it_was_told(sandbox, submission.told) == []
    before = len(sandbox.log)
    last, errors = submission.finished()
    assert (last, errors) == ("end None\n", "")
    assert len(sandbox.log) == before
    stored = submission.stored()
    assert set(stored.values()) == {1}
    assert len(stored) == count - len(bad)
    assert not bad & set(stored)


@pytest.mark.parametrize(
    ("count", "kills", "most"),
    [(400, 12, 40), pytest.param(20_000, 200, 200, marks=LONG)],
    ids=["short", "long"],
)
def test_no_claim_is_lost_or_sent_twice_however_often_the_process_is_killed(
    count: int, kills: int, most: int, tmp_path: Path
) -> None:
    bad = write_claims(tmp_path / "claims.jsonl", count, poisoned=0.01)
    with served(POISON, *OF_THE_ISSUE) as sandbox:
        submission = Submission(sandbox, tmp_path / "claims.jsonl", tmp_path / "journal", {"max_attempts": 4})
        for _ in range(kills):
            submission.killed(most)
        last, errors = submission.finished()
        assert (last, errors) == ("end None\n", "")
        holds(submission, count, bad)


def test_a_server_that_is_killed_and_restarted_has_every_claim_once(tmp_path: Path) -> None:
    """Its file outlives it; the runs go on by themselves, and some are killed besides."""
    count = 300
    write_claims(tmp_path / "claims.jsonl", count)
    ports: dict[str, Any] = {}
    submission: Submission | None = None
    for _ in range(4):
        with served(data=tmp_path / "sandbox", **ports) as sandbox:
            urls = (sandbox.environment.candid_api, sandbox.environment.pre_encounter)
            ports["ports"] = tuple(int(url.rpartition(":")[2]) for url in urls)
            if submission is None:
                submission = Submission(sandbox, tmp_path / "claims.jsonl", tmp_path / "journal")
            submission.sandbox = sandbox
            submission.told.clear()
            submission.killed(120)
    assert submission is not None
    with served(data=tmp_path / "sandbox", **ports) as sandbox:
        submission.sandbox = sandbox
        last, errors = submission.finished()
        assert (last, errors) == ("end None\n", "")
        holds(submission, count, set())


def test_near_misses_of_the_look_up_are_no_claims(tmp_path: Path) -> None:
    count = 200
    write_claims(tmp_path / "claims.jsonl", count)
    near = {"what": "near_misses", "operation": "encounters.v_4.get_all"}
    with served(near, *OF_THE_ISSUE) as sandbox:
        submission = Submission(sandbox, tmp_path / "claims.jsonl", tmp_path / "journal")
        for _ in range(4):
            submission.killed(60)
        last, errors = submission.finished()
        assert (last, errors) == ("end None\n", "")
        holds(submission, count, set())


def test_status_and_export_look_into_the_journal_of_a_run_that_goes_on(tmp_path: Path) -> None:
    count = 200
    write_claims(tmp_path / "claims.jsonl", count)
    journal = tmp_path / "journal"
    with served({"what": "slow_answer", "operation": CREATE, "seconds": 0.2}) as sandbox:
        submission = Submission(sandbox, tmp_path / "claims.jsonl", journal, {"concurrency": 4})
        with started(*submission.command, **submission.credentials) as process:
            assert process.stdout is not None
            for _ in range(13):
                submission.hear(process.stdout.readline())
            told = len(submission.told)
            status = json.loads(run("status", journal, "--json").stdout)
            exported = run("export", journal, "--submitted").stdout.splitlines()
            assert process.poll() is None
        assert told == 12
        assert status["claims"] == count
        assert told <= status["counts"]["submitted"] <= len(exported) - 1 < count
        sandbox.faults.clear()
        last, errors = submission.finished()
        assert (last, errors) == ("end None\n", "")
        holds(submission, count, set())


def test_a_full_disk_stops_the_run_and_loses_nothing_that_was_told(tmp_path: Path) -> None:
    count = 1000
    write_claims(tmp_path / "claims.jsonl", count)
    with served(*OF_THE_ISSUE) as sandbox:
        submission = Submission(sandbox, tmp_path / "claims.jsonl", tmp_path / "journal")
        submission.killed(20)
        submission.options["largest_file"] = 500_000
        last, errors = submission.finished()
        assert last.startswith("failed JournalError the journal cannot be written")
        assert errors == ""
        assert 20 < len(submission.told) < count
        del submission.options["largest_file"]
        last, errors = submission.finished()
        assert (last, errors) == ("end None\n", "")
        holds(submission, count, set())


@pytest.mark.parametrize(
    ("rate", "kills", "most"),
    [(60, 4, 60), pytest.param(970, 50, 400, marks=LONG)],
    ids=["short", "long"],
)
def test_restarts_do_not_add_up_in_any_ten_seconds(rate: int, kills: int, most: int, tmp_path: Path) -> None:
    """At most so many arrive in any rolling 10 s, by the server's log, whenever the process is killed."""
    count = rate * 2 if kills < 10 else rate * 12
    write_claims(tmp_path / "claims.jsonl", count)
    with served() as sandbox:
        submission = Submission(sandbox, tmp_path / "claims.jsonl", tmp_path / "journal", {"rate": rate})
        for _ in range(kills):
            submission.killed(most)
        last, errors = submission.finished()
        assert (last, errors) == ("end None\n", "")
        assert 0 < most_in_a_window(sandbox) <= rate * 1000 // 970
        assert submission.outcomes["Submitted"] <= count
        assert Counter(submission.stored().values()) == {1: count}
