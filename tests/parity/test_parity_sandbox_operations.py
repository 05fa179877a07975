"""Each operation against a sandbox, through the official SDK and through this one: both accept what it answers.

What the official SDK sees is what this one sees, what was on the wire, and, where the answer shows records, what the
sandbox has stored, field by field. The sandbox is put back before every call, so that both get the same answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import parity_official
import pytest
from parity_compare import canonical, without_nulls
from parity_contract import ENDPOINTS, Case, Variant
from parity_ours import arguments
from sandbox_scenes import Scene, scene

from candid_aio import CandidApiClient, CandidApiClientEnvironment, unstructure
from candid_aio.sandbox.kinds import plans

pytestmark = pytest.mark.filterwarnings(  # pydantic's, of what the official SDK does
    "ignore:Valid config keys have changed:UserWarning", "ignore::pydantic.PydanticDeprecatedSince20"
)

ROLES_THAT_SHOW_RECORDS = {"create", "get", "find", "list", "scan", "update"}
EMPTY = ["external_consolidated_remit.v_1.get_transactions"]
"""No operation makes what these list, and the seed data has no consolidated remit."""

NEVER_THE_SAME = {"auth.default.get_token": "access_token"}
"""A field that is another one with every answer."""


@pytest.fixture(scope="module")
def there() -> Iterator[Scene]:
    with scene() as prepared:
        yield prepared


@pytest.fixture(scope="module")
def official(there: Scene) -> Iterator[Any]:
    with parity_official.client(there.urls, token=there.token) as client:
        yield client


@pytest.fixture(scope="module")
def ours(there: Scene) -> Iterator[CandidApiClient]:
    with CandidApiClient(environment=CandidApiClientEnvironment(**there.urls), token=there.token) as client:
        yield client


def raw(client: CandidApiClient, case: Case) -> tuple[Any, Any]:
    """What this SDK reads of the answer, and the answer as it was on the wire."""
    resource, _, name = case.endpoint.rpartition(".")
    answer = getattr(attrgetter(resource)(client).with_raw_response, name)(**arguments(case))
    return unstructure(answer.data), json.loads(answer.content) if answer.content else None


def shown(endpoint: str, value: Any) -> Any:
    """A value in one spelling, without what is never the same."""
    seen = without_nulls(canonical(value, ENDPOINTS[endpoint].get("response")))
    return {**seen, NEVER_THE_SAME[endpoint]: None} if endpoint in NEVER_THE_SAME else seen


def records_in(endpoint: str, answer: Any) -> list[Any]:
    plan = plans()[endpoint]
    if plan.role not in ROLES_THAT_SHOW_RECORDS or plan.kind is None or plan.shown is not plan.kind.type:
        return []
    found = answer[plan.items] if plan.items else answer
    return found if isinstance(found, list) else [found]


@pytest.mark.parametrize("variant", ["min", "full"])
@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_both_accept_the_answer_and_see_what_is_stored(
    endpoint: str, variant: Variant, there: Scene, official: Any, ours: CandidApiClient
) -> None:
    there.restore()
    case = there.case(endpoint, variant)
    read, wire = raw(ours, case)
    there.restore()
    seen = parity_official.call(official, case)
    assert shown(endpoint, seen) == shown(endpoint, read) == shown(endpoint, wire)
    plan = plans()[endpoint]
    for record in records_in(endpoint, seen):
        assert plan.kind is not None
        kept = [without_nulls(canonical(one, plan.kind.name)) for one in there.stored(plan.kind, record)]
        assert without_nulls(canonical(record, plan.kind.name)) in kept


def test_operations_that_show_records_have_some_to_show(there: Scene, ours: CandidApiClient) -> None:
    """Were the lists empty, the comparison with what is stored would compare nothing."""
    empty = []
    for endpoint, plan in plans().items():
        if plan.role in ROLES_THAT_SHOW_RECORDS and plan.kind is not None and plan.shown is plan.kind.type:
            there.restore()
            read, _ = raw(ours, there.case(endpoint, "min"))
            if not records_in(endpoint, read):
                empty.append(endpoint)
    assert empty == EMPTY
