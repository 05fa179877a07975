"""`patient_payments`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.patient_payments import v_3, v_4
    from candid_aio.resources.patient_payments.client import (
        AsyncPatientPaymentsClient,
        AsyncRawPatientPaymentsClient,
        PatientPaymentsClient,
        RawPatientPaymentsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncPatientPaymentsClient",
                "AsyncRawPatientPaymentsClient",
                "PatientPaymentsClient",
                "RawPatientPaymentsClient",
            ),
        },
        subpackages=("v_3", "v_4"),
    )

__all__ = [
    "AsyncPatientPaymentsClient",
    "AsyncRawPatientPaymentsClient",
    "PatientPaymentsClient",
    "RawPatientPaymentsClient",
    "v_3",
    "v_4",
]
