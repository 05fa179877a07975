"""Claims, steps and disks for the tests of the journal."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from candid_aio.submission.states import Entry, State, Step

OPERATION = "encounters.v_4.create"
CONTENT = b"c" * 16


def entry(external_id: str, line: int = 1, digest: bytes = CONTENT) -> Entry:
    return Entry(external_id, digest, line)


def step(external_id: str, state: State = State.SENDING, **fields: Any) -> Step:
    given = {"at": time.time(), "attempts": 0, "sends": 1, **fields}
    return Step(external_id=external_id, state=state, **given)


@contextlib.contextmanager
def mounted(place: Path, *arguments: str) -> Iterator[Path]:
    """A file system of its own. Where this process may not mount, the test is skipped: no other way is as real."""
    place.mkdir(exist_ok=True)
    done = subprocess.run(["mount", *arguments, str(place)], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"mount is not allowed here: {done.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nobody can make files in it: by its mode, and for root, whom that does not stop, by a mount."""
    folder.chmod(0o500)
    try:
        if not os.access(folder, os.W_OK):
            yield
            return
        with mounted(folder, "--bind", str(folder)):
            remounted(folder, "ro,bind")
            yield
    finally:
        folder.chmod(0o700)


def remounted(place: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", str(place)], check=True)


def filled(place: Path) -> Path:
    """A file that takes all the room that a file system has left."""
    path = place / "all the room"
    with open(path, "wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    return path
