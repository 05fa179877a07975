"""`diagnoses`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.diagnoses.client import (
        AsyncDiagnosesClient,
        AsyncRawDiagnosesClient,
        DiagnosesClient,
        RawDiagnosesClient,
    )
    from candid_aio.resources.diagnoses.errors import (
        DiagnosisNotFoundHttpError,
        DisallowMultiplePrimaryDiagnosisHttpError,
        ServiceLinesMustHaveAtLeastOneDiagnosisHttpError,
    )
    from candid_aio.resources.diagnoses.types import (
        Diagnosis,
        DiagnosisCreate,
        DiagnosisCreateOptional,
        DiagnosisId,
        DiagnosisNotFoundError,
        DiagnosisTypeCode,
        DisallowMultiplePrimaryDiagnosisError,
        ServiceLinesMustHaveAtLeastOneDiagnosisError,
        StandaloneDiagnosisCreate,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncDiagnosesClient", "AsyncRawDiagnosesClient", "DiagnosesClient", "RawDiagnosesClient"),
            "errors": (
                "DiagnosisNotFoundHttpError",
                "DisallowMultiplePrimaryDiagnosisHttpError",
                "ServiceLinesMustHaveAtLeastOneDiagnosisHttpError",
            ),
            "types": (
                "Diagnosis",
                "DiagnosisCreate",
                "DiagnosisCreateOptional",
                "DiagnosisId",
                "DiagnosisNotFoundError",
                "DiagnosisTypeCode",
                "DisallowMultiplePrimaryDiagnosisError",
                "ServiceLinesMustHaveAtLeastOneDiagnosisError",
                "StandaloneDiagnosisCreate",
            ),
        },
    )

__all__ = [
    "AsyncDiagnosesClient",
    "AsyncRawDiagnosesClient",
    "DiagnosesClient",
    "Diagnosis",
    "DiagnosisCreate",
    "DiagnosisCreateOptional",
    "DiagnosisId",
    "DiagnosisNotFoundError",
    "DiagnosisNotFoundHttpError",
    "DiagnosisTypeCode",
    "DisallowMultiplePrimaryDiagnosisError",
    "DisallowMultiplePrimaryDiagnosisHttpError",
    "RawDiagnosesClient",
    "ServiceLinesMustHaveAtLeastOneDiagnosisError",
    "ServiceLinesMustHaveAtLeastOneDiagnosisHttpError",
    "StandaloneDiagnosisCreate",
]
