"""Walking pages: which comes next, and what an iterator gives."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from candid_aio.errors import ApiError, UnreadableResponseError
from candid_aio.pagination import Walk, items
from candid_aio.resources._index import load_operations
from candid_aio.response import RawResponse
from candid_aio.wire.headers import Headers
from candid_aio.wire.model import Model, model
from candid_aio.wire.names import resolve
from candid_aio.wire.open import Unreadable
from candid_aio.wire.operation import JsonBody, JsonFields, Operation, Paging
from candid_aio.wire.resource import OMIT

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.wire.resource import OnUnreadable


@model(kw_only=True)
class Search(Model):
    name: str | None = None
    page_token: str | None = None


@attrs.frozen
class Page:
    items: list[Any] | None
    next_page_token: str | None = None
    rates: list[Any] | None = None


LIST: Operation[Any] = Operation("events.v_1.scan", "GET", "candid_api", "/api/events/v1/", paging=Paging())
RATES: Operation[Any] = Operation("rates.get", "GET", "candid_api", "/rates", paging=Paging(items="rates"))
SEARCH: Operation[Any] = Operation("merges.search", "POST", "pre_encounter", "/s", paging=Paging(token="request"))
BAD = Unreadable("items[1]", "an Event, got str", "Featherstone")


class Server:
    """Answers with the page of the token that was asked for, and remembers what was asked."""

    def __init__(self, pages: Mapping[str | None, Page | Exception]) -> None:
        self.pages = pages
        self.asked: list[tuple[str, dict[str, Any], RequestOptions | None]] = []

    async def __call__(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: RequestOptions | None
    ) -> RawResponse[Any]:
        self.asked.append((operation.name, dict(arguments), options))
        token = arguments["request"].page_token if "request" in arguments else arguments.get("page_token")
        page = self.pages[None if token is OMIT else token]
        if isinstance(page, Exception):
            raise page
        return RawResponse(
            status_code=200,
            headers=Headers({"x-request-id": "r"}),
            data=page,
            content=b"{}",
            request_id="r",
            operation=operation.name,
            attempts=2,
        )


def walk(
    server: Server, operation: Operation[Any] = LIST, arguments: Mapping[str, Any] | None = None, **more: Any
) -> list[Any]:
    async def collect() -> list[Any]:
        return [item async for item in items(server, operation, arguments or {}, **more)]

    return asyncio.run(collect())


def test_all_items_come_in_order_over_an_empty_page() -> None:
    server = Server({None: Page([1, 2], "a"), "a": Page([], "b"), "b": Page(None, "c"), "c": Page([3])})
    options: RequestOptions = {"max_retries": 1}
    assert walk(server, arguments={"limit": 2, "page_token": OMIT}, options=options) == [1, 2, 3]
    assert [arguments for _, arguments, _ in server.asked] == [
        {"limit": 2, "page_token": OMIT},
        {"limit": 2, "page_token": "a"},
        {"limit": 2, "page_token": "b"},
        {"limit": 2, "page_token": "c"},
    ]
    assert all(given is options for _, _, given in server.asked)


@pytest.mark.parametrize("again", ["a", "b", "start"])
def test_a_token_that_comes_again_ends_the_walk(again: str) -> None:
    server = Server({"start": Page([1], "a"), "a": Page([2], "b"), "b": Page([3], again)})
    assert walk(server, arguments={"page_token": "start"}) == [1, 2, 3]
    assert len(server.asked) == 3


def test_the_list_may_have_another_name() -> None:
    assert walk(Server({None: Page([], None, rates=[7])}), RATES) == [7]


def test_the_token_may_go_into_the_request() -> None:
    server = Server({None: Page([1], "a"), "a": Page([2])})
    request = Search(name="x")
    assert walk(server, SEARCH, {"request": request}) == [1, 2]
    asked = [arguments["request"] for _, arguments, _ in server.asked]
    assert asked == [request, Search(name="x", page_token="a")]
    assert request.page_token is None


def test_a_token_in_the_first_request_counts_as_seen() -> None:
    server = Server({"a": Page([1], "a")})
    assert walk(server, SEARCH, {"request": Search(page_token="a")}) == [1]


def test_arguments_of_the_caller_stay_as_they_are() -> None:
    arguments = {"limit": 1}
    assert walk(Server({None: Page([1], "a"), "a": Page([2])}), arguments=arguments) == [1, 2]
    assert arguments == {"limit": 1}


@pytest.mark.parametrize("arguments", [{}, {"request": {"page_token": "a"}}, {"request": None}])
def test_a_request_of_another_kind_is_left_to_the_call(arguments: dict[str, Any]) -> None:
    assert Walk(SEARCH, arguments, on_unreadable="raise").arguments is arguments


def test_a_page_is_asked_for_only_when_its_first_item_is() -> None:
    server = Server({None: Page([1, 2], "a"), "a": Page([3])})

    async def first_two() -> list[int]:
        iterator = items(server, LIST, {})
        return [await anext(iterator), await anext(iterator)]

    assert asyncio.run(first_two()) == [1, 2]
    assert len(server.asked) == 1


def test_a_page_that_fails_raises_after_the_items_before_it() -> None:
    failure = ApiError(status_code=500)
    server = Server({None: Page([1], "a"), "a": failure})
    seen = []

    async def collect() -> None:
        async for item in items(server, LIST, {}):
            seen.append(item)  # noqa: PERF401  # a comprehension would lose what came before the error

    with pytest.raises(ApiError) as caught:
        asyncio.run(collect())
    assert caught.value is failure
    assert seen == [1]


@pytest.mark.parametrize(("how", "given"), [("skip", [1, 3, 4]), ("yield", [1, BAD, 3, 4])])
def test_an_item_that_cannot_be_read_is_skipped_or_given(how: OnUnreadable, given: list[Any]) -> None:
    server = Server({None: Page([1, BAD, 3], "a"), "a": Page([4])})
    assert walk(server, on_unreadable=how) == given


def test_an_item_that_cannot_be_read_raises_with_its_path_and_its_answer() -> None:
    seen = []

    async def collect() -> None:
        async for item in items(Server({None: Page([1, BAD, 3])}), LIST, {}):
            seen.append(item)  # noqa: PERF401  # a comprehension would lose what came before the error

    with pytest.raises(UnreadableResponseError) as caught:
        asyncio.run(collect())
    assert seen == [1]
    error = caught.value
    assert str(error).endswith("items[1]: expected an Event, got str")
    assert "Featherstone" not in f"{error}{error!r}"
    assert (error.status_code, error.operation, error.attempts, error.request_id) == (200, LIST.name, 2, "r")


def test_what_no_iterator_knows_is_refused_before_anything_is_asked() -> None:
    server = Server({})
    with pytest.raises(ValueError, match="on_unreadable is"):
        walk(server, on_unreadable="ignore")
    with pytest.raises(TypeError, match=r"encounters\.v_4\.get has no pages"):
        walk(server, Operation("encounters.v_4.get", "GET", "candid_api", "/x"))
    assert server.asked == []


def fields_of(operation: Operation[Any], expression: str) -> set[str]:
    return {field.alias for field in attrs.fields(resolve(operation.namespace, expression))}


def test_each_of_the_44_paged_operations_can_be_walked() -> None:
    paged = [operation for operation in load_operations() if operation.paging is not None]
    assert len(paged) == 44
    for operation in paged:
        paging = operation.paging
        assert paging is not None
        assert operation.answer is not None
        assert fields_of(operation, operation.answer) >= {paging.items, "next_page_token"}
        if isinstance(operation.body, JsonBody):
            assert (paging.token, operation.body.name) == ("request", "request")
            assert "page_token" in fields_of(operation, operation.body.type)
        else:
            fields = operation.body.fields if isinstance(operation.body, JsonFields) else operation.query
            assert paging.token == "argument"
            assert [field.wire for field in fields if field.name == "page_token"] == ["page_token"]
