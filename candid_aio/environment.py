"""The two hosts of each environment. Names and URLs are the contract's `environments`."""

from __future__ import annotations

from typing import ClassVar

import attrs

__all__ = ["CandidApiClientEnvironment"]


@attrs.frozen
class CandidApiClientEnvironment:
    """The base URLs of one environment: pre-encounter services are on one host, everything else on the other."""

    candid_api: str = attrs.field(kw_only=True)
    pre_encounter: str = attrs.field(kw_only=True)

    PRODUCTION: ClassVar[CandidApiClientEnvironment]
    STAGING: ClassVar[CandidApiClientEnvironment]
    CANDID_SANDBOX: ClassVar[CandidApiClientEnvironment]
    CANDID_STAGING: ClassVar[CandidApiClientEnvironment]
    LOCAL: ClassVar[CandidApiClientEnvironment]


def _environment(prefix: str) -> CandidApiClientEnvironment:
    domain = "joincandidhealth.com"
    return CandidApiClientEnvironment(
        candid_api=f"https://{prefix.format('api')}.{domain}",
        pre_encounter=f"https://{prefix.format('pre-api')}.{domain}",
    )


CandidApiClientEnvironment.PRODUCTION = _environment("{}")
CandidApiClientEnvironment.STAGING = _environment("{}-staging")
CandidApiClientEnvironment.CANDID_SANDBOX = _environment("sandbox-{}")
CandidApiClientEnvironment.CANDID_STAGING = _environment("staging-{}")
CandidApiClientEnvironment.LOCAL = CandidApiClientEnvironment(
    candid_api="http://localhost:5050", pre_encounter="http://localhost:4000"
)
