"""`health_care_code_information`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.health_care_code_information import v_1
    from candid_aio.resources.health_care_code_information.client import (
        AsyncHealthCareCodeInformationClient,
        AsyncRawHealthCareCodeInformationClient,
        HealthCareCodeInformationClient,
        RawHealthCareCodeInformationClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncHealthCareCodeInformationClient",
                "AsyncRawHealthCareCodeInformationClient",
                "HealthCareCodeInformationClient",
                "RawHealthCareCodeInformationClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncHealthCareCodeInformationClient",
    "AsyncRawHealthCareCodeInformationClient",
    "HealthCareCodeInformationClient",
    "RawHealthCareCodeInformationClient",
    "v_1",
]
