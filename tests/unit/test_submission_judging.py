"""What each error of a call says about a claim, about the run, and about the server."""

from __future__ import annotations

from typing import Any

import pytest

from candid_aio.errors import (
    AmbiguousOutcomeError,
    ApiError,
    AttemptTimeoutError,
    CandidError,
    ClientClosedError,
    ConnectionFailedError,
    DeadlineExceededError,
    InvalidValueError,
    Problem,
    UnreadableResponseError,
)
from candid_aio.resources.charge_capture.v_1.errors import ChargeExternalIdConflictError
from candid_aio.resources.commons.errors import (
    EntityNotFoundError,
    HttpRequestValidationError,
    HttpRequestValidationsError,
    UnauthorizedError,
)
from candid_aio.resources.commons.types import RequestValidationError
from candid_aio.resources.encounters.v_4.errors import (
    EncounterExternalIdUniquenessError,
    EncounterPatientControlNumberUniquenessError,
)
from candid_aio.submission.judging import (
    error_name,
    halted_event,
    look_up_event,
    reaches_the_server,
    send_event,
    stops_the_run,
)
from candid_aio.submission.steps import Event, Halted, NotDone, NotUnique, Refused, Unclear
from candid_aio.submission.ways import OPERATIONS, way_of

WAY = way_of("encounters.v_4.create")
CREATE = WAY.name
TOKEN = "auth.default.get_token"


def field(name: str) -> RequestValidationError:
    return RequestValidationError(field_name=name, human_readable_message="Zaphodina")


def status(code: int, body: Any = None, **more: Any) -> ApiError:
    return ApiError(status_code=code, body=body, operation=CREATE, **more)


@pytest.mark.parametrize(
    ("error", "event"),
    [
        (EncounterExternalIdUniquenessError(status_code=422), NotUnique("EncounterExternalIdUniquenessError")),
        (
            EncounterPatientControlNumberUniquenessError(status_code=422),
            NotUnique("EncounterPatientControlNumberUniquenessError"),
        ),
        (EntityNotFoundError(status_code=404), Refused("EntityNotFoundError")),
        (
            HttpRequestValidationError(status_code=422, body=field("patient.zip")),
            Refused("HttpRequestValidationError", ("patient.zip",)),
        ),
        (
            HttpRequestValidationsError(
                status_code=422, body=[field("service_lines[0].units"), field("Zaphodina is ill"), field("a" * 70)]
            ),
            Refused("HttpRequestValidationsError", ("service_lines[0].units",)),
        ),
        # A name that the contract does not list is a name, and not shown.
        (status(422, {"errorName": "Zaphodina"}), Refused("status 422")),
        (status(400, "<html>"), Unclear("status 400")),
        (status(422, {"detail": "x"}), Unclear("status 422")),
        (status(413), Unclear("status 413")),
        (status(408, {"errorName": "X"}), Unclear("status 408")),
        (status(425, {"errorName": "X"}), Unclear("status 425")),
        (status(500, {"errorName": "X"}), Unclear("status 500")),
        (status(503, retry_after=7.0), Unclear("status 503", 7.0)),
        (status(429, retry_after=3.0), NotDone("status 429", 3.0)),
        # With a retry inside of the call, an earlier attempt may have happened.
        (status(429, may_have_happened=True), Unclear("status 429")),
        (EntityNotFoundError(status_code=404, may_have_happened=True), Unclear("EntityNotFoundError")),
        (ConnectionFailedError(operation=CREATE), NotDone("ConnectionFailedError")),
        (DeadlineExceededError(operation=CREATE), NotDone("DeadlineExceededError")),
        (AttemptTimeoutError(operation=CREATE, may_have_happened=True), Unclear("AttemptTimeoutError")),
        (AmbiguousOutcomeError(operation=CREATE), Unclear("AmbiguousOutcomeError")),
        (UnreadableResponseError(status_code=200, operation=CREATE), Unclear("UnreadableResponseError")),
        # Found when it was to be sent.
        (InvalidValueError([Problem("request.a", "a text")]), Refused("InvalidValueError", ("request.a",))),
        # No token, no request.
        (ApiError(status_code=502, operation=TOKEN), NotDone("status 502")),
        (AttemptTimeoutError(operation=TOKEN, may_have_happened=True), NotDone("AttemptTimeoutError")),
        (UnreadableResponseError(status_code=200, operation=TOKEN), NotDone("UnreadableResponseError")),
    ],
)
def test_what_an_error_of_a_send_means(error: CandidError, event: Event) -> None:
    assert stops_the_run(error) is None
    assert send_event(error, WAY) == event
    assert "Zaphodina" not in repr(event)


@pytest.mark.parametrize(
    ("error", "event"),
    [
        (EntityNotFoundError(status_code=404), Unclear("EntityNotFoundError")),
        (status(500), Unclear("status 500")),
        (status(429, retry_after=2.0), NotDone("status 429", 2.0)),
        (ConnectionFailedError(operation=WAY.look_up), NotDone("ConnectionFailedError")),
        (ConnectionFailedError(operation=WAY.look_up, may_have_happened=True), Unclear("ConnectionFailedError")),
        (ApiError(status_code=500, operation=TOKEN), NotDone("status 500")),
        (UnreadableResponseError(status_code=200), Unclear("UnreadableResponseError")),
    ],
)
def test_an_error_of_a_look_up_says_nothing_about_the_claim(error: CandidError, event: Event) -> None:
    assert look_up_event(error) == event


@pytest.mark.parametrize(
    "name", ["Zaphodina Beeble", "a" * 65, "patient.first_name: Zaphodina", "", "1", "a.b\n", "a..b", "é", "a[x]"]
)
def test_what_cannot_be_a_path_is_not_taken_for_one(name: str) -> None:
    error = HttpRequestValidationsError(status_code=422, body=[field(name), field("a[].b.0[12]")])
    assert send_event(error, WAY) == Refused("HttpRequestValidationsError", ("a[].b.0[12]",))


@pytest.mark.parametrize("body", [[{"fieldName": "a"}], [None], None, "text", {"field_name": "a"}])
def test_a_body_of_another_shape_gives_no_paths(body: Any) -> None:
    error = HttpRequestValidationsError(status_code=422, body=body)
    assert send_event(error, WAY) == Refused("HttpRequestValidationsError")


@pytest.mark.parametrize("operation", OPERATIONS)
def test_each_way_knows_its_own_uniqueness_errors(operation: str) -> None:
    way = way_of(operation)
    for error in (
        EncounterExternalIdUniquenessError(status_code=422),
        EncounterPatientControlNumberUniquenessError(status_code=422),
        ChargeExternalIdConflictError(status_code=409),
    ):
        kind = NotUnique if error.error_name in way.uniqueness_errors else Refused
        assert send_event(error, way) == kind(error.error_name)
        # One that may be the echo of an earlier attempt within the call says nothing.
        error.may_have_happened = True
        assert send_event(error, way) == Unclear(error.error_name)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (status(401), "the server refuses these credentials (status 401)"),
        (UnauthorizedError(status_code=403), "the server refuses these credentials (UnauthorizedError)"),
        (ApiError(status_code=400, operation=TOKEN), "the server refuses these credentials (status 400)"),
        (status(407), "a proxy asks for credentials (status 407)"),
        (status(404), "the server does not know this operation (status 404)"),
        (status(405), "the server does not know this operation (status 405)"),
        (status(307), "the server sends elsewhere, which is not followed (status 307)"),
        (ConnectionFailedError(reason="name"), "the server's name cannot be resolved"),
        (ConnectionFailedError(reason="tls"), "no secure connection can be made to the server (TLS)"),
        (ConnectionFailedError(reason="tls", may_have_happened=True), None),
        (ConnectionFailedError(), None),
        (ClientClosedError(), "the client is closed"),
        (status(404, {"errorName": "X"}), None),
        (status(400), None),
        (status(500), None),
        (CandidError(), None),
    ],
)
def test_what_would_fail_every_claim_stops_the_run(error: CandidError, reason: str | None) -> None:
    assert stops_the_run(error) == reason


@pytest.mark.parametrize("code", [300, 301, 303, 307, 308])
def test_a_create_that_is_sent_elsewhere_may_have_been_done(code: int) -> None:
    """A 303 is what many a server answers to a form that it has stored."""
    assert stops_the_run(status(code)) is not None
    assert halted_event(status(code)) == Halted(clear=False)


@pytest.mark.parametrize(
    "error",
    [
        status(401),
        status(404),
        status(407),
        UnauthorizedError(status_code=403),
        ConnectionFailedError(reason="name"),
        ConnectionFailedError(reason="tls"),
        ClientClosedError(),
    ],
)
def test_all_else_that_stops_the_run_had_no_effect(error: CandidError) -> None:
    assert stops_the_run(error) is not None
    assert halted_event(error) == Halted(clear=True)


@pytest.mark.parametrize(
    ("error", "reaches"),
    [
        (ConnectionFailedError(), False),
        (ConnectionFailedError(reason="tls"), False),
        (AttemptTimeoutError(), False),
        (ConnectionFailedError(may_have_happened=True), True),
        (AttemptTimeoutError(may_have_happened=True), True),
        (AmbiguousOutcomeError(), True),
        (UnreadableResponseError(status_code=200), True),
        (status(500), True),
        # It may have passed while the call waited for its place in the rate limit: no sign that the server is down.
        (DeadlineExceededError(), True),
    ],
)
def test_only_a_connection_that_cannot_be_made_is_silence(error: CandidError, reaches: bool) -> None:
    assert reaches_the_server(error) is reaches


def test_a_name_is_the_contracts_or_ours() -> None:
    assert error_name(UnreadableResponseError(status_code=200)) == "UnreadableResponseError"
    assert error_name(status(418, {"errorName": "Zaphodina"})) == "status 418"
