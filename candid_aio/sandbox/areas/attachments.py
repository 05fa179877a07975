"""Attachments of encounters, of charge captures and of providers: files in by multipart, out by link."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.sandbox import downloads
from candid_aio.sandbox.areas._bundling import CAPTURE, CREATION, captures_of
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.calls import Answer, Behaviour, Call, Upload
from candid_aio.sandbox.generic import missing
from candid_aio.sandbox.store import Layout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS", "LAYOUTS"]

ATTACHMENT = "sandbox.Attachment"
"""By its id: what it is, and the `owner`, which is an encounter's or provider's id or a charge's external id."""

PROVIDER = "organization_providers.v_3.OrganizationProviderV2"

LINK_LIVES = dt.timedelta(hours=1)
"""The vendor does not say how long. Each look at an attachment makes a new link."""

LAYOUTS: Mapping[str, Layout] = {ATTACHMENT: Layout(indexes={"owner": "owner"})}


def create(call: Call) -> Answer:
    encounter_id = call.path["encounter_id"]
    if call.world.store.get(ENCOUNTER, encounter_id) is None:
        return missing(call, encounter_id)
    return Answer(200, _keep(call, encounter_id, call.body["attachment_type"]))


def create_with_charge_capture_external_id(call: Call) -> Answer:
    """It is the capture's, and its encounter's once there is one."""
    external_id = call.body["charge_capture_external_id"]
    if not _is_charge(call.world, external_id):
        return missing(call, external_id)
    return Answer(200, _keep(call, _of_charge(external_id), call.body["attachment_type"]))


def get(call: Call) -> Answer:
    """Those of the encounter, and of the charge captures that it was made of."""
    world, encounter_id = call.world, call.path["encounter_id"]
    if world.store.get(ENCOUNTER, encounter_id) is None:
        return missing(call, encounter_id)
    shown = {"encounter_id": encounter_id, "created_by": _user(world)}
    return Answer(
        200,
        [
            {**_shown(world, one), "created_at": one["created_at"], **shown}
            for owner in _owners(world, encounter_id)
            for one in _of(world, owner)
        ],
    )


def get_by_charge_capture_external_id(call: Call) -> Answer:
    world, external_id = call.world, call.path["charge_capture_external_id"]
    if not _is_charge(world, external_id):
        return missing(call, external_id)
    return Answer(200, [_shown(world, one) for one in _of(world, _of_charge(external_id))])


def delete(call: Call) -> Answer:
    return _delete(call, call.body["attachment_id"], *_owners(call.world, call.path["encounter_id"]))


def delete_by_charge_capture_external_id(call: Call) -> Answer:
    return _delete(call, call.body["attachment_id"], _of_charge(call.path["charge_capture_external_id"]))


def upload_of_provider(call: Call) -> Answer:
    provider_id = call.path["organization_provider_id"]
    if call.world.store.get(PROVIDER, provider_id) is None:
        return missing(call, provider_id)
    return Answer(200, _keep(call, _of_provider(provider_id), call.body["file_type"]))


def list_of_provider(call: Call) -> Answer:
    world, provider_id = call.world, call.path["organization_provider_id"]
    if world.store.get(PROVIDER, provider_id) is None:
        return missing(call, provider_id)
    taken = ("file_name", "description", "content_type", "created_at")
    return Answer(
        200,
        [
            {
                "provider_attachment_id": one["attachment_id"],
                "organization_provider_id": provider_id,
                "file_type": one["attachment_type"],
                "created_by": _user(world),
                **{name: one[name] for name in taken},
            }
            for one in _of(world, _of_provider(provider_id))
        ],
    )


def download_of_provider(call: Call) -> Answer:
    attachment_id = str(call.query["attachment_id"])
    found = call.world.store.get(ATTACHMENT, attachment_id)
    if found is None or not found["owner"].startswith(_of_provider("")):
        return missing(call, attachment_id)
    return Answer(200, {"signed_download_url": _link(call.world, attachment_id)})


def delete_of_provider(call: Call) -> Answer:
    attachment_id = call.path["attachment_id"]
    found = call.world.store.get(ATTACHMENT, attachment_id)
    owner = found["owner"] if found else ""
    return _delete(call, attachment_id, *([owner] if owner.startswith(_of_provider("")) else []))


BEHAVIOURS: Mapping[str, Behaviour] = {
    "encounter_attachments.v_1.create": create,
    "encounter_attachments.v_1.create_with_charge_capture_external_id": create_with_charge_capture_external_id,
    "encounter_attachments.v_1.create_with_description": create,
    "encounter_attachments.v_1.delete": delete,
    "encounter_attachments.v_1.delete_by_charge_capture_external_id": delete_by_charge_capture_external_id,
    "encounter_attachments.v_1.get": get,
    "encounter_attachments.v_1.get_by_charge_capture_external_id": get_by_charge_capture_external_id,
    "organization_providers.v_3.delete_attachment": delete_of_provider,
    "organization_providers.v_3.download_attachment": download_of_provider,
    "organization_providers.v_3.list_attachments": list_of_provider,
    "organization_providers.v_3.upload_attachment": upload_of_provider,
}


def _of_charge(external_id: str) -> str:
    return f"charge {external_id}"


def _of_provider(provider_id: str) -> str:
    return f"provider {provider_id}"


def _is_charge(world: World, external_id: str) -> bool:
    return world.store.first(CAPTURE, "charge_external_id", external_id) is not None


def _owners(world: World, encounter_id: str) -> list[str]:
    creations = world.store.find(CREATION, "encounter", encounter_id)
    captures = [one for creation in creations for one in captures_of(world, creation["id"])]
    return [encounter_id, *(_of_charge(one["charge_external_id"]) for one in captures)]


def _of(world: World, owner: str) -> list[Record]:
    return world.store.find(ATTACHMENT, "owner", owner)


def _keep(call: Call, owner: str, attachment_type: str) -> str:
    world, upload = call.world, call.body["attachment_file"]
    assert isinstance(upload, Upload)  # noqa: S101  # for the type checker: the form was checked
    attachment_id = world.new_id(ATTACHMENT)
    record = {
        "attachment_id": attachment_id,
        "owner": owner,
        "attachment_type": attachment_type,
        "file_name": upload.filename,
        "content_type": upload.content_type,
        "description": call.body.get("description") or "",
        "created_at": world.moment(),
    }
    world.store.add(ATTACHMENT, attachment_id, record)
    downloads.keep(
        world, attachment_id, file_name=upload.filename, content_type=upload.content_type, content=upload.content
    )
    return attachment_id


def _delete(call: Call, attachment_id: str, *owners: str) -> Answer:
    found = call.world.store.get(ATTACHMENT, attachment_id)
    if found is None or found["owner"] not in owners:
        return missing(call, attachment_id)
    call.world.store.remove(ATTACHMENT, attachment_id)
    downloads.drop(call.world, attachment_id)
    return Answer(204, None)


def _shown(world: World, one: Record) -> Record:
    taken = ("attachment_id", "attachment_type", "file_name", "description", "content_type")
    return {**{name: one[name] for name in taken}, "authed_url": _link(world, one["attachment_id"])}


def _link(world: World, attachment_id: str) -> str:
    return downloads.link(world, attachment_id, until=world.clock.now() + LINK_LIVES)


def _user(world: World) -> Record:
    """The sandbox knows one user: the machine that signs in."""
    name = {"type": "machine_user_metadata", "name": world.tokens.client_id}
    return {"user_id": world.made_up_id("user"), "idp_metadata": [], "user_metadata": name}
