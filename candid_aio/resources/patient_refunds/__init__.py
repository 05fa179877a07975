"""`patient_refunds`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.patient_refunds import v_1
    from candid_aio.resources.patient_refunds.client import (
        AsyncPatientRefundsClient,
        AsyncRawPatientRefundsClient,
        PatientRefundsClient,
        RawPatientRefundsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncPatientRefundsClient",
                "AsyncRawPatientRefundsClient",
                "PatientRefundsClient",
                "RawPatientRefundsClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncPatientRefundsClient",
    "AsyncRawPatientRefundsClient",
    "PatientRefundsClient",
    "RawPatientRefundsClient",
    "v_1",
]
