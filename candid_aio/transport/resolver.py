"""Name lookup for the connector, on daemon threads: one in flight may not hold up the interpreter's exit."""

from __future__ import annotations

import socket

from aiohttp.abc import AbstractResolver, ResolveResult

from candid_aio.transport.threads import look_up

__all__ = ["DaemonResolver"]


class DaemonResolver(AbstractResolver):
    """The system's resolver. The connector keeps its answers for some seconds."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses of `host`. Raises OSError where it has none."""
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=found_port,
                family=found_family,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for found_family, protocol, address, found_port in await look_up(host, port, family)
        ]

    async def close(self) -> None:
        """There is nothing to close."""
