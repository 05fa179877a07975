"""The README and the other pages are true: their programs run, their commands are CI's, their links lead somewhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cli_helpers import COMMAND as CANDID_AIO
from cli_helpers import free_port, run, started
from contract_server import contract_server

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("benchmarks/*.md")])

FIRST = (
    "python3 -m venv .venv && .venv/bin/pip install -q '.[cli]' && "
    ".venv/bin/candid-aio submit examples/encounters.jsonl --sandbox"
)
SECOND = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[dev]' && .venv/bin/python -m nox -s tests"

OF_THE_VENDOR = [
    "Usage",
    "Async client",
    "Exceptions",
    "Token override",
    "Raw answers",
    "Retries",
    "Timeouts",
    "Custom client",
]
"""The sections that the vendor's README has, in its order."""


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["README.md", "docs/migrating.md", "docs/sandbox-claims.md"])
def test_the_blocks_of_a_page_run_as_they_stand(name: str) -> None:
    program = Path(__file__).parent / "programs" / "run_markdown.py"
    with contract_server() as server:
        done = subprocess.run(
            [sys.executable, program, name, server.urls["candid_api"], server.urls["pre_encounter"]],
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            timeout=50,
        )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.endswith(f"{text_of(name).count('```python')} blocks ran\n")
    assert [
        arrived for arrived in server.arrived if "authorization" not in arrived.headers and "auth" not in arrived.path
    ] == []


def test_what_the_readme_says_is_printed_is_printed() -> None:
    """`print(...)  # shown` in a block whose comment is a literal."""
    program = Path(__file__).parent / "programs" / "run_markdown.py"
    shown = re.findall(r"^ *print\(.*\)  # ([{A-Z].*[})])$", text_of("README.md"), re.MULTILINE)
    assert len(shown) == 3
    with contract_server() as server:
        urls = (server.urls["candid_api"], server.urls["pre_encounter"])
        printed = subprocess.check_output(
            [sys.executable, program, "README.md", *urls], text=True, cwd=ROOT, timeout=50
        )
    for line in shown:
        assert line in printed.splitlines()


def test_the_tests_of_the_readme_pass(tmp_path: Path) -> None:
    (tests,) = [
        block for block in re.findall(r"```python\n(.*?)```", text_of("README.md"), re.DOTALL) if "def test_" in block
    ]
    (tmp_path / "test_readme.py").write_text(tests, encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-W",
            "error",
            "-m",
            "pytest",
            "-p",
            "no:cacheprovider",
            "-q",
            "--rootdir",
            tmp_path,
            tmp_path,
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{tests.count('def test_')} passed" in done.stdout


def test_the_commands_for_a_sandbox_work_as_they_stand(tmp_path: Path) -> None:
    """Each of those that serve one is started, on another port; the others are run against it, in their order."""
    (section,) = re.findall(r"^## Sandbox$(.*?)^## ", text_of("README.md"), re.DOTALL | re.MULTILINE)
    commands = [line.partition("#")[0].split() for line in section.splitlines() if line.startswith("candid-aio ")]
    serving = [words for words in commands if words[1] == "sandbox"]
    others = [words for words in commands if words[1] != "sandbox"]
    assert (len(serving), len(others)) == (2, 4)
    for words in serving:
        port = str(free_port())
        arguments = [str(tmp_path / word) if word == "my.db" else word for word in words[1:]]
        with started(*CANDID_AIO, *(port if word == "8400" else word for word in arguments)) as sandbox:
            assert sandbox.stdout is not None
            assert "".join(iter(sandbox.stdout.readline, "Ctrl-C stops it.\n")).count(f"127.0.0.1:{port}") == 2
            for one in others:
                done = run(*one[1:], CANDID_SANDBOX_URL=f"http://127.0.0.1:{port}")
                assert (done.returncode, done.stderr) == (0, ""), one


def test_the_two_commands_are_those_that_ci_runs() -> None:
    for command in (FIRST, SECOND):
        assert text_of("README.md").splitlines().count(command) == 1
        assert text_of(".ci/run").splitlines().count(command) == 1


@pytest.mark.parametrize(("failing", "which"), [(1, "first"), (2, "second")])
def test_ci_stops_where_a_command_fails(failing: int, which: str, tmp_path: Path) -> None:
    """Its first program, here one that succeeds until it is started for the n-th time."""
    script = tmp_path / ".ci" / "run"
    script.parent.mkdir()
    shutil.copy(ROOT / ".ci" / "run", script)
    programs = tmp_path / ".venv" / "bin"
    programs.mkdir(parents=True)
    started = tmp_path / "started"
    (programs / "python3").write_text(f"#!/bin/sh\necho >> {started}\n[ $(wc -l < {started}) -lt {failing} ]\n")
    for name in ("pip", "candid-aio", "python", "chromium", "chromedriver"):
        (programs / name).write_text("#!/bin/sh\n")
    for program in programs.iterdir():
        program.chmod(0o755)
    path = os.pathsep.join([str(programs), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", script], env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False, timeout=50
    )
    assert done.returncode == 1
    steps = [line for line in done.stdout.splitlines() if line.startswith("===")]
    assert steps[-1].startswith(f"=== the README's {which} command: ")


def test_the_sections_are_the_vendors_in_their_order() -> None:
    headings = re.findall(r"^## (.*)$", text_of("README.md"), re.MULTILINE)
    assert [heading for heading in headings if heading in OF_THE_VENDOR] == OF_THE_VENDOR


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    headings = {anchor_of(heading) for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("#"):
            assert target[1:] in headings, target
        elif not target.startswith("https://"):
            assert (page.parent / target).exists(), target


def anchor_of(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_files_that_the_readme_names_are_there() -> None:
    rooms = re.findall(r"^\| ((?:`[\w./]+`(?:, )?)+) \|", text_of("README.md"), re.MULTILINE)
    named = [name for row in rooms for name in re.findall(r"`([\w./]+)`", row)]
    assert len(named) > 10
    assert [name for name in named if not (ROOT / "candid_aio" / name).exists()] == []
