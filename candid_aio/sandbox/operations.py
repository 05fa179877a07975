"""Says of each operation what the sandbox does for it: stored, computed from what is stored, or a canned answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from candid_aio.sandbox import areas, auth
from candid_aio.sandbox.kinds import plans

if TYPE_CHECKING:
    from candid_aio.sandbox.kinds import Plan

__all__ = ["manner_of", "table"]

Manner: TypeAlias = Literal["stateful", "computed", "canned"]


def manner_of(plan: Plan) -> Manner:
    """Whether an operation reads or writes records, works out an answer, or makes it of the request alone."""
    by_hand = plan.operation.name in areas.behaviours() or plan.operation.name in auth.BEHAVIOURS
    if plan.role != "canned":
        return "stateful"
    if not by_hand:
        return "canned"
    return "computed" if plan.operation.repeat == "safe" else "stateful"


def table() -> str:
    """All operations as a table in Markdown."""
    by_hand = areas.behaviours().keys() | auth.BEHAVIOURS.keys()
    rows = [
        (f"`{name}`", f"{plan.operation.method} `{plan.operation.path}`", manner_of(plan), _how(plan, name in by_hand))
        for name, plan in plans().items()
    ]
    lines = [f"| {' | '.join(row)} |" for row in (("operation", "request", "what", "how"), ("---",) * 4, *rows)]
    return "\n".join(lines) + "\n"


def _how(plan: Plan, by_hand: bool) -> str:
    if by_hand:
        return "by hand"
    return "from the request" if plan.role == "canned" else f"{plan.role}, from the contract"
