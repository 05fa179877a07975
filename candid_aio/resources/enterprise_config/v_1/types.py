"""The types of `enterprise_config.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from candid_aio.wire.model import Model, model

__all__ = ["EnterprisePermissions"]


@model(kw_only=True)
class EnterprisePermissions(Model):
    __slots__ = ()

    write_queues: bool
    write_rules: bool
    write_cross_customer_rules: bool
