"""From an operation and its arguments to the request to send.

No I/O: files are opened and read by the transport. Everything is checked here, before anything is sent: errors are
`InvalidValueError`, which name the argument and the path in it and never a value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import attrs

from candid_aio.errors import InvalidValueError, Problem
from candid_aio.wire import codec
from candid_aio.wire.model import Model
from candid_aio.wire.multipart import MultipartForm, file_part
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields, Multipart
from candid_aio.wire.resource import OMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from candid_aio.wire.operation import Host, Operation, Parameter

__all__ = ["WireRequest", "build", "check_headers"]

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~\-]+")  # RFC 9110, 5.1
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_FRAMING = frozenset({"content-length", "transfer-encoding"})
_JSON = "application/json"


@attrs.frozen(kw_only=True, repr=False, eq=False)
class WireRequest:
    """A request to send. `target` is the percent-encoded path and query, and starts with a slash.

    `headers` hold no token, but whatever the caller's `additional_headers` hold: an `Authorization` among them is meant
    to be sent in place of the client's. Their names are in lower case. `body` None means no body at all.
    """

    operation: Operation[Any]
    method: str
    host: Host
    target: str
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: bytes | MultipartForm | None = None

    def __repr__(self) -> str:
        return f"<WireRequest: {self.operation.name}>"


def build(
    operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any] | None = None
) -> WireRequest:
    """The request that calls `operation`. Of `options` it reads the three `additional_...`; the others are not its own.

    An argument that is absent or `OMIT` is not sent. Of a query and a form neither is None; in JSON it is null. The
    additional parameters go over the arguments of the same name, as in the official SDK; a JSON body that is a list
    takes none. Raises `InvalidValueError` with everything that is wrong.
    """
    options = options or {}
    if options:
        _check_mappings(options)
    problems: list[Problem] = []
    path = _attempt(problems, _path, operation, arguments)
    query = _attempt(problems, _query, operation, arguments, options.get("additional_query_parameters") or {})
    body = _attempt(problems, _body, operation, arguments, options.get("additional_body_parameters") or {})
    headers = _attempt(problems, _headers, body, options.get("additional_headers") or {})
    if problems:
        raise InvalidValueError(problems)
    return WireRequest(
        operation=operation,
        method=operation.method,
        host=operation.host,
        target=f"{path}?{query}" if query else f"{path}",
        headers=headers or {},
        body=body,
    )


def check_headers(headers: Mapping[str, Any], *, at: str) -> dict[str, str]:
    """The headers as they can be sent: names in lower case, those with None left out.

    Raises InvalidValueError for a name that is no token, for a value that is no text or has a line break or another
    control character, and for the headers that say how long the body is: those are the transport's.
    """
    problems: list[Problem] = []
    checked: dict[str, str] = {}
    for name, value in headers.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name) or name.lower() in _FRAMING:
            problems.append(Problem(f"{at}[...]", "the name of a header, none that frames the body"))
        elif value is None:
            continue
        elif not isinstance(value, str) or _CONTROL.search(value) or not _is_unicode(value):
            problems.append(Problem(f"{at}[...]", "text without line breaks and other control characters"))
        else:
            checked[name.lower()] = value
    if problems:
        raise InvalidValueError(problems)
    return checked


def _attempt(problems: list[Problem], function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """What the function returns; what is wrong is added to `problems`, so that one error can tell all of it."""
    try:
        return function(*arguments, **named)
    except InvalidValueError as error:
        problems.extend(error.problems)
    return None


def _check_mappings(options: Mapping[str, Any]) -> None:
    found = {name: value for name, value in options.items() if name.startswith("additional_") and value}
    problems = [
        Problem(name, f"a mapping, got {type(value).__name__}")
        for name, value in found.items()
        if not isinstance(value, Mapping)
    ]
    if problems:
        raise InvalidValueError(problems)


def _given(parameters: Iterable[Parameter], arguments: Mapping[str, Any]) -> Iterator[tuple[Parameter, Any]]:
    for parameter in parameters:
        value = arguments.get(parameter.name, OMIT)
        if value is not OMIT:
            yield parameter, value


def _path(operation: Operation[Any], arguments: Mapping[str, Any]) -> str:
    segments: dict[str, str] = {}
    problems: list[Problem] = []
    for parameter in operation.path_parameters:
        try:
            segments[parameter.wire] = _segment(operation, parameter, arguments[parameter.name])
        except InvalidValueError as error:
            problems.extend(error.problems)
    if problems:
        raise InvalidValueError(problems)
    return operation.path.format_map(segments)


def _segment(operation: Operation[Any], parameter: Parameter, value: Any) -> str:
    _check(operation, parameter, value)
    segment = _text(value, at=parameter.name)
    # RFC 3986, 5.2.4: a server or a proxy takes dot segments away, and the rest would be another endpoint's path.
    if segment in {"", ".", ".."}:
        raise InvalidValueError([Problem(parameter.name, "text that can stand in a path: not empty, not '.' or '..'")])
    return quote(segment, safe="")


def _check(operation: Operation[Any], parameter: Parameter, value: Any) -> None:
    codec.check(value, resolve(operation.namespace, parameter.type), at=parameter.name)


def _query(operation: Operation[Any], arguments: Mapping[str, Any], additional: Mapping[str, Any]) -> str:
    if not operation.query and not additional:
        return ""
    problems: list[Problem] = []
    values: dict[str, Any] = {}
    for parameter, value in _given(operation.query, arguments):
        if value is not None or parameter.required:
            _attempt(problems, _check, operation, parameter, value)
        values[parameter.wire] = value
    _attempt(problems, codec.check, dict(additional), Any, at="additional_query_parameters")
    if problems:
        raise InvalidValueError(problems)
    values.update(additional)
    pairs = [pair for name, value in values.items() if value is not None for pair in _pairs(name, value, at=name)]
    return "&".join(f"{quote(name, safe='')}={quote(text, safe='')}" for name, text in pairs)


def _pairs(name: str, value: Any, *, at: str) -> Iterator[tuple[str, str]]:
    """What a query says for one argument: a list repeats the key, an object's keys go into brackets behind it."""
    if isinstance(value, Model):
        value = codec.unstructure(value)
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _pairs(f"{name}[{_text(key, at=at)}]", inner, at=at)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from _pairs(name, item, at=at)
    else:
        yield name, _text(value, at=at)


def _text(value: Any, *, at: str) -> str:
    """A scalar as the API reads it in a path, a query or a form."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, datetime):
        text = value.isoformat()
        text = f"{text[:-6]}Z" if text.endswith("+00:00") else text
    else:
        text = "" if value is None else str(value)
    if not _is_unicode(text):
        raise InvalidValueError([Problem(at, "a text without lone surrogates")])
    return text


def _is_unicode(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _body(
    operation: Operation[Any], arguments: Mapping[str, Any], additional: Mapping[str, Any]
) -> bytes | MultipartForm | None:
    body = operation.body
    if isinstance(body, Multipart):
        return _form(operation, body, arguments, additional)
    if isinstance(body, JsonBody):
        encoded = _json_body(operation, body, arguments)
    elif isinstance(body, JsonFields):
        encoded = _json_fields(operation, body, arguments)
    else:
        encoded = b"{}"
    if additional and encoded.startswith(b"{"):
        more = codec.encode(dict(additional), Any, at="additional_body_parameters")
        encoded = json.dumps({**json.loads(encoded), **json.loads(more)}).encode()
    return None if encoded == b"{}" else encoded


def _json_body(operation: Operation[Any], body: JsonBody, arguments: Mapping[str, Any]) -> bytes:
    value = arguments.get(body.name, OMIT)
    expected = resolve(operation.namespace, body.type)
    if value is OMIT:
        return b"{}"
    encoded = codec.encode(value, expected, at=body.name)
    return b"{}" if value is None else encoded


def _json_fields(operation: Operation[Any], body: JsonFields, arguments: Mapping[str, Any]) -> bytes:
    problems: list[Problem] = []
    members: list[bytes] = []
    for field, value in _given(body.fields, arguments):
        expected = resolve(operation.namespace, field.type)
        try:
            encoded = codec.encode(value, expected, at=field.name)
        except InvalidValueError as error:
            problems.extend(error.problems)
        else:
            members.append(json.dumps(field.wire).encode() + b":" + encoded)
    if problems:
        raise InvalidValueError(problems)
    return b"{" + b",".join(members) + b"}"


def _form(
    operation: Operation[Any], body: Multipart, arguments: Mapping[str, Any], additional: Mapping[str, Any]
) -> MultipartForm:
    problems: list[Problem] = []
    values: dict[str, Any] = {}
    for field, value in _given(body.fields, arguments):
        _attempt(problems, _check, operation, field, value)
        values[field.wire] = value
    files = [
        _attempt(problems, file_part, file.name, value)
        for file, value in _given(body.files, arguments)
        if value is not None or file.required
    ]
    _attempt(problems, codec.check, dict(additional), Any, at="additional_body_parameters")
    if problems:
        raise InvalidValueError(problems)
    values.update(additional)
    fields = [pair for name, value in values.items() if value is not None for pair in _pairs(name, value, at=name)]
    return MultipartForm(tuple(fields), tuple(files))


def _headers(body: bytes | MultipartForm | None, additional: Mapping[str, Any]) -> dict[str, str]:
    headers = check_headers(additional, at="additional_headers")
    if isinstance(body, MultipartForm):
        # It has to name the boundary, which only the transport knows.
        headers.pop("content-type", None)
    elif body is not None:
        headers.setdefault("content-type", _JSON)
    return headers
