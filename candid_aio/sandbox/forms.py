"""Reads a multipart form by its operation: files and texts, and what is wrong with them by name. It stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import web

from candid_aio.errors import Problem
from candid_aio.sandbox.calls import Upload
from candid_aio.sandbox.checks import check_parameters
from candid_aio.wire.operation import Multipart

if TYPE_CHECKING:
    from candid_aio.wire.operation import Operation

__all__ = ["read_form"]


async def read_form(operation: Operation[Any], request: web.Request) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """The form's files as `Upload` and its texts as they came, by wire name, and the problems."""
    assert isinstance(operation.body, Multipart)  # noqa: S101  # for the type checker: the caller looked
    try:
        form = await request.post()
    except (ValueError, AssertionError):
        # What aiohttp raises for a form that is cut or has no boundary.
        return {}, (Problem("the body", "a multipart form"),)
    files = {name: one for name, one in form.items() if isinstance(one, web.FileField)}
    texts = {name: str(one) for name, one in form.items() if not isinstance(one, (web.FileField, bytes))}
    wanted = {one.wire for one in operation.body.files}
    _, problems = check_parameters(operation, operation.body.fields, {name: [text] for name, text in texts.items()})
    missing = [
        Problem(one.wire, "a file, got nothing")
        for one in operation.body.files
        if one.required and one.wire not in files
    ]
    known = wanted | {one.wire for one in operation.body.fields}
    extra = [Problem("the value", "no other fields")] if form.keys() - known else []
    uploads = {
        name: Upload(one.filename, one.content_type, one.file.read()) for name, one in files.items() if name in wanted
    }
    return {**texts, **uploads}, (*problems, *missing, *extra)
