"""Claims in, outcomes out: submits each claim once, by a journal that outlives the process.

Outcomes hold line numbers, ids and paths of fields, never what a field holds.
"""

from __future__ import annotations

from candid_aio.submission.blocking import SyncClaimPipeline
from candid_aio.submission.dry_run import dry_run
from candid_aio.submission.outcomes import AlreadyExists, Checked, Outcome, Rejected, Skipped, Stuck, Submitted
from candid_aio.submission.pipeline import ClaimPipeline
from candid_aio.submission.report import Report, dollars
from candid_aio.submission.sources import BadLine, InputError, Line, open_input
from candid_aio.submission.submitter import Claim, ClaimSubmitter, SubmissionStoppedError
from candid_aio.submission.ways import OPERATIONS

__all__ = [
    "OPERATIONS",
    "AlreadyExists",
    "BadLine",
    "Checked",
    "Claim",
    "ClaimPipeline",
    "ClaimSubmitter",
    "InputError",
    "Line",
    "Outcome",
    "Rejected",
    "Report",
    "Skipped",
    "Stuck",
    "SubmissionStoppedError",
    "Submitted",
    "SyncClaimPipeline",
    "dollars",
    "dry_run",
    "open_input",
]
