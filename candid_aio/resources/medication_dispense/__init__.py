"""`medication_dispense`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.medication_dispense import v_1
    from candid_aio.resources.medication_dispense.client import (
        AsyncMedicationDispenseClient,
        AsyncRawMedicationDispenseClient,
        MedicationDispenseClient,
        RawMedicationDispenseClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncMedicationDispenseClient",
                "AsyncRawMedicationDispenseClient",
                "MedicationDispenseClient",
                "RawMedicationDispenseClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncMedicationDispenseClient",
    "AsyncRawMedicationDispenseClient",
    "MedicationDispenseClient",
    "RawMedicationDispenseClient",
    "v_1",
]
