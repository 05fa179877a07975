"""Running a small program in a real process, in the ways Python can be run."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Self

import attrs

ROOT = Path(__file__).parents[2]

MODES = {
    "plain": ([], "asyncio"),
    "dev": (["-X", "dev", "-W", "error"], "asyncio"),
    "uvloop": (["-X", "dev", "-W", "error"], "uvloop"),
}
# Python 3.12 and later warn of every fork in a process with threads, and the loop's thread is one: nothing to be done.
FORKS = ["-W", "ignore:This process"]

PRELUDE = """
import asyncio, atexit, gc, logging, os, random, signal, sys, threading, time, warnings
from candid_aio import CandidApiClient, CandidApiClientEnvironment, ClientClosedError, ForkedError
# In debug mode asyncio logs a warning about callbacks that a busy machine made slow. Its errors stay.
logging.getLogger("asyncio").setLevel(logging.ERROR)
URL, LOOP = sys.argv[1], sys.argv[2]
def make(token="t", **settings):
    environment = CandidApiClientEnvironment(candid_api=URL, pre_encounter=URL)
    return CandidApiClient(token=token, environment=environment, use_uvloop=LOOP == "uvloop", **settings)
def get(client, name):
    options = {"additional_headers": {"x-who": str(os.getpid())}}
    return client.pre_encounter.tags.v_1.get(name, request_options=options).id
def begin(function, *arguments, daemon=True):
    thread = threading.Thread(target=function, args=arguments, daemon=daemon)
    thread.start()
    return thread
def loop_threads():
    running = [thread for thread in threading.enumerate() if thread.ident is not None]  # not a start cut short
    return [thread for thread in running if thread.name == "candid_aio loop"]
def say(*words):
    sys.stdout.write(" ".join(map(str, words)) + "\\n")  # print() writes the end by itself, and threads mix
    sys.stdout.flush()
"""


@attrs.frozen
class Ended:
    status: int
    output: list[str]
    errors: str
    seconds: float
    """From when `Program.mark` was last called, else from the start."""


class Program:
    """`with Program(text, url) as program:`; leaving it kills what still runs."""

    def __init__(self, text: str, url: str, *, mode: str = "plain", before: str = "") -> None:
        options, loop = MODES[mode]
        text = before + PRELUDE + textwrap.dedent(text)
        command = [sys.executable, *options, *FORKS, "-c", text, url, loop]
        self._since = time.monotonic()
        self._process = subprocess.Popen(
            command,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent / "programs")},
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()

    def line(self) -> str:
        """The next line that it says."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")

    def go_on(self) -> None:
        """Let a program continue that waits in `input()`. Time is counted from here."""
        self.mark()
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def interrupt(self, number: signal.Signals = signal.SIGINT) -> None:
        """What Ctrl-C does. Time is counted from here."""
        self.mark()
        self._process.send_signal(number)

    def mark(self) -> None:
        self._since = time.monotonic()

    def seconds(self) -> float:
        return time.monotonic() - self._since

    def end(self, seconds: float = 50.0) -> Ended:
        """Wait for its end."""
        output, errors = self._process.communicate(timeout=seconds)
        return Ended(self._process.returncode, output.splitlines(), errors, self.seconds())


def run(text: str, url: str, *, mode: str = "plain", before: str = "") -> Ended:
    """Run a program to its end. `before` runs before anything is imported."""
    with Program(text, url, mode=mode, before=before) as program:
        return program.end()
