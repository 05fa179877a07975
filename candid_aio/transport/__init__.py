"""All network I/O of the client.

The only folder outside the sandbox that imports aiohttp. It knows `wire` and the value objects, never a resource.
"""
