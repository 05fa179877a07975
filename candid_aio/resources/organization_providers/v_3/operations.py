"""The operations of `organization_providers.v_3`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Multipart, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.organization_providers.v_3.types import (
        OrganizationProviderPageV2,
        OrganizationProviderV2,
        ProviderAttachment,
        ProviderAttachmentId,
        ProviderAttachmentResponse,
    )

__all__ = [
    "CREATE",
    "DELETE_ATTACHMENT",
    "DOWNLOAD_ATTACHMENT",
    "GET",
    "GET_MULTI",
    "LIST_ATTACHMENTS",
    "UPDATE",
    "UPLOAD_ATTACHMENT",
]

GET: Operation[OrganizationProviderV2] = Operation(
    name="organization_providers.v_3.get",
    method="GET",
    host="candid_api",
    path="/api/organization-providers/v3/{organization_provider_id}",
    path_parameters=(Parameter("organization_provider_id", "OrganizationProviderId"),),
    answer="OrganizationProviderV2",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)

GET_MULTI: Operation[OrganizationProviderPageV2] = Operation(
    name="organization_providers.v_3.get_multi",
    method="GET",
    host="candid_api",
    path="/api/organization-providers/v3",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("search_term", "str | None", required=False),
        Parameter("npi", "str | None", required=False),
        Parameter("is_rendering", "bool | None", required=False),
        Parameter("is_billing", "bool | None", required=False),
        Parameter(
            "organization_provider_ids",
            "OrganizationProviderId | list[OrganizationProviderId] | None",
            required=False,
        ),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("sort", "OrganizationProviderSortOptions | None", required=False),
        Parameter("organization_id", "OrganizationId | None", required=False),
    ),
    answer="OrganizationProviderPageV2",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

CREATE: Operation[OrganizationProviderV2] = Operation(
    name="organization_providers.v_3.create",
    method="POST",
    host="candid_api",
    path="/api/organization-providers/v3",
    body=JsonBody("request", "OrganizationProviderCreateV2"),
    answer="OrganizationProviderV2",
    errors=("commons.HttpRequestValidationError", "commons.UpdatesDisabledDueToExternalSystemIntegrationError"),
    repeat="unsafe",
)

UPDATE: Operation[OrganizationProviderV2] = Operation(
    name="organization_providers.v_3.update",
    method="PATCH",
    host="candid_api",
    path="/api/organization-providers/v3/{organization_provider_id}",
    path_parameters=(Parameter("organization_provider_id", "OrganizationProviderId"),),
    body=JsonBody("request", "OrganizationProviderUpdateV2"),
    answer="OrganizationProviderV2",
    errors=(
        "commons.HttpRequestValidationError",
        "commons.EntityNotFoundError",
        "commons.UpdatesDisabledDueToExternalSystemIntegrationError",
    ),
    repeat="safe",
)

UPLOAD_ATTACHMENT: Operation[ProviderAttachmentId] = Operation(
    name="organization_providers.v_3.upload_attachment",
    method="PUT",
    host="candid_api",
    path="/api/organization-providers/v3/{organization_provider_id}/attachments",
    path_parameters=(Parameter("organization_provider_id", "OrganizationProviderId"),),
    body=Multipart(
        files=(Parameter("attachment_file", "Any"),),
        fields=(Parameter("file_type", "ProviderAttachmentFileType"),),
    ),
    answer="ProviderAttachmentId",
    repeat="unsafe",
)

LIST_ATTACHMENTS: Operation[list[ProviderAttachment]] = Operation(
    name="organization_providers.v_3.list_attachments",
    method="GET",
    host="candid_api",
    path="/api/organization-providers/v3/{organization_provider_id}/attachments",
    path_parameters=(Parameter("organization_provider_id", "OrganizationProviderId"),),
    answer="list[ProviderAttachment]",
    repeat="safe",
    reads=True,
)

DOWNLOAD_ATTACHMENT: Operation[ProviderAttachmentResponse] = Operation(
    name="organization_providers.v_3.download_attachment",
    method="GET",
    host="candid_api",
    path="/api/organization-providers/v3/attachments/download",
    query=(Parameter("attachment_id", "ProviderAttachmentId"),),
    answer="ProviderAttachmentResponse",
    repeat="safe",
    reads=True,
)

DELETE_ATTACHMENT: Operation[None] = Operation(
    name="organization_providers.v_3.delete_attachment",
    method="DELETE",
    host="candid_api",
    path="/api/organization-providers/v3/attachments/{attachment_id}",
    path_parameters=(Parameter("attachment_id", "ProviderAttachmentId"),),
    repeat="safe",
)
