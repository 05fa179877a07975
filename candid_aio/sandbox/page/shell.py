"""The frame of every page: navigation, the clock and its form, and the small things that all pages show alike."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from candid_aio.sandbox.guard import CONTROL
from candid_aio.sandbox.page.markup import Child, Markup, document, tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from candid_aio.sandbox.clock import Clock

__all__ = ["chip", "counted", "dollars", "field", "link", "pages", "screen", "status_chip", "table", "when"]

SECTIONS = {"": "Requests", "encounters": "Encounters", "events": "Events", "faults": "Faults"}

_GOOD = frozenset({"paid", "finalized_paid", "era_received"})
_BAD = frozenset({"rejected", "denied", "finalized_denied", "missing_information", "held_by_customer"})

STEPS = {"1": "1 day", "7": "7 days", "14": "14 days", "30": "30 days"}


def screen(title: str, clock: Clock, *content: Child, section: str = "", path: str = "") -> Markup:
    """A whole page. `path` is where its forms come back to, relative to `/_sandbox/`."""
    return document(
        title,
        tag("a", "Skip to the content", class_="skip", href="#content"),
        tag(
            "header",
            tag("p", tag("a", "Candid sandbox", href=f"{CONTROL}/"), class_="name"),
            tag("nav", tag("ul", [_entry(name, section) for name in SECTIONS]), aria_label="Pages"),
            _clock(clock, path),
        ),
        tag("main", tag("h1", title), *content, id="content", tabindex="-1"),
    )


def table(caption: str, columns: Sequence[str], rows: Iterable[Child], *, empty: str = "", **body: str) -> Markup:
    """A table with a caption. Columns whose title begins with `#` hold numbers. Without rows it says `empty`."""
    shown = list(rows)
    heads: list[Child] = [
        tag("th", column.removeprefix("#"), scope="col", class_="number" if column.startswith("#") else None)
        for column in columns
    ]
    if not shown:
        shown = [tag("tr", tag("td", empty, colspan=len(columns), class_="empty"))]
    head = tag("thead", tag("tr", heads))
    inside = tag("table", tag("caption", caption), head, tag("tbody", shown, **body))
    # What scrolls must be reachable by keyboard.
    return tag("div", inside, class_="scroll", tabindex="0", role="region", aria_label=caption)


def field(label: str, *controls: Child, hint: str = "") -> Markup:
    """A control of a form with its label around it."""
    return tag("label", tag("span", label), *controls, tag("small", hint) if hint else None)


def pages(path: str, query: Mapping[str, str], *, newer: str | None, older: str | None) -> Markup:
    """Links to the pages before and after this one."""
    links: list[Child] = [
        tag("a", words, href=f"{CONTROL}/{path}?{urlencode({**query, 'token': token})}", rel=relation)
        for words, relation, token in (("Newer", "prev", newer), ("Older", "next", older))
        if token is not None
    ]
    return tag("nav", links, class_="pages", aria_label="More")


def link(text: str, path: str) -> Markup:
    return tag("a", text, href=f"{CONTROL}/{path}")


def chip(text: str, kind: str = "") -> Markup:
    """A state in a word. Its colour repeats what the word says."""
    return tag("span", text.replace("_", " "), class_=f"chip {kind}".strip())


def status_chip(status: str) -> Markup:
    """The status of a claim."""
    return chip(status, "good" if status in _GOOD else "bad" if status in _BAD else "")


def counted(count: int, thing: str) -> str:
    """`1 event`, `2 events`."""
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"


def dollars(cents: Any) -> Markup:
    """Cents as dollars in a cell; nothing where there is no sum."""
    if not isinstance(cents, int):
        return tag("td", "", class_="number")
    sign, whole = ("-", -cents) if cents < 0 else ("", cents)
    return tag("td", f"{sign}${whole // 100:,}.{whole % 100:02d}", class_="number")


def when(moment: str | dt.datetime) -> Markup:
    """A moment in UTC, to the second."""
    if isinstance(moment, str):
        moment = dt.datetime.fromisoformat(moment)
    utc = moment.astimezone(dt.UTC)
    return tag("time", f"{utc:%Y-%m-%d %H:%M:%S}", datetime=utc.isoformat())


def _entry(name: str, section: str) -> Child:
    current = "page" if name == section else None
    return tag("li", tag("a", SECTIONS[name], href=f"{CONTROL}/{name}", aria_current=current))


def _clock(clock: Clock, path: str) -> Markup:
    days = clock.ahead.total_seconds() / 86400
    buttons: list[Child] = [tag("button", words, name_="step", value=step) for step, words in STEPS.items()]
    return tag(
        "section",
        tag("p", "Clock ", when(clock.now()), " UTC", tag("small", f" {days:.4g} days ahead") if days else None),
        tag(
            "form",
            tag("input", type="hidden", name_="back", value=path),
            tag("span", "Move on by", id="move-on"),
            tag("div", buttons, role="group", aria_labelledby="move-on"),
            method="post",
            action=f"{CONTROL}/clock",
        ),
        class_="clock",
        aria_label="Clock",
    )
