"""From an answer's bytes to a value or the error to raise, with the generated operations and errors."""

from __future__ import annotations

import json
import pickle
import traceback
from email.utils import formatdate
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candid_aio.errors import ApiError, UnreadableResponseError
from candid_aio.resources import _index
from candid_aio.resources.auth.default import TooManyRequestsError
from candid_aio.resources.auth.default.operations import GET_TOKEN
from candid_aio.resources.commons import (
    BadRequestError,
    BadRequestErrorMessage,
    HttpRequestValidationsError,
    RequestValidationError,
)
from candid_aio.resources.diagnoses import DiagnosisNotFoundHttpError
from candid_aio.resources.diagnoses.operations import DELETE as DELETE_DIAGNOSIS
from candid_aio.resources.diagnoses.operations import UPDATE as UPDATE_DIAGNOSIS
from candid_aio.resources.encounter_attachments.v_1.operations import CREATE as ATTACH
from candid_aio.resources.encounters.v_4 import EncounterExternalIdUniquenessError, EncounterPage
from candid_aio.resources.encounters.v_4.operations import CREATE, GET, GET_ALL
from candid_aio.resources.fee_schedules.v_3.operations import GET_MATCH
from candid_aio.resources.pre_encounter.common import BadRequestError as PreEncounterBadRequestError
from candid_aio.resources.pre_encounter.common import VersionConflictError
from candid_aio.resources.pre_encounter.patients.v_1.operations import GET as GET_PATIENT
from candid_aio.resources.pre_encounter.patients.v_1.operations import UPDATE as UPDATE_PATIENT
from candid_aio.response import RawResponse
from candid_aio.wire.codec import Reader
from candid_aio.wire.headers import Headers
from candid_aio.wire.open import Unreadable
from candid_aio.wire.operation import Operation
from candid_aio.wire.response import WireResponse, read

READER = Reader()
SECRET = "Featherstone"
REQUEST_ID = "3f0c9a52-7d1e-4a53-8c1e-0f6b6f5f9a11"


def answer(status: int, body: Any = b"", **headers: str) -> WireResponse:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return WireResponse(status, {"x-request-id": REQUEST_ID, **headers}, raw)


def failure(operation: Operation[Any], response: WireResponse, **more: Any) -> ApiError:
    with pytest.raises(ApiError) as caught:
        read(operation, response, READER, **more)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    return caught.value


def unreadable(operation: Operation[Any], response: WireResponse, reader: Reader = READER) -> UnreadableResponseError:
    with pytest.raises(UnreadableResponseError) as caught:
        read(operation, response, reader, attempts=2)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    return caught.value


# 2xx


@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_any_2xx_is_read_as_the_type_of_the_answer(status: int) -> None:
    reading = read(ATTACH, answer(status, REQUEST_ID), READER)
    assert (reading.value, reading.unreadable) == (UUID(REQUEST_ID), ())


@pytest.mark.parametrize("body", [b"", b"null", b"anything \xff", b'{"a": 1}'])
def test_an_operation_without_an_answer_gives_none_whatever_comes(body: bytes) -> None:
    assert read(DELETE_DIAGNOSIS, answer(200, body), READER).value is None


@pytest.mark.parametrize("body", [b"", b"null"])
def test_an_empty_body_is_none_where_the_answer_is_optional(body: bytes) -> None:
    assert read(GET_MATCH, answer(200, body), READER).value is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"\n",
        b'{"encounter_id": ',
        b"<html>Featherstone</html>",
        b'"\xff"',
        b"[" * 100_000,
        {"encounter_id": SECRET},
        [SECRET],
    ],
)
def test_a_2xx_that_cannot_be_read_is_not_a_failed_call(body: Any) -> None:
    error = unreadable(GET, answer(200, body))
    assert error.happened
    assert not isinstance(error, ApiError)
    assert (error.status_code, error.operation, error.attempts) == (200, "encounters.v_4.get", 2)
    assert error.request_id == REQUEST_ID
    assert error.content == answer(200, body).body
    assert error.problems


def page_with_a_bad_item() -> WireResponse:
    note = {
        "patient_external_id": "a",
        "external_id": "b",
        "encounter_id": SECRET,
    }
    return answer(200, {"items": [note], "next_page_token": None})


def test_an_item_that_cannot_be_read_is_told_by_its_path() -> None:
    reading = read(GET_ALL, page_with_a_bad_item(), READER)
    assert isinstance(reading.value.items[0], Unreadable)
    assert reading.unreadable == ("items[0].patient_authorized_release",)


def test_a_strict_reader_refuses_it() -> None:
    assert unreadable(GET_ALL, page_with_a_bad_item(), Reader(strict=True)).problems


# Named errors


def test_a_named_error_has_its_class_and_its_body_as_its_type() -> None:
    content = [{"fieldName": SECRET, "humanReadableMessage": SECRET}]
    body = {"errorName": "HttpRequestValidationsError", "content": content}
    error = failure(CREATE, answer(422, body, **{"retry-after": "3", "set-cookie": "a=b"}), attempts=3)
    assert type(error) is HttpRequestValidationsError
    assert (error.status_code, error.attempts, error.retry_after) == (422, 3, 3.0)
    assert (error.operation, error.request_id) == ("encounters.v_4.create", REQUEST_ID)
    assert "set-cookie" not in error.headers
    assert str(error) == (
        f"422 HttpRequestValidationsError (encounters.v_4.create, request id {REQUEST_ID}, 3 attempts)"
    )
    assert error.body[0].field_name == SECRET
    assert type(error.body[0]) is RequestValidationError


@pytest.mark.parametrize(
    ("operation", "name", "kind"),
    [
        (CREATE, "EncounterExternalIdUniquenessError", EncounterExternalIdUniquenessError),
        (UPDATE_DIAGNOSIS, "DiagnosisNotFoundHTTPError", DiagnosisNotFoundHttpError),  # the wire's spelling is its own
        (GET, "BadRequestError", BadRequestError),
        (GET_PATIENT, "BadRequestError", PreEncounterBadRequestError),
        (GET, "TooManyRequestsError", TooManyRequestsError),  # not listed by the operation
        (GET, "VersionConflictError", VersionConflictError),  # of the other host
        (GET_TOKEN, "TooManyRequestsError", TooManyRequestsError),
        (GET, "SomethingNewError", ApiError),
        (GET, "", ApiError),
    ],
)
@pytest.mark.parametrize("status", [400, 422, 500])
def test_the_class_goes_by_the_name_and_not_by_the_status(
    operation: Operation[Any], name: str, kind: type[ApiError], status: int
) -> None:
    error = failure(operation, answer(status, {"errorName": name, "content": {"a": SECRET}}))
    assert type(error) is kind
    assert error.status_code == status


@pytest.mark.parametrize("content", [{"unheard": SECRET}, SECRET, 5, None, [1]])
def test_content_that_does_not_fit_its_type_stays_plain_json(content: Any) -> None:
    body = {"errorName": "HttpRequestValidationsError", "content": content}
    error = failure(CREATE, answer(422, body))
    assert type(error) is HttpRequestValidationsError
    assert error.body == content


def test_a_named_error_without_content_has_no_body() -> None:
    error = failure(CREATE, answer(422, {"errorName": "HttpRequestValidationsError"}))
    assert type(error) is HttpRequestValidationsError
    assert error.body is None


# Anything else that a server or a proxy can send


@pytest.mark.parametrize(
    ("body", "read_as"),
    [
        (b"", None),
        (b"<html>Featherstone 502</html>", "<html>Featherstone 502</html>"),
        (b'{"detail": "Featherstone"}', {"detail": "Featherstone"}),
        (b'{"errorName": 5, "content": 1}', {"errorName": 5, "content": 1}),
        (b'{"errorName": null}', {"errorName": None}),
        (b'{"errorName": "NewError", "content": "x"}', {"errorName": "NewError", "content": "x"}),
        (b'{"errorName": "BadRequestError", "content": ', '{"errorName": "BadRequestError", "content": '),
        (b'["Featherstone"]', ["Featherstone"]),
        (b"null", None),
        (b"NaN", "NaN"),
        (b'"a\xff"', '"a�"'),
        (b"\xff\xfe", "��"),
        (b"[" * 100_000, "[" * 100_000),
    ],
)
def test_anything_else_is_an_api_error_with_the_whole_body(body: bytes, read_as: Any) -> None:
    error = failure(GET, answer(502, body))
    assert type(error) is ApiError
    assert error.body == read_as
    assert str(error) == f"502 (encounters.v_4.get, request id {REQUEST_ID})"


@pytest.mark.parametrize("status", [100, 199, 300, 302, 307, 399])
def test_what_is_not_2xx_is_an_api_error(status: int) -> None:
    error = failure(GET, answer(status, location=f"/{SECRET}"))
    assert (type(error), error.status_code) == (ApiError, status)


def test_a_date_to_wait_for_is_counted_from_the_clock() -> None:
    error = failure(GET, answer(429, **{"retry-after": formatdate(1030, usegmt=True)}), clock=lambda: 1000.0)
    assert error.retry_after == 30.0


def test_an_error_after_an_attempt_that_may_have_happened_says_so() -> None:
    taken = answer(422, {"errorName": "EncounterExternalIdUniquenessError", "content": {}})
    assert failure(CREATE, taken, may_have_happened=True).may_have_happened
    assert not failure(CREATE, taken).may_have_happened
    stale = answer(409, {"errorName": "VersionConflictError", "content": {}})
    assert failure(UPDATE_PATIENT, stale, may_have_happened=True).may_have_happened
    assert failure(DELETE_DIAGNOSIS, answer(404), may_have_happened=True).may_have_happened
    assert not failure(GET, answer(404), may_have_happened=True).may_have_happened


# Whatever comes


JSON_BYTES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
).map(lambda value: json.dumps(value).encode())
ENVELOPES = st.tuples(st.sampled_from(["BadRequestError", "HttpRequestValidationsError", "NewError"]), JSON_BYTES).map(
    lambda pair: f'{{"errorName": "{pair[0]}", "content": {pair[1].decode()}}}'.encode()
)


@given(st.binary(max_size=40) | JSON_BYTES | ENVELOPES, st.integers(100, 599), st.text(max_size=30))
def test_nothing_but_our_own_errors_comes_out(body: bytes, status: int, header: str) -> None:
    response = WireResponse(status, {"retry-after": header, "x-ratelimit-reset": header}, body)
    try:
        reading = read(GET_ALL, response, READER)
    except (ApiError, UnreadableResponseError) as error:
        found = error
    else:
        assert 200 <= status < 300
        assert type(reading.value) is EncounterPage
        return
    assert isinstance(found, UnreadableResponseError) is (200 <= status < 300)
    assert found.__context__ is None
    assert str(pickle.loads(pickle.dumps(found))) == str(found)


def test_every_named_error_pickles_with_its_body() -> None:
    for table in _index.ERRORS.values():
        for name, qualified in table.items():
            kind = _index.load_error(qualified)
            error = kind(
                status_code=422,
                body=BadRequestErrorMessage(message=SECRET),
                operation="encounters.v_4.create",
                attempts=2,
            )
            arrived = pickle.loads(pickle.dumps(error))
            assert type(arrived) is kind
            assert arrived.body == error.body
            assert str(arrived) == f"422 {name} (encounters.v_4.create, 2 attempts)"
            assert SECRET not in repr(arrived)


def test_a_raw_response_shows_nothing_of_itself() -> None:
    raw = RawResponse(
        status_code=200,
        headers=Headers({"x-request-id": REQUEST_ID}),
        data=SECRET,
        content=SECRET.encode(),
        operation="encounters.v_4.get",
    )
    assert repr(raw) == "<RawResponse: 200 (encounters.v_4.get)>"
    assert (raw.unreadable, raw.attempts, raw.request_id) == ((), 1, None)
