"""How many records a page may have, and what is wrong with the page that a request asks for. It reads no store.

That events come by 10 and at most by 100 is the vendor's word. The contract does not tell the other sizes: they are the
sandbox's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from candid_aio.errors import Problem
from candid_aio.sandbox.paging import is_token
from candid_aio.wire.operation import JsonBody, JsonFields

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from candid_aio.sandbox.calls import Call
    from candid_aio.wire.operation import Operation

__all__ = ["PageSize", "check_page", "page_size", "page_token"]


@attrs.frozen
class PageSize:
    """How many records a page has where nothing is said, and at the most."""

    usual: int = 100
    largest: int = 1000


_OF_MOST = PageSize()
_OWN = {
    "encounters.v_4.get_all": PageSize(largest=100),
    "events.v_1.scan": PageSize(usual=10, largest=100),
    "import_invoice.v_1.get_multi": PageSize(largest=100),
    "patient_ar.v_1.list_inventory": PageSize(largest=100),
    "pre_encounter.eligibility_checks.v_1.payer_search": PageSize(largest=100),
    "tasks.v_3.get_multi": PageSize(largest=100),
}

_SIZES = ("limit", "page_size", "maxResults")
_TOKEN = "page_token"  # noqa: S105  # a parameter's name


def check_page(operation: Operation[Any], query: Mapping[str, Any], body: Any) -> Iterator[Problem]:
    """What is wrong with the sizes and the token that are of the right type: another type is told with the rest."""
    asked = _asked(operation, query, body)
    largest = _OWN.get(operation.name, _OF_MOST).largest
    for name in _SIZES:
        size = asked.get(name)
        if type(size) is int and not 1 <= size <= largest:
            yield Problem(name, f"a whole number from 1 to {largest}")
    token = asked.get(_TOKEN)
    if isinstance(token, str) and not is_token(token):
        yield Problem(_TOKEN, "a token that a page was answered with")


def page_size(call: Call) -> int:
    """How many records the page of a checked call has."""
    asked = _asked(call.operation, call.query, call.body)
    given: list[int] = [asked[name] for name in _SIZES if asked.get(name) is not None]
    return given[0] if given else _OWN.get(call.operation.name, _OF_MOST).usual


def page_token(call: Call) -> str | None:
    """The token of the page that a checked call asks for, None for the first."""
    token: str | None = _asked(call.operation, call.query, call.body).get(_TOKEN)
    return token


def _asked(operation: Operation[Any], query: Mapping[str, Any], body: Any) -> Mapping[str, Any]:
    """Searches by POST ask in their body."""
    searches = operation.paging is not None and isinstance(operation.body, (JsonBody, JsonFields))
    return {**body, **query} if searches and isinstance(body, dict) else query
