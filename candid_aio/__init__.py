"""An async-first Python SDK for the Candid Health API.

Importing this imports nothing heavy: each name is imported when it is first used. No code but the table of names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio import _exports
from candid_aio._exports import ROOT_EXPORTS as _ROOT_EXPORTS
from candid_aio._lazy import lazy as _lazy
from candid_aio._version import __version__

__all__ = [
    "AmbiguousOutcomeError",
    "ApiError",
    "AsyncCandidApiClient",
    "AttemptEvent",
    "AttemptTimeoutError",
    "CandidApiClient",
    "CandidApiClientEnvironment",
    "CandidError",
    "ClientClosedError",
    "ClientStateError",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "ForkedError",
    "InvalidValueError",
    "Limits",
    "LoopThreadError",
    "NoAnswerError",
    "OpenEnum",
    "Problem",
    "RateLimit",
    "RawResponse",
    "RequestOptions",
    "RetryPolicy",
    "UnknownVariant",
    "Unreadable",
    "UnreadableItemError",
    "UnreadableResponseError",
    "__version__",
    "configure_converter",
    "evolve",
    "show_values",
    "structure",
    "unstructure",
]
__all__ += _exports.__all__
__all__.remove("ROOT_EXPORTS")

_MODULES: dict[str, list[str]] = {
    "blocking": ["CandidApiClient"],
    "client": ["AsyncCandidApiClient"],
    "environment": ["CandidApiClientEnvironment"],
    "errors": [name for name in __all__ if name.endswith("Error") and name not in _ROOT_EXPORTS] + ["Problem"],
    "options": ["AttemptEvent", "Limits", "RateLimit", "RequestOptions", "RetryPolicy"],
    "response": ["RawResponse"],
    "candid_aio.wire.codec": ["configure_converter", "structure", "unstructure"],
    "candid_aio.wire.model": ["evolve"],
    "candid_aio.wire.open": ["OpenEnum", "UnknownVariant", "Unreadable"],
    "candid_aio.wire.redact": ["show_values"],
}
for _name, _module in _ROOT_EXPORTS.items():
    _MODULES.setdefault(_module, []).append(_name)

if TYPE_CHECKING:
    from candid_aio._exports import *  # noqa: F403 - generated: the contract's 226 names
    from candid_aio.blocking import CandidApiClient
    from candid_aio.client import AsyncCandidApiClient
    from candid_aio.environment import CandidApiClientEnvironment
    from candid_aio.errors import (
        AmbiguousOutcomeError,
        ApiError,
        AttemptTimeoutError,
        CandidError,
        ClientClosedError,
        ClientStateError,
        ConnectionFailedError,
        DeadlineExceededError,
        ForkedError,
        InvalidValueError,
        LoopThreadError,
        NoAnswerError,
        Problem,
        UnreadableItemError,
        UnreadableResponseError,
    )
    from candid_aio.options import AttemptEvent, Limits, RateLimit, RequestOptions, RetryPolicy
    from candid_aio.response import RawResponse
    from candid_aio.wire.codec import configure_converter, structure, unstructure
    from candid_aio.wire.model import evolve
    from candid_aio.wire.open import OpenEnum, UnknownVariant, Unreadable
    from candid_aio.wire.redact import show_values
else:
    __getattr__, __dir__ = _lazy(__name__, _MODULES)
