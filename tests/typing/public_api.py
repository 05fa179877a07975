"""The public types as a user's type checker sees them. Never run: mypy and basedpyright read it (`nox -s types`).

`assert_type` holds what a call gives. A line with both ignore comments must be an error for both checkers: an ignore
that is not needed is itself an error.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date
from typing import Any, assert_type
from uuid import UUID

from candid_aio import (
    AmbiguousOutcomeError,
    ApiError,
    AsyncCandidApiClient,
    CandidApiClient,
    CandidApiClientEnvironment,
    CandidError,
    Limits,
    RetryPolicy,
    UnknownVariant,
    UnreadableResponseError,
    evolve,
    structure,
)
from candid_aio.resources.commons import SortDirection
from candid_aio.resources.encounters.v_4 import (
    Encounter,
    EncounterCreate,
    EncounterExternalIdUniquenessError,
    EncounterPage,
    EncounterUpdate,
)
from candid_aio.resources.pre_encounter.patients.v_1 import Patient
from candid_aio.resources.write_offs.v_1 import WriteOff
from candid_aio.response import RawResponse

ID = UUID(int=1)


async def async_calls(client: AsyncCandidApiClient, request: EncounterCreate) -> None:
    assert_type(await client.encounters.v_4.create(request=request), Encounter)
    assert_type(await client.encounters.v_4.get(ID), Encounter)
    assert_type(await client.encounters.v_4.get(encounter_id=ID), Encounter)
    assert_type(await client.encounters.v_4.get_all(limit=10, date_of_service_min=date(2026, 1, 2)), EncounterPage)
    assert_type(client.encounters.v_4.iter_all(limit=10), AsyncIterator[Encounter])
    raw = await client.encounters.v_4.with_raw_response.get(ID)
    assert_type(raw, RawResponse[Encounter])
    assert_type(raw.data, Encounter)
    assert_type(raw.status_code, int)
    assert_type(raw.content, bytes)
    assert_type(await client.pre_encounter.patients.v_1.get("id"), Patient)
    assert_type((await client.auth.v_2.get_token(client_id="id", client_secret="secret")).expires_in, int)
    async with client as same:
        assert_type(same, AsyncCandidApiClient)
    assert_type(client.with_options(timeout=5.0), AsyncCandidApiClient)
    await client.warm_up("encounters")


def sync_calls(client: CandidApiClient, request: EncounterCreate) -> None:
    assert_type(client.encounters.v_4.create(request=request), Encounter)
    assert_type(client.encounters.v_4.get_all(), EncounterPage)
    assert_type(client.encounters.v_4.iter_all(on_unreadable="skip"), Iterator[Encounter])
    assert_type(client.encounters.v_4.with_raw_response.get(ID), RawResponse[Encounter])
    options_are_checked(client)


def options_are_checked(client: CandidApiClient) -> None:
    client.encounters.v_4.get(ID, request_options={"max_retries": 1, "timeout_in_seconds": 5, "deadline": 30})
    client.encounters.v_4.get(ID, request_options={"max_retry": 1})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CandidApiClient(token="t", max_retries=1, retry=RetryPolicy(max_retries=1), limits=Limits(connections=5))
    CandidApiClient(token="t", environment=CandidApiClientEnvironment.STAGING)
    CandidApiClient(token="t", environment="staging")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CandidApiClient(token="t", tiemout=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def calls_are_checked(client: CandidApiClient, update: EncounterUpdate) -> None:
    client.encounters.v_4.create(request=update)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.encounters.v_4.create()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.encounters.v_4.get(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.encounters.v_4.get_all(10)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.encounters.v_5.get(ID)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def models_are_checked(encounter: Encounter) -> None:
    update = EncounterUpdate(additional_information=None, date_of_service=date(2026, 1, 2))
    assert_type(update.additional_information, str | None)
    assert_type(evolve(update, referral_number="R-1"), EncounterUpdate)
    assert_type(encounter.encounter_id, UUID)
    EncounterUpdate(aditional_information="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    EncounterUpdate(date_of_service="2026-01-02")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    EncounterUpdate(True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    update.external_id = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def reading_is_typed(plain: dict[str, Any]) -> None:
    assert_type(structure(plain, EncounterCreate), EncounterCreate)
    assert_type(structure(plain, EncounterCreate, unknown_fields="keep"), EncounterCreate)
    structure(plain, EncounterCreate, unknown_fields="maybe")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


def unions_are_narrowed(write_off: WriteOff) -> str:
    match write_off:
        case UnknownVariant():
            return "a variant of tomorrow"
        case _:
            assert_type(write_off.write_off_id, UUID)
            return write_off.type


def enums_are_open(direction: SortDirection) -> str:
    match direction:
        case SortDirection.ASC:
            return "up"
        case SortDirection.DESC:
            return "down"
    return "a value of tomorrow"


def errors_are_typed(client: CandidApiClient, request: EncounterCreate) -> None:
    try:
        client.encounters.v_4.create(request=request)
    except EncounterExternalIdUniquenessError as error:
        assert_type(error.status_code, int)
        _: CandidError = error
    except ApiError as error:
        assert_type(error.retry_after, float | None)
        assert_type(error.may_have_happened, bool)
    except (AmbiguousOutcomeError, UnreadableResponseError):
        raise
