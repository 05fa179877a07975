"""`candid-aio fault` and `candid-aio clock` against a sandbox that runs in a process of its own."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cli_helpers import EXAMPLES, in_process, run, serving, started
from typer.testing import Result

from candid_aio.sandbox.faults import FAULTS

FAULT = "encounters.v_4.create"


@contextmanager
def sandbox() -> Iterator[dict[str, str]]:
    """The URLs of a sandbox and the variables for its client, as it prints them."""
    with started(sys.executable, "-m", "candid_aio.sandbox") as process:
        assert process.stdout is not None
        told = "".join(iter(process.stdout.readline, "Ctrl-C stops it.\n"))
        printed = dict(re.findall(r"^  (\w+) +(http:\S+)$", told, re.MULTILINE))
        yield printed | dict(re.findall(r"^  (CANDID_\w+)=(\S+)$", told, re.MULTILINE))
        process.terminate()
        _, errors = process.communicate(timeout=20)
        assert errors == ""


@pytest.fixture(scope="module")
def shared() -> Iterator[dict[str, str]]:
    with sandbox() as told:
        yield told


@pytest.fixture
def url(shared: dict[str, str]) -> Iterator[str]:
    """The URL of a sandbox in which no fault is ordered, then or afterwards."""
    yield shared["candid_api"]
    assert in_process("fault", "--url", shared["candid_api"], "--clear").output == ""


def lines(result: Result) -> list[str]:
    assert result.exit_code == 0, result.output
    return result.output.splitlines()


def test_a_fault_that_is_ordered_from_outside_hits_the_submission_that_follows(tmp_path: Path) -> None:
    with sandbox() as told:
        ordered = run("fault", "--url", told["candid_api"], "reset_after", "--operation", FAULT, "--calls", "1")
        assert (ordered.returncode, ordered.stderr) == (0, "")
        assert ordered.stdout == f"1 reset_after operation={FAULT} calls=1 (taken 0 times)\n"
        urls = ("--candid-api", told["candid_api"], "--pre-encounter", told["pre_encounter"])
        variables = {name: text for name, text in told.items() if name.startswith("CANDID_")}
        run("submit", EXAMPLES, *urls, "--journal", tmp_path / "journal", **variables)
        assert run("fault", "--url", told["candid_api"]).stdout == "", "it was for one call, which got it"


def test_faults_are_ordered_shown_and_cancelled_by_number_or_all_at_once(url: str) -> None:
    at = ("fault", "--url", url)
    options = ("--status", "500", "--after", "--retry-after", "3", "--share", "0.5", "--where", "patient.age=40=1")
    (first,) = lines(in_process(*at, "status", "--operation", "encounters.*", *options))
    number, rest = first.split(" ", 1)
    assert rest == (
        "status operation=encounters.* share=0.5 where={'patient.age': '40=1'} status=500 retry_after=3 after=True "
        "(taken 0 times)"
    )
    shown = lines(in_process(*at, "slow_answer", "--seconds", "0.5"))
    assert shown == [first, f"{int(number) + 1} slow_answer seconds=0.5 (taken 0 times)"]
    assert lines(in_process(*at)) == shown
    assert lines(in_process(*at, "--cancel", number)) == shown[1:]
    assert lines(in_process(*at, "gzip", "--clear")) == [f"{int(number) + 2} gzip (taken 0 times)"]


def test_the_help_names_all_that_can_be_ordered() -> None:
    shown = in_process("fault", "--help")
    assert set(FAULTS) <= set(re.findall(r"\w+", shown.output))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("status", "--where", "external_id"), "--where is PATH=TEXT"),
        (("--calls", "2"), "which fault?"),
        (("--where", "external_id=1"), "which fault?"),
        (("--after",), "which fault?"),
    ],
)
def test_an_order_that_says_too_little_is_wrong_use(arguments: tuple[str, ...], told: str, url: str) -> None:
    refused = in_process("fault", "--url", url, *arguments)
    assert refused.exit_code == 2
    assert told in refused.output
    assert lines(in_process("fault", "--url", url)) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("fault", "flood"), f"what is one of {', '.join(FAULTS)}\n"),
        (("fault", ""), "what is one of status, html_502"),
        (("fault", "gzip", "--operation", "nobody.*"), "no operation has this name or fits this pattern"),
        (("fault", "gzip", "--share", "2"), "share is a number from 0 to 1"),
        (("fault", "--cancel", "999"), "there is no such fault, or it is used up"),
        (("clock", "--days", "-1"), "expected days, hours and seconds: numbers from 0"),
    ],
)
def test_what_the_sandbox_refuses_is_told_in_its_words(arguments: tuple[str, ...], told: str, url: str) -> None:
    command, *rest = arguments
    refused = in_process(command, "--url", url, *rest)
    assert refused.exit_code == 1
    assert told in refused.stderr
    assert refused.stdout == ""


def test_the_clock_is_shown_and_moved(url: str) -> None:
    before = run("clock", CANDID_SANDBOX_URL=url)
    assert (before.returncode, before.stderr) == (0, "")
    (moved,) = lines(in_process("clock", "--url", url, "--days", "30.5"))
    (after,) = lines(in_process("clock", CANDID_SANDBOX_URL=url))
    passed = datetime.fromisoformat(moved) - datetime.fromisoformat(before.stdout.strip())
    assert timedelta(days=30.5) <= passed < timedelta(days=31)
    assert datetime.fromisoformat(after) >= datetime.fromisoformat(moved)


@pytest.mark.parametrize("command", ["fault", "clock"])
def test_where_no_sandbox_answers_it_says_so(command: str) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nowhere = in_process(command, "--url", f"http://127.0.0.1:{unused.getsockname()[1]}")
    assert (nowhere.exit_code, nowhere.output) == (1, "no sandbox answers there\n")
    with serving((200, {})) as server:
        other = in_process(command, "--url", server.url, CANDID_SANDBOX_SECRET="mine")
    assert (other.exit_code, other.output) == (1, "this is no sandbox: it answers 404\n")
    for odd in ("https://127.0.0.1", "http://", "http://[::1", "127.0.0.1:80", ""):
        other = in_process(command, "--url", odd)
        assert (other.exit_code, other.output) == (1, "the sandbox's URL begins with http://, as it prints it\n")
    without = in_process(command)
    assert without.exit_code == 2
    assert "--url" in without.output
