"""`python -m candid_aio.sandbox` in a process of its own."""

from __future__ import annotations

import itertools
import re
import signal
import socket
import sys
import urllib.request
from importlib.metadata import distribution
from pathlib import Path

import pytest
from cli_helpers import EXAMPLES, complaints, free_port, run, started
from packaging.requirements import Requirement

import candid_aio
from candid_aio.sandbox.__main__ import main

COMMAND = (sys.executable, "-m", "candid_aio.sandbox")

RUN_MODULE = """
import runpy, sys
sys.path.insert(0, sys.argv.pop(1))
runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_how_to_reach_it_serves_and_stops_at_a_signal(number: signal.Signals, tmp_path: Path) -> None:
    port = free_port()
    with started(*COMMAND, "--port", str(port)) as process:
        assert process.stdout is not None
        told = "".join(iter(process.stdout.readline, "Ctrl-C stops it.\n"))
        urls = dict(re.findall(r"^  (\w+) +(http:\S+)$", told, re.MULTILINE))
        assert urls == {"candid_api": f"http://127.0.0.1:{port}", "pre_encounter": f"http://127.0.0.1:{port + 1}"}
        variables = dict(re.findall(r"^  (CANDID_\w+)=(\S+)$", told, re.MULTILINE))
        arguments = ("submit", EXAMPLES, "--candid-api", urls["candid_api"], "--pre-encounter", urls["pre_encounter"])
        first = run(*arguments, "--journal", tmp_path / "first", **variables)
        assert (first.returncode, complaints(first.stderr)) == (0, [])
        again = run(*arguments, "--journal", tmp_path / "another", **variables)
        assert again.returncode == 0
        assert re.search(r"Already there +│ +200 ", again.stdout), "it keeps what it was sent"
        process.send_signal(number)
        _, errors = process.communicate(timeout=20)
        assert (process.returncode, errors) == (0, "")


def needed(name: str, found: set[str]) -> set[str]:
    """The distributions that one needs without extras, itself included."""
    if name not in found:
        found.add(name)
        for text in distribution(name).requires or ():
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                needed(requirement.name, found)
    return found


@pytest.fixture
def core_only(tmp_path: Path) -> tuple[str, ...]:
    """A Python that has nothing but the standard library, this package, and what that needs without extras."""
    for name in needed("candid-aio", set()) - {"candid-aio"}:
        for file in distribution(name).files or ():
            link = tmp_path / file.parts[0]
            if file.parts[0] not in {"..", "__pycache__"} and not link.exists():
                link.symlink_to(Path(str(file.locate())).parents[len(file.parts) - 1] / file.parts[0])
    (tmp_path / "candid_aio").symlink_to(Path(candid_aio.__file__).parent)
    # -S: without the packages that are installed; -I: nor what an environment or a folder adds.
    return (sys.executable, "-S", "-I", "-c", RUN_MODULE, str(tmp_path))


def test_it_needs_no_extra(core_only: tuple[str, ...]) -> None:
    assert {path.name for path in Path(core_only[-1]).iterdir()} & {"typer", "rich", "click", "pytest"} == set()
    with started(*core_only, "candid_aio.sandbox", "--seed-data") as process:
        assert process.stdout is not None
        told = "".join(itertools.takewhile(lambda line: line not in {"", "Ctrl-C stops it.\n"}, process.stdout))
        (page,) = re.findall(r"^Its page: (\S+)$", told, re.MULTILINE)
        with urllib.request.urlopen(page) as answer:
            assert answer.status == 200
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
        assert (process.returncode, errors) == (0, "")
    with started(*core_only, "candid_aio.cli") as process:
        _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (2, "candid-aio needs typer and rich: pip install 'candid-aio[cli]'\n")


@pytest.mark.parametrize("command", [COMMAND, (sys.executable, "-m", "candid_aio.cli", "sandbox")])
@pytest.mark.parametrize(
    ("port", "told"),
    [
        ("-1", "-1 is no port"),
        ("65535", "65536 is no port"),
        ("65536", "65536 is no port"),
        ("9" * 20, f"{'9' * 20} is no port"),
    ],
)
def test_a_port_that_is_none_is_told_in_a_line(command: tuple[str, ...], port: str, told: str) -> None:
    with started(*command, "--port", port) as process:
        printed, errors = process.communicate(timeout=20)
    assert (process.returncode, printed) == (1, "")
    assert errors == f"The sandbox cannot start: {told}: they are from 0 to 65535\n"


def test_the_next_port_is_needed_too() -> None:
    port = free_port()
    with socket.create_server(("127.0.0.1", port + 1)), started(*COMMAND, "--port", str(port)) as process:
        printed, errors = process.communicate(timeout=20)
    assert (process.returncode, printed) == (1, "")
    assert re.fullmatch(rf"The sandbox cannot start: .*{port + 1}.*address already in use\n", errors)
    with socket.create_server(("127.0.0.1", port)):
        pass  # It was given back.


def test_a_taken_port_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1])]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("The sandbox cannot start: ")
    assert "address already in use" in told.err
