"""A run that sends nothing: every line is read, identified and held against the contract.

Ids that stand twice are found by a journal that is gone afterwards, so that an input of any size can be checked.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from candid_aio.errors import InvalidValueError
from candid_aio.submission.intake import Intake
from candid_aio.submission.journal import SqliteJournal
from candid_aio.submission.outcomes import Checked, Rejected, Skipped
from candid_aio.submission.ways import DEFAULT_OPERATION, way_of
from candid_aio.wire.whole import unlisted

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

    from candid_aio.submission.intake import Claims, Taken
    from candid_aio.submission.ways import Way

__all__ = ["dry_run"]


async def dry_run(
    claims: Claims, *, operation: str = DEFAULT_OPERATION, external_id_from: Sequence[str] = ()
) -> AsyncGenerator[Checked | Rejected | Skipped, None]:
    """What is wrong with each claim, as far as the contract tells, in the order of the lines.

    Enum values and variants that the contract does not list are wrong here; a real run sends them, for the server may
    know more. Raises ValueError for an operation that is no way in, and what the iterable raises.
    """
    way = way_of(operation)
    with tempfile.TemporaryDirectory() as folder:
        async with SqliteJournal(Path(folder) / "journal") as journal:
            intake = Intake(way, journal, external_id_from=external_id_from)
            async for taken in intake.take(claims, while_=lambda: True):
                yield taken if isinstance(taken, (Rejected, Skipped)) else _checked(taken, way)


def _checked(taken: Taken, way: Way) -> Checked | Rejected:
    line, external_id = taken.line, taken.external_id
    try:
        body = way.read(taken.content)
    except InvalidValueError as error:
        problems = error.problems
    else:
        problems = tuple(
            problem for name, value in body.values.items() for problem in unlisted(value, at=_at(way, name))
        )
        if not problems:
            return Checked(line=line, external_id=external_id, charge_cents=body.charge_cents)
    return Rejected(line=line, external_id=external_id, error="InvalidValueError", problems=problems, sent=False)


def _at(way: Way, name: str) -> str:
    """Where an argument stands in a line: a whole body is the line itself."""
    body: Any = way.operation.body
    return "" if getattr(body, "name", None) == name else name
