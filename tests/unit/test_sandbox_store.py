"""Where the sandbox keeps everything: records, indexes, pages, versions, transactions, in memory and in a file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from candid_aio.sandbox.paging import FEW
from candid_aio.sandbox.store import Between, Change, Layout, Store, TakenError, WrongTokenError

KIND = "tags.Tag"
LAYOUTS = {
    KIND: Layout(
        indexes={
            "colour": "colour",
            "day": "when.day",
            "size": "size",
            "words": lambda record: record.get("words", ()),
        },
        history=True,
    )
}


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    with Store(None if request.param == "memory" else tmp_path / "data", layouts=LAYOUTS) as opened:
        yield opened


def record(number: int) -> dict[str, Any]:
    return {
        "id": f"t{number}",
        "colour": ("red", "green", "blue")[number % 3],
        "when": {"day": f"2026-01-{number % 28 + 1:02}"} if number % 5 else None,
        "size": number % 7,
        "words": [f"w{number % 4}", f"w{number % 6}"],
    }


def filled(store: Store, count: int = 60) -> list[dict[str, Any]]:
    records = [record(number) for number in range(count)]
    with store.transaction():
        for one in records:
            store.add(KIND, one["id"], one)
    return records


def walk(store: Store, *, limit: int = 7, **query: Any) -> list[str]:
    """All pages forward; and, on the way, each page backward again."""
    found: list[str] = []
    token, before = None, None
    while True:
        page = store.page(KIND, token=token, limit=limit, **query)
        assert len(page.items) <= limit
        assert (page.prev_page_token is None) == (token is None)
        if before is not None and page.items:
            back = store.page(KIND, token=page.prev_page_token, limit=limit, **query)
            assert back.items == before.items
            assert back.next_page_token == before.next_page_token
        found += [one["id"] for one in page.items]
        token, before = page.next_page_token, page
        if token is None:
            return found


def test_records_are_kept_changed_and_taken_away(store: Store) -> None:
    store.add(KIND, "a", {"colour": "red"})
    assert store.get(KIND, "a") == {"colour": "red"}
    assert store.get(KIND, "b") is None
    assert store.get("other", "a") is None
    with pytest.raises(TakenError):
        store.add(KIND, "a", {"colour": "blue"})
    store.put(KIND, "a", {"colour": "blue"})
    assert store.find(KIND, "colour", "red") == []
    assert store.find(KIND, "colour", "blue") == [{"colour": "blue"}]
    assert store.history(KIND, "a") == [{"colour": "red"}, {"colour": "blue"}]
    assert (store.count(KIND), list(store.records(KIND))) == (1, [{"colour": "blue"}])
    store.remove(KIND, "a")
    assert (store.get(KIND, "a"), store.history(KIND, "a"), store.first(KIND, "colour", "blue")) == (None, [], None)
    with pytest.raises(KeyError):
        store.put(KIND, "a", {})
    with pytest.raises(KeyError):
        store.remove(KIND, "a")


def test_a_kind_without_a_layout_is_kept_too_and_has_no_indexes(store: Store) -> None:
    store.add("plain", "a", {"x": 1})
    assert store.page("plain").items == [{"x": 1}]
    assert store.history("plain", "a") == []
    with pytest.raises(KeyError):
        store.find("plain", "x", 1)
    with pytest.raises(KeyError):
        store.page(KIND, where={"nothing": 1})


def test_pages_hold_everything_once_in_each_order_both_ways(store: Store) -> None:
    records = filled(store)
    ids = [one["id"] for one in records]
    assert walk(store) == ids
    assert walk(store, backwards=True) == ids[::-1]
    by_size = [one["id"] for one in sorted(records, key=lambda one: one["size"])]
    assert walk(store, order="size") == by_size
    assert walk(store, order="size", backwards=True) == by_size[::-1]
    by_day = [one["id"] for one in sorted(records, key=lambda one: (one["when"] or {"day": ""})["day"])]
    assert walk(store, order="day") == by_day


@pytest.mark.parametrize("count", [60, FEW * 4])
def test_each_filter_lets_the_right_ones_pass_however_many_there_are(count: int) -> None:
    with Store(layouts=LAYOUTS) as store:
        records = filled(store, count)

        def having(pick: Any) -> list[str]:
            found = [one["id"] for one in records if pick(one)]
            assert 0 < len(found) < count
            return found

        limit = count // 5
        reds = having(lambda one: one["colour"] == "red")
        assert walk(store, limit=limit, where={"colour": "red"}) == reds
        assert walk(store, limit=limit, where={"colour": "red"}, backwards=True) == reds[::-1]
        assert walk(store, limit=limit, where={"colour": ("red", "blue")}) == having(
            lambda one: one["colour"] != "green"
        )
        assert walk(store, limit=limit, where={"words": "w3"}) == having(lambda one: "w3" in one["words"])
        assert walk(store, limit=limit, where={"colour": "red", "size": 3}) == having(
            lambda one: one["colour"] == "red" and one["size"] == 3
        )
        assert walk(store, limit=limit, where={"size": Between(2, 4)}) == having(lambda one: 2 <= one["size"] <= 4)
        late = having(lambda one: one["when"] and one["when"]["day"] >= "2026-01-20")
        assert walk(store, limit=limit, where={"day": Between("2026-01-20")}) == late
        early = having(lambda one: one["when"] and one["when"]["day"] <= "2026-01-02")
        assert sorted(walk(store, limit=limit, where={"day": Between(None, "2026-01-02")}, order="day")) == sorted(
            early
        )
        kept = walk(store, limit=limit, where={"colour": "red"}, keep=lambda one: one["size"] == 1, order="size")
        assert sorted(kept) == sorted(having(lambda one: one["colour"] == "red" and one["size"] == 1))


def test_a_page_stays_where_it_was_while_rows_are_added(store: Store) -> None:
    records = filled(store, 10)
    first = store.page(KIND, backwards=True, limit=4)
    store.add(KIND, "new", record(99))
    second = store.page(KIND, backwards=True, limit=4, token=first.next_page_token)
    assert second.items == records[5:1:-1]


@pytest.mark.parametrize("token", ["nonsense", "é", "WzEsMl0=", "NQ==", "WyJuZXh0IiwiIiwidGV4dCJd", "WyJ1cCIsIiIsMV0="])
def test_a_token_that_no_page_gave_is_refused(token: str) -> None:
    with Store(layouts=LAYOUTS) as store, pytest.raises(WrongTokenError):
        store.page(KIND, token=token)


def test_a_transaction_is_kept_whole_or_not_at_all(store: Store) -> None:
    def break_off() -> None:
        with store.transaction():
            store.add(KIND, "a", record(1))
            with store.transaction():
                store.add(KIND, "b", record(2))
            store.next_number("ids")
            message = "broken off"
            raise RuntimeError(message)

    with pytest.raises(RuntimeError, match="broken off"):
        break_off()
    assert store.count(KIND) == 0
    assert store.find(KIND, "colour", "green") == []
    assert [store.next_number("ids"), store.next_number("ids"), store.next_number("others")] == [1, 2, 1]


def test_watchers_are_told_of_changes_of_their_kind(store: Store) -> None:
    told: list[Change] = []
    store.watch(KIND, told.append)
    store.add(KIND, "a", {"colour": "red"})
    store.add("other", "a", {})
    store.put(KIND, "a", {"colour": "blue"})
    store.remove(KIND, "a")
    assert told == [
        Change(KIND, "a", None, {"colour": "red"}),
        Change(KIND, "a", {"colour": "red"}, {"colour": "blue"}),
        Change(KIND, "a", {"colour": "blue"}, None),
    ]


def test_settings_and_contents_are_kept(store: Store) -> None:
    assert store.setting("ahead") is None
    store.set_setting("ahead", 5)
    store.set_setting("ahead", 6)
    assert store.setting("ahead") == 6
    store.keep_content("card", b"%PDF")
    assert store.content("card") == b"%PDF"
    store.drop_content("card")
    assert store.content("card") is None


def test_a_file_has_it_all_when_it_is_opened_again_and_a_new_index_is_filled(tmp_path: Path) -> None:
    path = tmp_path / "data"
    with Store(path, layouts=LAYOUTS) as store:
        assert store.is_open
        records = filled(store, 12)
        token = store.page(KIND, limit=5).next_page_token
    assert not store.is_open
    more = {KIND: Layout(indexes={**LAYOUTS[KIND].indexes, "id": "id"}, history=True)}
    with Store(path, layouts=more) as store:
        assert store.page(KIND, limit=5, token=token).items == records[5:10]
        assert store.find(KIND, "id", "t3") == [records[3]]
        assert store.find(KIND, "colour", "red") == records[::3]


def test_a_file_in_use_or_of_another_kind_is_refused(tmp_path: Path) -> None:
    with Store(tmp_path / "data") as store, pytest.raises(OSError, match="in use"):
        Store(tmp_path / "data").open()
    store.close()
    (tmp_path / "text").write_text("nothing of the kind\n" * 100, encoding="utf-8")
    foreign = sqlite3.connect(tmp_path / "foreign")
    foreign.execute("CREATE TABLE mine(x)")
    foreign.close()
    for name in ("text", "foreign"):
        with pytest.raises(OSError, match="none of this sandbox's"):
            Store(tmp_path / name).open()


def test_threads_take_turns() -> None:
    with Store(layouts=LAYOUTS) as store:
        inside, go, seen = threading.Event(), threading.Event(), []

        def other() -> None:
            inside.wait()
            go.set()
            seen.append(store.count(KIND))

        thread = threading.Thread(target=other)
        thread.start()
        with store.transaction():
            store.add(KIND, "a", record(1))
            inside.set()
            go.wait()
            store.add(KIND, "b", record(2))
        thread.join()
        assert seen == [2], "what is half done is not seen"


def test_what_is_wanted_and_sorted_by_one_field_has_its_pages_where_there_is_much_of_it(store: Store) -> None:
    records = filled(store, 3300)
    red = [one["id"] for one in records if one["colour"] == "red"]
    assert len(red) == 1100
    assert walk(store, limit=300, where={"colour": "red"}, order="colour") == red
