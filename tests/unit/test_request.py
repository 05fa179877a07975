"""From an operation and its arguments to the request, with the generated operations."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candid_aio.errors import InvalidValueError
from candid_aio.resources.auth.default.operations import GET_TOKEN
from candid_aio.resources.charge_capture.v_1.operations import FIND_BY_METADATA
from candid_aio.resources.contracts.v_3.operations import ADD_CONTRACT_PROVIDERS
from candid_aio.resources.custom_schemas.v_1.operations import UPDATE as UPDATE_SCHEMA
from candid_aio.resources.eligibility.v_2.operations import SUBMIT_ELIGIBILITY_CHECK_AVAILITY_POST as CHECK
from candid_aio.resources.encounter_attachments.v_1 import EncounterAttachmentType
from candid_aio.resources.encounter_attachments.v_1.operations import CREATE_WITH_DESCRIPTION as ATTACH
from candid_aio.resources.encounters.v_4 import EncounterUpdate
from candid_aio.resources.encounters.v_4.operations import GET, GET_ALL
from candid_aio.resources.encounters.v_4.operations import UPDATE as UPDATE_ENCOUNTER
from candid_aio.resources.fee_schedules.v_3.operations import BATCH_MATCH
from candid_aio.resources.pre_encounter.patients.v_1.operations import DEACTIVATE
from candid_aio.resources.pre_encounter.patients.v_1.operations import GET as GET_PATIENT
from candid_aio.wire.multipart import MultipartForm
from candid_aio.wire.operation import Operation
from candid_aio.wire.request import WireRequest, build, check_headers
from candid_aio.wire.resource import OMIT

ID = UUID("3f0c9a52-7d1e-4a53-8c1e-0f6b6f5f9a11")
SECRET = "Featherstone"


def query_of(request: WireRequest) -> list[tuple[str, str]]:
    return parse_qsl(request.target.partition("?")[2], keep_blank_values=True, strict_parsing=True)


def json_of(request: WireRequest) -> Any:
    assert isinstance(request.body, bytes)
    return json.loads(request.body)


def refused(
    operation: Operation[Any], arguments: dict[str, Any], options: dict[str, Any] | None = None
) -> InvalidValueError:
    with pytest.raises(InvalidValueError) as caught:
        build(operation, arguments, options)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert SECRET not in f"{caught.value}{caught.value!r}"
    return caught.value


# Paths


def test_a_get_has_a_path_and_nothing_else() -> None:
    request = build(GET, {"encounter_id": ID})
    assert (request.method, request.host) == ("GET", "candid_api")
    assert request.target == f"/api/encounters/v4/{ID}"
    assert (request.headers, request.body) == ({}, None)
    assert repr(request) == "<WireRequest: encounters.v_4.get>"


def test_an_id_may_be_given_as_text() -> None:
    assert build(GET, {"encounter_id": str(ID)}).target == f"/api/encounters/v4/{ID}"


@pytest.mark.parametrize(
    ("given_id", "segment"),
    [
        ("../../users/v2", "..%2F..%2Fusers%2Fv2"),
        ("a?b#c", "a%3Fb%23c"),
        ("a b+c%2F", "a%20b%2Bc%252F"),
        ("é名", "%C3%A9%E5%90%8D"),
        ("...", "..."),
        ("a:b~c", "a%3Ab~c"),
        ("\r\nX: 1", "%0D%0AX%3A%201"),
    ],
)
def test_a_path_argument_stays_one_segment(given_id: str, segment: str) -> None:
    assert build(GET_PATIENT, {"id": given_id}).target == f"/patients/v1/{segment}"


@given(
    st.text(min_size=1).filter(
        lambda text: text not in {".", ".."} and not any("\ud800" <= c <= "\udfff" for c in text)
    )
)
def test_any_text_stays_one_segment_and_comes_back(text: str) -> None:
    target = build(DEACTIVATE, {"id": text, "version": "7"}).target
    assert target.isascii()
    assert not set("?# ") & set(target)
    *rest, segment, version = target.split("/")
    assert (rest, version) == (["", "patients", "v1"], "7")
    assert unquote(segment) == text


@pytest.mark.parametrize("given_id", ["", ".", ".."])
def test_a_segment_that_would_name_another_endpoint_is_refused(given_id: str) -> None:
    assert str(refused(GET_PATIENT, {"id": given_id})) == (
        "id: expected text that can stand in a path: not empty, not '.' or '..'"
    )


def test_a_path_argument_of_the_wrong_type_is_refused() -> None:
    assert "encounter_id: expected a UUID, got int" in str(refused(GET, {"encounter_id": 7}))
    assert "encounter_id: expected a UUID, got str" in str(refused(GET, {"encounter_id": SECRET}))
    assert "encounter_id: expected a UUID, got NoneType" in str(refused(GET, {"encounter_id": None}))


def test_a_lone_surrogate_is_refused_in_path_query_and_form() -> None:
    told = "expected a text without lone surrogates"
    assert str(refused(GET_PATIENT, {"id": f"{SECRET}\ud800"})) == f"id: {told}"
    assert str(refused(GET_ALL, {"external_id": f"{SECRET}\ud800"})) == f"external_id: {told}"
    form = {"encounter_id": ID, "attachment_file": b"", "attachment_type": EncounterAttachmentType.EOB}
    assert str(refused(ATTACH, {**form, "description": f"{SECRET}\ud800"})) == f"description: {told}"


# Queries


def test_a_query_repeats_the_key_of_a_list_and_leaves_out_what_is_none() -> None:
    request = build(
        GET_ALL,
        {
            "limit": 10,
            "external_id": "a&b=c d+é",
            "page_token": None,
            "search_term": OMIT,
            "tag_ids": ["x", "y"],
            "billing_provider_npis": [],
            "diagnoses_updated_since": dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
            "include_merged_patient_data": False,
        },
    )
    assert sorted(query_of(request)) == [
        ("diagnoses_updated_since", "2026-01-02T03:04:05Z"),
        ("external_id", "a&b=c d+é"),
        ("include_merged_patient_data", "false"),
        ("limit", "10"),
        ("tag_ids", "x"),
        ("tag_ids", "y"),
    ]


def test_nothing_to_ask_leaves_no_question_mark() -> None:
    assert build(GET_ALL, {"limit": None, "tag_ids": []}).target == "/api/encounters/v4"


def test_all_that_is_wrong_in_a_query_is_told_at_once() -> None:
    error = refused(GET_ALL, {"limit": SECRET, "include_merged_patient_data": 1, "external_id": 5})
    assert {problem.path for problem in error.problems} == {"limit", "external_id", "include_merged_patient_data"}


# What the official SDK's own encoder gives for these, except for the list in a list.
@pytest.mark.parametrize(
    ("value", "pairs"),
    [
        ("a b", [("k", "a b")]),
        (True, [("k", "true")]),
        (1.5, [("k", "1.5")]),
        (1e22, [("k", "1e+22")]),
        ("", [("k", "")]),
        (None, []),
        ([1, None, "x"], [("k", "1"), ("k", ""), ("k", "x")]),
        ({"a": 1, "b": {"c": [1, 2]}}, [("k[a]", "1"), ("k[b][c]", "1"), ("k[b][c]", "2")]),
        ([{"a": 1}, {"a": 2}], [("k[a]", "1"), ("k[a]", "2")]),
        (dt.date(2026, 1, 2), [("k", "2026-01-02")]),
        (
            dt.datetime(2026, 1, 2, 3, 4, 5, 120000, tzinfo=dt.timezone(dt.timedelta(hours=-5))),
            [("k", "2026-01-02T03:04:05.120000-05:00")],
        ),
        (ID, [("k", str(ID))]),
        (EncounterAttachmentType.EOB, [("k", "EOB")]),
        (EncounterUpdate(prior_authorization_number="7"), [("k[prior_authorization_number]", "7")]),
        ([[1], [2]], [("k", "1"), ("k", "2")]),
    ],
)
def test_additional_query_parameters(value: object, pairs: list[tuple[str, str]]) -> None:
    request = build(GET_ALL, {}, {"additional_query_parameters": {"k": value}})
    assert parse_qsl(request.target.partition("?")[2], keep_blank_values=True) == pairs


@pytest.mark.parametrize("name", ["additional_query_parameters", "additional_body_parameters", "additional_headers"])
@pytest.mark.parametrize(("wrong", "kind"), [([("X", SECRET)], "list"), (SECRET, "str"), (5, "int")])
@pytest.mark.parametrize("operation", [UPDATE_SCHEMA, ATTACH])
def test_what_is_added_has_to_be_a_mapping(operation: Operation[Any], name: str, wrong: object, kind: str) -> None:
    arguments: dict[str, Any] = {
        "schema_id": ID,
        "encounter_id": ID,
        "attachment_file": b"x",
        "attachment_type": EncounterAttachmentType.EOB,
        "description": "d",
    }
    assert str(refused(operation, arguments, {name: wrong})) == f"{name}: expected a mapping, got {kind}"


def test_additional_query_parameters_go_over_arguments_of_the_same_name() -> None:
    request = build(GET_ALL, {"limit": 5, "external_id": "a"}, {"additional_query_parameters": {"limit": 7}})
    assert sorted(query_of(request)) == [("external_id", "a"), ("limit", "7")]


def test_an_additional_query_parameter_that_json_cannot_hold_is_refused() -> None:
    error = refused(GET_ALL, {}, {"additional_query_parameters": {"k": SECRET.encode()}})
    assert str(error).startswith("additional_query_parameters[...]: expected a JSON value")


# JSON bodies


def test_a_body_is_json_and_says_so() -> None:
    request = build(UPDATE_ENCOUNTER, {"encounter_id": ID, "request": EncounterUpdate(prior_authorization_number=None)})
    assert request.headers == {"content-type": "application/json"}
    assert json_of(request) == {"prior_authorization_number": None}


def test_a_body_with_nothing_set_is_not_sent() -> None:
    request = build(UPDATE_ENCOUNTER, {"encounter_id": ID, "request": EncounterUpdate()})
    assert (request.body, request.headers) == (None, {})
    fields = build(UPDATE_SCHEMA, {"schema_id": ID, "name": OMIT})
    assert (fields.body, fields.headers) == (None, {})


def test_an_empty_list_is_a_body() -> None:
    assert build(BATCH_MATCH, {"request": []}).body == b"[]"


def test_fields_that_were_not_passed_are_left_out_and_none_is_null() -> None:
    request = build(UPDATE_SCHEMA, {"schema_id": ID, "name": "Größe", "description": None, "fields_to_add": OMIT})
    assert json_of(request) == {"name": "Größe", "description": None}
    assert build(GET_TOKEN, {"client_id": "a", "client_secret": "b"}).body == b'{"client_id":"a","client_secret":"b"}'


def test_a_set_is_sent_as_a_list() -> None:
    request = build(ADD_CONTRACT_PROVIDERS, {"contract_id": ID, "rendering_provider_ids": {ID}})
    assert json_of(request) == {"rendering_provider_ids": [str(ID)]}


def test_a_body_of_any_json() -> None:
    assert json_of(build(CHECK, {"request": {"a": [1, None, {"b": 1.5}]}})) == {"a": [1, None, {"b": 1.5}]}
    assert build(CHECK, {"request": None}).body is None
    assert build(CHECK, {}).body is None
    assert "request[...]: expected a finite number" in str(refused(CHECK, {"request": {"a": float("nan")}}))


def test_what_is_wrong_in_a_body_is_told_with_its_path() -> None:
    wrong: Any = SECRET
    error = refused(
        UPDATE_ENCOUNTER, {"encounter_id": 7, "request": EncounterUpdate(benefits_assigned_to_provider=wrong)}
    )
    assert [problem.path for problem in error.problems] == ["encounter_id", "request.benefits_assigned_to_provider"]
    error = refused(FIND_BY_METADATA, {"metadata": [SECRET], "limit": "5"})
    assert [problem.path for problem in error.problems] == ["metadata[0]", "limit"]


def test_additional_body_parameters_are_merged_into_an_object() -> None:
    more = {"additional_body_parameters": {"name": "over", "size": [1.5, ID]}}
    assert json_of(build(UPDATE_SCHEMA, {"schema_id": ID, "name": "under", "description": None}, more)) == {
        "name": "over",
        "description": None,
        "size": [1.5, str(ID)],
    }
    alone = build(GET, {"encounter_id": ID}, more)
    assert json_of(alone) == {"name": "over", "size": [1.5, str(ID)]}
    assert alone.headers == {"content-type": "application/json"}


def test_a_list_takes_no_additional_body_parameters() -> None:
    assert build(BATCH_MATCH, {"request": []}, {"additional_body_parameters": {"a": 1}}).body == b"[]"


def test_additional_body_parameters_are_checked() -> None:
    error = refused(UPDATE_SCHEMA, {"schema_id": ID}, {"additional_body_parameters": {SECRET: {SECRET}}})
    assert str(error).startswith("additional_body_parameters[...]: expected a JSON value")


# Forms


def form_of(request: WireRequest) -> MultipartForm:
    assert isinstance(request.body, MultipartForm)
    return request.body


def test_an_upload_is_a_form_of_fields_and_files() -> None:
    request = build(
        ATTACH,
        {
            "encounter_id": ID,
            "attachment_file": ("note.txt", b"hello"),
            "attachment_type": EncounterAttachmentType.EOB,
            "description": "a",
        },
    )
    form = form_of(request)
    assert form.fields == (("attachment_type", "EOB"), ("description", "a"))
    assert [(part.name, part.filename, part.content) for part in form.files] == [
        ("attachment_file", "note.txt", b"hello")
    ]
    assert request.headers == {}


def test_a_form_has_no_null() -> None:
    arguments = {"encounter_id": ID, "attachment_file": b"", "attachment_type": EncounterAttachmentType.EOB}
    assert form_of(build(ATTACH, {**arguments, "description": None})).fields == (("attachment_type", "EOB"),)
    assert form_of(build(ATTACH, {**arguments, "description": OMIT})).fields == (("attachment_type", "EOB"),)
    more = {"additional_body_parameters": {"n": 1, "t": [True, "x"]}}
    assert form_of(build(ATTACH, arguments, more)).fields == (
        ("attachment_type", "EOB"),
        ("n", "1"),
        ("t", "true"),
        ("t", "x"),
    )


def test_what_is_wrong_in_a_form_is_told_at_once() -> None:
    error = refused(ATTACH, {"encounter_id": ID, "attachment_file": SECRET, "attachment_type": 5, "description": 5})
    assert [problem.path for problem in error.problems] == ["attachment_type", "description", "attachment_file"]
    assert refused(
        ATTACH, {"encounter_id": ID, "attachment_file": None, "attachment_type": EncounterAttachmentType.EOB}
    )


# Headers


def test_additional_headers_go_with_the_request_in_lower_case() -> None:
    more = {"additional_headers": {"X-Trace": "1", "Authorization": "Bearer own", "X-None": None}}
    assert build(GET, {"encounter_id": ID}, more).headers == {"x-trace": "1", "authorization": "Bearer own"}


def test_a_json_body_may_be_given_another_content_type() -> None:
    more = {"additional_headers": {"Content-Type": "application/merge-patch+json"}}
    request = build(BATCH_MATCH, {"request": []}, more)
    assert request.headers == {"content-type": "application/merge-patch+json"}


def test_a_form_keeps_the_content_type_that_names_its_boundary() -> None:
    arguments = {"encounter_id": ID, "attachment_file": b"", "attachment_type": EncounterAttachmentType.EOB}
    assert build(ATTACH, arguments, {"additional_headers": {"content-type": "text/plain"}}).headers == {}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-Trace", f"{SECRET}\r\nX-Evil: 1"),
        ("X-Trace", f"{SECRET}\n"),
        ("X-Trace", f"{SECRET}\x00"),
        ("X-Trace", f"{SECRET}\ud800"),
        ("X-Trace", 5),
        (f"{SECRET}\r\nX", "1"),
        (f"{SECRET}:", "1"),
        ("", "1"),
        (5, "1"),
        ("Content-Length", "5"),
        ("transfer-encoding", "chunked"),
    ],
)
def test_a_header_that_could_break_the_request_is_refused(name: Any, value: Any) -> None:
    error = refused(GET, {"encounter_id": ID}, {"additional_headers": {"X-Good": "1", name: value}})
    assert [problem.path for problem in error.problems] == ["additional_headers[...]"]


def test_the_headers_of_a_client_are_checked_alike() -> None:
    assert check_headers({"X-A": "tab\tis fine"}, at="headers") == {"x-a": "tab\tis fine"}
    with pytest.raises(InvalidValueError, match=r"^headers\[\.\.\.\]: expected text without line breaks"):
        check_headers({"X-A": "a\nb"}, at="headers")


def test_options_that_are_not_its_own_are_left_alone() -> None:
    nothing: dict[str, Any] = {
        "additional_headers": None,
        "additional_query_parameters": None,
        "additional_body_parameters": None,
        "max_retries": 3,
    }
    assert build(GET, {"encounter_id": ID}, nothing).target == f"/api/encounters/v4/{ID}"
