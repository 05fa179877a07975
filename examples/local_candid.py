"""Where the examples get their Candid from: a sandbox in a process of its own, on this machine.

Against the real one, leave this out: `CandidApiClient.from_env()` takes the credentials from the environment.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from candid_aio import CandidApiClientEnvironment

__all__ = ["local_candid"]


@contextmanager
def local_candid() -> Iterator[dict[str, Any]]:
    """The settings of a client, async or sync: `CandidApiClient(**settings)`."""
    command = [sys.executable, "-m", "candid_aio.sandbox"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as sandbox:
        assert sandbox.stdout is not None
        try:
            yield settings_in([sandbox.stdout.readline() for _ in range(6)])
        finally:
            sandbox.terminate()


def settings_in(lines: list[str]) -> dict[str, Any]:
    """Reads what `python -m candid_aio.sandbox` prints when it is ready."""
    told = dict(line.strip().replace("=", " ").split(maxsplit=1) for line in lines[1:5])
    return {
        "environment": CandidApiClientEnvironment(candid_api=told["candid_api"], pre_encounter=told["pre_encounter"]),
        "client_id": told["CANDID_CLIENT_ID"],
        "client_secret": told["CANDID_CLIENT_SECRET"],
    }
