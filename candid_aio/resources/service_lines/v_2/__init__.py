"""`service_lines.v_2`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.service_lines.v_2.client import AsyncRawV2Client, AsyncV2Client, RawV2Client, V2Client
    from candid_aio.resources.service_lines.v_2.types import (
        DenialReasonContent,
        DrugIdentification,
        DrugIdentificationOptional,
        MeasurementUnitCode,
        ServiceIdQualifier,
        ServiceLine,
        ServiceLineAdjustment,
        ServiceLineCreate,
        ServiceLineCreateBase,
        ServiceLineCreateBaseBase,
        ServiceLineCreateOptional,
        ServiceLineCreateStandalone,
        ServiceLineCreateStandaloneBase,
        ServiceLineCreateStandaloneBaseBase,
        ServiceLineDenialReason,
        ServiceLineEraData,
        ServiceLineUpdate,
        ServiceLineUpdateBase,
        TestResult,
        TestResultOptional,
        TestResultType,
        UniversalServiceLineCreate,
        UniversalServiceLineCreateStandalone,
        UniversalServiceLineUpdate,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"),
            "types": (
                "DenialReasonContent",
                "DrugIdentification",
                "DrugIdentificationOptional",
                "MeasurementUnitCode",
                "ServiceIdQualifier",
                "ServiceLine",
                "ServiceLineAdjustment",
                "ServiceLineCreate",
                "ServiceLineCreateBase",
                "ServiceLineCreateBaseBase",
                "ServiceLineCreateOptional",
                "ServiceLineCreateStandalone",
                "ServiceLineCreateStandaloneBase",
                "ServiceLineCreateStandaloneBaseBase",
                "ServiceLineDenialReason",
                "ServiceLineEraData",
                "ServiceLineUpdate",
                "ServiceLineUpdateBase",
                "TestResult",
                "TestResultOptional",
                "TestResultType",
                "UniversalServiceLineCreate",
                "UniversalServiceLineCreateStandalone",
                "UniversalServiceLineUpdate",
            ),
        },
    )

__all__ = [
    "AsyncRawV2Client",
    "AsyncV2Client",
    "DenialReasonContent",
    "DrugIdentification",
    "DrugIdentificationOptional",
    "MeasurementUnitCode",
    "RawV2Client",
    "ServiceIdQualifier",
    "ServiceLine",
    "ServiceLineAdjustment",
    "ServiceLineCreate",
    "ServiceLineCreateBase",
    "ServiceLineCreateBaseBase",
    "ServiceLineCreateOptional",
    "ServiceLineCreateStandalone",
    "ServiceLineCreateStandaloneBase",
    "ServiceLineCreateStandaloneBaseBase",
    "ServiceLineDenialReason",
    "ServiceLineEraData",
    "ServiceLineUpdate",
    "ServiceLineUpdateBase",
    "TestResult",
    "TestResultOptional",
    "TestResultType",
    "UniversalServiceLineCreate",
    "UniversalServiceLineCreateStandalone",
    "UniversalServiceLineUpdate",
    "V2Client",
]
