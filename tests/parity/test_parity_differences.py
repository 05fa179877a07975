"""Where this SDK means to differ from the official one: each difference shown on both.

The official side is asserted too: when a version of it mends one of these, the test fails and the pages can say so.
"""

from __future__ import annotations

import datetime as dt
import importlib
import random
from collections.abc import Iterator
from typing import Any

import parity_official
import pytest
from parity_contract import ENDPOINTS, Case, Maker, cases
from parity_ours import Call, calling
from parity_server import Recorder

import candid_aio
from candid_aio import ApiError, Unreadable, unstructure
from candid_aio.resources.encounters.v_4 import EncounterUpdate

pytestmark = pytest.mark.filterwarnings(  # pydantic's, of what the official SDK does
    "ignore:Valid config keys have changed:UserWarning", "ignore::pydantic.PydanticDeprecatedSince20"
)


@pytest.fixture
def server() -> Iterator[Recorder]:
    with Recorder() as recorder:
        yield recorder


@pytest.fixture
def official(server: Recorder) -> Iterator[Any]:
    with parity_official.client(server.urls) as client:
        yield client


@pytest.fixture
def ours(server: Recorder) -> Iterator[Call]:
    with calling("sync", server.urls) as call:
        yield call


def full(endpoint: str) -> Case:
    return next(case for case in cases(endpoint, 0) if case.variant == "full")


def test_an_unknown_enum_value_stays_what_it_was(server: Recorder, official: Any, ours: Call) -> None:
    case = full("encounters.v_4.get")
    theirs, mine = [], []
    for value in ("TOMORROW", "THE_DAY_AFTER"):
        server.answer = {**case.answer, "responsible_party": value}
        theirs.append(official.encounters.v_4.get(case.arguments["encounter_id"]))
        mine.append(ours(case))
    assert [parity_official.to_wire(answer)["responsible_party"] for answer in theirs] == ["THE_DAY_AFTER"] * 2
    assert [unstructure(answer)["responsible_party"] for answer in mine] == ["TOMORROW", "THE_DAY_AFTER"]
    assert mine[0].responsible_party == str(mine[0].responsible_party) == "TOMORROW"


def test_one_bad_item_does_not_cost_the_page(server: Recorder, official: Any, ours: Call) -> None:
    case = full("encounters.v_4.get_all")
    maker = Maker(random.Random(1), "full")
    items = [maker.value("encounters.v_4.Encounter") for _ in range(3)]
    items[1]["date_of_service"] = "the-patients-secret"
    server.answer = {"items": items}
    with pytest.raises(Exception, match="the-patients-secret"):
        official.encounters.v_4.get_all()
    page = ours(case)
    assert [isinstance(item, Unreadable) for item in page.items] == [False, True, False]
    assert "the-patients-secret" not in repr(page.items[1])


@pytest.mark.parametrize("argument", ["../../users/v2", "a?b=c", "a#b", "a/b"])
def test_an_argument_cannot_reach_another_endpoint(argument: str, server: Recorder, official: Any, ours: Call) -> None:
    case = full("pre_encounter.patients.v_1.get")
    server.answer = case.answer
    official.pre_encounter.patients.v_1.get(argument)
    ours(Case(case.endpoint, "odd", {"id": argument}, 200, case.answer))
    theirs, mine = server.arrived
    assert mine.path.count("/") == ENDPOINTS[case.endpoint]["path"].count("/")
    assert mine.query == ()
    assert theirs.path != mine.path


def test_the_token_is_not_sent_to_get_one(server: Recorder, official: Any, ours: Call) -> None:
    case = full("auth.default.get_token")
    server.answer = case.answer
    parity_official.call(official, case)
    ours(case)
    assert [arrived.headers.get("authorization") for arrived in server.arrived] == ["Bearer parity", None]


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_takes_no_patient_along(status: int, server: Recorder, official: Any, ours: Call) -> None:
    case = full("encounters.v_4.create")
    with Recorder() as elsewhere:
        elsewhere.answer = case.answer
        server.status, server.answer = status, {}
        server.headers = {"Location": f"{elsewhere.urls['candid_api']}/api/encounters/v4"}
        parity_official.call(official, case)
        assert len(elsewhere.arrived) == 1
        assert bool(elsewhere.arrived[0].body) == (status in {307, 308})
        with pytest.raises(ApiError) as raised:
            ours(case)
        assert raised.value.status_code == status
        assert len(elsewhere.arrived) == 1


def test_a_named_error_without_content_is_still_that_error(server: Recorder, official: Any, ours: Call) -> None:
    case = full("encounters.v_4.create")
    server.status, server.answer = 422, {"errorName": "EncounterExternalIdUniquenessError"}
    with pytest.raises(KeyError):
        parity_official.call(official, case)
    with pytest.raises(ApiError) as raised:
        ours(case)
    assert type(raised.value).__name__ == "EncounterExternalIdUniquenessError"


def test_an_errors_text_shows_no_body(server: Recorder, official: Any, ours: Call) -> None:
    case = full("encounters.v_4.get")
    server.status, server.answer = 400, {"message": "the-patients-secret"}
    api_error = importlib.import_module("candid.core.api_error").ApiError
    with pytest.raises(api_error, match="the-patients-secret"):
        official.encounters.v_4.get(case.arguments["encounter_id"])
    with pytest.raises(ApiError) as raised:
        ours(case)
    assert "the-patients-secret" not in f"{raised.value} {raised.value!r}"
    assert raised.value.body == {"message": "the-patients-secret"}


def test_max_retries_is_the_number_of_retries(server: Recorder, official: Any, ours: Call) -> None:
    case = full("encounters.v_4.get")
    server.status, server.answer = 503, {}
    server.headers = {"Retry-After": "0"}
    options = {"max_retries": 2}
    with pytest.raises(importlib.import_module("candid.core.api_error").ApiError):
        official.encounters.v_4.get(case.arguments["encounter_id"], request_options=options)
    assert len(server.arrived) == 1
    server.arrived.clear()
    quick = {"retry": candid_aio.RetryPolicy(max_retries=2, backoff=0)}
    with pytest.raises(ApiError) as raised:
        ours(case, request_options=quick)
    assert len(server.arrived) == raised.value.attempts == 3


def test_a_misspelled_field_is_not_sent() -> None:
    types: Any = importlib.import_module("candid.resources.encounters.resources.v_4")
    accepted = types.EncounterUpdate(refferal_number="R-1")
    assert accepted.dict() == {"refferal_number": "R-1"}
    misspelled: dict[str, Any] = {"refferal_number": "R-1"}
    with pytest.raises(TypeError, match="refferal_number"):
        EncounterUpdate(**misspelled)


def test_a_naive_moment_is_refused(server: Recorder, official: Any, ours: Call) -> None:
    """It names no moment; the official SDK takes it for one in the zone of the machine."""
    case = full("encounters.v_4.get_all")
    server.answer = case.answer
    naive = dt.datetime(2026, 7, 1, 12, 0)
    official.encounters.v_4.get_all(diagnoses_updated_since=naive)
    (value,) = (value for name, value in server.arrived[0].query if name == "diagnoses_updated_since")
    assert dt.datetime.fromisoformat(value).tzinfo is not None
    with pytest.raises(ValueError, match="diagnoses_updated_since: expected"):
        ours(Case(case.endpoint, "min", {}, 200, case.answer), diagnoses_updated_since=naive)
    assert len(server.arrived) == 1
