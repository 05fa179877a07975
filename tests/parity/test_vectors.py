"""The project's recordings of the official SDK, where they lie beside the repository: replayed by their own program."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
VECTORS = ROOT.parent / "shared" / "vectors"


@pytest.mark.skipif(not VECTORS.exists(), reason="the recordings are not part of the repository")
@pytest.mark.parametrize("face", [(), ("--async",)], ids=["sync", "async"])
def test_the_recordings_agree(face: tuple[str, ...]) -> None:
    contract = ROOT / "candid_aio" / "_codegen" / "contract.json"
    command = [sys.executable, str(VECTORS / "replay.py"), str(contract), str(VECTORS / "sample.json"), *face]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=50)
    found = re.search(r"^(\d+) of (\d+) vectors agree", done.stdout, re.MULTILINE)
    assert found, done.stdout + done.stderr
    assert found[1] == found[2], done.stdout
    assert done.returncode == 0
