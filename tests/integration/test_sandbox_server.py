"""The sandbox as a server: tokens, what is checked before anything is done, and how it starts and stops."""

from __future__ import annotations

import asyncio
import copy
import logging
import socket
from typing import Any

import pytest
from sandbox_helpers import EXAMPLES, running

from candid_aio.resources import _index
from candid_aio.sandbox import Sandbox, server
from candid_aio.sandbox.calls import Call


def test_a_token_is_given_and_opens_the_door() -> None:
    async def scenario() -> None:
        async with running(signed_in=False) as caller:
            refused = await caller.listed()
            assert (refused.status, refused.body) == (401, {"message": "Unauthorized"})
            answer = await caller.sign_in()
            assert answer.status == 200
            assert answer.body.keys() == {"access_token", "expires_in", "token_type"}
            assert answer.body["expires_in"] == 5 * 3600
            assert (await caller.listed()).status == 200

    asyncio.run(scenario())


@pytest.mark.parametrize("header", ["Bearer nonsense", "Basic {}", "{}", "Bearer", ""])
def test_anything_but_a_bearer_token_is_a_plain_401(header: str) -> None:
    async def scenario() -> None:
        async with running() as caller:
            answer = await caller.send("GET", "/api/encounters/v4", headers={"Authorization": header})
            answer_with = await caller.send(
                "GET", "/api/encounters/v4", headers={"Authorization": header.format(caller.token)}
            )
            assert (answer.status, answer_with.status) == (401, 401)
            assert "errorName" not in answer.body

    asyncio.run(scenario())


def test_a_token_expires_by_the_sandbox_clock() -> None:
    async def scenario() -> None:
        async with running(token_seconds=60) as caller:
            caller.sandbox.clock.advance(seconds=59)
            assert (await caller.listed()).status == 200
            caller.sandbox.clock.advance(seconds=1)
            assert (await caller.listed()).status == 401

    asyncio.run(scenario())


def test_the_clock_moves_forward_only() -> None:
    with pytest.raises(ValueError, match="only be advanced"):
        Sandbox().clock.advance(days=-1)


@pytest.mark.parametrize(("client_id", "secret"), [("sandbox", "wrong"), ("wrong", None), ("sandbox", "")])
def test_wrong_credentials_are_refused(client_id: str, secret: str | None) -> None:
    async def scenario() -> None:
        async with running(signed_in=False) as caller:
            answer = await caller.send(
                "POST",
                "/api/auth/v2/token",
                json={
                    "client_id": client_id,
                    "client_secret": caller.sandbox.client_secret if secret is None else secret,
                },
            )
            assert (answer.status, answer.body) == (401, {"message": "Unauthorized"})

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("sent", "fields"),
    [
        ({}, ["client_id", "client_secret"]),
        ({"client_id": 1, "client_secret": "x"}, ["client_id"]),
        ({"client_id": "x", "client_secret": "x", "Zaphodina": 1}, ["the value"]),
        ({"client_id": ["Zaphodina"], "client_secret": None}, ["client_id", "client_secret"]),
        ([], ["the value"]),
    ],
)
def test_wrong_fields_of_a_token_request_are_named(sent: Any, fields: list[str]) -> None:
    async def scenario() -> None:
        async with running(signed_in=False) as caller:
            answer = await caller.send("POST", "/api/auth/v2/token", json=sent)
            assert answer.status == 422
            assert [one["fieldName"] for one in answer.body["content"]] == fields
            assert "Zaphodina" not in str(answer.body)

    asyncio.run(scenario())


def test_an_empty_body_is_an_empty_object() -> None:
    """The SDKs do not send a body with nothing set."""

    async def scenario() -> None:
        async with running(signed_in=False) as caller:
            answer = await caller.send("POST", "/api/auth/v2/token")
            assert [one["fieldName"] for one in answer.body["content"]] == ["client_id", "client_secret"]

    asyncio.run(scenario())


def test_a_body_that_is_not_json_is_refused() -> None:
    async def scenario() -> None:
        async with running() as caller:
            form = await caller.send("POST", "/api/encounters/v4", data={"a": "b"})
            assert (form.status, form.body["errorName"]) == (415, "InvalidContentTypeError")
            for raw in (b"{", b'{"a": "\xff"}', b"[" * 100_000):
                answer = await caller.send(
                    "POST", "/api/encounters/v4", data=raw, headers={"Content-Type": "application/json"}
                )
                assert answer.status == 422
                assert answer.body == {
                    "errorName": "HttpRequestValidationsError",
                    "content": [{"fieldName": "the body", "humanReadableMessage": "expected JSON"}],
                }

    asyncio.run(scenario())


def test_every_wrong_field_is_named_by_its_path_and_no_value_is_shown() -> None:
    wrong = copy.deepcopy(EXAMPLES[0])
    wrong["patient"]["date_of_birth"] = "Zaphodina"
    wrong["patient"]["frist_name"] = "Zaphodina"
    wrong["service_lines"][0]["charge_amount_cents"] = "Zaphodina"
    del wrong["billing_provider"]["npi"]

    async def scenario() -> None:
        async with running() as caller:
            answer = await caller.create(wrong)
            assert (answer.status, answer.body["errorName"]) == (422, "HttpRequestValidationsError")
            assert {one["fieldName"] for one in answer.body["content"]} == {
                "patient.date_of_birth",
                "patient.frist_name",
                "service_lines[0].charge_amount_cents",
                "billing_provider.npi",
            }
            assert "Zaphodina" not in str(answer.body)
            assert (await caller.listed()).body["items"] == [], "nothing is stored"

    asyncio.run(scenario())


def test_codes_that_the_contract_does_not_list_are_refused() -> None:
    wrong = copy.deepcopy(EXAMPLES[0])
    wrong["place_of_service_code"] = "Zaphodina"
    wrong["service_lines"][0]["modifiers"] = ["25", "Zaphodina"]

    async def scenario() -> None:
        async with running() as caller:
            answer = await caller.create(wrong)
            assert answer.status == 422
            assert {one["fieldName"] for one in answer.body["content"]} == {
                "place_of_service_code",
                "service_lines[0].modifiers[1]",
            }
            assert "Zaphodina" not in str(answer.body)

    asyncio.run(scenario())


def test_every_answer_has_its_own_request_id() -> None:
    async def scenario() -> None:
        async with running() as caller:
            answers = [
                await caller.listed(),
                await caller.send("GET", "/api/encounters/v4/none"),
                await caller.send("GET", "/nowhere"),
                await caller.send("GET", "/api/encounters/v4", headers={"Authorization": ""}),
                await caller.send("PUT", "/api/encounters/v4"),
            ]
            assert [answer.status for answer in answers] == [200, 422, 404, 401, 405]
            ids = {answer.headers["x-request-id"] for answer in answers}
            assert len(ids) == len(answers)

    asyncio.run(scenario())


def test_no_operation_fails_on_a_request_with_nothing_in_it() -> None:
    async def scenario() -> None:
        async with running() as caller:
            hosts = caller.sandbox.environment
            operations = list(_index.load_operations())
            assert len(operations) == 274
            for operation in operations:
                path = operation.path
                for parameter in operation.path_parameters:
                    path = path.replace(f"{{{parameter.wire}}}", "1")
                assert "{" not in path
                base = hosts.pre_encounter if operation.host == "pre_encounter" else hosts.candid_api
                answer = await caller.send(operation.method, path, base=base)
                assert answer.status in {200, 204, 400, 404, 409, 415, 422}, operation.name
                if answer.status >= 400:
                    assert answer.body.keys() == {"errorName", "content"}, operation.name

    asyncio.run(scenario())


def test_a_failure_of_the_sandbox_is_a_500_that_shows_no_value(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(call: Call) -> Any:
        raise RuntimeError(call.body["patient"]["last_name"])

    monkeypatch.setattr(server, "_BEHAVIOURS", {**server._BEHAVIOURS, "encounters.v_4.create": broken})

    async def scenario() -> None:
        async with running() as caller:
            answer = await caller.create(EXAMPLES[0])
            assert answer.status == 500
            assert answer.body == {
                "errorName": "InternalError",
                "content": {"message": "the sandbox failed: RuntimeError"},
            }

    with caplog.at_level(logging.DEBUG):
        asyncio.run(scenario())
    assert "encounters.v_4.create failed: RuntimeError" in caplog.text
    assert EXAMPLES[0]["patient"]["last_name"] not in caplog.text


def test_it_listens_on_loopback_and_stops_when_left() -> None:
    async def scenario() -> None:
        sandbox = Sandbox()
        with pytest.raises(RuntimeError, match="not running"):
            _ = sandbox.environment
        async with sandbox:
            urls = (sandbox.environment.candid_api, sandbox.environment.pre_encounter)
            assert urls[0] != urls[1]
            assert all(url.startswith("http://127.0.0.1:") for url in urls)
        with pytest.raises(RuntimeError, match="not running"):
            _ = sandbox.environment
        for url in urls:
            with pytest.raises(ConnectionRefusedError):
                await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))

    asyncio.run(scenario())


def test_a_taken_port_is_an_error_and_leaves_nothing_behind() -> None:
    async def scenario() -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken, socket.create_server(("127.0.0.1", 0)) as other:
            free = other.getsockname()[1]
            other.close()
            with pytest.raises(OSError, match="address already in use"):
                async with Sandbox(ports=(free, taken.getsockname()[1])):
                    pass
            with pytest.raises(ConnectionRefusedError):
                await asyncio.open_connection("127.0.0.1", free)

    asyncio.run(scenario())
