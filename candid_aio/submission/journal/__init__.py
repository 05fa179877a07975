"""The journal: what became of each claim, on disk before the next step is made."""

from __future__ import annotations

from candid_aio.submission.journal.interface import (
    Journal,
    JournalError,
    JournalLockedError,
    JournalTooNewError,
    NotAJournalError,
)

__all__ = ["Journal", "JournalError", "JournalLockedError", "JournalTooNewError", "NotAJournalError"]
