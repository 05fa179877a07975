"""The files of a run of `submit`: what it reads, its journal, its report. It looks at them, and opens none."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from candid_aio.cli.place import WrongUseError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["STDIN", "check_files", "default_journal"]

STDIN = "-"

# A journal, and what is beside it now and then.
_OF_A_JOURNAL = ("", "-wal", "-shm", "-lock", "-new")


def default_journal(given: Path) -> Path:
    """The journal of an input that has none of its own name."""
    return given.with_name(f"{given.name}.candid-journal")


def check_files(given: Path, journal: Path | None, report: Path | None, *, kept: bool) -> None:
    """Raises WrongUseError for what would only be found late. `kept` says that the journal is there after the run."""
    _check_input(given, journal, kept=kept)
    if report is not None and not _has_folder(report):
        message = "The folder of --report is not there."
        raise WrongUseError(message)
    if report is not None and os.path.isdir(report):
        message = "--report is a folder."
        raise WrongUseError(message)
    if journal is not None and not _has_folder(journal):
        message = "The folder of --journal is not there."
        raise WrongUseError(message)
    beside = os.path.realpath(journal or default_journal(given))
    if (journal is not None or kept) and os.path.exists(beside) and not os.path.isfile(beside):
        message = "What is at the journal's path is no file."
        raise WrongUseError(message)
    # The report would take the place of what is there.
    files = [os.path.realpath(one) for one in (given, report) if one is not None]
    if len(set(files)) < len(files) or any(f"{beside}{end}" in files for end in _OF_A_JOURNAL):
        message = "INPUT, --journal and --report are three files."
        raise WrongUseError(message)


def _check_input(given: Path, journal: Path | None, *, kept: bool) -> None:
    if str(given) != STDIN and (given.is_dir() or not given.exists()):
        message = "INPUT is a folder." if given.is_dir() else "INPUT does not exist."
        raise WrongUseError(message)
    if str(given) == STDIN and sys.stdin is None:
        message = "Standard input is closed."
        raise WrongUseError(message)
    if kept and journal is None and _is_stream(given):
        message = "With standard input, say --journal: without one a second run could send claims twice."
        raise WrongUseError(message)


def _is_stream(given: Path) -> bool:
    """Whether it names a stream of the process, which has nothing beside it. /dev/shm is a folder as others are."""
    folder = os.path.dirname(os.path.abspath(given))
    return str(given) == STDIN or folder in {"/dev", "/dev/fd"} or folder.startswith("/proc/")


def _has_folder(path: Path) -> bool:
    return os.path.isdir(os.path.dirname(os.path.realpath(path)))
