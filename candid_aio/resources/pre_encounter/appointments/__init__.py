"""`pre_encounter.appointments`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.appointments import v_1
    from candid_aio.resources.pre_encounter.appointments.client import (
        AppointmentsClient,
        AsyncAppointmentsClient,
        AsyncRawAppointmentsClient,
        RawAppointmentsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AppointmentsClient",
                "AsyncAppointmentsClient",
                "AsyncRawAppointmentsClient",
                "RawAppointmentsClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AppointmentsClient",
    "AsyncAppointmentsClient",
    "AsyncRawAppointmentsClient",
    "RawAppointmentsClient",
    "v_1",
]
