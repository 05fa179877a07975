"""`organization_providers.v_3`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.organization_providers.v_3.client import (
        AsyncRawV3Client,
        AsyncV3Client,
        RawV3Client,
        V3Client,
    )
    from candid_aio.resources.organization_providers.v_3.types import (
        OrganizationProviderCreateV2,
        OrganizationProviderPageV2,
        OrganizationProviderUpdateV2,
        OrganizationProviderV2,
        ProviderAttachment,
        ProviderAttachmentFileType,
        ProviderAttachmentId,
        ProviderAttachmentResponse,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV3Client", "AsyncV3Client", "RawV3Client", "V3Client"),
            "types": (
                "OrganizationProviderCreateV2",
                "OrganizationProviderPageV2",
                "OrganizationProviderUpdateV2",
                "OrganizationProviderV2",
                "ProviderAttachment",
                "ProviderAttachmentFileType",
                "ProviderAttachmentId",
                "ProviderAttachmentResponse",
            ),
        },
    )

__all__ = [
    "AsyncRawV3Client",
    "AsyncV3Client",
    "OrganizationProviderCreateV2",
    "OrganizationProviderPageV2",
    "OrganizationProviderUpdateV2",
    "OrganizationProviderV2",
    "ProviderAttachment",
    "ProviderAttachmentFileType",
    "ProviderAttachmentId",
    "ProviderAttachmentResponse",
    "RawV3Client",
    "V3Client",
]
