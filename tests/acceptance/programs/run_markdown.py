"""Runs the Python blocks of a Markdown file in order, as one program, against a loopback server.

usage: run_markdown.py FILE CANDID_API_URL PRE_ENCOUNTER_URL

The blocks run as they stand. The one thing set up around them is where `PRODUCTION` is.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from candid_aio import CandidApiClientEnvironment


def blocks(text: str) -> list[str]:
    """Each block as a module with the line numbers of the file, so that a traceback points into it."""
    found = []
    block: list[str] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if block is None:
            block = ["\n" * (number)] if line == "```python" else None
        elif line == "```":
            found.append("".join(block))
            block = None
        else:
            block.append(line + "\n")
    return found


def main(path: str, candid_api: str, pre_encounter: str) -> None:
    CandidApiClientEnvironment.PRODUCTION = CandidApiClientEnvironment(
        candid_api=candid_api, pre_encounter=pre_encounter
    )
    found = blocks(Path(path).read_text(encoding="utf-8"))
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in found:
        exec(compile(block, path, "exec"), names)
    print(f"{len(found)} blocks ran")


main(*sys.argv[1:])
