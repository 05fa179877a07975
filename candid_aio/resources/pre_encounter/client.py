"""The clients of `pre_encounter`, which hold those of its namespaces.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.appointments.client import (
        AppointmentsClient,
        AsyncAppointmentsClient,
        AsyncRawAppointmentsClient,
        RawAppointmentsClient,
    )
    from candid_aio.resources.pre_encounter.coverages.client import (
        AsyncCoveragesClient,
        AsyncRawCoveragesClient,
        CoveragesClient,
        RawCoveragesClient,
    )
    from candid_aio.resources.pre_encounter.eligibility_checks.client import (
        AsyncEligibilityChecksClient,
        AsyncRawEligibilityChecksClient,
        EligibilityChecksClient,
        RawEligibilityChecksClient,
    )
    from candid_aio.resources.pre_encounter.images.client import (
        AsyncImagesClient,
        AsyncRawImagesClient,
        ImagesClient,
        RawImagesClient,
    )
    from candid_aio.resources.pre_encounter.lists.client import (
        AsyncListsClient,
        AsyncRawListsClient,
        ListsClient,
        RawListsClient,
    )
    from candid_aio.resources.pre_encounter.metadata_schemas.client import (
        AsyncMetadataSchemasClient,
        AsyncRawMetadataSchemasClient,
        MetadataSchemasClient,
        RawMetadataSchemasClient,
    )
    from candid_aio.resources.pre_encounter.notes.client import (
        AsyncNotesClient,
        AsyncRawNotesClient,
        NotesClient,
        RawNotesClient,
    )
    from candid_aio.resources.pre_encounter.organization_external_providers.client import (
        AsyncOrganizationExternalProvidersClient,
        AsyncRawOrganizationExternalProvidersClient,
        OrganizationExternalProvidersClient,
        RawOrganizationExternalProvidersClient,
    )
    from candid_aio.resources.pre_encounter.patient_merges.client import (
        AsyncPatientMergesClient,
        AsyncRawPatientMergesClient,
        PatientMergesClient,
        RawPatientMergesClient,
    )
    from candid_aio.resources.pre_encounter.patients.client import (
        AsyncPatientsClient,
        AsyncRawPatientsClient,
        PatientsClient,
        RawPatientsClient,
    )
    from candid_aio.resources.pre_encounter.tags.client import (
        AsyncRawTagsClient,
        AsyncTagsClient,
        RawTagsClient,
        TagsClient,
    )

__all__ = ["AsyncPreEncounterClient", "AsyncRawPreEncounterClient", "PreEncounterClient", "RawPreEncounterClient"]


class AsyncPreEncounterClient(AsyncResource):
    """The namespaces of `pre_encounter`, async. Each is imported when first used."""

    @property
    def with_raw_response(self) -> AsyncRawPreEncounterClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return AsyncRawPreEncounterClient(self._caller)

    @cached_property
    def appointments(self) -> AsyncAppointmentsClient:
        from candid_aio.resources.pre_encounter.appointments import client

        return client.AsyncAppointmentsClient(self._caller)

    @cached_property
    def coverages(self) -> AsyncCoveragesClient:
        from candid_aio.resources.pre_encounter.coverages import client

        return client.AsyncCoveragesClient(self._caller)

    @cached_property
    def eligibility_checks(self) -> AsyncEligibilityChecksClient:
        from candid_aio.resources.pre_encounter.eligibility_checks import client

        return client.AsyncEligibilityChecksClient(self._caller)

    @cached_property
    def images(self) -> AsyncImagesClient:
        from candid_aio.resources.pre_encounter.images import client

        return client.AsyncImagesClient(self._caller)

    @cached_property
    def lists(self) -> AsyncListsClient:
        from candid_aio.resources.pre_encounter.lists import client

        return client.AsyncListsClient(self._caller)

    @cached_property
    def metadata_schemas(self) -> AsyncMetadataSchemasClient:
        from candid_aio.resources.pre_encounter.metadata_schemas import client

        return client.AsyncMetadataSchemasClient(self._caller)

    @cached_property
    def notes(self) -> AsyncNotesClient:
        from candid_aio.resources.pre_encounter.notes import client

        return client.AsyncNotesClient(self._caller)

    @cached_property
    def organization_external_providers(self) -> AsyncOrganizationExternalProvidersClient:
        from candid_aio.resources.pre_encounter.organization_external_providers import client

        return client.AsyncOrganizationExternalProvidersClient(self._caller)

    @cached_property
    def patient_merges(self) -> AsyncPatientMergesClient:
        from candid_aio.resources.pre_encounter.patient_merges import client

        return client.AsyncPatientMergesClient(self._caller)

    @cached_property
    def patients(self) -> AsyncPatientsClient:
        from candid_aio.resources.pre_encounter.patients import client

        return client.AsyncPatientsClient(self._caller)

    @cached_property
    def tags(self) -> AsyncTagsClient:
        from candid_aio.resources.pre_encounter.tags import client

        return client.AsyncTagsClient(self._caller)


class PreEncounterClient(BlockingResource):
    """The namespaces of `pre_encounter`, sync. Each is imported when first used."""

    @property
    def with_raw_response(self) -> RawPreEncounterClient:
        """The same namespaces, whose operations answer `RawResponse`."""
        return RawPreEncounterClient(self._caller)

    @cached_property
    def appointments(self) -> AppointmentsClient:
        from candid_aio.resources.pre_encounter.appointments import client

        return client.AppointmentsClient(self._caller)

    @cached_property
    def coverages(self) -> CoveragesClient:
        from candid_aio.resources.pre_encounter.coverages import client

        return client.CoveragesClient(self._caller)

    @cached_property
    def eligibility_checks(self) -> EligibilityChecksClient:
        from candid_aio.resources.pre_encounter.eligibility_checks import client

        return client.EligibilityChecksClient(self._caller)

    @cached_property
    def images(self) -> ImagesClient:
        from candid_aio.resources.pre_encounter.images import client

        return client.ImagesClient(self._caller)

    @cached_property
    def lists(self) -> ListsClient:
        from candid_aio.resources.pre_encounter.lists import client

        return client.ListsClient(self._caller)

    @cached_property
    def metadata_schemas(self) -> MetadataSchemasClient:
        from candid_aio.resources.pre_encounter.metadata_schemas import client

        return client.MetadataSchemasClient(self._caller)

    @cached_property
    def notes(self) -> NotesClient:
        from candid_aio.resources.pre_encounter.notes import client

        return client.NotesClient(self._caller)

    @cached_property
    def organization_external_providers(self) -> OrganizationExternalProvidersClient:
        from candid_aio.resources.pre_encounter.organization_external_providers import client

        return client.OrganizationExternalProvidersClient(self._caller)

    @cached_property
    def patient_merges(self) -> PatientMergesClient:
        from candid_aio.resources.pre_encounter.patient_merges import client

        return client.PatientMergesClient(self._caller)

    @cached_property
    def patients(self) -> PatientsClient:
        from candid_aio.resources.pre_encounter.patients import client

        return client.PatientsClient(self._caller)

    @cached_property
    def tags(self) -> TagsClient:
        from candid_aio.resources.pre_encounter.tags import client

        return client.TagsClient(self._caller)


class AsyncRawPreEncounterClient(AsyncResource):
    """The namespaces of `pre_encounter`, async, as raw answers. Each is imported when first used."""

    @cached_property
    def appointments(self) -> AsyncRawAppointmentsClient:
        from candid_aio.resources.pre_encounter.appointments import client

        return client.AsyncRawAppointmentsClient(self._caller)

    @cached_property
    def coverages(self) -> AsyncRawCoveragesClient:
        from candid_aio.resources.pre_encounter.coverages import client

        return client.AsyncRawCoveragesClient(self._caller)

    @cached_property
    def eligibility_checks(self) -> AsyncRawEligibilityChecksClient:
        from candid_aio.resources.pre_encounter.eligibility_checks import client

        return client.AsyncRawEligibilityChecksClient(self._caller)

    @cached_property
    def images(self) -> AsyncRawImagesClient:
        from candid_aio.resources.pre_encounter.images import client

        return client.AsyncRawImagesClient(self._caller)

    @cached_property
    def lists(self) -> AsyncRawListsClient:
        from candid_aio.resources.pre_encounter.lists import client

        return client.AsyncRawListsClient(self._caller)

    @cached_property
    def metadata_schemas(self) -> AsyncRawMetadataSchemasClient:
        from candid_aio.resources.pre_encounter.metadata_schemas import client

        return client.AsyncRawMetadataSchemasClient(self._caller)

    @cached_property
    def notes(self) -> AsyncRawNotesClient:
        from candid_aio.resources.pre_encounter.notes import client

        return client.AsyncRawNotesClient(self._caller)

    @cached_property
    def organization_external_providers(self) -> AsyncRawOrganizationExternalProvidersClient:
        from candid_aio.resources.pre_encounter.organization_external_providers import client

        return client.AsyncRawOrganizationExternalProvidersClient(self._caller)

    @cached_property
    def patient_merges(self) -> AsyncRawPatientMergesClient:
        from candid_aio.resources.pre_encounter.patient_merges import client

        return client.AsyncRawPatientMergesClient(self._caller)

    @cached_property
    def patients(self) -> AsyncRawPatientsClient:
        from candid_aio.resources.pre_encounter.patients import client

        return client.AsyncRawPatientsClient(self._caller)

    @cached_property
    def tags(self) -> AsyncRawTagsClient:
        from candid_aio.resources.pre_encounter.tags import client

        return client.AsyncRawTagsClient(self._caller)


class RawPreEncounterClient(BlockingResource):
    """The namespaces of `pre_encounter`, sync, as raw answers. Each is imported when first used."""

    @cached_property
    def appointments(self) -> RawAppointmentsClient:
        from candid_aio.resources.pre_encounter.appointments import client

        return client.RawAppointmentsClient(self._caller)

    @cached_property
    def coverages(self) -> RawCoveragesClient:
        from candid_aio.resources.pre_encounter.coverages import client

        return client.RawCoveragesClient(self._caller)

    @cached_property
    def eligibility_checks(self) -> RawEligibilityChecksClient:
        from candid_aio.resources.pre_encounter.eligibility_checks import client

        return client.RawEligibilityChecksClient(self._caller)

    @cached_property
    def images(self) -> RawImagesClient:
        from candid_aio.resources.pre_encounter.images import client

        return client.RawImagesClient(self._caller)

    @cached_property
    def lists(self) -> RawListsClient:
        from candid_aio.resources.pre_encounter.lists import client

        return client.RawListsClient(self._caller)

    @cached_property
    def metadata_schemas(self) -> RawMetadataSchemasClient:
        from candid_aio.resources.pre_encounter.metadata_schemas import client

        return client.RawMetadataSchemasClient(self._caller)

    @cached_property
    def notes(self) -> RawNotesClient:
        from candid_aio.resources.pre_encounter.notes import client

        return client.RawNotesClient(self._caller)

    @cached_property
    def organization_external_providers(self) -> RawOrganizationExternalProvidersClient:
        from candid_aio.resources.pre_encounter.organization_external_providers import client

        return client.RawOrganizationExternalProvidersClient(self._caller)

    @cached_property
    def patient_merges(self) -> RawPatientMergesClient:
        from candid_aio.resources.pre_encounter.patient_merges import client

        return client.RawPatientMergesClient(self._caller)

    @cached_property
    def patients(self) -> RawPatientsClient:
        from candid_aio.resources.pre_encounter.patients import client

        return client.RawPatientsClient(self._caller)

    @cached_property
    def tags(self) -> RawTagsClient:
        from candid_aio.resources.pre_encounter.tags import client

        return client.RawTagsClient(self._caller)
