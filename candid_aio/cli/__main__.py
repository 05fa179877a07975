"""`python -m candid_aio.cli`: the same as the command `candid-aio`."""

from __future__ import annotations

from candid_aio.cli import main

main()
