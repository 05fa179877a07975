"""`pre_encounter.organization_external_providers`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.organization_external_providers import v_1
    from candid_aio.resources.pre_encounter.organization_external_providers.client import (
        AsyncOrganizationExternalProvidersClient,
        AsyncRawOrganizationExternalProvidersClient,
        OrganizationExternalProvidersClient,
        RawOrganizationExternalProvidersClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncOrganizationExternalProvidersClient",
                "AsyncRawOrganizationExternalProvidersClient",
                "OrganizationExternalProvidersClient",
                "RawOrganizationExternalProvidersClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncOrganizationExternalProvidersClient",
    "AsyncRawOrganizationExternalProvidersClient",
    "OrganizationExternalProvidersClient",
    "RawOrganizationExternalProvidersClient",
    "v_1",
]
