"""`patient_ar`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.patient_ar import v_1
    from candid_aio.resources.patient_ar.client import (
        AsyncPatientArClient,
        AsyncRawPatientArClient,
        PatientArClient,
        RawPatientArClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncPatientArClient", "AsyncRawPatientArClient", "PatientArClient", "RawPatientArClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncPatientArClient", "AsyncRawPatientArClient", "PatientArClient", "RawPatientArClient", "v_1"]
