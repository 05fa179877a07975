"""The named errors of `diagnoses`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.diagnoses.types import (
        DiagnosisNotFoundError,
        DisallowMultiplePrimaryDiagnosisError,
        ServiceLinesMustHaveAtLeastOneDiagnosisError,
    )

__all__ = [
    "DiagnosisNotFoundHttpError",
    "DisallowMultiplePrimaryDiagnosisHttpError",
    "ServiceLinesMustHaveAtLeastOneDiagnosisHttpError",
]


class DiagnosisNotFoundHttpError(ApiError):
    """404 `DiagnosisNotFoundHTTPError`. Its `body` is `DiagnosisNotFoundError`."""

    error_name = "DiagnosisNotFoundHTTPError"
    namespace = "diagnoses"
    content = "DiagnosisNotFoundError"

    body: DiagnosisNotFoundError


class DisallowMultiplePrimaryDiagnosisHttpError(ApiError):
    """422 `DisallowMultiplePrimaryDiagnosisHTTPError`. Its `body` is `DisallowMultiplePrimaryDiagnosisError`."""

    error_name = "DisallowMultiplePrimaryDiagnosisHTTPError"
    namespace = "diagnoses"
    content = "DisallowMultiplePrimaryDiagnosisError"

    body: DisallowMultiplePrimaryDiagnosisError


class ServiceLinesMustHaveAtLeastOneDiagnosisHttpError(ApiError):
    """422 `ServiceLinesMustHaveAtLeastOneDiagnosisHTTPError`.

    Its `body` is `ServiceLinesMustHaveAtLeastOneDiagnosisError`.
    """

    error_name = "ServiceLinesMustHaveAtLeastOneDiagnosisHTTPError"
    namespace = "diagnoses"
    content = "ServiceLinesMustHaveAtLeastOneDiagnosisError"

    body: ServiceLinesMustHaveAtLeastOneDiagnosisError
