"""Every way in, and the pipeline of the sync client, against a sandbox."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sandbox_helpers import EXAMPLES, served
from submission_helpers import Scene, claims, kinds, scene

from candid_aio import CandidApiClient
from candid_aio.sandbox import Sandbox
from candid_aio.submission import OPERATIONS, Submitted, SyncClaimPipeline
from candid_aio.submission.ways import way_of

UNIVERSAL = {"submission_expectation": "TARGET_PROFESSIONAL"}

FROM_PRE_ENCOUNTER = (
    "billing_provider", "rendering_provider", "diagnoses", "place_of_service_code", "service_lines",
    "patient_authorized_release", "benefits_assigned_to_provider", "provider_accepts_assignment", "billable_status",
    "date_of_service",
)  # fmt: skip

DISPENSE = {
    "patient_external_id": "patient-1", "procedure_code": "J1885", "quantity": "2", "units": "UN",
    "date_of_service": "2026-01-02",
}  # fmt: skip


def uncoded(body: dict[str, Any]) -> dict[str, Any]:
    """As a universal request has it, whose diagnoses stand elsewhere."""
    lines = [line | {"diagnosis_pointers": []} for line in body["service_lines"]]
    return {name: value for name, value in body.items() if name != "diagnoses"} | {"service_lines": lines}


async def lines_for(operation: str, s: Scene) -> list[dict[str, Any]]:
    """Two bodies of an operation, with ids of their own."""
    key = way_of(operation).key
    if operation == "encounters.v_4.create":
        return claims(2)
    patient = await s.pre_encounter_patient()
    whole = EXAMPLES[0]
    bodies: dict[str, dict[str, Any]] = {
        "encounters.v_4.create_universal": {**uncoded(whole), **UNIVERSAL},
        "encounters.v_4.create_from_pre_encounter_patient": {
            **{name: whole[name] for name in FROM_PRE_ENCOUNTER if name in whole},
            "pre_encounter_patient_id": patient,
            "pre_encounter_appointment_ids": [],
        },
        "encounters.v_4.create_from_pre_encounter_patient_universal": {
            **uncoded({name: whole[name] for name in FROM_PRE_ENCOUNTER if name in whole}),
            **UNIVERSAL,
            "pre_encounter_patient_id": patient,
            "pre_encounter_appointment_ids": [],
        },
        "charge_capture.v_1.create": {"data": {}, "patient_external_id": "patient-1", "status": "planned"},
        "charge_capture.v_1.create_from_pre_encounter_patient": {
            "data": {},
            "pre_encounter_patient_id": patient,
            "pre_encounter_appointment_ids": [],
            "status": "planned",
        },
        "medication_dispense.v_1.create": DISPENSE,
    }
    return [bodies[operation] | {key: f"id-{place}"} for place in (1, 2)]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_each_way_in_submits_and_finds_again(operation: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            lines = await lines_for(operation, s)
            s.sandbox.faults.order("reset_after", operation=operation, calls=1)
            s.sandbox.log.clear()
            outcomes = await s.run(lines, operation=operation)
            assert kinds(outcomes) == {"Submitted": 2}, outcomes
            assert s.arrived(operation) == 2
            assert s.arrived(way_of(operation).look_up) == 1
            assert len({one.made_id for one in outcomes if isinstance(one, Submitted)}) == 2
            assert kinds(await s.run(lines, operation=operation)) == {"Skipped": 2}

    asyncio.run(scenario())


def test_the_same_id_by_two_operations_is_two_claims(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            dispense = DISPENSE | {"medication_dispense_external_id": "claim-00000"}
            assert kinds(await s.run(claims(1))) == {"Submitted": 1}
            outcomes = await s.run([dispense], operation="medication_dispense.v_1.create")
            assert kinds(outcomes) == {"AlreadyExists": 1}

    asyncio.run(scenario())


def client_of(sandbox: Sandbox) -> CandidApiClient:
    return CandidApiClient(
        client_id=sandbox.client_id, client_secret=sandbox.client_secret, environment=sandbox.environment
    )


def test_the_sync_pipeline_gives_the_same_outcomes(tmp_path: Path) -> None:
    with served() as sandbox, client_of(sandbox) as client:
        with SyncClaimPipeline(client, tmp_path / "journal", concurrency=4) as pipeline:
            assert kinds(pipeline.submit(claims(90))) == {"Submitted": 90}
            assert pipeline.stopped is None
            assert (pipeline.in_flight, pipeline.unfinished) == (0, frozenset())
        with SyncClaimPipeline(client, tmp_path / "journal") as pipeline:
            assert kinds(pipeline.submit(iter(claims(90)))) == {"Skipped": 90}
        assert not sandbox.log.repeated()


def test_the_sync_pipeline_can_be_finished_and_left_early(tmp_path: Path) -> None:
    with served() as sandbox, client_of(sandbox) as client:
        sandbox.faults.order("slow_answer", operation="encounters.v_4.create", seconds=0.05)
        with SyncClaimPipeline(client, tmp_path / "journal", concurrency=2) as pipeline:
            outcomes = pipeline.submit(claims(90))
            first = [next(outcomes)]
            pipeline.finish()
            assert 1 <= len(first + list(outcomes)) <= 4
            assert pipeline.stopped == "it was asked to"
        with SyncClaimPipeline(client, tmp_path / "journal", concurrency=2) as pipeline:
            for _ in pipeline.submit(claims(90)):
                break
        sandbox.faults.clear()
        with SyncClaimPipeline(client, tmp_path / "journal") as pipeline:
            assert len(list(pipeline.submit(claims(90)))) == 90
        assert not sandbox.log.repeated()


def test_what_the_sync_pipeline_is_given_may_raise(tmp_path: Path) -> None:
    def broken() -> Iterator[dict[str, Any]]:
        yield from claims(64)
        raise OSError(5, "the disk")

    with served() as sandbox, client_of(sandbox) as client:
        with SyncClaimPipeline(client, tmp_path / "journal") as pipeline:
            outcomes = pipeline.submit(broken())
            with pytest.raises(OSError, match="the disk"):
                list(outcomes)
        with pytest.raises(ValueError, match="max_attempts"):
            SyncClaimPipeline(client, tmp_path / "journal", max_attempts=0)


def test_a_sync_pipelines_claims_that_end_the_program_end_no_other_clients_calls(tmp_path: Path) -> None:
    def exits() -> Iterator[dict[str, Any]]:
        yield from claims(3)  # fewer than are sent together
        sys.exit(7)

    with served() as sandbox, client_of(sandbox) as client, client_of(sandbox) as other:
        assert other.encounters.v_4.get_all(limit=1).items == []
        with SyncClaimPipeline(client, tmp_path / "journal") as pipeline:
            outcomes = pipeline.submit(exits())
            with pytest.raises(SystemExit):
                list(outcomes)
        assert other.encounters.v_4.get_all(limit=1).items == []


def test_a_coroutine_function_runs_with_an_async_client_that_shares_all() -> None:
    async def listed(client: Any, limit: int) -> int:
        return len((await client.encounters.v_4.get_all(limit=limit)).items)

    with served() as sandbox, client_of(sandbox) as client:
        assert client.run(listed, 5) == 0
        assert client.run(listed, limit=5) == 0
        assert client.environment == sandbox.environment
        assert len(sandbox.log.requests("auth.default.get_token")) == 1
