"""Claims in, outcomes out: reads encounters, submits them with bounded concurrency, says what became of each.

Outcomes hold line numbers, ids and paths of fields, never what a field holds.
"""

from __future__ import annotations

from candid_aio.submission.outcomes import Failed, Outcome, Rejected, Submitted
from candid_aio.submission.pipeline import ClaimPipeline
from candid_aio.submission.report import Report, dollars
from candid_aio.submission.sources import BadLine, Line, count_lines, read_jsonl

__all__ = [
    "BadLine",
    "ClaimPipeline",
    "Failed",
    "Line",
    "Outcome",
    "Rejected",
    "Report",
    "Submitted",
    "count_lines",
    "dollars",
    "read_jsonl",
]
