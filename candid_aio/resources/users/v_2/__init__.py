"""`users.v_2`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.users.v_2.client import AsyncRawV2Client, AsyncV2Client, RawV2Client, V2Client
    from candid_aio.resources.users.v_2.errors import M2MUserFailedToCreateHttpError, M2MUserLimitReachedHttpError
    from candid_aio.resources.users.v_2.types import (
        AuthZeroMetadata,
        GoogleAppsMetadata,
        HumanUserMetadata,
        IdpUserMetadata,
        IdpUserMetadata_AuthZeroMetadata,
        IdpUserMetadata_GoogleAppsMetadata,
        IdpUserMetadata_OtherIdpMetadata,
        M2MUserCreateV2,
        M2MUserFailedToCreateError,
        M2MUserLimitReachedError,
        M2MUserResponse,
        MachineUserMetadata,
        OtherIdpMetadata,
        UserMetadata,
        UserMetadata_HumanUserMetadata,
        UserMetadata_MachineUserMetadata,
        UserV2,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"),
            "errors": ("M2MUserFailedToCreateHttpError", "M2MUserLimitReachedHttpError"),
            "types": (
                "AuthZeroMetadata",
                "GoogleAppsMetadata",
                "HumanUserMetadata",
                "IdpUserMetadata",
                "IdpUserMetadata_AuthZeroMetadata",
                "IdpUserMetadata_GoogleAppsMetadata",
                "IdpUserMetadata_OtherIdpMetadata",
                "M2MUserCreateV2",
                "M2MUserFailedToCreateError",
                "M2MUserLimitReachedError",
                "M2MUserResponse",
                "MachineUserMetadata",
                "OtherIdpMetadata",
                "UserMetadata",
                "UserMetadata_HumanUserMetadata",
                "UserMetadata_MachineUserMetadata",
                "UserV2",
            ),
        },
    )

__all__ = [
    "AsyncRawV2Client",
    "AsyncV2Client",
    "AuthZeroMetadata",
    "GoogleAppsMetadata",
    "HumanUserMetadata",
    "IdpUserMetadata",
    "IdpUserMetadata_AuthZeroMetadata",
    "IdpUserMetadata_GoogleAppsMetadata",
    "IdpUserMetadata_OtherIdpMetadata",
    "M2MUserCreateV2",
    "M2MUserFailedToCreateError",
    "M2MUserFailedToCreateHttpError",
    "M2MUserLimitReachedError",
    "M2MUserLimitReachedHttpError",
    "M2MUserResponse",
    "MachineUserMetadata",
    "OtherIdpMetadata",
    "RawV2Client",
    "UserMetadata",
    "UserMetadata_HumanUserMetadata",
    "UserMetadata_MachineUserMetadata",
    "UserV2",
    "V2Client",
]
