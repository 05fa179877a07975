"""`pre_encounter.patients`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.patients import v_1
    from candid_aio.resources.pre_encounter.patients.client import (
        AsyncPatientsClient,
        AsyncRawPatientsClient,
        PatientsClient,
        RawPatientsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncPatientsClient", "AsyncRawPatientsClient", "PatientsClient", "RawPatientsClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncPatientsClient", "AsyncRawPatientsClient", "PatientsClient", "RawPatientsClient", "v_1"]
