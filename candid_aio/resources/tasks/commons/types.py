"""The types of `tasks.commons`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from candid_aio.wire.open import OpenEnum

__all__ = ["TaskCategory", "TaskStatus", "TaskType"]


class TaskCategory(OpenEnum):
    OTHER = "other"
    PROVIDER_CREDENTIALING = "provider_credentialing"
    AUTHORIZATION_REQUIRED = "authorization_required"
    INACTIVE_COVERAGE = "inactive_coverage"
    UNKNOWN_ELIGIBILITY_OR_PATIENT_NOT_FOUND = "unknown_eligibility_or_patient_not_found"
    INCORRECT_MEMBER_ID = "incorrect_member_id"
    DOCUMENTATION_ADDENDUM_REQUEST = "documentation_addendum_request"
    COORDINATION_OF_BENEFITS = "coordination_of_benefits"
    MISSING_OR_INCORRECT_GENDER = "missing_or_incorrect_gender"
    INCORRECT_DATE_OF_BIRTH = "incorrect_date_of_birth"
    INCORRECT_PAYER = "incorrect_payer"
    INCORRECT_NAME = "incorrect_name"
    INVALID_DIAGNOSIS_CODE = "invalid_diagnosis_code"
    NON_COVERED_DIAGNOSIS_CODES = "non_covered_diagnosis_codes"
    INFORMATION_REQUESTED_FROM_PATIENT = "information_requested_from_patient"
    INCORRECT_RENDERING_PROVIDER_INFO = "incorrect_rendering_provider_info"
    MISSING_OR_INCORRECT_MODIFIER = "missing_or_incorrect_modifier"
    CODING_FREQUENCY_ERROR = "coding_frequency_error"
    INCORRECT_PATIENT_ADDRESS = "incorrect_patient_address"
    MULTIPLE_EM_CLAIMS = "multiple_em_claims"
    MISSING_OR_INCORRECT_CHARGE_AMOUNT = "missing_or_incorrect_charge_amount"
    MEDICAL_RECORDS_REQUEST = "medical_records_request"
    PROVIDER_ENROLLMENT_OR_CONTRACTING = "provider_enrollment_or_contracting"
    MISSING_OR_INCORRECT_GROUP_NUMBER = "missing_or_incorrect_group_number"
    MISSING_DIAGNOSIS_CODES = "missing_diagnosis_codes"
    MISSING_PATIENT_AUTHORIZATION = "missing_patient_authorization"
    INCORRECT_BILLING_PROVIDER_INFO = "incorrect_billing_provider_info"
    INCORRECT_PROCEDURE_CODE = "incorrect_procedure_code"
    INCORRECT_QUANTITY = "incorrect_quantity"
    INCORRECT_PLACE_OF_SERVICE_CODE = "incorrect_place_of_service_code"
    INCORRECT_SERVICE_FACILITY_INFO = "incorrect_service_facility_info"
    INCORRECT_DATE_OF_SERVICE = "incorrect_date_of_service"
    MISSING_OR_INCORRECT_NDC = "missing_or_incorrect_ndc"
    PATIENT_COLLECTIONS = "patient_collections"
    SUBMIT_TO_SECONDARY = "submit_to_secondary"
    TRANSIENT_SERVER_ERROR = "transient_server_error"
    MISSING_REMITTANCE_ENROLLMENT = "missing_remittance_enrollment"
    MISSING_CLAIMS_ENROLLMENT = "missing_claims_enrollment"
    HELD_BY_CUSTOMER = "held_by_customer"
    PENDING_MANUAL_REMIT_POSTING = "pending_manual_remit_posting"
    INCORRECT_REFERRING_PROVIDER_INFO = "incorrect_referring_provider_info"
    PAYER_CONFIGURATION_ERROR = "payer_configuration_error"
    DOWNCODING_REVIEW = "downcoding_review"


class TaskStatus(OpenEnum):
    FINISHED = "finished"
    ADDRESSED_BY_PROVIDER_GROUP = "addressed_by_provider_group"
    SENT_TO_PROVIDER_GROUP = "sent_to_provider_group"
    OPEN_TASK = "open"
    BLOCKED = "blocked"
    WAITING_FOR_REVIEW = "waiting_for_review"
    IN_PROGRESS = "in_progress"


class TaskType(OpenEnum):
    CUSTOMER_DATA_REQUEST = "CUSTOMER_DATA_REQUEST"
    CLAIM_SUBMISSION_RUN_VALIDATIONS_FAILURE = "CLAIM_SUBMISSION_RUN_VALIDATIONS_FAILURE"
    CLAIM_SUBMISSION_SUBMIT_CLAIM_FAILURE = "CLAIM_SUBMISSION_SUBMIT_CLAIM_FAILURE"
    CLAIM_SUBMISSION_TRANSFORM_FAILURE = "CLAIM_SUBMISSION_TRANSFORM_FAILURE"
    CODE_CLAIM = "CODE_CLAIM"
    CODE_CLAIM_REVIEW = "CODE_CLAIM_REVIEW"
    ELIGIBILITY = "ELIGIBILITY"
    CLAIM_FOLLOW_UP = "CLAIM_FOLLOW_UP"
    REJECTION_RESOLUTION = "REJECTION_RESOLUTION"
    PAYER_CONFIGURATION_ERROR = "PAYER_CONFIGURATION_ERROR"
    DENIAL_RESOLUTION = "DENIAL_RESOLUTION"
    MISSING_ENROLLMENT = "MISSING_ENROLLMENT"
    CHARGE_CAPTURE_UPDATE = "CHARGE_CAPTURE_UPDATE"
