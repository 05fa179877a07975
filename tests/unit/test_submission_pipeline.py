"""What can be said of the pipeline without a server; the rest is in tests/integration/test_sandbox_submission.py."""

from __future__ import annotations

import pytest

from candid_aio import AsyncCandidApiClient
from candid_aio.submission import ClaimPipeline


@pytest.mark.parametrize("concurrency", [0, -1])
def test_there_must_be_a_worker(concurrency: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        ClaimPipeline(AsyncCandidApiClient(token="t"), concurrency=concurrency)
