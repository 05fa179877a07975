"""The named errors of `financials`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.financials.types import ReallocationWouldOverdraftErrorContent

__all__ = ["ReallocationWouldOverdraftError"]


class ReallocationWouldOverdraftError(ApiError):
    """422 `ReallocationWouldOverdraftError`. Its `body` is `ReallocationWouldOverdraftErrorContent`."""

    error_name = "ReallocationWouldOverdraftError"
    namespace = "financials"
    content = "ReallocationWouldOverdraftErrorContent"

    body: ReallocationWouldOverdraftErrorContent
