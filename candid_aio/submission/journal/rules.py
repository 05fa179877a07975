"""What is to be done with a line of the input, by what is known of its claim. Pure, for every kind of journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.submission.states import State

if TYPE_CHECKING:
    from candid_aio.submission.states import Entry, Record, Verdict

__all__ = ["PUT_BACK", "RECENT_SECONDS", "SLOTS_A_SECOND", "recent_requests", "verdict"]

PUT_BACK = {State.REJECTED: State.PENDING, State.STUCK: State.UNKNOWN}
"""What `retry` makes of a state. A stuck claim may exist, so it is looked up first."""

RECENT_SECONDS = 10.0
"""How far back requests count for the pace: the server's window."""

SLOTS_A_SECOND = 10
"""Requests are counted in slots of 100 ms: a row for each would cost as much as the claims themselves."""


def verdict(record: Record, entry: Entry, *, first: bool, conflict: bool) -> Verdict:
    """What is to be done with an entry.

    `first` says that no other line of this input has, or was given, the claim; `conflict` that the input has it with
    different contents.
    """
    if conflict:
        return "conflicting_lines"
    if not first:
        return "duplicate_line"
    if record.state is State.PENDING:
        return "send"
    if record.state in {State.SENDING, State.UNKNOWN}:
        return "look_up"
    return "done" if record.digest == entry.digest else "changed"


def recent_requests(slots: dict[int, int], sending: list[float], *, now: float) -> list[float]:
    """When requests left in the last 10 s, sorted. `slots` counts them by the 100 ms in which their steps were made.

    Of a claim that was still being sent (`sending` has the times of these steps) the request may have left at any time
    until the process died, and nobody knows when that was: it counts as if it had left now. So does what a clock that
    was set back since tells of the future.
    """
    left = dict(slots)
    for at in sending:
        slot = int(at * SLOTS_A_SECOND)
        if left.get(slot):
            left[slot] -= 1
    oldest = now - RECENT_SECONDS
    # The end of a slot: rather too late than too early.
    times = {slot: min(now, (slot + 1) / SLOTS_A_SECOND) for slot in left}
    found = [times[slot] for slot, count in sorted(left.items()) if times[slot] > oldest for _ in range(count)]
    return found + [now] * len(sending)
