"""`python -m candid_aio.sandbox` in a process of its own."""

from __future__ import annotations

import re
import signal
import socket
import sys

import pytest
from cli_helpers import EXAMPLES, complaints, run, started

from candid_aio.sandbox.__main__ import main

COMMAND = (sys.executable, "-m", "candid_aio.sandbox")


def free_port() -> int:
    """A port of which the next one is free, too."""
    while True:
        with socket.create_server(("127.0.0.1", 0)) as first:
            port: int = first.getsockname()[1]
            try:
                socket.create_server(("127.0.0.1", port + 1)).close()
            except OSError:
                continue
            return port


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_how_to_reach_it_serves_and_stops_at_a_signal(number: signal.Signals) -> None:
    port = free_port()
    with started(*COMMAND, "--port", str(port)) as process:
        assert process.stdout is not None
        told = "".join(iter(process.stdout.readline, "Ctrl-C stops it.\n"))
        urls = dict(re.findall(r"^  (\w+) +(http:\S+)$", told, re.MULTILINE))
        assert urls == {"candid_api": f"http://127.0.0.1:{port}", "pre_encounter": f"http://127.0.0.1:{port + 1}"}
        variables = dict(re.findall(r"^  (CANDID_\w+)=(\S+)$", told, re.MULTILINE))
        arguments = ("submit", EXAMPLES, "--candid-api", urls["candid_api"], "--pre-encounter", urls["pre_encounter"])
        first = run(*arguments, **variables)
        assert (first.returncode, complaints(first.stderr)) == (0, [])
        again = run(*arguments, **variables)
        assert again.returncode == 1, "it keeps what it was sent: every external id is taken"
        process.send_signal(number)
        _, errors = process.communicate(timeout=20)
        assert (process.returncode, errors) == (0, "")


def test_a_taken_port_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1])]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("The sandbox cannot start: ")
    assert "address already in use" in told.err
