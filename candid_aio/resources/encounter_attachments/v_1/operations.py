"""The operations of `encounter_attachments.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Multipart, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.encounter_attachments.v_1.types import (
        AttachmentId,
        ChargeCaptureAttachment,
        EncounterAttachment,
    )

__all__ = [
    "CREATE",
    "CREATE_WITH_CHARGE_CAPTURE_EXTERNAL_ID",
    "CREATE_WITH_DESCRIPTION",
    "DELETE",
    "DELETE_BY_CHARGE_CAPTURE_EXTERNAL_ID",
    "GET",
    "GET_BY_CHARGE_CAPTURE_EXTERNAL_ID",
]

GET: Operation[list[EncounterAttachment]] = Operation(
    name="encounter_attachments.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/encounter-attachments/v1/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    answer="list[EncounterAttachment]",
    repeat="safe",
    reads=True,
)

CREATE: Operation[AttachmentId] = Operation(
    name="encounter_attachments.v_1.create",
    method="PUT",
    host="candid_api",
    path="/api/encounter-attachments/v1/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=Multipart(
        files=(Parameter("attachment_file", "Any"),),
        fields=(Parameter("attachment_type", "EncounterAttachmentType"),),
    ),
    answer="AttachmentId",
    repeat="unsafe",
)

CREATE_WITH_DESCRIPTION: Operation[AttachmentId] = Operation(
    name="encounter_attachments.v_1.create_with_description",
    method="PUT",
    host="candid_api",
    path="/api/encounter-attachments/v1/{encounter_id}/v2",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=Multipart(
        files=(Parameter("attachment_file", "Any"),),
        fields=(
            Parameter("attachment_type", "EncounterAttachmentType"),
            Parameter("description", "str | None", required=False),
        ),
    ),
    answer="AttachmentId",
    repeat="unsafe",
)

CREATE_WITH_CHARGE_CAPTURE_EXTERNAL_ID: Operation[AttachmentId] = Operation(
    name="encounter_attachments.v_1.create_with_charge_capture_external_id",
    method="POST",
    host="candid_api",
    path="/api/encounter-attachments/v1/create-from-charge-capture-external-id",
    body=Multipart(
        files=(Parameter("attachment_file", "Any"),),
        fields=(
            Parameter("charge_capture_external_id", "str"),
            Parameter("attachment_type", "EncounterAttachmentType"),
            Parameter("description", "str | None", required=False),
        ),
    ),
    answer="AttachmentId",
    repeat="unsafe",
)

GET_BY_CHARGE_CAPTURE_EXTERNAL_ID: Operation[list[ChargeCaptureAttachment]] = Operation(
    name="encounter_attachments.v_1.get_by_charge_capture_external_id",
    method="GET",
    host="candid_api",
    path="/api/encounter-attachments/v1/by-charge-capture-external-id/{charge_capture_external_id}",
    path_parameters=(Parameter("charge_capture_external_id", "str"),),
    answer="list[ChargeCaptureAttachment]",
    repeat="safe",
    reads=True,
)

DELETE_BY_CHARGE_CAPTURE_EXTERNAL_ID: Operation[None] = Operation(
    name="encounter_attachments.v_1.delete_by_charge_capture_external_id",
    method="DELETE",
    host="candid_api",
    path="/api/encounter-attachments/v1/by-charge-capture-external-id/{charge_capture_external_id}",
    path_parameters=(Parameter("charge_capture_external_id", "str"),),
    body=JsonFields(
        (Parameter("attachment_id", "AttachmentId"),),
    ),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="encounter_attachments.v_1.delete",
    method="DELETE",
    host="candid_api",
    path="/api/encounter-attachments/v1/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonFields(
        (Parameter("attachment_id", "AttachmentId"),),
    ),
    repeat="safe",
)
