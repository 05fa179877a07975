"""Docstrings of the generated methods, made of the contract's facts and the overrides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._codegen.contract import Endpoint, Field, simple_name

if TYPE_CHECKING:
    from candid_aio._codegen.plan import Namespace, PlannedOperation

__all__ = ["describe"]

_REPEAT = {
    "safe": "Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.",
    "guarded": (
        "The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had "
        "left raises `AmbiguousOutcomeError`."
    ),
    "unsafe": (
        "A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), "
        "and after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises "
        "`AmbiguousOutcomeError`."
    ),
}


def describe(namespace: Namespace, operation: PlannedOperation) -> list[str]:
    """Paragraphs: method and path with the answer, arguments, paging, errors, whether it may be repeated."""
    endpoint = operation.endpoint
    answer = "nothing" if endpoint.answer is None else f"`{namespace.python(endpoint.answer)}`"
    paragraphs = [f"`{endpoint.method} {endpoint.path}`, answers {answer}."]
    arguments = _arguments(namespace, endpoint)
    if arguments:
        paragraphs.append(arguments)
    if operation.pages is not None:
        paragraphs.append(f"Gives one page; `{operation.iterator}` goes through all of them.")
    paragraphs.append(_errors(operation))
    paragraphs.append(_REPEAT[operation.repeat])
    return paragraphs


def _arguments(namespace: Namespace, endpoint: Endpoint) -> str:
    sentences = []
    if endpoint.path_parameters:
        sentences.append(f"In the path: {_names(endpoint.path_parameters)}.")
    if endpoint.query:
        sentences.append(f"In the query, unless None: {_names(endpoint.query)}.")
    body = endpoint.body
    if body is not None and body.kind == "json":
        sentences.append(f"The body is `{body.fields[0].name}`: `{namespace.python(body.fields[0].type)}`.")
    elif body is not None and body.kind == "json_fields":
        sentences.append(f"In the body: {_names(body.fields)}.")
        if any(not field.required for field in body.fields):
            sentences.append("What is not passed is left out; None is sent as null.")
    elif body is not None:
        sentences.append(f"In a form: {_names(body.files + body.fields)}.")
    return " ".join(sentences)


def _names(fields: tuple[Field, ...]) -> str:
    return ", ".join(f"`{field.name}`" for field in fields)


def _errors(operation: PlannedOperation) -> str:
    named = [f"`{simple_name(error.name)}` ({error.status})" for error in operation.errors]
    if not named:
        return "It raises `ApiError` for any status that is not 2xx; the contract names no errors here."
    return f"It raises {', '.join(named)}, or `ApiError` for any other status that is not 2xx."
