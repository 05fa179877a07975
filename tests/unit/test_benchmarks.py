"""The benchmarks' pure parts: the plan's goals, ratios and verdicts, the table and the charts. Measures nothing."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree as ET

import pytest

from benchmarks import chart, instructions
from benchmarks.counted import PARTS, works
from benchmarks.figures import CurveResult, Point, RowResult, Verdict, as_json, shown
from benchmarks.plan import CURVES, FULL, QUICK, Curve, Measurement, Row
from benchmarks.report import line, results_page

CALLS = Measurement("calls", "get", 100)


def result(*ratios: float, goal: float | None = 8, aim: float | None = 12, at_most: bool = False) -> RowResult:
    row = Row("get, 16 at once", CALLS, goal, aim, at_most=at_most)
    return RowResult(row, tuple(ratio * 2e-3 for ratio in ratios), (2e-3,) * len(ratios))


def test_the_plan_has_each_goal_of_the_project_once() -> None:
    goals = {row.what: (row.goal, row.aim) for row in FULL.rows if row.goal is not None}
    assert goals == {
        "create, 1 at a time": (6, 8),
        "create, 16 at once": (10, 15),
        "create, 128 at once": (11, 16),
        "create, 512 at once": (12, 20),
        "get, 1 at a time": (4, 6),
        "get, 16 at once": (8, 12),
        "get, 128 at once": (8, 12),
        "get, 512 at once": (10, 16),
        "page of 100, 1 at a time": (3.5, 5),
        "requests/s at 25 ms server latency, 128 at once": (8, 12),
        "memory kept for a page of 100": (2.5, 3),
        "decode an Encounter": (2.5, 3.3),
        "decode a page of 100": (3.5, 4.7),
        "encode an EncounterCreate, checked": (17, 60),
        "sync create, 1 thread": (3, 4.4),
        "sync create, 16 threads": (4, 7.4),
        "sync get, 1 thread": (1.8, 2.6),
        "sync get, 16 threads": (2.8, 4),
        "import of AsyncCandidApiClient, fresh process": (3, 5),
        "fresh process until the first create is sent": (1.7, 2.2),
        "create, 16 at once, against bare aiohttp": (2.2, 1.6),
        "get, 16 at once, against bare aiohttp": (2.2, 1.6),
        "peak memory, 512 pages in flight": (1, 0.5),
        "retry machinery, a call that succeeds at once, us": (3, 1),
        "first call after warm_up, ms of the loop blocked": (5, 1),
    }


def test_a_ratio_is_to_be_large_over_the_official_sdk_and_small_over_bare_aiohttp() -> None:
    for row in FULL.rows:
        assert row.at_most is (row.over != "official")


def test_the_full_plan_takes_the_median_of_at_least_seven_pairs() -> None:
    assert FULL.pairs == 7
    fewer = [row.what for row in FULL.rows if row.pairs is not None and row.goal is not None]
    assert fewer == ["peak memory, 512 pages in flight"]


def test_the_curves_go_as_far_as_they_should() -> None:
    ends = [(curve.points[0][0], curve.points[-1][0]) for curve in CURVES]
    assert ends == [(1, 1000), (1, 50), (2_000, 5_000_000), (1_000, 5_000_000)]


def test_the_quick_plan_is_a_part_of_the_full_one_and_ends() -> None:
    assert {row.what for row in QUICK.rows} < {row.what for row in FULL.rows}
    assert QUICK.pairs == 1
    assert QUICK.seconds < 60
    assert QUICK.curves == ()


def test_a_row_is_the_median_of_its_pairs_with_their_spread() -> None:
    row = result(9, 30, 10)
    assert row.value == pytest.approx(10)
    assert row.spread == pytest.approx((9, 30))
    assert row.medians() == "20 / 2 ms CPU"


@pytest.mark.parametrize(
    ("ratio", "at_most", "verdict"),
    [
        (7.999, False, "MISSED"),
        (8.001, False, "reached"),
        (12.001, False, "aim reached"),
        (8.001, True, "MISSED"),
        (7.999, True, "reached"),
    ],
)
def test_a_goal_is_held_against_what_was_measured(ratio: float, at_most: bool, verdict: Verdict) -> None:
    assert result(ratio, aim=4 if at_most else 12, at_most=at_most).verdict == verdict


def test_an_aim_is_named_where_less_is_better() -> None:
    assert result(3.9, aim=4, at_most=True).verdict == "aim reached"


def test_a_row_without_a_goal_has_no_verdict() -> None:
    row = result(1, goal=None, aim=None)
    assert (row.verdict, row.goal) == ("", "")


@pytest.mark.parametrize(("kind", "value"), [("retry", 2.5), ("first call", 0.0025)])
def test_a_figure_of_its_own_is_in_the_unit_that_its_name_says(kind: str, value: float) -> None:
    row = Row("x", Measurement(kind, ""), 3, 1, over=None, at_most=True)  # type: ignore[arg-type] # one of the kinds
    own = RowResult(row, (), (2.5e-6,))
    assert own.value == pytest.approx(value)
    assert own.sides == "ours"
    assert own.medians() == "0.0025 ms CPU"


def test_memory_is_told_in_megabytes() -> None:
    row = Row("memory", Measurement("memory", "page"), 2.5, 3, figure="bytes")
    assert RowResult(row, (10 * 2**20,), (4 * 2**20,)).medians() == "10 / 4 MB"


@pytest.mark.parametrize(
    ("number", "text"), [(0.012345, "0.0123"), (3.456, "3.46"), (34.56, "34.6"), (1234.5, "1,234")]
)
def test_three_digits_count(number: float, text: str) -> None:
    assert shown(number) == text


def test_a_line_of_the_table_says_it_all() -> None:
    words = " ".join(line(result(7, 6, 7.5)).split())
    assert words == "get, 16 at once official / ours 14 / 2 ms CPU 7 [6-7.5] at least 8 (12) MISSED"


CURVE = Curve("get, by concurrency", "calls at once", ((1, CALLS), (1000, CALLS)), ("official", "ours"))
DRAWN = CurveResult(
    CURVE,
    (
        Point(1, "official", (2e-3, 4e-3, 3e-3)),
        Point(1000, "official", (9e-3,)),
        Point(1, "ours", (3e-4,)),
        Point(1000, "ours", (2e-4,)),
    ),
)


def test_a_curve_gives_a_line_for_each_client() -> None:
    assert DRAWN.of("official") == [(1, 3e-3), (1000, 9e-3)]
    assert DRAWN.of("ours") == [(1, 3e-4), (1000, 2e-4)]


def test_the_page_tells_of_every_missed_goal_and_holds_all_rows_and_curves() -> None:
    page = results_page({"date": "2026-01-01"}, [result(7), result(13)], [DRAWN])
    assert "- date: 2026-01-01\n" in page
    assert "Missed goals: get, 16 at once." in page
    assert "| 7 | [7-7] | at least 8 (12) | **MISSED** |" in page
    assert "| 13 | [13-13] | at least 8 (12) | aim reached |" in page
    assert "| 1,000 | 9 ms | 0.2 ms |" in page


def test_the_page_says_so_where_no_goal_is_missed() -> None:
    assert "No goal is missed." in results_page({}, [result(9)], [])


def test_the_figures_as_json_keep_every_pair() -> None:
    told = json.loads(json.dumps(as_json([result(7, 9)], [DRAWN])))
    (row,) = told["rows"]
    assert (row["over"], row["under"]) == ([7 * 2e-3, 9 * 2e-3], [2e-3, 2e-3])
    assert (row["verdict"], row["goal"]) == ("reached", 8)
    assert told["curves"][0]["points"][0] == {"at": 1, "client": "official", "cpu": [2e-3, 4e-3, 3e-3]}


def bars_of(*rows: RowResult) -> list[dict[str, str]]:
    drawn = ET.fromstring(chart.bars(list(rows)))
    return [each.attrib for each in drawn.iter("{http://www.w3.org/2000/svg}rect")][1:]


def test_a_bar_is_as_long_as_its_ratio_and_red_where_it_misses() -> None:
    short, long = bars_of(result(6), result(12))
    assert float(long["width"]) == pytest.approx(2 * float(short["width"]), rel=0.01)
    assert short["fill"] != long["fill"]


def test_only_ratios_over_the_official_sdk_are_bars() -> None:
    other = RowResult(Row("x", CALLS, over="ours", under="bare", at_most=True), (1.0,), (1.0,))
    assert len(bars_of(result(9), other)) == 1


def test_a_line_rises_with_its_costs_on_the_page() -> None:
    drawn = ET.fromstring(chart.lines([DRAWN]))
    lines = [each.attrib["points"] for each in drawn.iter("{http://www.w3.org/2000/svg}polyline")]
    assert len(lines) == 2
    official, ours = ([tuple(map(float, pair.split(","))) for pair in one.split()] for one in lines)
    assert official[1][1] < official[0][1] < ours[0][1] < ours[1][1]  # in an SVG the least y is on top
    assert re.search(r">1k</text>", chart.lines([DRAWN]))


def test_a_part_is_told_as_a_ratio_to_the_fixed_loop() -> None:
    counts = [200, *range(100, 100 * len(PARTS), 100)]
    assert list(instructions.ratios(counts).values()) == [0.5 * number for number in range(1, len(PARTS))]


@pytest.mark.parametrize(("now", "failing"), [(1.0, []), (1.099, []), (1.101, ["a"]), (0.5, [])])
def test_a_part_may_grow_by_a_tenth(now: float, failing: list[str]) -> None:
    assert instructions.grown({"a": now, "b": 2.0}, {"a": 1.0, "b": 2.0}) == failing


def test_the_total_of_a_dump_is_read() -> None:
    assert instructions.total("summary: 5\n\nfn=(1)\n1 5\ntotals: 1234\n") == 1234


def test_each_part_that_is_counted_runs_and_is_kept() -> None:
    for work in works():
        assert work()
    kept = json.loads(instructions.KEPT.read_text(encoding="utf-8"))
    assert "3.11" in kept
    for each in kept.values():
        assert list(each["ratios"]) == sorted(PARTS[1:])
