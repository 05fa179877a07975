"""`organization_providers`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.organization_providers import v_2, v_3
    from candid_aio.resources.organization_providers.client import (
        AsyncOrganizationProvidersClient,
        AsyncRawOrganizationProvidersClient,
        OrganizationProvidersClient,
        RawOrganizationProvidersClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncOrganizationProvidersClient",
                "AsyncRawOrganizationProvidersClient",
                "OrganizationProvidersClient",
                "RawOrganizationProvidersClient",
            ),
        },
        subpackages=("v_2", "v_3"),
    )

__all__ = [
    "AsyncOrganizationProvidersClient",
    "AsyncRawOrganizationProvidersClient",
    "OrganizationProvidersClient",
    "RawOrganizationProvidersClient",
    "v_2",
    "v_3",
]
