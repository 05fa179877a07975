"""Where the sandbox keeps encounters: in memory, in the order of their arrival. It holds no rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Encounters", "Record"]

Record: TypeAlias = dict[str, Any]
"""A stored object as plain JSON, with the wire's names."""


class Encounters:
    """Encounters by id and by external id. Their place, counted from 0, is what page tokens hold on to."""

    def __init__(self) -> None:
        self._rows: list[Record] = []
        self._places: dict[str, int] = {}
        self._external_ids: dict[str, int] = {}

    def takes(self, external_id: str) -> bool:
        """Whether no encounter has this external id."""
        return external_id not in self._external_ids

    def add(self, record: Record) -> None:
        """Keeps one, whose external id is free."""
        place = len(self._rows)
        self._rows.append(record)
        self._places[record["encounter_id"]] = place
        self._external_ids[record["external_id"]] = place

    def get(self, encounter_id: str) -> Record | None:
        place = self._places.get(encounter_id)
        return None if place is None else self._rows[place]

    def rows(self, *, external_id: str | None = None) -> Iterator[tuple[int, Record]]:
        """Place and record of all, or of the one with exactly this external id."""
        if external_id is None:
            yield from enumerate(self._rows)
        elif external_id in self._external_ids:
            place = self._external_ids[external_id]
            yield place, self._rows[place]
