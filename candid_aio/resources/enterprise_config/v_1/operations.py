"""The operations of `enterprise_config.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import Operation

if TYPE_CHECKING:
    from candid_aio.resources.enterprise_config.v_1.types import EnterprisePermissions

__all__ = ["GET"]

GET: Operation[EnterprisePermissions] = Operation(
    name="enterprise_config.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/enterprise-config/v1",
    answer="EnterprisePermissions",
    repeat="safe",
    reads=True,
)
