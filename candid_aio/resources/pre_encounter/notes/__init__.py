"""`pre_encounter.notes`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.notes import v_1
    from candid_aio.resources.pre_encounter.notes.client import (
        AsyncNotesClient,
        AsyncRawNotesClient,
        NotesClient,
        RawNotesClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncNotesClient", "AsyncRawNotesClient", "NotesClient", "RawNotesClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncNotesClient", "AsyncRawNotesClient", "NotesClient", "RawNotesClient", "v_1"]
