"""`guarantor.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.guarantor.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client
    from candid_aio.resources.guarantor.v_1.errors import EncounterHasExistingGuarantorError
    from candid_aio.resources.guarantor.v_1.types import (
        EncounterHasExistingGuarantorErrorType,
        Guarantor,
        GuarantorBase,
        GuarantorCreate,
        GuarantorId,
        GuarantorOptional,
        GuarantorUpdate,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "errors": ("EncounterHasExistingGuarantorError",),
            "types": (
                "EncounterHasExistingGuarantorErrorType",
                "Guarantor",
                "GuarantorBase",
                "GuarantorCreate",
                "GuarantorId",
                "GuarantorOptional",
                "GuarantorUpdate",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "EncounterHasExistingGuarantorError",
    "EncounterHasExistingGuarantorErrorType",
    "Guarantor",
    "GuarantorBase",
    "GuarantorCreate",
    "GuarantorId",
    "GuarantorOptional",
    "GuarantorUpdate",
    "RawV1Client",
    "V1Client",
]
