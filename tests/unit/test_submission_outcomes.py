"""How an error of a call is judged, and how outcomes add up."""

from __future__ import annotations

from uuid import UUID

import pytest

from candid_aio.errors import (
    AmbiguousOutcomeError,
    ApiError,
    AttemptTimeoutError,
    CandidError,
    ConnectionFailedError,
    Problem,
    UnreadableResponseError,
)
from candid_aio.resources.commons.errors import EntityNotFoundError, HttpRequestValidationsError, UnauthorizedError
from candid_aio.resources.commons.types import RequestValidationError
from candid_aio.resources.encounters.v_4.errors import EncounterExternalIdUniquenessError
from candid_aio.submission import Failed, Outcome, Rejected, Report, Submitted, dollars
from candid_aio.submission.outcomes import judge, stops_the_run

WRONG_FIELDS = [
    RequestValidationError(field_name="service_lines[0].units"),
    RequestValidationError(field_name="patient.first_name", human_readable_message="expected Zaphodina"),
]


@pytest.mark.parametrize(
    ("error", "name", "paths"),
    [
        (
            HttpRequestValidationsError(status_code=422, body=WRONG_FIELDS),
            "HttpRequestValidationsError",
            ("service_lines[0].units", "patient.first_name"),
        ),
        (ApiError(status_code=422, body=WRONG_FIELDS[0]), "status 422", ("service_lines[0].units",)),
        (EncounterExternalIdUniquenessError(status_code=422), "EncounterExternalIdUniquenessError", ()),
        (EntityNotFoundError(status_code=404), "EntityNotFoundError", ()),
        (ApiError(status_code=400, body="Zaphodina"), "status 400", ()),
    ],
    ids=["fields", "one field", "external id", "a named 404", "no name"],
)
def test_an_error_about_the_claim_rejects_it(error: ApiError, name: str, paths: tuple[str, ...]) -> None:
    assert judge(error, line=3, external_id="x") == Rejected(line=3, error=name, paths=paths, external_id="x")
    assert stops_the_run(error) is None


@pytest.mark.parametrize(
    "field_name", ["Zaphodina Beeble", "a" * 80, "patient.first_name: Zaphodina", "", "1", "a.b\n"]
)
def test_what_cannot_be_a_path_is_not_taken_for_one(field_name: str) -> None:
    error = ApiError(status_code=422, body=[RequestValidationError(field_name=field_name)])
    judged = judge(error, line=1, external_id=None)
    assert isinstance(judged, Rejected)
    assert judged.paths == ()


@pytest.mark.parametrize("body", [[{"fieldName": "a"}], [None], None, "text"])
def test_a_body_of_another_shape_gives_no_paths(body: object) -> None:
    judged = judge(ApiError(status_code=422, body=body), line=1, external_id=None)
    assert judged == Rejected(line=1, error="status 422")


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 301])
def test_a_status_about_the_moment_rejects_nothing_and_stops_nothing(status: int) -> None:
    error = ApiError(status_code=status)
    assert judge(error, line=1, external_id="x") == Failed(
        line=1, error=f"status {status}", may_have_happened=False, external_id="x"
    )
    assert stops_the_run(error) is None


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (AmbiguousOutcomeError(), "AmbiguousOutcomeError"),
        (UnreadableResponseError(status_code=200), "UnreadableResponseError"),
        (AttemptTimeoutError(may_have_happened=True), "AttemptTimeoutError"),
        (ApiError(status_code=504, may_have_happened=True), "status 504"),
        (
            EncounterExternalIdUniquenessError(status_code=422, may_have_happened=True),
            "EncounterExternalIdUniquenessError",
        ),
    ],
    ids=["ambiguous", "unreadable", "timeout", "504", "taken, perhaps by ourselves"],
)
def test_what_may_have_happened_is_never_rejected(error: CandidError, name: str) -> None:
    assert judge(error, line=1, external_id=None) == Failed(line=1, error=name, may_have_happened=True)
    assert stops_the_run(error) is None


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (ConnectionFailedError(), "no connection to the server"),
        (ApiError(status_code=401), "the server refuses these credentials (status 401)"),
        (UnauthorizedError(status_code=403), "the server refuses these credentials (UnauthorizedError)"),
        (ApiError(status_code=404), "the server does not know this operation (status 404)"),
        (ApiError(status_code=405), "the server does not know this operation (status 405)"),
    ],
)
def test_what_would_fail_every_claim_stops_the_run_and_rejects_none(error: CandidError, why: str) -> None:
    assert stops_the_run(error) == why
    assert isinstance(judge(error, line=1, external_id=None), Failed)


def test_reprs_do_not_show_external_ids() -> None:
    outcomes = [
        Submitted(line=1, external_id="Zaphodina", encounter_id=UUID(int=1), charge_cents=1),
        Rejected(line=1, error="x", external_id="Zaphodina"),
        Failed(line=1, error="x", may_have_happened=False, external_id="Zaphodina"),
    ]
    assert "Zaphodina" not in repr(outcomes)


def test_a_report_adds_outcomes_up() -> None:
    report = Report()
    outcomes: list[Outcome] = [
        Submitted(line=1, external_id="a", encounter_id=UUID(int=1), charge_cents=12_345),
        Submitted(line=2, external_id="b", encounter_id=UUID(int=2), charge_cents=5),
        Rejected(line=3, error="InvalidValueError", problems=(Problem("units", "a text"),)),
        Failed(line=4, error="status 502", may_have_happened=False),
        Failed(line=5, error="status 504", may_have_happened=True),
        Rejected(line=6, error="not JSON (column 8)"),
        Rejected(line=7, error="not JSON (column 9)"),
    ]
    for outcome in outcomes:
        report.add(outcome)
    assert (report.submitted, report.rejected, report.failed, report.uncertain, report.done) == (2, 3, 2, 1, 7)
    assert report.charges_cents == 12_350
    assert report.errors == {"InvalidValueError": 1, "status 502": 1, "status 504": 1, "not JSON": 2}


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (0, "$0.00"),
        (5, "$0.05"),
        (100, "$1.00"),
        (123_456_789, "$1,234,567.89"),
        (-250, "-$2.50"),
        (10**30 + 1, "$10,000,000,000,000,000,000,000,000,000.01"),
    ],
)
def test_dollars_are_exact(cents: int, text: str) -> None:
    assert dollars(cents) == text
