"""200 claims from submission to the last cent: `python examples/claims_until_paid.py`.

The sandbox's payers answer by its clock, which is moved by 30 days here. The example follows the events as they come,
reads the payers' adjudications, posts what the patients pay and writes off a part of the rest, then adds up all there
is: every cent that was charged has gone somewhere. Against the real Candid the same calls take a month.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from collections import Counter
from pathlib import Path

from candid_aio import AsyncCandidApiClient, structure
from candid_aio.resources.claims import Claim
from candid_aio.resources.encounters.v_4 import EncounterCreate
from candid_aio.resources.financials import AllocationCreate, AllocationTargetCreate_ServiceLineById
from candid_aio.resources.patient_ar.v_1 import InvoiceItemizationResponse
from candid_aio.resources.write_offs.v_1 import PatientWriteOffReason, WriteOffCreate_Patient
from candid_aio.sandbox import Sandbox

ENCOUNTERS = Path(__file__).with_name("encounters.jsonl")
DAYS = 30


async def main() -> None:
    # The tokens die by the clock that is moved, like all else: these live longer than the month.
    async with Sandbox(seed="example", rate_limit=None, token_seconds=2 * DAYS * 86400) as sandbox:
        client = AsyncCandidApiClient(
            client_id=sandbox.client_id, client_secret=sandbox.client_secret, environment=sandbox.environment
        )
        async with client:
            start = sandbox.clock.now()
            await submit(client)
            await follow_events(sandbox, client, since=start)
            print(f"{await post_what_patients_pay(client)} payments and write-offs posted")
            await add_up(client)


async def submit(client: AsyncCandidApiClient) -> None:
    for line in ENCOUNTERS.read_text(encoding="utf-8").splitlines():
        await client.encounters.v_4.create(request=structure(json.loads(line), EncounterCreate))


async def follow_events(sandbox: Sandbox, client: AsyncCandidApiClient, *, since: dt.datetime) -> None:
    """Every day of a month, what has happened since the last look."""
    seen: set[object] = set()
    happened: Counter[str] = Counter()
    for _ in range(DAYS):
        sandbox.clock.advance(days=1)
        # Both bounds of a scan are included: the last event of yesterday comes again.
        new = [event async for event in client.events.v_1.iter_scan(limit=100, created_after=since)]
        happened.update(event.payload["claim_status"] for event in new if event.id not in seen)
        seen.update(event.id for event in new)
        since = max([since, *(event.created_at for event in new)])
    print(f"{DAYS} days, {len(seen)} events:")
    for status, count in happened.most_common():
        print(f"  {status:22}{count:6}")


async def post_what_patients_pay(client: AsyncCandidApiClient) -> int:
    """Of three patients who owe something one pays all, one pays half, and one's balance is written off if small."""
    settled = 0
    inventory = [record async for record in client.patient_ar.v_1.iter_list_inventory(limit=100)]
    for number, record in enumerate(inventory):
        itemized = await client.patient_ar.v_1.itemize(record.claim_id)
        owed = {
            item.service_line_id: item.patient_balance_cents
            for item in itemized.service_line_itemization
            if item.patient_balance_cents > 0
        }
        if number % 3 == 2:
            small = {line_id: cents for line_id, cents in owed.items() if cents <= 2500}
            write_offs = [
                WriteOffCreate_Patient(
                    service_line_id=line_id,
                    amount_cents=cents,
                    write_off_reason=PatientWriteOffReason.SMALL_BALANCE,
                    write_off_timestamp=record.timestamp,
                )
                for line_id, cents in small.items()
            ]
            if write_offs:
                await client.write_offs.v_1.create(write_offs=list(write_offs))
                settled += 1
            continue
        paid = {line_id: cents if number % 3 == 0 else cents // 2 for line_id, cents in owed.items()}
        await client.patient_payments.v_4.create(
            amount_cents=sum(paid.values()),
            patient_external_id=record.patient_external_id,
            allocations=[
                AllocationCreate(amount_cents=cents, target=AllocationTargetCreate_ServiceLineById(value=line_id))
                for line_id, cents in paid.items()
            ],
        )
        settled += 1
    return settled


async def add_up(client: AsyncCandidApiClient) -> None:
    """Where every cent of the charges has gone."""
    sums: Counter[str] = Counter()
    adjudicated = 0
    async for encounter in client.encounters.v_4.iter_all():
        for claim in encounter.claims:
            sums.update(sums_of(claim, await client.patient_ar.v_1.itemize(claim.claim_id)))
            for era in claim.eras:
                adjudication = await client.insurance_adjudications.v_1.get(era.era_id)
                for answer in adjudication.claims[claim.claim_id]:
                    adjudicated += answer.insurance_paid_amount_cents or 0
    assert adjudicated == sums["paid by insurance"]
    for name in ("charged", "allowed", *PARTS):
        print(f"{name:34}{cents(sums[name])}")
    rest = sums["charged"] - sum(sums[part] for part in PARTS)
    assert rest == 0
    print(f"{'charged less all of these':34}{cents(rest)}")


PARTS = (
    "paid by insurance", "adjusted by insurance", "paid by patients", "written off for patients", "owed by patients",
    "owed by insurance",
)  # fmt: skip


def cents(amount: int) -> str:
    return f"{amount // 100:,}.{amount % 100:02}".rjust(14)


def sums_of(claim: Claim, itemized: InvoiceItemizationResponse) -> Counter[str]:
    sums: Counter[str] = Counter()
    for item in itemized.service_line_itemization:
        sums["charged"] += item.charge_amount_cents
        sums["paid by insurance"] += item.insurance_payments.total_payment_cents
        sums["adjusted by insurance"] += item.insurance_adjustments.total_adjustment_cents
        sums["paid by patients"] += item.patient_payments.total_payment_cents
        sums["written off for patients"] += item.patient_adjustments.total_adjustment_cents
        sums["owed by patients"] += item.patient_balance_cents
    for line in claim.service_lines:
        sums["allowed"] += line.allowed_amount_cents or 0
        sums["owed by insurance"] += line.insurance_balance_cents or 0
    return sums


if __name__ == "__main__":
    asyncio.run(main())
