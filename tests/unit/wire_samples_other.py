"""A module that another one mentions, imported on first need."""

from __future__ import annotations

from candid_aio.wire.open import OpenEnum


class ClaimStatus(OpenEnum):
    PAID = "paid"
    DENIED = "denied"
