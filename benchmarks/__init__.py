"""Client CPU of a call, beside the official SDK and bare aiohttp. Measures; asserts nothing."""
