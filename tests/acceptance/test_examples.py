"""Every example runs, as its docstring says, in a process of its own, and shows what it is there to show."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import pytest
from contract_server import contract_server

EXAMPLES = Path(__file__).parents[2] / "examples"

SHOWN_ELSEWHERE = {"local_candid.py", "make_encounters.py"}
"""The first serves the others, the second has its own tests."""


def run(name: str, *arguments: str) -> list[str]:
    """What the example printed. It must end well and leave stderr empty."""
    command = [sys.executable, "-W", "error::ResourceWarning", f"examples/{name}", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=EXAMPLES.parent, timeout=50)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return done.stdout.splitlines()


def test_the_vendors_snippets() -> None:
    with contract_server() as server:
        printed = run("snippets.py", server.urls["candid_api"], server.urls["pre_encounter"])
        posted = [arrived for arrived in server.arrived if arrived.path == "/eligibility-checks/v1"]
    assert printed == ["application/json", "EligibilityCheck"]
    assert len(posted) == 6
    assert (
        posted[0].headers["authorization"]
        != posted[-1].headers["authorization"]
        == "Bearer my-pre-generated-bearer-token"
    )


def test_a_telehealth_visit_is_billed_once() -> None:
    printed = run("telehealth_visit.py")
    assert len(printed) == 2
    assert printed[0] == printed[1]
    assert printed[0].endswith("1 service line, $185.00")


def test_claims_are_followed_until_every_cent_has_gone_somewhere() -> None:
    printed = run("claims_until_paid.py")
    charged = sum(
        line["charge_amount_cents"]
        for text in (EXAMPLES / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
        for line in json.loads(text)["service_lines"]
    )
    amounts = {
        line[:34].strip(): int(re.sub(r"[,.]", "", line[34:])) for line in printed if re.search(r"\d\.\d\d$", line)
    }
    assert amounts.pop("charged") == charged
    assert amounts.pop("charged less all of these") == 0
    allowed = amounts.pop("allowed")
    assert sum(amounts.values()) == charged
    assert len(amounts) == 6
    assert min(amounts.values()) > 0
    assert amounts["paid by insurance"] < allowed < charged
    statuses = dict(line.split() for line in printed if re.fullmatch(r"  \w+ +\d+", line))
    assert statuses["biller_received"] == "200"
    assert {"submitted_to_payer", "era_received", "rejected", "denied", "finalized_paid"} < set(statuses)


def test_prefork_workers_read_their_own_answers() -> None:
    assert sorted(run("prefork_worker.py", "4")) == [
        f"worker {number}: 6 of 6 encounters are as they were sent" for number in range(4)
    ]


@contextmanager
def fastapi_service() -> Iterator[str]:
    """Its URL. Uvicorn picks the port and says so on stderr."""
    command = [sys.executable, "examples/fastapi_lifespan.py", "0"]
    with subprocess.Popen(command, cwd=EXAMPLES.parent, stderr=subprocess.PIPE, text=True) as service:
        assert service.stderr is not None
        found = None
        while found is None:
            line = service.stderr.readline()
            assert line, "the service ended before it listened"
            found = re.search(r"http://127\.0\.0\.1:\d+", line)
        yield found[0]
        service.send_signal(signal.SIGINT)
        rest = service.stderr.read()
        assert "Application shutdown complete" in rest
        assert "Error" not in rest


def request(url: str, body: dict[str, Any] | None = None) -> tuple[int, Any]:
    content = None if body is None else json.dumps(body).encode()
    asked = urllib.request.Request(url, data=content, headers={"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(asked) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


def test_the_fastapi_service() -> None:
    visit = json.loads((EXAMPLES / "encounters.jsonl").read_text(encoding="utf-8").splitlines()[0])
    with fastapi_service() as url:
        status, created = request(f"{url}/visits", visit)
        assert status == 201
        status, read = request(f"{url}/visits/{created['encounter_id']}")
        assert (status, len(read["claims"])) == (200, 1)
        assert request(f"{url}/visits", visit) == (409, {"detail": "this visit has been submitted"})
        status, refused = request(f"{url}/visits", {**visit, "date_of_service": "yesterday"})
        assert status == 422
        assert "date_of_service: expected" in refused["detail"]
        assert "yesterday" not in refused["detail"]
        unknown = "00000000-0000-4000-8000-000000000000"
        assert request(f"{url}/visits/{unknown}")[0] == 404


def notebook() -> Any:
    return nbformat.read(EXAMPLES / "notebook.ipynb", as_version=4)  # type: ignore[no-untyped-call]  # it has no types


def test_the_notebook() -> None:
    """Its cells run in a real kernel, whose event loop is running while they do."""
    run_through = notebook()
    client = nbclient.NotebookClient(
        run_through, timeout=50, kernel_name="python3", resources={"metadata": {"path": str(EXAMPLES)}}
    )
    client.execute()
    outputs = [output for cell in run_through.cells if cell.cell_type == "code" for output in cell.outputs]
    assert [output.output_type for output in outputs] == ["execute_result"] * 3, outputs
    shown = [output.data["text/plain"] for output in outputs]
    assert shown[0] == "10"
    assert re.fullmatch(r"'\d+ service lines'", shown[2])


def test_the_notebook_is_committed_without_outputs() -> None:
    assert [cell for cell in notebook().cells if cell.cell_type == "code" and cell.outputs] == []


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_every_example_has_its_test(path: Path) -> None:
    assert path.name in SHOWN_ELSEWHERE | set(re.findall(r"\w+\.py", Path(__file__).read_text(encoding="utf-8")))
