"""A prefork server, as gunicorn or Celery run it: the client is made once, before the fork, and used in every worker.

Each process opens connections of its own on its first call, so no worker reads another's answer.
Run it: `python examples/prefork_worker.py [WORKERS]`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from local_candid import local_candid

from candid_aio import CandidApiClient, structure
from candid_aio.resources.encounters.v_4 import EncounterCreate

ENCOUNTERS = (Path(__file__).parent / "encounters.jsonl").read_text(encoding="utf-8").splitlines()[:24]


def work(client: CandidApiClient, number: int, workers: int) -> int:
    """Submits every `workers`-th encounter and reads it back. Returns how many came back as they were sent."""
    right = 0
    for line in ENCOUNTERS[number::workers]:
        request = structure(json.loads(line), EncounterCreate)
        created = client.encounters.v_4.create(request=request)
        read = client.encounters.v_4.get(created.encounter_id)
        right += read.external_id == request.external_id
    return right


def fork_worker(client: CandidApiClient, number: int, workers: int) -> int:
    """The process id of the worker; its exit status is 0 if all was right."""
    process = os.fork()
    if process:
        return process
    expected = len(ENCOUNTERS[number::workers])
    status = 1
    try:
        right = work(client, number, workers)
        print(f"worker {number}: {right} of {expected} encounters are as they were sent", flush=True)
        status = 0 if right == expected else 1
        client.close()
    finally:
        os._exit(status)  # a worker may not run on into the parent's code


def main(workers: int = 4) -> int:
    with local_candid() as settings, CandidApiClient(**settings) as client:
        processes = [fork_worker(client, number, workers) for number in range(workers)]
        return max(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) for process in processes)


if __name__ == "__main__":
    sys.exit(main(*(int(workers) for workers in sys.argv[1:2])))
