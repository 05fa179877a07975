"""`organization_service_facilities.v_2`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.organization_service_facilities.v_2.client import (
        AsyncRawV2Client,
        AsyncV2Client,
        RawV2Client,
        V2Client,
    )
    from candid_aio.resources.organization_service_facilities.v_2.types import (
        OrganizationServiceFacility,
        OrganizationServiceFacilityCreate,
        OrganizationServiceFacilityId,
        OrganizationServiceFacilityPage,
        OrganizationServiceFacilityUpdate,
        ServiceFacilityMode,
        ServiceFacilityOperationalStatus,
        ServiceFacilityPhysicalType,
        ServiceFacilityStatus,
        ServiceFacilityType,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"),
            "types": (
                "OrganizationServiceFacility",
                "OrganizationServiceFacilityCreate",
                "OrganizationServiceFacilityId",
                "OrganizationServiceFacilityPage",
                "OrganizationServiceFacilityUpdate",
                "ServiceFacilityMode",
                "ServiceFacilityOperationalStatus",
                "ServiceFacilityPhysicalType",
                "ServiceFacilityStatus",
                "ServiceFacilityType",
            ),
        },
    )

__all__ = [
    "AsyncRawV2Client",
    "AsyncV2Client",
    "OrganizationServiceFacility",
    "OrganizationServiceFacilityCreate",
    "OrganizationServiceFacilityId",
    "OrganizationServiceFacilityPage",
    "OrganizationServiceFacilityUpdate",
    "RawV2Client",
    "ServiceFacilityMode",
    "ServiceFacilityOperationalStatus",
    "ServiceFacilityPhysicalType",
    "ServiceFacilityStatus",
    "ServiceFacilityType",
    "V2Client",
]
