"""What is run on this project: `python -m nox -s tests`; `python -m nox --list` shows the others.

The sessions run in the environment that nox itself was started from, which is where `pip install -e '.[dev]'` put
everything: a clean clone pays for one installation. Only `compatibility` makes environments of its own, one for each
further Python. Nothing here may depend on where the clone is or on what else the machine has.
"""

from __future__ import annotations

import os
import shutil
import subprocess  # asks pyenv, where there is one, which interpreters it has
import sys
from pathlib import Path

import nox

nox.options.sessions = ["tests", "lint", "types", "generate"]
nox.options.error_on_missing_interpreters = True
nox.needs_version = ">=2025.2"

OTHER_PYTHONS = ["3.12", "3.13"]

# No more at once: many tests start processes of their own. Those of a file may share a server, and stay together.
IN_PARALLEL = ["-n", "2", "--dist", "loadfile"]


def show_every_pyenv_interpreter() -> None:
    """Let pyenv's shims answer for each of our Pythons: by default they only know the one that is chosen."""
    pyenv = shutil.which("pyenv")
    if pyenv is None or "PYENV_VERSION" in os.environ:
        return
    listed = subprocess.run([pyenv, "versions", "--bare"], capture_output=True, text=True, check=False).stdout.split()
    found = [version for version in listed if version.startswith(("3.11.", "3.12.", "3.13."))]
    if found:
        os.environ["PYENV_VERSION"] = ":".join(found)


show_every_pyenv_interpreter()


def python(session: nox.Session, *arguments: str) -> None:
    """Run a module in the environment of nox itself."""
    session.run(sys.executable, *arguments, external=True)


@nox.session(venv_backend="none")
def tests(session: nox.Session) -> None:
    """All tests; branch coverage of the handwritten code is 100 %. Arguments go to pytest, without coverage."""
    if session.posargs:
        python(session, "-m", "pytest", *session.posargs)
        return
    python(session, "-m", "coverage", "erase")
    python(session, "-m", "coverage", "run", "-m", "pytest", *IN_PARALLEL)
    python(session, "-m", "coverage", "combine", "--quiet")
    python(session, "-m", "coverage", "report")


@nox.session(venv_backend="none")
def long(session: nox.Session) -> None:
    """What takes minutes and is left out of `tests`: 10,000 requests to the sandbox, many more generated values."""
    python(session, "-m", "pytest", "--long", "-m", "long", *(session.posargs or IN_PARALLEL))


@nox.session(venv_backend="none")
def lint(session: nox.Session) -> None:
    """Ruff's rules and its format."""
    python(session, "-m", "ruff", "check", ".")
    python(session, "-m", "ruff", "format", "--check", ".")


@nox.session(venv_backend="none")
def types(session: nox.Session) -> None:
    """Mypy on everything; the public types as users' checkers see them; every public name has a known type."""
    python(session, "-m", "mypy")
    # Basedpyright looks for packages in the Python that is first on PATH.
    session.env["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    python(session, "-m", "basedpyright", "--project", "tests/typing/pyrightconfig.json")
    python(session, "-m", "basedpyright", "--verifytypes", "candid_aio", "--ignoreexternal")


@nox.session(venv_backend="none")
def generate(session: nox.Session) -> None:
    """The generated files are what the contract and the overrides make. `-- write` writes them anew."""
    if session.posargs == ["write"]:
        python(session, "-m", "candid_aio._codegen")
    else:
        python(session, "-m", "candid_aio._codegen", "--check")


@nox.session(venv_backend="none")
def parity(session: nox.Session) -> None:
    """The official SDK and this one side by side on every endpoint, with more values than `tests` uses."""
    python(session, "-m", "pytest", "tests/parity", "--seeds", "4", *session.posargs)


@nox.session(venv_backend="none")
def benchmarks(session: nox.Session) -> None:
    """Client CPU beside the official SDK and bare aiohttp. `-- --quick` takes under a minute and writes nothing."""
    python(session, "-m", "benchmarks", *session.posargs)


@nox.session(venv_backend="none")
def instructions(session: nox.Session) -> None:
    """Instructions of the pure parts of a call, which may not grow by more than 10 %. `-- --write` keeps new counts."""
    python(session, "-m", "benchmarks.instructions", *session.posargs)


@nox.session(python=OTHER_PYTHONS)
def compatibility(session: nox.Session) -> None:
    """The same tests on the other Pythons, without the coverage."""
    session.install("-e", ".[dev]")
    session.run("python", "-m", "pytest", *(session.posargs or IN_PARALLEL))
