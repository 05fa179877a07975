"""`organization_service_facilities`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.organization_service_facilities import v_2
    from candid_aio.resources.organization_service_facilities.client import (
        AsyncOrganizationServiceFacilitiesClient,
        AsyncRawOrganizationServiceFacilitiesClient,
        OrganizationServiceFacilitiesClient,
        RawOrganizationServiceFacilitiesClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncOrganizationServiceFacilitiesClient",
                "AsyncRawOrganizationServiceFacilitiesClient",
                "OrganizationServiceFacilitiesClient",
                "RawOrganizationServiceFacilitiesClient",
            ),
        },
        subpackages=("v_2",),
    )

__all__ = [
    "AsyncOrganizationServiceFacilitiesClient",
    "AsyncRawOrganizationServiceFacilitiesClient",
    "OrganizationServiceFacilitiesClient",
    "RawOrganizationServiceFacilitiesClient",
    "v_2",
]
