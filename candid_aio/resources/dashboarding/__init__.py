"""`dashboarding`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.dashboarding import v_1
    from candid_aio.resources.dashboarding.client import (
        AsyncDashboardingClient,
        AsyncRawDashboardingClient,
        DashboardingClient,
        RawDashboardingClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncDashboardingClient",
                "AsyncRawDashboardingClient",
                "DashboardingClient",
                "RawDashboardingClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncDashboardingClient",
    "AsyncRawDashboardingClient",
    "DashboardingClient",
    "RawDashboardingClient",
    "v_1",
]
