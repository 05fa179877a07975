"""`events`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.events import v_1
    from candid_aio.resources.events.client import (
        AsyncEventsClient,
        AsyncRawEventsClient,
        EventsClient,
        RawEventsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncEventsClient", "AsyncRawEventsClient", "EventsClient", "RawEventsClient"),
        },
        subpackages=("v_1",),
    )

__all__ = ["AsyncEventsClient", "AsyncRawEventsClient", "EventsClient", "RawEventsClient", "v_1"]
