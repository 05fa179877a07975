"""The types of `exports.v_3`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt

from candid_aio.wire.model import Model, model

__all__ = ["GetExportsResponse"]

_REFS = {"ErrorMessage": "candid_aio.resources.commons.types", "date": "datetime"}


@model(kw_only=True)
class GetExportsResponse(Model):
    __slots__ = ()

    name: str
    created_at: dt.datetime
    authenticated_download_url: str
    authenticated_download_url_expiration: dt.datetime
