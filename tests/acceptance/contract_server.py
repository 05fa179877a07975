"""A loopback server that knows every route of the contract and answers it with a full value of the answer's type."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from parity_contract import ENDPOINTS, Maker
from parity_server import Arrived, Recorder

__all__ = ["contract_server"]


def pattern_of(endpoint: dict[str, Any]) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{.*?\\}", "[^/]+", re.escape(endpoint["path"])))


ROUTES = [(e["method"], e["host"], pattern_of(e), e) for e in ENDPOINTS.values()]


def answer_to(arrived: Arrived) -> tuple[int, Any]:
    """The answer of the first route that fits; a fixed path is more than one with a parameter."""
    fitting = [
        e
        for method, host, path, e in ROUTES
        if (method, host) == (arrived.method, arrived.host) and path.fullmatch(arrived.path)
    ]
    if not fitting:
        return 404, {"message": "no such route"}
    endpoint = min(fitting, key=lambda e: e["path"].count("{"))
    response = endpoint.get("response")
    answer = None if response is None else Maker(random.Random(1), "full").value(response)
    return 200, answer


@contextmanager
def contract_server() -> Iterator[Recorder]:
    with Recorder() as recorder:
        recorder.answering = answer_to
        yield recorder
