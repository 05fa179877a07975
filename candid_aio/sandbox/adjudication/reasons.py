"""Why claims are rejected or denied: the codes of 277CA and 835, and what the biller makes of them.

Codes are X12's and the claim adjustment reason and remark code lists'; the words are the sandbox's own.
"""

from __future__ import annotations

from typing import Literal

import attrs

__all__ = ["DENIALS", "LATER_DENIALS", "REJECTIONS", "Denial", "Rejection"]


@attrs.frozen
class Rejection:
    """A claim that was not taken: a 277CA status, category (A3, A6, A7, ...) and status code.

    `task_category` is a value of `tasks.commons.TaskCategory`.
    """

    category: str
    status_code: str
    words: str
    task_category: str
    source: Literal["clearinghouse", "payer"] = "clearinghouse"

    @property
    def description(self) -> str:
        return f"Rejected by the {self.source} ({self.category}:{self.status_code}): {self.words}"


@attrs.frozen
class Denial:
    """A service line that was adjudicated and not paid: group and reason (CARC), remark (RARC), and Candid's words.

    `content` is a value of `service_lines.v_2.DenialReasonContent`, `task_category` one of `tasks.commons`.
    """

    group: Literal["CO", "PR"]
    reason: str
    remark: str | None
    content: str
    task_category: str

    @property
    def description(self) -> str:
        return f"Denied ({self.group}-{self.reason}): {self.content}"


REJECTIONS = (
    Rejection("A7", "164", "the member number is not valid", "incorrect_member_id"),
    Rejection("A7", "562", "the provider's NPI is not known", "incorrect_billing_provider_info"),
    Rejection("A7", "255", "a diagnosis code is not valid", "invalid_diagnosis_code"),
    Rejection("A7", "507", "a procedure code is not valid for the date of service", "incorrect_procedure_code"),
    Rejection("A6", "158", "the date of birth is missing or differs", "incorrect_date_of_birth"),
    Rejection("A3", "33", "subscriber not found", "unknown_eligibility_or_patient_not_found"),
    Rejection("A3", "109", "the payer does not know the patient's coverage", "incorrect_payer"),
)

_NON_COVERED = Denial("PR", "204", "N130", "Non-Covered Benefit", "other")
_NO_COVERAGE = Denial("PR", "27", "N30", "No Active Coverage", "inactive_coverage")

DENIALS = (
    Denial("CO", "16", "N290", "Invalid Provider Information", "incorrect_rendering_provider_info"),
    Denial("CO", "50", "N115", "Not Medically Necessary", "non_covered_diagnosis_codes"),
    Denial("CO", "197", None, "Authorization Required", "authorization_required"),
    Denial("CO", "252", "M127", "Medical Records Requested", "medical_records_request"),
    Denial("CO", "22", "MA04", "Coordination of Benefits", "coordination_of_benefits"),
    Denial("CO", "97", "M15", "Bundled", "coding_frequency_error"),
    _NON_COVERED,
    _NO_COVERAGE,
)

# A later payer that refuses leaves with the patient what the payer before it made the patient's.
LATER_DENIALS = (_NON_COVERED, _NO_COVERAGE)
