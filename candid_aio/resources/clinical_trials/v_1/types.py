"""The types of `clinical_trials.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import ClinicalTrialId
    from candid_aio.resources.non_insurance_payers.v_1.types import NonInsurancePayerId

__all__ = ["ClinicalTrial", "ClinicalTrialPhase", "MutableClinicalTrial"]

_REFS = {
    "ClinicalTrialId": "candid_aio.resources.commons.types",
    "NonInsurancePayerId": "candid_aio.resources.non_insurance_payers.v_1.types",
}


class ClinicalTrialPhase(OpenEnum):
    PHASE_ONE = "Phase 1"
    PHASE_TWO = "Phase 2"
    PHASE_THREE = "Phase 3"


@model(kw_only=True)
class MutableClinicalTrial(Model):
    __slots__ = ()

    name: str
    clinical_trial_number: str
    clinical_trial_phase: ClinicalTrialPhase | None = None


@model(kw_only=True)
class ClinicalTrial(MutableClinicalTrial):
    __slots__ = ()

    clinical_trial_id: ClinicalTrialId
    non_insurance_payer_id: NonInsurancePayerId
    is_active: bool
