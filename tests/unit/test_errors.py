"""The exception tree: what it shows, what it keeps, and that it travels."""

from __future__ import annotations

import copy
import pickle
from typing import ClassVar

import pytest

from candid_aio import errors
from candid_aio.errors import (
    AmbiguousOutcomeError,
    ApiError,
    AttemptTimeoutError,
    CandidError,
    ClientClosedError,
    ClientStateError,
    ConnectionFailedError,
    DeadlineExceededError,
    ForkedError,
    InvalidValueError,
    LoopThreadError,
    NoAnswerError,
    Problem,
    UnreadableItemError,
    UnreadableResponseError,
)
from candid_aio.wire.headers import Headers

REQUEST_ID = "3f0c9a52-7d1e-4a53-8c1e-0f6b6f5f9a11"
PATIENT = "Wilhelmina Featherstone"


class PayerMissingError(ApiError):
    """As the generated errors are."""

    error_name: ClassVar[str] = "PayerMissingError"
    namespace: ClassVar[str] = "payers.v_4"
    content: ClassVar[str] = "str"


EXAMPLES: list[CandidError] = [
    CandidError(),
    ApiError(status_code=502, body={"name": PATIENT}, headers={"X-Note": PATIENT}),
    PayerMissingError(
        status_code=422,
        body={"name": PATIENT},
        headers=Headers({"x-request-id": REQUEST_ID, "location": f"/patients/{PATIENT}"}),
        operation="payers.v_4.get",
        attempts=3,
        retry_after=1.5,
        may_have_happened=True,
    ),
    NoAnswerError(),
    ConnectionFailedError(operation="encounters.v_4.get"),
    AttemptTimeoutError(operation="encounters.v_4.get", attempts=2, may_have_happened=True),
    DeadlineExceededError(),
    AmbiguousOutcomeError(operation="encounters.v_4.create"),
    AmbiguousOutcomeError(operation="encounters.v_4.create", reason="timeout", attempts=2),
    UnreadableResponseError(
        status_code=200, problems=[Problem("patient.dob", "a date, got str")], content=PATIENT.encode(), attempts=2
    ),
    UnreadableResponseError(status_code=200, headers={"x-note": PATIENT}, request_id=PATIENT),
    UnreadableItemError("items[3]", "Encounter, got str"),
    InvalidValueError([Problem("request.units", "a text, got int"), Problem("request.npi", "a text, got int")]),
    ClientStateError(),
    ClientClosedError(),
    ForkedError(),
    LoopThreadError("not on this thread"),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("travel", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_every_error_copies_and_pickles_with_all_that_it_holds(error: CandidError, travel: object) -> None:
    assert callable(travel)
    arrived = travel(error)
    assert type(arrived) is type(error)
    assert vars(arrived) == vars(error)
    assert (str(arrived), repr(arrived)) == (str(error), repr(error))


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_no_text_shows_a_body_a_header_or_an_odd_request_id(error: CandidError) -> None:
    shown = f"{error} {error!r} {error.args!r}"
    assert PATIENT not in shown
    assert "Featherstone" not in shown


def test_every_public_error_is_a_candid_error_and_stands_in_the_drawn_tree() -> None:
    assert errors.__doc__ is not None
    for name in errors.__all__:
        kind = getattr(errors, name)
        if kind not in {Problem, errors.printable_request_id}:
            assert issubclass(kind, CandidError)
            assert f" {name} " in f" {errors.__doc__}"


def test_a_named_error_shows_what_helps_and_is_safe() -> None:
    assert str(EXAMPLES[2]) == f"422 PayerMissingError (payers.v_4.get, request id {REQUEST_ID}, 3 attempts)"
    assert repr(EXAMPLES[2]) == f"<PayerMissingError: {EXAMPLES[2]}>"


def test_an_api_error_without_anything_shows_its_status() -> None:
    error = ApiError(status_code=502)
    assert str(error) == "502"
    assert (error.body, error.request_id, error.retry_after, error.attempts) == (None, None, None, 1)
    assert not error.may_have_happened
    assert error.headers == {}


@pytest.mark.parametrize(
    ("request_id", "shown"),
    [
        (REQUEST_ID, True),
        ("1-67891233-abcdef012345678912345678", True),
        ("Featherstone-Wilhelmina", False),  # no digit
        ("1980-02-01", False),  # too short: a date of birth
        ("a" * 128 + "1", False),
        ("1234567890123456\nX-Patient: W", False),
        ("1234 567890 123456", False),
        ("١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦", False),
    ],
)
def test_a_request_id_is_kept_and_shown_only_where_it_looks_like_one(request_id: str, shown: bool) -> None:
    error = ApiError(status_code=500, headers={"X-Request-Id": request_id})
    assert error.request_id == request_id
    assert (request_id in str(error)) is shown
    assert errors.printable_request_id(request_id) == (request_id if shown else None)


def test_headers_of_an_error_are_without_cookies() -> None:
    error = ApiError(status_code=500, headers={"Set-Cookie": "session=1", "Set-Cookie2": "a=1", "Retry-After": "3"})
    assert dict(error.headers) == {"retry-after": "3"}
    assert error.headers["RETRY-AFTER"] == "3"


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (ConnectionFailedError(), "the connection failed; nothing was sent"),
        (AttemptTimeoutError(attempts=3), "the attempt timed out; nothing was sent (3 attempts)"),
        (
            DeadlineExceededError(operation="payers.v_4.get", may_have_happened=True),
            "the deadline passed; the call may have happened (payers.v_4.get)",
        ),
        (AmbiguousOutcomeError(), "the connection failed; the call may have happened"),
        (AmbiguousOutcomeError(reason="timeout"), "the attempt timed out; the call may have happened"),
        (AmbiguousOutcomeError(reason="deadline"), "the deadline passed; the call may have happened"),
        (UnreadableResponseError(status_code=201), "201, but the answer cannot be read; the call happened"),
        (
            UnreadableResponseError(status_code=200, problems=[Problem("a", "a text")]),
            "200, but the answer cannot be read; the call happened\na: expected a text",
        ),
        (
            InvalidValueError([Problem("request.service_lines[1].charge_amount_cents", "a whole number, got str")]),
            "request.service_lines[1].charge_amount_cents: expected a whole number, got str",
        ),
        (
            UnreadableItemError("items[3]", "a text"),
            "this item of the answer could not be read: items[3]: expected a text",
        ),
        (ClientClosedError(), "the client is closed"),
        (ForkedError("begun before the fork"), "begun before the fork"),
    ],
)
def test_texts(error: CandidError, text: str) -> None:
    assert str(error) == text


def test_what_was_cut_off_after_bytes_left_may_have_happened() -> None:
    assert AmbiguousOutcomeError().may_have_happened
    assert not ConnectionFailedError().may_have_happened
    assert UnreadableResponseError(status_code=200).happened


@pytest.mark.parametrize(
    ("error", "builtin"),
    [
        (AttemptTimeoutError(), TimeoutError),
        (DeadlineExceededError(), TimeoutError),
        (InvalidValueError([]), ValueError),
        (ClientClosedError(), RuntimeError),
        (UnreadableItemError("a", "b"), AttributeError),
    ],
)
def test_errors_are_caught_as_the_builtin_they_are_a_kind_of(error: CandidError, builtin: type[Exception]) -> None:
    with pytest.raises(builtin):
        raise error


def test_constructors_take_keywords_only() -> None:
    with pytest.raises(TypeError):
        ApiError(500)  # type: ignore[call-arg]  # that it is refused is what is tested
