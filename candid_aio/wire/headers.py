"""The headers of an answer: immutable, without cookies, names in any case.

May not show a value or a name in its repr: a proxy can put anything there. No I/O.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Headers"]

_COOKIES = frozenset({"set-cookie", "set-cookie2"})


class Headers(Mapping[str, str]):
    """A mapping of header names, looked up in any case; iterating gives them in lower case.

    Made of a mapping or of pairs; a name that comes twice has its values joined with a comma (RFC 9110, 5.2). Cookies
    are dropped: they are credentials.
    """

    __slots__ = ("_values",)

    def __init__(self, headers: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        values: dict[str, str] = {}
        # Asking an abstract class takes as long as all the rest.
        for name, value in headers.items() if hasattr(headers, "items") else headers:
            key = name.lower()
            if key in _COOKIES:
                continue
            values[key] = f"{values[key]}, {value}" if key in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Headers):
            return self._values == other._values
        if isinstance(other, Mapping):
            return self._values == {str(name).lower(): value for name, value in other.items()}
        return NotImplemented

    def __reduce__(self) -> tuple[type[Headers], tuple[dict[str, str]]]:
        return type(self), (self._values,)

    def __repr__(self) -> str:
        return f"<Headers, {len(self)} given>"
