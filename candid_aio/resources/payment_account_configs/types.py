"""The types of `payment_account_configs`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TypeAlias
from uuid import UUID

__all__ = ["PaymentAccountConfigId"]

PaymentAccountConfigId: TypeAlias = UUID
