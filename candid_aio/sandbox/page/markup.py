"""Makes HTML of which every text is escaped: whatever is not made here counts as text. Pure; knows no page."""

from __future__ import annotations

import html
from typing import TypeAlias

__all__ = ["Child", "Markup", "document", "tag"]


class Markup(str):
    """Text that is HTML. Only this module makes it."""

    __slots__ = ()


Child: TypeAlias = "Markup | str | int | list[Child] | None"
"""What stands inside of an element. None is nothing."""

_EMPTY = frozenset({"br", "hr", "input", "link", "meta"})


def tag(name: str, *children: Child, **attributes: str | int | bool | None) -> Markup:
    """An element. Attributes are `class_`, `aria_label` and so on; True has no value, None and False leave it out."""
    written = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in _EMPTY:
        return Markup(f"<{name}{written}>")
    return Markup(f"<{name}{written}>{''.join(_text(child) for child in children)}</{name}>")


def document(title: str, *children: Child, **body: str) -> Markup:
    """A whole document with its script and its style, and with `body`'s attributes."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("title", f"{title} · Candid sandbox"),
        tag("link", rel="icon", href="/_sandbox/icon.svg", type="image/svg+xml"),
        tag("link", rel="stylesheet", href="/_sandbox/page.css"),
        tag("script", src="/_sandbox/page.js", defer=True),
    )
    return Markup(f"<!doctype html>\n{tag('html', head, tag('body', *children, **body), lang='en')}\n")


def _attribute(key: str, value: str | int | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{html.escape(str(value))}"'


def _text(child: Child) -> str:
    if child is None:
        return ""
    if isinstance(child, Markup):
        return child
    if isinstance(child, list):
        return "".join(_text(one) for one in child)
    return html.escape(str(child))
