"""What is printed, and `RESULTS.md`. Values in, text out."""

from __future__ import annotations

from benchmarks.figures import CurveResult, RowResult, shown

__all__ = ["HEADING", "line", "results_page"]

HEADING = f"{'what':<46} {'of':<16} {'medians':<24} {'value':>7} {'spread':<15} {'goal (aim)':<18} verdict"


def line(result: RowResult) -> str:
    """A row of the table on the terminal."""
    figures = f"{result.medians():<24} {shown(result.value):>7} {_spread(result):<15}"
    return f"{result.row.what:<46} {result.sides:<16} {figures} {result.goal:<18} {result.verdict}".rstrip()


def _spread(result: RowResult) -> str:
    low, high = result.spread
    return f"[{shown(low)}-{shown(high)}]"


def results_page(about: dict[str, str], rows: list[RowResult], curves: list[CurveResult]) -> str:
    """The page with machine, versions, date, all rows and all curves."""
    missed = [each.row.what for each in rows if each.verdict == "MISSED"]
    told = f"Missed goals: {'; '.join(missed)}." if missed else "No goal is missed."
    parts = [
        "# Results of the benchmarks",
        "Written by `python -m nox -s benchmarks`; [README.md](README.md) says how it is measured and what it is good "
        "for. The figures are in [results.json](results.json), pair by pair.",
        "\n".join(f"- {name}: {value}" for name, value in about.items()),
        told,
        "![The official SDK's cost divided by ours](ratios.svg)",
        _table(rows),
        "Ratios of pairs of fresh processes that take turns: the median, and the spread of all pairs. `medians` are "
        "the two sides' own. The last column is the share of the time for which the server's process was busy, at "
        "most: below 100 % no client was kept waiting by a server at its limit.",
        "## Scaling",
        "![Client CPU of a call as one thing grows](curves.svg)",
        *[_curve(each) for each in curves],
    ]
    return "\n\n".join(parts) + "\n"


def _table(rows: list[RowResult]) -> str:
    head = f"| what | of | medians | value | spread | goal (aim) | | server |\n|{' --- |' * 8}"
    return "\n".join([head, *map(_table_line, rows)])


def _table_line(each: RowResult) -> str:
    verdict = f"**{each.verdict}**" if each.verdict == "MISSED" else each.verdict
    busy = f"{each.busy:.0%}" if each.busy else ""
    cells = (each.row.what, each.sides, each.medians(), shown(each.value), _spread(each), each.goal, verdict, busy)
    return f"| {' | '.join(cells)} |"


def _curve(result: CurveResult) -> str:
    clients = result.curve.clients
    by_client = {client: dict(result.of(client)) for client in clients}
    head = f"| {result.curve.what}: {result.curve.axis} | {' | '.join(clients)} |\n|{' --- |' * (1 + len(clients))}"
    lines = [
        f"| {at:,} | {' | '.join(f'{shown(by_client[client][at] * 1e3)} ms' for client in clients)} |"
        for at in sorted(by_client[clients[0]])
    ]
    return "\n".join([head, *lines])
