"""The named errors of `encounters.v_4`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.encounters.v_4.types import (
        CashPayPayerErrorMessage,
        EncounterExternalIdUniquenessErrorType,
        EncounterGuarantorMissingContactInfoErrorType,
        EncounterPatientControlNumberUniquenessErrorType,
        EncounterRenderingOrAttendingProviderRequiredError,
        InvalidTagNamesErrorType,
        PayerPlanGroupPayerDoesNotMatchInsuranceCardError,
        SchemaInstanceValidationFailure,
    )

__all__ = [
    "CashPayPayerError",
    "EncounterExternalIdUniquenessError",
    "EncounterGuarantorMissingContactInfoError",
    "EncounterPatientControlNumberUniquenessError",
    "EncounterRenderingOrAttendingProviderRequired",
    "InvalidTagNamesError",
    "PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError",
    "SchemaInstanceValidationHttpFailure",
]


class CashPayPayerError(ApiError):
    """422 `CashPayPayerError`. Its `body` is `CashPayPayerErrorMessage`."""

    error_name = "CashPayPayerError"
    namespace = "encounters.v_4"
    content = "CashPayPayerErrorMessage"

    body: CashPayPayerErrorMessage


class EncounterExternalIdUniquenessError(ApiError):
    """422 `EncounterExternalIdUniquenessError`. Its `body` is `EncounterExternalIdUniquenessErrorType`."""

    error_name = "EncounterExternalIdUniquenessError"
    namespace = "encounters.v_4"
    content = "EncounterExternalIdUniquenessErrorType"

    body: EncounterExternalIdUniquenessErrorType


class EncounterGuarantorMissingContactInfoError(ApiError):
    """422 `EncounterGuarantorMissingContactInfoError`.

    Its `body` is `EncounterGuarantorMissingContactInfoErrorType`.
    """

    error_name = "EncounterGuarantorMissingContactInfoError"
    namespace = "encounters.v_4"
    content = "EncounterGuarantorMissingContactInfoErrorType"

    body: EncounterGuarantorMissingContactInfoErrorType


class EncounterPatientControlNumberUniquenessError(ApiError):
    """422 `EncounterPatientControlNumberUniquenessError`.

    Its `body` is `EncounterPatientControlNumberUniquenessErrorType`.
    """

    error_name = "EncounterPatientControlNumberUniquenessError"
    namespace = "encounters.v_4"
    content = "EncounterPatientControlNumberUniquenessErrorType"

    body: EncounterPatientControlNumberUniquenessErrorType


class EncounterRenderingOrAttendingProviderRequired(ApiError):
    """422 `EncounterRenderingOrAttendingProviderRequired`.

    Its `body` is `EncounterRenderingOrAttendingProviderRequiredError`.
    """

    error_name = "EncounterRenderingOrAttendingProviderRequired"
    namespace = "encounters.v_4"
    content = "EncounterRenderingOrAttendingProviderRequiredError"

    body: EncounterRenderingOrAttendingProviderRequiredError


class InvalidTagNamesError(ApiError):
    """422 `InvalidTagNamesError`. Its `body` is `InvalidTagNamesErrorType`."""

    error_name = "InvalidTagNamesError"
    namespace = "encounters.v_4"
    content = "InvalidTagNamesErrorType"

    body: InvalidTagNamesErrorType


class PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError(ApiError):
    """422 `PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError`.

    Its `body` is `PayerPlanGroupPayerDoesNotMatchInsuranceCardError`.
    """

    error_name = "PayerPlanGroupPayerDoesNotMatchInsuranceCardHttpError"
    namespace = "encounters.v_4"
    content = "PayerPlanGroupPayerDoesNotMatchInsuranceCardError"

    body: PayerPlanGroupPayerDoesNotMatchInsuranceCardError


class SchemaInstanceValidationHttpFailure(ApiError):
    """422 `SchemaInstanceValidationHttpFailure`. Its `body` is `SchemaInstanceValidationFailure`."""

    error_name = "SchemaInstanceValidationHttpFailure"
    namespace = "encounters.v_4"
    content = "SchemaInstanceValidationFailure"

    body: SchemaInstanceValidationFailure
