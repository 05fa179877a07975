"""A local Candid on loopback: `async with Sandbox() as sandbox`, or `python -m candid_aio.sandbox`.

It keeps what it is sent in memory. It may not be reached from other machines, and shows no credentials but its own.
"""

from __future__ import annotations

from candid_aio.sandbox.server import Sandbox

__all__ = ["Sandbox"]
