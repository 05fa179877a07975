"""Every operation of the contract against a sandbox: what fits is answered with what the contract promises."""

from __future__ import annotations

import asyncio

import pytest
from sandbox_helpers import Caller, Wire, running
from sandbox_requests import ask

from candid_aio.sandbox.kinds import Plan, plans
from candid_aio.wire.codec import structure
from candid_aio.wire.names import resolve

IN_ORDER = (
    "create", "canned", "get", "find", "list", "history", "scan", "update", "deactivate", "reactivate", "delete",
)  # fmt: skip
OTHER_THAN_TOKENS = [plan for name, plan in plans().items() if name != "auth.default.get_token"]


class Records:
    """One record of each kind, as its create answered it."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}
        self._versions: dict[str, int] = {}

    def keep(self, plan: Plan, answer: Wire) -> None:
        if plan.kind is not None and plan.kind.name not in self._ids:
            self._ids[plan.kind.name] = answer.body[plan.kind.id_field]
            self._versions[plan.kind.name] = answer.body.get("version", 0)

    def path_of(self, plan: Plan) -> dict[str, str]:
        if plan.kind is None or plan.kind.name not in self._ids:
            return {}
        named = {plan.kind.id_parameter: self._ids[plan.kind.name]}
        if "version" in {one.wire for one in plan.operation.path_parameters}:
            self._versions[plan.kind.name] += 1
            named["version"] = str(self._versions[plan.kind.name])
        return named


async def call(caller: Caller, plan: Plan, records: Records, optional: str) -> None:
    operation = plan.operation
    answer = await ask(caller, operation, optional=optional, path=records.path_of(plan))
    assert answer.status in {200, 204, 404, 409, 422}, (operation.name, answer.body)
    if answer.status == 200:
        assert operation.answer is not None, operation.name
        structure(answer.body, resolve(operation.namespace, operation.answer))
    elif answer.status == 204:
        assert operation.answer is None, operation.name
    else:
        assert answer.body["errorName"], operation.name
    if answer.status == 200 and plan.role == "create":
        records.keep(plan, answer)


@pytest.mark.parametrize("optional", ["absent", "given", "null"])
def test_each_operation_answers_a_request_that_fits_with_its_type(optional: str) -> None:
    async def scenario() -> None:
        records = Records()
        async with running() as caller:
            for plan in sorted(OTHER_THAN_TOKENS, key=lambda plan: IN_ORDER.index(plan.role)):
                await call(caller, plan, records, optional)

    asyncio.run(scenario())
