"""The sync client against a real server: the async client's calls, crossing to the loop thread and back."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from collections.abc import Iterator
from typing import Any

import cattrs
import pytest
from blocking_helpers import TagServer

from candid_aio import (
    ApiError,
    CandidApiClient,
    ClientClosedError,
    InvalidValueError,
    LoopThreadError,
    Unreadable,
    UnreadableResponseError,
    configure_converter,
    structure,
)
from candid_aio import client as client_module
from candid_aio.resources.pre_encounter.tags.v_1 import Tag


@pytest.fixture
def server() -> Iterator[TagServer]:
    with TagServer() as server:
        yield server


@pytest.fixture
def client(server: TagServer) -> Iterator[CandidApiClient]:
    with server.client() as client:
        yield client


def loop_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "candid_aio loop"]


def in_threads(number: int, function: Any) -> list[Any]:
    """What the function returned or raised in each of so many threads at once."""
    outcomes: list[Any] = [None] * number

    def run(place: int) -> None:
        try:
            outcomes[place] = function(place)
        except BaseException as error:
            outcomes[place] = error

    threads = [threading.Thread(target=run, args=(place,), daemon=True) for place in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive(), "hangs"
    return outcomes


def test_a_call_gives_the_value_and_a_raw_one_the_answer_too(client: CandidApiClient) -> None:
    assert client.pre_encounter.tags.v_1.get("a").id == "a"
    raw = client.pre_encounter.tags.v_1.with_raw_response.get("b")
    assert (raw.status_code, raw.data.id, raw.operation) == (200, "b", "pre_encounter.tags.v_1.get")


def test_errors_are_the_async_ones(client: CandidApiClient) -> None:
    with pytest.raises(ApiError) as refused:
        client.pre_encounter.tags.v_1.get("missing")
    assert refused.value.status_code == 404
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None
    with pytest.raises(InvalidValueError):
        client.pre_encounter.tags.v_1.get("..")


def test_many_threads_get_their_own_answers(client: CandidApiClient) -> None:
    def ten(number: int) -> list[str]:
        return [client.pre_encounter.tags.v_1.get(f"{number}-{turn}").id for turn in range(10)]

    assert in_threads(32, ten) == [[f"{number}-{turn}" for turn in range(10)] for number in range(32)]


def test_requests_are_checked_and_answers_read_by_the_thread_that_asks(server: TagServer) -> None:
    converter = cattrs.Converter()
    configure_converter(converter)
    readers: list[int] = []

    def read_tag(raw: Any, _kind: Any) -> Tag:
        readers.append(threading.get_ident())
        return structure(raw, Tag, unknown_fields="ignore")

    converter.register_structure_hook(Tag, read_tag)
    with server.client(converter=converter) as client:
        with pytest.raises(InvalidValueError):
            client.pre_encounter.tags.v_1.get("..")
        assert not loop_threads()

        def ask(number: int) -> int:
            assert client.pre_encounter.tags.v_1.get(f"{number}").id == f"{number}"
            return threading.get_ident()

        assert sorted(in_threads(8, ask)) == sorted(readers)


def test_it_works_inside_a_running_loop(client: CandidApiClient) -> None:
    async def cell() -> list[str]:
        return [client.pre_encounter.tags.v_1.get("a").id, *[tag.id for tag in first_pages(client, 2)]]

    assert asyncio.run(cell()) == ["a", *map(str, range(20))]


def first_pages(client: CandidApiClient, number: int) -> Iterator[Any]:
    tags = client.pre_encounter.tags.v_1.iter_all()
    for _ in range(number * 10):
        yield next(tags)


# Tokens and settings


def test_token_callables_may_be_sync_or_async(server: TagServer) -> None:
    async def coroutine() -> str:
        await asyncio.sleep(0)
        return "two"

    for token, sent in ((lambda: "one", "one"), (coroutine, "two")):
        with server.client(token) as client:
            client.pre_encounter.tags.v_1.get("a")
        assert server.seen[-1].headers["Authorization"] == f"Bearer {sent}"


def test_a_token_callable_that_calls_the_client_is_told_so(server: TagServer) -> None:
    client: CandidApiClient

    def token() -> str:
        return client.pre_encounter.tags.v_1.get("a").id

    with server.client(token) as client:
        for _ in range(2):
            with pytest.raises(LoopThreadError):
                client.pre_encounter.tags.v_1.get("a")


def test_a_token_callable_that_exits_exits_its_caller_only(server: TagServer) -> None:
    def token() -> str:
        raise SystemExit(3)

    with server.client() as other, server.client(token) as client:
        other.pre_encounter.tags.v_1.get("a")
        (thread,) = loop_threads()
        with pytest.raises(SystemExit):
            client.pre_encounter.tags.v_1.get("a")
        assert other.pre_encounter.tags.v_1.get("b").id == "b"
        assert loop_threads() == [thread]


def test_a_copy_shares_the_session_and_is_closed_with_it(server: TagServer) -> None:
    client = server.client(headers={"x-one": "1"})
    copy = client.with_options(headers={"x-two": "2"}, max_retries=0)
    assert type(copy) is CandidApiClient
    client.pre_encounter.tags.v_1.get("a")
    copy.pre_encounter.tags.v_1.get("b")
    assert {"x-one", "x-two"} <= {name.lower() for name in server.seen[1].headers}
    assert "x-two" not in {name.lower() for name in server.seen[0].headers}
    assert server.seen[0].transport is server.seen[1].transport
    copy.close()
    with pytest.raises(ClientClosedError):
        client.pre_encounter.tags.v_1.get("a")
    assert not loop_threads()
    with pytest.raises(TypeError, match="proxy"):
        client.with_options(proxy="http://127.0.0.1:1")  # type: ignore[call-arg] # not an option of a call


def test_settings_are_those_of_the_async_client_but_for_the_session() -> None:
    with pytest.raises(TypeError, match="session_factory="):
        CandidApiClient(token="t", session=object())  # type: ignore[arg-type] # refused before it is looked at
    with pytest.raises(TypeError, match="httpx_client= is not taken"):
        CandidApiClient(token="t", httpx_client=None)  # type: ignore[call-arg] # the official SDK's
    with pytest.raises(ValueError, match="client_id="):
        CandidApiClient()
    assert client_module.CandidApiClient is CandidApiClient


def test_from_env(server: TagServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANDID_TOKEN", "from the environment".replace(" ", "-"))
    with server.client() as known, CandidApiClient.from_env(environment=known._caller.caller.shared.environment) as env:
        env.pre_encounter.tags.v_1.get("a")
    assert server.seen[0].headers["Authorization"] == "Bearer from-the-environment"


def test_a_session_factory_is_called_on_the_loop_thread_and_its_session_closed(server: TagServer) -> None:
    import aiohttp

    made: list[tuple[aiohttp.ClientSession, threading.Thread]] = []

    def factory() -> aiohttp.ClientSession:
        session = aiohttp.ClientSession()
        made.append((session, threading.current_thread()))
        return session

    with server.client(session_factory=factory) as client:
        for _ in range(3):
            client.pre_encounter.tags.v_1.get("a")
        assert [thread for _, thread in made] == loop_threads()
    assert [session.closed for session, _ in made] == [True]


def test_an_iterator_that_was_begun_inside_a_running_loop_goes_on_after_its_end(client: CandidApiClient) -> None:
    tags = client.pre_encounter.tags.v_1.iter_all(on_unreadable="skip")

    async def some(number: int) -> list[str]:
        return [next(tags).id for _ in range(number)]

    seen = [*asyncio.run(some(2)), *asyncio.run(some(12)), *(tag.id for tag in tags)]
    assert seen == [tag.id for tag in client.pre_encounter.tags.v_1.iter_all(on_unreadable="skip")]
    assert len(seen) > 14


def test_warm_up_imports_and_refuses_what_it_does_not_know(client: CandidApiClient) -> None:
    client.warm_up("pre_encounter.tags")
    with pytest.raises(ValueError, match="there is no namespace"):
        client.warm_up("tag")
    assert not loop_threads()


def test_no_repr_shows_a_token(server: TagServer) -> None:
    with server.client("very-secret") as client:
        client.pre_encounter.tags.v_1.get("a")
        shown = f"{client!r} {vars(client)!r} {client._caller!r} {vars(client._caller)!r}"
    assert "very-secret" not in shown


# Iterating


def test_an_iterator_asks_for_a_page_when_its_first_item_is_wanted(client: CandidApiClient, server: TagServer) -> None:
    tags = client.pre_encounter.tags.v_1.iter_all(on_unreadable="skip")
    asked = [(tag.id, len(server.seen)) for tag in tags]
    assert [name for name, _ in asked] == [str(number) for number in range(50) if number != 25]
    assert all(pages == int(name) // 10 + 1 for name, pages in asked)


def test_an_item_that_cannot_be_read(client: CandidApiClient) -> None:
    def walk(**how: Any) -> list[Any]:
        return list(client.pre_encounter.tags.v_1.iter_all(**how))

    with pytest.raises(UnreadableResponseError):
        walk()
    unread = [tag for tag in walk(on_unreadable="yield") if isinstance(tag, Unreadable)]
    assert len(unread) == 1
    with pytest.raises(ValueError, match="on_unreadable"):
        walk(on_unreadable="ignore")


def test_an_iterator_that_is_dropped_half_way_leaves_nothing(server: TagServer) -> None:
    client = server.client()
    kept = client.pre_encounter.tags.v_1.iter_all()
    assert next(kept).id == "0"
    for _ in range(5):
        tags = client.pre_encounter.tags.v_1.iter_all()
        assert [next(tags).id for _ in range(12)][-1] == "11"
        del tags
    unused = client.pre_encounter.tags.v_1.iter_all()
    client.close()
    assert not loop_threads()
    assert [next(kept).id for _ in range(9)][-1] == "9"
    for tags in (kept, unused):
        with pytest.raises(ClientClosedError):
            next(tags)
        with pytest.raises(StopIteration):
            next(tags)


def test_an_iterator_is_enough_to_keep_its_client(server: TagServer) -> None:
    def tags() -> Iterator[Any]:
        return server.client().pre_encounter.tags.v_1.iter_all(on_unreadable="skip")

    walk = tags()
    gc.collect()
    with pytest.warns(ResourceWarning, match="left open"):
        assert len(list(walk)) == 49
    _wait_until_no_loop_thread()


# Closing


def test_closing_from_another_thread_fails_the_calls_in_flight(server: TagServer) -> None:
    client = server.client()

    def call(number: int) -> Any:
        if number < 5:
            return client.pre_encounter.tags.v_1.get("hold")
        for _ in range(5):
            assert server.holding.acquire(timeout=20)
        return client.close()

    outcomes = in_threads(6, call)
    assert [type(outcome) for outcome in outcomes[:5]] == [ClientClosedError] * 5
    assert outcomes[5] is None
    assert all(error.__context__ is None for error in outcomes[:5])
    assert all(server.given_up.acquire(timeout=20) for _ in range(5))
    assert not loop_threads()


def test_closing_twice_unused_and_with_with(server: TagServer) -> None:
    unused = server.client()
    unused.close()
    unused.close()
    with unused as client:
        for tag in ("a", ".."):
            with pytest.raises(ClientClosedError):
                client.pre_encounter.tags.v_1.get(tag)


def test_closing_in_a_token_callable_happens_soon_after(server: TagServer) -> None:
    client: CandidApiClient

    def token() -> str:
        client.close()
        return "t"

    client = server.client(token)
    with pytest.raises(ClientClosedError):
        client.pre_encounter.tags.v_1.get("a")
    _wait_until_no_loop_thread()


@pytest.mark.parametrize("cycle", [False, True])
def test_left_open_it_gives_one_warning_and_closes_itself(server: TagServer, cycle: bool) -> None:
    client = server.client()
    copy = client.with_options(max_retries=0)
    client.pre_encounter.tags.v_1.get("a")
    copy.pre_encounter.tags.v_1.get("a")
    if cycle:
        client.itself = client  # type: ignore[attr-defined] # what makes the cycle
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        del client, copy
        gc.collect()
    assert [(str(warning.message), warning.category) for warning in caught] == [
        ("a client was left open: use `with` or `client.close()`", ResourceWarning)
    ]
    _wait_until_no_loop_thread()
    assert server.all_closed()


def test_collected_on_the_loop_thread(server: TagServer) -> None:
    doomed = [server.client()]

    def token() -> str:
        doomed.clear()
        return "t"

    with server.client(token) as client:
        doomed[0].pre_encounter.tags.v_1.get("a")
        with pytest.warns(ResourceWarning, match="left open"):
            assert client.pre_encounter.tags.v_1.get("b").id == "b"
    _wait_until_no_loop_thread()


def test_unused_and_closed_clients_are_collected_without_a_warning(server: TagServer) -> None:
    used = server.client()
    used.pre_encounter.tags.v_1.get("a")
    used.close()
    unused = server.client()
    del used, unused
    gc.collect()


def _wait_until_no_loop_thread() -> None:
    for thread in loop_threads():
        thread.join(20)
    assert not loop_threads()
