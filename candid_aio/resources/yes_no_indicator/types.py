"""The types of `yes_no_indicator`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from candid_aio.wire.open import OpenEnum

__all__ = ["YesNoIndicator"]


class YesNoIndicator(OpenEnum):
    YES = "YES"
    NO = "NO"
    UNKNOWN = "UNKNOWN"
    NOT_APPLICABLE = "NOT_APPLICABLE"
