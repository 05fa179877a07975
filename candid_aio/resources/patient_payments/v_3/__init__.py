"""`patient_payments.v_3`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.patient_payments.v_3.types import (
        PatientPayment,
        PatientPaymentId,
        PatientPaymentSource,
        PatientPaymentStatus,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": ("PatientPayment", "PatientPaymentId", "PatientPaymentSource", "PatientPaymentStatus"),
        },
    )

__all__ = ["PatientPayment", "PatientPaymentId", "PatientPaymentSource", "PatientPaymentStatus"]
