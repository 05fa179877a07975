"""What the worker processes of a program under test run."""

from __future__ import annotations

import os

from candid_aio import CandidApiClient, CandidApiClientEnvironment

_clients: list[CandidApiClient] = []


def client(url: str, loop: str) -> CandidApiClient:
    """The one of this module: a forked worker has inherited it."""
    if not _clients:
        environment = CandidApiClientEnvironment(candid_api=url, pre_encounter=url)
        _clients.append(CandidApiClient(token="t", environment=environment, use_uvloop=loop == "uvloop"))
    return _clients[0]


def get(client: CandidApiClient, name: str) -> str:
    options = {"additional_headers": {"x-who": str(os.getpid())}}
    return client.pre_encounter.tags.v_1.get(name, request_options=options).id  # type: ignore[arg-type] # a plain dict


def work(url: str, loop: str, name: str) -> str:
    return get(client(url, loop), name)
