"""Shows the faults that were ordered, and the form that orders one."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from candid_aio.resources import _index
from candid_aio.sandbox.faults import FAULTS, Fault, Faults, Ordered
from candid_aio.sandbox.guard import CONTROL
from candid_aio.sandbox.page.markup import Child, Markup, tag
from candid_aio.sandbox.page.shell import counted, field, screen, table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.calls import World

__all__ = ["fault_of", "faults"]

COLUMNS = ("#No.", "Fault", "For", "#Taken", "Cancel")


def faults(world: World, *, given: Mapping[str, str] | None = None, problem: str = "") -> Markup:
    """What is ordered, and the form; after a mistake with what was given and what is wrong with it."""
    ordered = world.part(Faults).ordered
    listed = table("Ordered faults", COLUMNS, map(_row, ordered), empty="None: every call is answered as it should be.")
    clear = _button("Cancel all", "faults/clear") if ordered else None
    form = _form(given or {}, problem)
    return screen("Faults", world.clock, listed, clear, form, section="faults", path="faults")


def fault_of(given: Mapping[str, str]) -> Fault:
    """The fault that the form's texts order; what was left empty is not given. Raises ValueError."""
    texts = {name: text.strip() for name, text in given.items() if text.strip()}
    options: dict[str, Any] = {name: texts[name] for name in ("what", "operation", "retry_after") if name in texts}
    for name, read in (("calls", int), ("status", int), ("seconds", float), ("share", float)):
        if name in texts:
            options[name] = _number(name, texts[name], read)
    if "share" in options:
        options["share"] /= 100
    if "path" in texts:
        options["where"] = {texts["path"]: texts.get("value", "")}
    return Fault(after="after" in texts, **{"what": "", **options})


def _number(name: str, text: str, read: Any) -> Any:
    try:
        return read(text)
    except ValueError:
        pass
    message = f"{name} is a number"
    raise ValueError(message)


def _form(given: Mapping[str, str], problem: str) -> Markup:
    def control(name: str, **attributes: Any) -> Markup:
        return tag("input", name_=name, value=given.get(name), autocomplete="off", **attributes)

    number = {"type": "number", "min": 0, "inputmode": "numeric"}
    whats: list[Child] = [
        tag("option", f"{what.replace('_', ' ')}: {words}", value=what, selected=what == given.get("what"))
        for what, words in FAULTS.items()
    ]
    return tag(
        "form",
        tag("h2", "Order a fault", id="order"),
        tag("p", problem, class_="problem", role="alert") if problem else None,
        field("Fault", tag("select", whats, name_="what")),
        tag(
            "fieldset",
            tag("legend", "For which calls"),
            field("Operation", control("operation", list="operations"), hint="a name or encounters.*; empty is any"),
            field("Calls", control("calls", **{**number, "min": 1}), hint="empty is until it is cancelled"),
            field("Share in %", control("share", **number, max=100, step="any"), hint="of the calls; empty is all"),
            field(
                "Field of the body", control("path", placeholder="external_id"), hint="a dotted path; empty is any body"
            ),
            field("has the value", control("value")),
        ),
        tag(
            "fieldset",
            tag("legend", "How"),
            field("Status", control("status", **number), hint="of “status”; empty is 503"),
            field("Retry-After", control("retry_after"), hint="seconds or a date; empty is no header"),
            field("Seconds", control("seconds", **number, step="any"), hint="of the slow ones; empty is 1"),
            field("After it was stored", tag("input", type="checkbox", name_="after", checked="after" in given)),
        ),
        tag("button", "Order it"),
        tag("datalist", [tag("option", value=name) for name in _operations()], id="operations"),
        method="post",
        action=f"{CONTROL}/faults",
        aria_labelledby="order",
        class_="order",
    )


def _row(one: Ordered) -> Markup:
    return tag(
        "tr",
        tag("td", one.number, class_="number"),
        tag("td", tag("strong", one.fault.what.replace("_", " ")), _how(one.fault)),
        tag("td", ", ".join(_for(one.fault))),
        tag("td", one.taken, class_="number"),
        tag("td", _button(f"Cancel {one.number}", "faults/cancel", number=str(one.number))),
    )


def _how(fault: Fault) -> str:
    parts = []
    if fault.what == "status":
        parts.append(f"{fault.status}{' after it was stored' if fault.after else ''}")
    if fault.what.startswith("slow"):
        parts.append(f"{fault.seconds:g} s")
    if fault.retry_after is not None:
        parts.append(f"Retry-After: {fault.retry_after}")
    return f" {', '.join(parts)}" if parts else ""


def _for(fault: Fault) -> list[str]:
    parts = [fault.operation or "every operation"]
    if fault.calls is not None:
        parts.append(counted(fault.calls, "call"))
    if fault.share < 1:
        parts.append(f"{fault.share * 100:g} % of them")
    return parts + [f"where {path} is {text}" for path, text in fault.where.items()]


def _button(words: str, path: str, **hidden: str) -> Markup:
    fields: list[Child] = [tag("input", type="hidden", name_=name, value=value) for name, value in hidden.items()]
    return tag("form", fields, tag("button", words), method="post", action=f"{CONTROL}/{path}")


@functools.cache
def _operations() -> tuple[str, ...]:
    return tuple(sorted(operation.name for operation in _index.load_operations()))
