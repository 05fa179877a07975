"""A sandbox with something of everything in it, and for each operation a call that it has a good answer to.

Arguments are generated as for the other parity tests; then ids of what is there take the place of generated ones, and
what must make sense beyond its type is said by hand.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import attrs
from parity_contract import ENDPOINTS, Case, Variant, cases, fields_of
from parity_ours import Call, calling

from candid_aio import unstructure
from candid_aio.sandbox import Sandbox
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.kinds import Kind, plans

__all__ = ["Scene", "scene"]

START = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)
EXAMPLES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "examples" / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
]

Change: TypeAlias = "Callable[[Scene, dict[str, Any]], dict[str, Any]]"
"""Generated arguments to those that make sense."""

PREPARED: dict[str, dict[str, str]] = {
    "pre_encounter.patients.v_1.create": {"pre_encounter_patient_id": "id"},
    "pre_encounter.appointments.v_1.create": {"pre_encounter_appointment_id": "id"},
    "pre_encounter.coverages.v_1.create": {"coverage_id": "id"},
    "pre_encounter.coverages.v_1.check_eligibility": {"check_id": "check_id"},
    "pre_encounter.eligibility_checks.v_1.batch": {"batch_id": "batch_id"},
    "eligibility.v_2.create_availity_eligibility_check": {"eligibility_check_id": ""},
    "charge_capture.v_1.create": {"charge_capture_external_id": "charge_external_id"},
    "organization_providers.v_3.create": {"organization_provider_id": "organization_provider_id"},
    "fee_schedules.v_3.upload_fee_schedule": {"rate_id": "rate_id"},
    "organization_service_facilities.v_2.create": {
        "organization_service_facility_id": "organization_service_facility_id"
    },
    "organization_providers.v_3.upload_attachment": {"provider_attachment_id": ""},
    "non_insurance_payers.v_1.create": {"non_insurance_payer_id": "non_insurance_payer_id"},
    "billing_notes.v_2.create": {"billing_note_id": "billing_note_id"},
    "diagnoses.create": {"diagnosis_id": "diagnosis_id"},
    "guarantor.v_1.create": {"guarantor_id": "guarantor_id"},
    "tasks.v_3.create": {"task_id": "task_id"},
    "encounter_providers.v_2.create_initial_referring_provider": {},
    "encounter_providers.v_2.create_ordering_provider": {},
    "encounter_providers.v_2.create_referring_provider": {},
    "encounter_providers.v_2.create_supervising_provider": {},
    "encounter_attachments.v_1.create": {"attachment_id": ""},
    "encounter_attachments.v_1.create_with_charge_capture_external_id": {"charge_attachment_id": ""},
    "import_invoice.v_1.import_invoice": {},
    "insurance_refunds.v_1.create": {},
    "non_insurance_payer_payments.v_1.create": {},
    "non_insurance_payer_refunds.v_1.create": {},
    "patient_payments.v_4.create": {},
    "patient_refunds.v_1.create": {},
    "write_offs.v_1.create": {},
    "pre_service_rules.v_1.create_encounter_run": {"run_id": ""},
}
"""What is made before, in this order, and the names of arguments that its answer's fields are known by from then on.

All other creates come after these.
"""

WHOLE = ("charge_capture.v_1.create", "organization_service_facilities.v_2.create")
"""Made with all their fields, since they are looked for by one that need not be there."""


@attrs.define
class Scene:
    """A running sandbox that can be put back to how it was prepared. `known` has the ids by the names of arguments."""

    sandbox: Sandbox
    prepared: sqlite3.Connection
    token: str
    known: dict[str, Any]

    @property
    def urls(self) -> dict[str, str]:
        hosts = self.sandbox.environment
        return {"candid_api": hosts.candid_api, "pre_encounter": hosts.pre_encounter}

    def keep(self) -> None:
        self.sandbox.world.store._database.backup(self.prepared)

    def restore(self) -> None:
        self.prepared.backup(self.sandbox.world.store._database)

    def case(self, endpoint: str, variant: Variant, seed: int = 0) -> Case:
        """A call that is to succeed. Generated texts are others for each `seed`."""
        found = next(case for case in cases(endpoint, seed) if case.variant == variant)
        arguments = {name: self._known(endpoint, name, value) for name, value in found.arguments.items()}
        for name in ("limit", "page_size", "max_results"):
            if name in arguments:
                arguments[name] = 5
        arguments.pop("page_token", None)
        return attrs.evolve(found, arguments=SAID.get(endpoint, _known())(self, arguments))

    def stored(self, kind: Kind, seen: dict[str, Any]) -> list[Any]:
        """What is stored of a record under its id, which may be inside of an encounter."""
        store, record_id = self.sandbox.world.store, seen[kind.id_field]
        own = store.get(kind.name, record_id)
        if own is not None:
            return [own]
        return [one for encounter in store.records(ENCOUNTER) for one in _inside(encounter, kind.id_field, record_id)]

    def first(self, kind: str) -> dict[str, Any]:
        """The first record of a kind, empty where there is none."""
        return next(iter(self.sandbox.world.store.records(kind)), {})

    def _known(self, endpoint: str, name: str, value: Any) -> Any:
        """A generated argument with known ids in it."""
        plan = plans()[endpoint]
        record = {} if plan.kind is None else self.first(plan.kind.name)
        in_path = {one["name"]: one.get("wire", one["name"]) for one in ENDPOINTS[endpoint].get("path_params", [])}
        if name in in_path and plan.kind is not None and record:
            if in_path[name] == plan.kind.id_parameter:
                return record[plan.kind.id_field]
            if in_path[name] == "version":
                return str(record.get("version", 0) + 1)
            if in_path[name] in record:
                return record[in_path[name]]
        return self.named(value, name)

    def named(self, value: Any, name: str = "") -> Any:
        """A value with the known ids in the place of all that have a name of one."""
        if name in self.known and isinstance(value, str):
            return self.known[name]
        if isinstance(value, dict) and value.get("type") in self.known and "value" in value:
            return {**value, "value": self.known[value["type"]]}
        if isinstance(value, dict):
            return {key: self.named(one, key) for key, one in value.items()}
        if isinstance(value, list):
            return [self.named(one, name.removesuffix("s")) for one in value]
        return value


def _inside(value: Any, field: str, wanted: str) -> Iterator[dict[str, Any]]:
    """All objects in a value that have this text in this field."""
    if isinstance(value, dict):
        if value.get(field) == wanted:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _inside(one, field, wanted)


def _of_money(cents: int, *left_out: str) -> Change:
    """A transaction of which nothing is allocated to a claim, and without an invoice."""
    given = {"amount_cents": cents, "allocations": [{"amount_cents": cents, "target": {"type": "unattributed"}}]}

    def change(_: Scene, arguments: dict[str, Any]) -> dict[str, Any]:
        return _within(arguments, given, left_out)

    return change


def _without(*left_out: str) -> Change:
    return lambda _, arguments: _within(arguments, {}, left_out)


def _within(arguments: dict[str, Any], given: dict[str, Any], left_out: tuple[str, ...]) -> dict[str, Any]:
    """Changes in the request where it is one argument, else in the arguments."""
    fields = {**arguments.get("request", arguments), **given}
    kept = {name: value for name, value in fields.items() if name not in left_out}
    return {"request": kept} if "request" in arguments else kept


def _known(**names: str) -> Change:
    """Argument -> the name by which its value is known."""
    return lambda scene, arguments: (
        arguments | {argument: scene.known[name] for argument, name in names.items() if name in scene.known}
    )


def _stored(**fields: str) -> Change:
    """Argument -> the field of a stored record, `kind.field`, that it is taken from: the first that has it."""

    def change(scene: Scene, arguments: dict[str, Any]) -> dict[str, Any]:
        found = {}
        for argument, path in fields.items():
            kind, _, field = path.rpartition(".")
            found[argument] = next(one[field] for one in scene.sandbox.world.store.records(kind) if one.get(field))
        return {**arguments, **found}

    return change


def _encounter(type_name: str) -> Change:
    """A request for an encounter: what is generated, with an example's fields as far as the type has them."""
    example = {**EXAMPLES[20], "submission_expectation": "TARGET_PROFESSIONAL"}
    example["service_lines"] = [{**line, "diagnosis_pointers": []} for line in example["service_lines"]]
    del example["external_id"]
    known = {field["name"] for field in fields_of(type_name)}
    fields = {name: value for name, value in example.items() if name in known}
    return lambda _, arguments: {"request": {**arguments["request"], **fields}}


def _rates(scene: Scene, _: dict[str, Any]) -> dict[str, Any]:
    """One rate, of another code each time that more is known."""
    sets = ("states", "zip_codes", "license_types", "facility_type_codes", "network_types", "payer_plan_group_ids")
    dimensions = {
        "payer_uuid": scene.known["payer_uuid"],
        "organization_billing_provider_id": scene.known["organization_provider_id"],
        "cpt_code": str(99000 + len(scene.known)),
        **{name: [] for name in (*sets, "modifiers")},
    }
    entry = {"start_date": "2026-01-01", "rate_cents": 9000, "is_deactivated": False}
    return {"dry_run": False, "rates": [{"type": "new_rate", "dimensions": dimensions, "entries": [entry]}]}


def _write_off(scene: Scene, _: dict[str, Any]) -> dict[str, Any]:
    one = {
        "type": "patient",
        "service_line_id": scene.known["service_line_id"],
        "write_off_timestamp": "2026-07-20T10:00:00Z",
        "write_off_reason": "SMALL_BALANCE",
        "amount_cents": 100,
    }
    return {"write_offs": [one]}


def _merges(scene: Scene, _: dict[str, Any]) -> dict[str, Any]:
    merge = scene.first("pre_encounter.patient_merges.v_1.PatientMerge")
    return {"request": {"mrns": [merge["primary_patient_mrn"]], "limit": 5}}


SAID: dict[str, Change] = {
    "auth.default.get_token": lambda scene, _: {
        "client_id": scene.sandbox.client_id,
        "client_secret": scene.sandbox.client_secret,
    },
    "charge_capture.v_1.find_by_metadata": _stored(metadata="charge_capture.v_1.ChargeCapture.metadata"),
    "encounter_attachments.v_1.delete_by_charge_capture_external_id": _known(attachment_id="charge_attachment_id"),
    "encounter_providers.v_2.create_initial_referring_provider": _known(encounter_id="free_encounter_id"),
    "encounter_providers.v_2.create_referring_provider": _known(encounter_id="free_encounter_id"),
    "encounter_providers.v_2.create_supervising_provider": _known(encounter_id="free_encounter_id"),
    "encounter_providers.v_2.create_ordering_provider": _known(service_line_id="free_service_line_id"),
    "encounters.v_4.create": _encounter("encounters.v_4.EncounterCreate"),
    "encounters.v_4.create_universal": _encounter("encounters_universal.UniversalEncounterCreate"),
    "encounters.v_4.create_from_pre_encounter_patient": _encounter("encounters.v_4.EncounterCreateFromPreEncounter"),
    "encounters.v_4.create_from_pre_encounter_patient_universal": _encounter(
        "encounters_universal.UniversalEncounterCreateFromPreEncounter"
    ),
    "exports.v_3.get_exports": lambda *_: {"start_date": "2026-07-10", "end_date": "2026-07-28"},
    "fee_schedules.v_3.delete_rate": lambda _, arguments: {**arguments, "version": 1},
    "fee_schedules.v_3.upload_fee_schedule": _rates,
    "guarantor.v_1.create": _known(encounter_id="free_encounter_id"),
    "insurance_refunds.v_1.create": _of_money(100),
    "non_insurance_payer_payments.v_1.create": _of_money(500, "invoice_id"),
    "non_insurance_payer_refunds.v_1.create": _of_money(100, "invoice_id"),
    "non_insurance_payer_refunds.v_1.update": _without("invoice_id"),
    "organization_providers.v_3.delete_attachment": _known(attachment_id="provider_attachment_id"),
    "organization_providers.v_3.download_attachment": _known(attachment_id="provider_attachment_id"),
    "patient_payments.v_4.create": _of_money(500, "invoice"),
    "patient_refunds.v_1.create": _of_money(100, "invoice"),
    "patient_refunds.v_1.update": _without("invoice"),
    "pre_encounter.coverages.v_1.check_eligibility": _known(id="coverage_id"),
    "pre_encounter.coverages.v_1.get_eligibility": _known(id="coverage_id"),
    "pre_encounter.organization_external_providers.v_1.scan": lambda *_: {"since": "2026-07-01T00:00:00Z"},
    "pre_encounter.patient_merges.v_1.get_all_by_mrn": _stored(
        mrn="pre_encounter.patient_merges.v_1.PatientMerge.primary_patient_mrn"
    ),
    "pre_encounter.patient_merges.v_1.search": _merges,
    "pre_service_rules.v_1.get_run": lambda _, arguments: {**arguments, "include_initial_entity_state": True},
    "write_offs.v_1.create": _write_off,
    "write_offs.v_1.revert_insurance_balance_adjustment": _known(adjustment_id="write_off_id"),
}


def prepare(scene: Scene, call: Call) -> None:
    """Fills it: examples that lived for 29 days, and one of whatever can be made."""
    for body in EXAMPLES[:10]:
        call(Case("encounters.v_4.create", "min", {"request": body}, 200, None))
    whole, lacking = _charge(call, EXAMPLES[30]), _charge(call, {**EXAMPLES[31], "billing_provider": None})
    scene.sandbox.clock.advance(days=29)
    (paid, *_), (*_, free) = _plain(scene, "finalized_paid"), _plain(scene)
    scene.known |= {**_ids_of(paid), "payer_uuid": scene.first("payers.v_3.Payer")["payer_uuid"]}
    changed = call(_of_charge("update", whole, data={"outside_lab": True}))
    scene.known["charge_capture_change_id"] = str(changed.updates[0].id)
    scene.known["charge_capture_bundle_error_id"] = str(call(_of_charge("get", lacking)).error.id)
    for endpoint, names in PREPARED.items():
        answer = unstructure(call(scene.case(endpoint, "full" if endpoint in WHOLE else "min", 1)))
        answer = answer[0] if isinstance(answer, list) else answer
        scene.known |= {name: answer[field] if field else answer for name, field in names.items()}
    scene.known |= {f"free_{name}": value for name, value in _ids_of(free).items()}
    (write_off, *_) = scene.sandbox.world.store.records("write_offs.v_1.WriteOff")
    scene.known["write_off_id"] = write_off["write_off_id"]
    for endpoint, plan in plans().items():
        if plan.role == "create" and endpoint not in PREPARED and endpoint not in SAID:
            call(scene.case(endpoint, "full", 1))


def _charge(call: Call, encounter: dict[str, Any]) -> str:
    """The id of a new capture of what an encounter has."""
    fields = {field["name"] for field in fields_of("charge_capture.v_1.ChargeCaptureData")} - {"external_id"}
    arguments = {
        "data": {name: value for name, value in encounter.items() if name in fields},
        "charge_external_id": f"charge of {encounter['external_id']}",
        "patient_external_id": encounter["patient"]["external_id"],
        "status": "billable",
    }
    return str(call(Case("charge_capture.v_1.create", "min", arguments, 200, None)).id)


def _of_charge(name: str, charge_capture_id: str, **arguments: Any) -> Case:
    given = {"charge_capture_id": charge_capture_id, **arguments}
    return Case(f"charge_capture.v_1.{name}", "min", given, 200, None)


def _plain(scene: Scene, status: str = "") -> list[dict[str, Any]]:
    """Encounters without a guarantor and without providers that can be added, and with this status."""
    added = {"guarantor", "referring_provider", "supervising_provider"}
    return [
        one
        for one in scene.sandbox.world.store.records(ENCOUNTER)
        if not any(one.get(name) for name in added) and status in {"", one["claims"][0]["status"]}
    ]


def _ids_of(encounter: dict[str, Any]) -> dict[str, str]:
    claim = encounter["claims"][0]
    return {
        "encounter_id": encounter["encounter_id"],
        "claim_id": claim["claim_id"],
        "service_line_id": claim["service_lines"][0]["service_line_id"],
        "patient_external_id": encounter["patient"]["external_id"],
    }


@contextmanager
def scene() -> Iterator[Scene]:
    """A sandbox in a thread of its own, prepared."""
    sandbox = Sandbox(start=START, seed="parity", seed_data=True, rate_limit=None, token_seconds=10**9)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    asyncio.run_coroutine_threadsafe(sandbox.__aenter__(), loop).result()
    prepared = sqlite3.connect(":memory:", check_same_thread=False)
    try:
        token = sandbox.world.tokens.issue(START)
        made = Scene(sandbox, prepared, token, {})
        with calling("sync", made.urls, token=token) as call:
            prepare(made, call)
        made.keep()
        yield made
    finally:
        prepared.close()
        asyncio.run_coroutine_threadsafe(sandbox.__aexit__(None, None, None), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
