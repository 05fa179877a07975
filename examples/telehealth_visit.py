"""One telehealth visit, billed end to end: create the encounter, find it again, read what became of it.

Run it: `python examples/telehealth_visit.py`. Everybody in it is invented.
"""

from __future__ import annotations

import asyncio
from datetime import date

from local_candid import local_candid

from candid_aio import AsyncCandidApiClient
from candid_aio.resources.commons import (
    FacilityTypeCode,
    PatientRelationshipToInsuredCodeAll,
    ProcedureModifier,
    ServiceLineUnits,
    State,
    StreetAddressLongZip,
    StreetAddressShortZip,
)
from candid_aio.resources.diagnoses import DiagnosisCreate, DiagnosisTypeCode
from candid_aio.resources.encounter_providers.v_2 import BillingProvider, RenderingProvider
from candid_aio.resources.encounters.v_4 import (
    BillableStatusType,
    EncounterCreate,
    EncounterExternalIdUniquenessError,
    ResponsiblePartyType,
    SynchronicityType,
)
from candid_aio.resources.individual import Gender, PatientCreate, SubscriberCreate
from candid_aio.resources.insurance_cards.v_2 import InsuranceCardCreate
from candid_aio.resources.service_lines.v_2 import ServiceLineCreate

HOME = StreetAddressShortZip(address_1="12 Larkspur Lane", city="Boulder", state=State.CO, zip_code="80301")

VISIT = EncounterCreate(
    external_id="telehealth-2026-0001",
    date_of_service=date(2026, 3, 9),
    billable_status=BillableStatusType.BILLABLE,
    responsible_party=ResponsiblePartyType.INSURANCE_PAY,
    patient_authorized_release=True,
    benefits_assigned_to_provider=True,
    provider_accepts_assignment=True,
    # The patient was at home, and both were on the line at the same time.
    place_of_service_code=FacilityTypeCode.TELEHEALTH_PATIENT_HOME,
    synchronicity=SynchronicityType.SYNCHRONOUS,
    patient=PatientCreate(
        external_id="patient-77",
        first_name="Isolde",
        last_name="Fennimore",
        gender=Gender.FEMALE,
        date_of_birth=date(1984, 11, 2),
        address=HOME,
    ),
    subscriber_primary=SubscriberCreate(
        first_name="Isolde",
        last_name="Fennimore",
        gender=Gender.FEMALE,
        patient_relationship_to_subscriber_code=PatientRelationshipToInsuredCodeAll.SELF,
        insurance_card=InsuranceCardCreate(member_id="W000000001", payer_name="Aetna", payer_id="60054"),
    ),
    billing_provider=BillingProvider(
        organization_name="Larkspur Telehealth",
        npi="2851188831",
        tax_id="000000000",
        address=StreetAddressLongZip(
            address_1="500 Aspen Way", city="Boulder", state=State.CO, zip_code="80302", zip_plus_four_code="1200"
        ),
    ),
    rendering_provider=RenderingProvider(first_name="Aurelio", last_name="Tamsin", npi="2923017158"),
    diagnoses=[
        DiagnosisCreate(code_type=DiagnosisTypeCode.ABK, code="F41.1"),
        DiagnosisCreate(code_type=DiagnosisTypeCode.ABF, code="G47.00"),
    ],
    service_lines=[
        ServiceLineCreate(
            procedure_code="99214",
            modifiers=[ProcedureModifier.NINETY_FIVE],
            quantity="1",
            units=ServiceLineUnits.UN,
            charge_amount_cents=18500,
            # Indexes into `diagnoses`, whose order therefore matters.
            diagnosis_pointers=[0, 1],
        ),
    ],
)


async def bill(client: AsyncCandidApiClient) -> None:
    try:
        created = await client.encounters.v_4.create(request=VISIT)
    except EncounterExternalIdUniquenessError:
        # Already there, perhaps by an earlier run of ours. The error names neither the encounter nor its id.
        found = await client.encounters.v_4.get_all(external_id=VISIT.external_id)
        created = found.items[0]
    encounter = await client.encounters.v_4.get(created.encounter_id)
    for claim in encounter.claims:
        cents = sum(line.charge_amount_cents or 0 for line in claim.service_lines)
        print(f"claim {claim.status}: {len(claim.service_lines)} service line, ${cents // 100}.{cents % 100:02}")


async def main() -> None:
    with local_candid() as settings:
        async with AsyncCandidApiClient(**settings) as client:
            await bill(client)
            await bill(client)  # a second time finds the first one, and bills nothing twice


if __name__ == "__main__":
    asyncio.run(main())
