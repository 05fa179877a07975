"""`claim_submission.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.claim_submission.v_1.types import (
        ClaimSubmissionRecordCreate,
        ClaimSubmissionRecordCreateOptional,
        ExternalClaimSubmissionCreate,
        ExternalClaimSubmissionCreateOptional,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "ClaimSubmissionRecordCreate",
                "ClaimSubmissionRecordCreateOptional",
                "ExternalClaimSubmissionCreate",
                "ExternalClaimSubmissionCreateOptional",
            ),
        },
    )

__all__ = [
    "ClaimSubmissionRecordCreate",
    "ClaimSubmissionRecordCreateOptional",
    "ExternalClaimSubmissionCreate",
    "ExternalClaimSubmissionCreateOptional",
]
