"""`dashboarding.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.dashboarding.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client
    from candid_aio.resources.dashboarding.v_1.types import (
        MetricName,
        MetricQuery,
        MetricResult,
        MetricSnapshot,
        MetricsQueryResponse,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "types": ("MetricName", "MetricQuery", "MetricResult", "MetricSnapshot", "MetricsQueryResponse"),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "MetricName",
    "MetricQuery",
    "MetricResult",
    "MetricSnapshot",
    "MetricsQueryResponse",
    "RawV1Client",
    "V1Client",
]
