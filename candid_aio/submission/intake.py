"""From what a caller gives to claims that are to be sent: ids, digests, and what the journal says to each.

It reads as far ahead as one batch. May not send, and keeps nothing of a claim.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from candid_aio.submission.batches import Items, batches
from candid_aio.submission.digest import canonical, content_digest
from candid_aio.submission.identity import derived_id, is_usable
from candid_aio.submission.outcomes import Rejected, Skipped
from candid_aio.submission.sources import BadLine, InputError, Line
from candid_aio.submission.states import Entry
from candid_aio.wire.codec import unstructure

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence

    from candid_aio.submission.journal import Journal
    from candid_aio.submission.states import Record, Standing
    from candid_aio.submission.ways import Way

__all__ = ["Claims", "Intake", "Taken"]

Claims: TypeAlias = Items
"""`Line`, `BadLine`, mappings with the wire's names, or objects of the operation's type."""


@attrs.frozen(kw_only=True)
class Taken:
    """A claim that is to be sent or looked up, as its JSON. `known` is what the journal has of it."""

    line: int
    external_id: str = attrs.field(repr=False)
    digest: bytes = attrs.field(repr=False)
    content: bytes = attrs.field(repr=False)
    known: Record


@attrs.frozen(kw_only=True)
class _Identified:
    entry: Entry
    content: bytes = attrs.field(repr=False)


class Intake:
    """The input of one run."""

    def __init__(self, way: Way, journal: Journal, *, external_id_from: Sequence[str] = ()) -> None:
        self._way = way
        self._journal = journal
        self._fields = external_id_from
        self._begun = False

    async def take(
        self, claims: Claims, *, while_: Callable[[], bool]
    ) -> AsyncGenerator[Taken | Rejected | Skipped, None]:
        """What is to be done for each claim, in their order, for as long as `while_` says so.

        Raises JournalError, what the iterable raises, and InputError where it gives less the second time.
        """
        await self._journal.begin(self._way.name)
        self._begun = True
        ahead = 0
        if not _only_once(claims):
            async with aclosing(self._identified(claims)) as first_pass:
                async for batch in first_pass:
                    if not while_():
                        return
                    ahead += len(batch)
                    entries = [one.entry for one in batch if isinstance(one, _Identified)]
                    await self._journal.announce(self._way.name, entries)
        async with aclosing(self._identified(claims)) as last_pass:
            async for batch in last_pass:
                if not while_():
                    return
                ahead -= len(batch)
                entries = [one.entry for one in batch if isinstance(one, _Identified)]
                standings = iter(await self._journal.take(self._way.name, entries))
                for one in batch:
                    yield one if isinstance(one, Rejected) else _done_with(one, next(standings))
        if ahead > 0:
            # Else claims would be left out, and nobody would hear of it.
            message = "the claims gave less when they were read a second time; give an iterator over them"
            raise InputError(message)

    async def end(self) -> None:
        """No claim of this input is on its way any more: the journal may begin another one."""
        if self._begun:
            self._begun = False
            await self._journal.end(self._way.name)

    async def _identified(self, claims: Claims) -> AsyncGenerator[list[_Identified | Rejected], None]:
        number = 0
        async with aclosing(batches(claims)) as found:
            async for batch in found:
                identified = []
                for item in batch:
                    number += 1
                    identified.append(self._identify(item, number))
                yield identified

    def _identify(self, item: Any, number: int) -> _Identified | Rejected:
        if isinstance(item, BadLine):
            return Rejected(line=item.number, error=item.reason, sent=False)
        line = item.number if isinstance(item, Line) else number
        # What stands in for JSON from Python may be anything, and what one thread could read may be nested too deep for
        # another. One such claim ends no run.
        with suppress(TypeError, ValueError, RecursionError):
            if isinstance(item, Line) and item.content is not None and not self._fields:
                return self._entered(self._way.external_id(item.content), item.content, line)
            record = _plain(item.record if isinstance(item, Line) else item)
            if isinstance(record, Mapping):
                return self._identify_record(record, line)
        return Rejected(line=line, error="no object", sent=False)

    def _identify_record(self, record: Mapping[str, Any], line: int) -> _Identified | Rejected:
        if self._fields and record.get(self._way.key) is None:
            record = {**record, self._way.key: derived_id(record, self._fields)}
        external_id = record.get(self._way.key)
        # What has none need have no JSON either.
        return self._entered(external_id, canonical(record) if is_usable(external_id) else b"", line)

    def _entered(self, external_id: Any, content: bytes, line: int) -> _Identified | Rejected:
        if not is_usable(external_id):
            return Rejected(line=line, error="no external id", sent=False, paths=(self._way.key,))
        digest = content_digest(content, salt=self._journal.salt)
        return _Identified(entry=Entry(external_id, digest, line), content=content)


def _plain(given: Any) -> Any:
    """The plain JSON of a claim. A dict is taken for that; another mapping and what is in it may be anything."""
    if isinstance(given, dict):
        return given
    return unstructure(dict(given) if isinstance(given, Mapping) else given)


def _done_with(one: _Identified, standing: Standing) -> Taken | Skipped:
    entry, verdict = one.entry, standing.verdict
    if verdict == "send" or verdict == "look_up":  # each by itself: a type checker reads it
        return Taken(
            line=entry.line,
            external_id=entry.external_id,
            digest=entry.digest,
            content=one.content,
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
