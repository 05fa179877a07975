"""What the contract does not say, entry by entry with its reason. Nothing else may correct or add to the contract.

The generator refuses an entry that names no operation or that says what holds without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from candid_aio.wire.operation import Repeat

__all__ = ["ALIASES", "ANONYMOUS", "PAGED_LISTS", "REPEAT", "REPEAT_BY_METHOD", "Override"]


@attrs.frozen
class Override:
    """`reads`: a POST that changes nothing. Else a GET does, and nothing else."""

    repeat: Repeat
    reason: str
    reads: bool = False


REPEAT_BY_METHOD: dict[str, Repeat] = {
    "GET": "safe",  # reads
    "PUT": "safe",  # writes a whole state, or carries a version that a second one no longer has
    "PATCH": "safe",  # sets fields to values
    "DELETE": "safe",  # what is gone is gone
    "POST": "unsafe",  # makes or books something, unless listed below
}

_READS = "reads: a search or calculation whose arguments are a body"
_ENCOUNTER = "`external_id` is required and unique: a second one answers 422 EncounterExternalIdUniquenessError"
_CHARGE = "`charge_external_id` is required and unique: a second one answers 409 ChargeExternalIdConflictError"
_ONE_EACH = "one for each encounter or service line: a second one answers 409 EntityConflictError"
_UPLOAD = "a PUT that uploads a new attachment each time"

REPEAT: dict[str, Override] = {
    # POSTs that change nothing.
    "auth.default.get_token": Override("safe", "a second token does no harm", reads=True),
    "charge_capture.v_1.find_by_metadata": Override("safe", _READS, reads=True),
    "dashboarding.v_1.query_metrics": Override("safe", _READS, reads=True),
    "eligibility.v_2.find_availity_eligibility_results": Override("safe", "reads the checks that exist", reads=True),
    "fee_schedules.v_3.batch_match": Override("safe", _READS, reads=True),
    "pre_encounter.patient_merges.v_1.search": Override("safe", _READS, reads=True),
    "views.dynamic.v_1.resolve": Override("safe", _READS, reads=True),
    # POSTs that delete or set.
    "fee_schedules.v_3.hard_delete_rates": Override("safe", "deletes what matches: a second one finds none and says 0"),
    "fee_schedules.v_3.hard_delete_rates_by_ids": Override("safe", "deletes by id: a second one finds none and says 0"),
    "pre_encounter.coverages.v_1.batch_update_ppg": Override("safe", "sets the same fields to the same values"),
    # POSTs whose second arrival the server refuses.
    "charge_capture.v_1.create": Override("guarded", _CHARGE),
    "charge_capture.v_1.create_from_pre_encounter_patient": Override("guarded", _CHARGE),
    "encounters.v_4.create": Override("guarded", _ENCOUNTER),
    "encounters.v_4.create_from_pre_encounter_patient": Override("guarded", _ENCOUNTER),
    "encounters.v_4.create_from_pre_encounter_patient_universal": Override("guarded", _ENCOUNTER),
    "encounters.v_4.create_universal": Override("guarded", _ENCOUNTER),
    "medication_dispense.v_1.create": Override(
        "guarded", "`medication_dispense_external_id` is required and lists 422 EncounterExternalIdUniquenessError"
    ),
    "custom_schemas.v_1.create": Override(
        "guarded", "`name` is required and unique: 422 SchemaValidationHttpFailure has SchemaNameAlreadyExists"
    ),
    "encounter_providers.v_2.create_initial_referring_provider": Override("guarded", _ONE_EACH),
    "encounter_providers.v_2.create_ordering_provider": Override("guarded", _ONE_EACH),
    "encounter_providers.v_2.create_referring_provider": Override("guarded", _ONE_EACH),
    "encounter_providers.v_2.create_supervising_provider": Override("guarded", _ONE_EACH),
    "guarantor.v_1.create": Override("guarded", "one for each encounter: 409 EncounterHasExistingGuarantorError"),
    "import_invoice.v_1.import_invoice": Override(
        "guarded", "`external_identifier` is required: a second one answers 409 EntityConflictError"
    ),
    "payer_plan_groups.v_1.create": Override(
        "guarded", "all three fields are required: a second one answers 422 PayerPlanGroupAlreadyExistsHttpError"
    ),
    "users.v_2.create_m_2_m_user_v_2": Override(
        "guarded", "both fields are required: a second one answers 409 EntityConflictError"
    ),
    # Creates that list a conflict stay unsafe where what clashes may be left out of the request, so that nothing
    # need refuse the second: service_lines.v_2.create and create_universal (`external_id`),
    # organization_service_facilities.v_2.create (`external_id`), non_insurance_payers.v_1.create (`payer_id`),
    # pre_encounter.patients.v_1.create (`skip_duplicate_check`).
    # PUTs that add.
    "encounter_attachments.v_1.create": Override("unsafe", _UPLOAD),
    "encounter_attachments.v_1.create_with_description": Override("unsafe", _UPLOAD),
    "organization_providers.v_3.upload_attachment": Override("unsafe", _UPLOAD),
    "encounter_supplemental_information.v_1.create": Override("unsafe", "a PUT that makes a new record each time"),
}

ANONYMOUS: dict[str, str] = {
    "auth.default.get_token": "it is what gets the token",
}
"""Operations sent without a token, and why."""

PAGED_LISTS: dict[str, str] = {
    "fee_schedules.v_3.get_multi": "rates",
    "fee_schedules.v_3.get_unique_values_for_dimension": "dimensions",
    "patient_ar.v_1.list_inventory": "records",
}
"""Paged operations whose answer does not call its list `items`: the contract's own names for them."""

ALIASES: dict[str, str] = {
    "auth.v_2": "auth.default",  # the vendor's README and path say v2, the official package's namespace is default
}
"""Namespaces that are another one's second name."""
