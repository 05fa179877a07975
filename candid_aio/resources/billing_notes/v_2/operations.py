"""The operations of `billing_notes.v_2`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.billing_notes.v_2.types import BillingNote

__all__ = ["CREATE", "DELETE", "UPDATE"]

CREATE: Operation[BillingNote] = Operation(
    name="billing_notes.v_2.create",
    method="POST",
    host="candid_api",
    path="/api/billing_notes/v2",
    body=JsonFields(
        (
            Parameter("encounter_id", "EncounterId"),
            Parameter("text", "str"),
        ),
    ),
    answer="BillingNote",
    repeat="unsafe",
)

DELETE: Operation[None] = Operation(
    name="billing_notes.v_2.delete",
    method="DELETE",
    host="candid_api",
    path="/api/billing_notes/v2/{billing_note_id}",
    path_parameters=(Parameter("billing_note_id", "BillingNoteId"),),
    errors=("commons.EntityNotFoundError", "commons.OrganizationNotAuthorizedError", "commons.UnauthorizedError"),
    repeat="safe",
)

UPDATE: Operation[BillingNote] = Operation(
    name="billing_notes.v_2.update",
    method="PATCH",
    host="candid_api",
    path="/api/billing_notes/v2/{billing_note_id}",
    path_parameters=(Parameter("billing_note_id", "BillingNoteId"),),
    body=JsonFields(
        (Parameter("text", "str"),),
    ),
    answer="BillingNote",
    errors=(
        "commons.EntityNotFoundError",
        "commons.OrganizationNotAuthorizedError",
        "commons.HttpRequestValidationError",
        "commons.HttpRequestValidationsError",
        "commons.UnauthorizedError",
    ),
    repeat="safe",
)
