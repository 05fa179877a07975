"""The types of `work_queues.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from candid_aio.wire.open import OpenEnum

__all__ = ["WorkQueueCategory"]


class WorkQueueCategory(OpenEnum):
    PRE_SUBMISSION = "Pre-Submission"
    REJECTIONS = "Rejections"
    DENIALS = "Denials"
    OTHER_POST_SUBMISSION = "Other Post-Submission"
    STALE_CLAIMS = "Stale Claims"
    CUSTOM = "Custom"
    CODING = "Coding"
    CHARGE_INGESTION = "Charge Ingestion"
