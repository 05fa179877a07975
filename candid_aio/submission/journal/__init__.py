"""The journal: what became of each claim, on disk before the next step is made."""

from __future__ import annotations

from candid_aio.submission.journal.interface import (
    Journal,
    JournalError,
    JournalLockedError,
    JournalTooNewError,
    NotAJournalError,
    OtherEnvironmentError,
)
from candid_aio.submission.journal.reading import JournalReader, Overview, read_journal
from candid_aio.submission.journal.sqlite import SqliteJournal, put_back

__all__ = [
    "Journal",
    "JournalError",
    "JournalLockedError",
    "JournalReader",
    "JournalTooNewError",
    "NotAJournalError",
    "OtherEnvironmentError",
    "Overview",
    "SqliteJournal",
    "put_back",
    "read_journal",
]
