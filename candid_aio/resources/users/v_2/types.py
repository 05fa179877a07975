"""The types of `users.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

from candid_aio.wire.model import Model, model, renamed
from candid_aio.wire.open import UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import OrganizationId, UserId

__all__ = [
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
]

_REFS = {"OrganizationId": "candid_aio.resources.commons.types", "UserId": "candid_aio.resources.commons.types"}


@model(kw_only=True)
class AuthZeroMetadata(Model):
    __slots__ = ()

    auth_0_id: str = renamed(metadata={"wire": "auth0_id"})


@model(kw_only=True)
class GoogleAppsMetadata(Model):
    __slots__ = ()

    google_apps_id: str


@model(kw_only=True)
class HumanUserMetadata(Model):
    __slots__ = ()

    first_name: str
    last_name: str
    email: str


@model(kw_only=True)
class IdpUserMetadata_AuthZeroMetadata(Model):
    __slots__ = ()

    type: Literal["auth_zero_metadata"] = "auth_zero_metadata"
    auth_0_id: str = renamed(metadata={"wire": "auth0_id"})


@model(kw_only=True)
class IdpUserMetadata_GoogleAppsMetadata(Model):
    __slots__ = ()

    type: Literal["google_apps_metadata"] = "google_apps_metadata"
    google_apps_id: str


@model(kw_only=True)
class IdpUserMetadata_OtherIdpMetadata(Model):
    __slots__ = ()

    type: Literal["other_idp_metadata"] = "other_idp_metadata"
    idp_external_id: str


@model(kw_only=True)
class M2MUserCreateV2(Model):
    __slots__ = ()

    name: str
    organization_id: OrganizationId


@model(kw_only=True)
class M2MUserFailedToCreateError(Model):
    __slots__ = ()

    message: str


@model(kw_only=True)
class M2MUserLimitReachedError(Model):
    __slots__ = ()

    message: str
    limit: int


@model(kw_only=True)
class M2MUserResponse(Model):
    __slots__ = ()

    client_id: str
    client_secret: str
    created_at: dt.datetime
    created_by: UserId
    auth_0_user_id: str = renamed(metadata={"wire": "auth0_user_id"})


@model(kw_only=True)
class MachineUserMetadata(Model):
    __slots__ = ()

    name: str


@model(kw_only=True)
class OtherIdpMetadata(Model):
    __slots__ = ()

    idp_external_id: str


@model(kw_only=True)
class UserMetadata_HumanUserMetadata(Model):
    __slots__ = ()

    type: Literal["human_user_metadata"] = "human_user_metadata"
    first_name: str
    last_name: str
    email: str


@model(kw_only=True)
class UserMetadata_MachineUserMetadata(Model):
    __slots__ = ()

    type: Literal["machine_user_metadata"] = "machine_user_metadata"
    name: str


@model(kw_only=True)
class UserV2(Model):
    __slots__ = ()

    user_id: UserId
    idp_metadata: list[IdpUserMetadata]
    primary_organization_id: OrganizationId | None = None
    user_metadata: UserMetadata


if TYPE_CHECKING:
    IdpUserMetadata: TypeAlias = (
        IdpUserMetadata_AuthZeroMetadata
        | IdpUserMetadata_GoogleAppsMetadata
        | IdpUserMetadata_OtherIdpMetadata
        | UnknownVariant
    )
else:
    IdpUserMetadata = union(
        "IdpUserMetadata",
        __name__,
        "type",
        {
            "auth_zero_metadata": "IdpUserMetadata_AuthZeroMetadata",
            "google_apps_metadata": "IdpUserMetadata_GoogleAppsMetadata",
            "other_idp_metadata": "IdpUserMetadata_OtherIdpMetadata",
        },
    )

if TYPE_CHECKING:
    UserMetadata: TypeAlias = UserMetadata_MachineUserMetadata | UserMetadata_HumanUserMetadata | UnknownVariant
else:
    UserMetadata = union(
        "UserMetadata",
        __name__,
        "type",
        {
            "machine_user_metadata": "UserMetadata_MachineUserMetadata",
            "human_user_metadata": "UserMetadata_HumanUserMetadata",
        },
    )
