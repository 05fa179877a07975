"""From what a caller gives to claims that are to be sent: ids, digests, and what the journal says to each.

It reads as far ahead as one batch. May not send, and keeps nothing of a claim.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from candid_aio.submission.batches import Items, batches
from candid_aio.submission.digest import content_digest
from candid_aio.submission.identity import derived_id, is_usable
from candid_aio.submission.outcomes import Rejected, Skipped
from candid_aio.submission.sources import BadLine, Line
from candid_aio.submission.states import Entry
from candid_aio.wire.codec import unstructure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from candid_aio.submission.journal import Journal
    from candid_aio.submission.states import Record, Standing
    from candid_aio.submission.ways import Way

__all__ = ["Claims", "Intake", "Taken"]

Claims: TypeAlias = Items
"""`Line`, `BadLine`, mappings with the wire's names, or objects of the operation's type."""


@attrs.frozen(kw_only=True)
class Taken:
    """A claim that is to be sent or looked up, as it came. `known` is what the journal has of it."""

    line: int
    external_id: str = attrs.field(repr=False)
    digest: bytes = attrs.field(repr=False)
    record: Mapping[str, Any] = attrs.field(repr=False)
    known: Record


@attrs.frozen(kw_only=True)
class _Identified:
    entry: Entry
    record: Mapping[str, Any] = attrs.field(repr=False)


class Intake:
    """The input of one run."""

    def __init__(self, way: Way, journal: Journal, *, external_id_from: Sequence[str] = ()) -> None:
        self._way = way
        self._journal = journal
        self._fields = external_id_from

    async def take(self, claims: Claims, *, while_: Callable[[], bool]) -> AsyncIterator[Taken | Rejected | Skipped]:
        """What is to be done for each claim, in their order, for as long as `while_` says so."""
        await self._journal.begin(self._way.name)
        if not _only_once(claims):
            async for batch in self._identified(claims):
                if not while_():
                    return
                entries = [one.entry for one in batch if isinstance(one, _Identified)]
                await self._journal.announce(self._way.name, entries)
        async for batch in self._identified(claims):
            if not while_():
                return
            entries = [one.entry for one in batch if isinstance(one, _Identified)]
            standings = iter(await self._journal.take(self._way.name, entries))
            for one in batch:
                yield one if isinstance(one, Rejected) else _done_with(one, next(standings))

    async def _identified(self, claims: Claims) -> AsyncIterator[list[_Identified | Rejected]]:
        number = 0
        async for batch in batches(claims):
            identified = []
            for item in batch:
                number += 1
                identified.append(self._identify(item, number))
            yield identified

    def _identify(self, item: Any, number: int) -> _Identified | Rejected:
        if isinstance(item, BadLine):
            return Rejected(line=item.number, error=item.reason, sent=False)
        line, given = (item.number, item.record) if isinstance(item, Line) else (number, item)
        record: Any = given if isinstance(given, Mapping) else unstructure(given)
        if not isinstance(record, Mapping):
            return Rejected(line=line, error="no object", sent=False)
        if self._fields and record.get(self._way.key) is None:
            record = {**record, self._way.key: derived_id(record, self._fields)}
        external_id = record.get(self._way.key)
        if not is_usable(external_id):
            return Rejected(line=line, error="no external id", sent=False, paths=(self._way.key,))
        digest = content_digest(record, salt=self._journal.salt)
        return _Identified(entry=Entry(external_id, digest, line), record=record)


def _done_with(one: _Identified, standing: Standing) -> Taken | Skipped:
    entry, verdict = one.entry, standing.verdict
    if verdict == "send" or verdict == "look_up":  # each by itself: a type checker reads it
        return Taken(
            line=entry.line,
            external_id=entry.external_id,
            digest=entry.digest,
            record=one.record,
            known=standing.record,
        )
    return Skipped(
        line=entry.line,
        external_id=entry.external_id,
        reason=verdict,
        state=standing.record.state,
        first_line=standing.line,
    )


def _only_once(claims: Claims) -> bool:
    """Whether it is an iterator: what it gave does not come again."""
    return hasattr(claims, "__next__") or hasattr(claims, "__anext__")
