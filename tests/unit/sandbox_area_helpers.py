"""A sandbox's world without its HTTP, and calls to it that are checked and undone as the server does it."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from candid_aio.resources import _index
from candid_aio.sandbox import Sandbox
from candid_aio.sandbox.adjudication import PayerRules, Rules
from candid_aio.sandbox.areas import behaviours
from candid_aio.sandbox.calls import Answer, Call, Upload, World
from candid_aio.sandbox.checks import check_body, check_parameters
from candid_aio.sandbox.generic import behaviour_for
from candid_aio.sandbox.kinds import plan_for
from candid_aio.sandbox.life import Life
from candid_aio.sandbox.opening import close_world, open_world, tick
from candid_aio.wire.codec import structure
from candid_aio.wire.names import resolve

START = dt.datetime(2026, 7, 20, 9, 0, tzinfo=dt.UTC)
NOWHERE = "00000000-0000-4000-8000-000000000000"
EXAMPLES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "examples" / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
]
_OPERATIONS = {operation.name: operation for operation in _index.load_operations()}


@contextmanager
def world_at_start() -> Iterator[World]:
    """Its payers pay without trouble, and its clock stands still until it is moved."""
    world = Sandbox(start=START).world
    smooth = PayerRules(rejection_share=0, denial_share=0, line_denial_share=0, review_share=0)
    world.part(Life).rules = Rules(other=smooth, missing_information_share=0, held_share=0)
    world.base_url = "http://127.0.0.1:8000"
    open_world(world, seed_data=False)
    try:
        yield world
    finally:
        close_world(world)


def ask(
    world: World,
    name: str,
    body: dict[str, Any] | list[Any] | None = None,
    query: dict[str, str | list[str]] | None = None,
    **path: str,
) -> Answer:
    """What the sandbox answers to a request that fits; the answer fits too."""
    operation = _OPERATIONS[name]
    if not (isinstance(body, dict) and any(isinstance(one, Upload) for one in body.values())):
        assert check_body(operation, {} if body is None else body) == ()
    texts = {key: [one] if isinstance(one, str) else one for key, one in (query or {}).items()}
    queried, problems = check_parameters(operation, operation.query, texts)
    assert problems == ()
    call = Call(operation=operation, world=world, path=path, query=queried, body=copy.deepcopy(body))
    tick(world)
    answer = None
    try:
        with world.store.transaction():
            answer = (behaviours().get(name) or behaviour_for(plan_for(operation)))(call)
            if answer.status >= 400:
                raise _RefusedError
    except _RefusedError:
        assert answer is not None
        _assert_named(answer)
        return answer
    if operation.answer is None:
        assert answer.status == 204
    else:
        structure(answer.content, resolve(operation.namespace, operation.answer))
    return answer


def made(world: World, name: str, body: Any = None, query: Any = None, **path: str) -> Any:
    """The content of an answer that has to be good."""
    answer = ask(world, name, body, query, **path)
    assert answer.status in {200, 204}, answer
    return answer.content


def encounter(world: World, **changes: Any) -> dict[str, Any]:
    """A new encounter with a line of 150.00 and one of 42.05, at Aetna."""
    body = copy.deepcopy(EXAMPLES[0])
    lines = body["service_lines"][:2]
    lines[0]["charge_amount_cents"], lines[1]["charge_amount_cents"] = 15000, 4205
    body["subscriber_primary"]["insurance_card"] |= {"payer_id": "60054", "payer_name": "Aetna"}
    found: dict[str, Any] = made(
        world, "encounters.v_4.create", {**body, "service_lines": lines, "external_id": "E-1", **changes}
    )
    return found


class _RefusedError(Exception):
    pass


def _assert_named(answer: Answer) -> None:
    """A refusal is a named error whose content fits the contract."""
    name = answer.content["errorName"]
    qualified = {one for errors in _index.ERRORS.values() for key, one in errors.items() if key == name}
    assert qualified, name
    for one in qualified:
        error = _index.load_error(one)
        structure(answer.content["content"], resolve(error.namespace, error.content))
