"""The sandbox's core without a server: kinds, filters, orders, the rate limit, the clock, and areas."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid5

import pytest
from sandbox_area_helpers import ask, made, world_at_start
from sandbox_requests import body_of

from candid_aio.resources import _index
from candid_aio.resources.encounters.v_4.operations import CREATE
from candid_aio.resources.tasks.v_3.types import TaskSortOptions
from candid_aio.sandbox import areas, generic
from candid_aio.sandbox.calls import Call, World, not_found
from candid_aio.sandbox.checks import check_body, check_parameters
from candid_aio.sandbox.clock import Clock, sortable
from candid_aio.sandbox.filters import filters_of, has_text, layout_of, order_of, wanted
from candid_aio.sandbox.generic import fit, page_of
from candid_aio.sandbox.kinds import kinds, plan_for, plans
from candid_aio.sandbox.limits import SECONDS, RateLimit
from candid_aio.sandbox.opening import new_world
from candid_aio.sandbox.store import Between, Store
from candid_aio.wire.names import resolve


def test_every_operation_has_a_plan_and_few_are_canned() -> None:
    assert len(plans()) == 274
    assert all(plan_for(operation).operation is operation for operation in _index.load_operations())
    roles = [plan.role for plan in plans().values()]
    assert {role: roles.count(role) for role in ("get", "find", "history", "scan", "deactivate", "reactivate")} == {
        "get": 35, "find": 2, "history": 3, "scan": 5, "deactivate": 8, "reactivate": 2,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("operation", "role", "kind"),
    [
        ("encounters.v_4.create_universal", "create", "Encounter"),
        ("billing_notes.v_2.delete", "delete", "BillingNote"),
        ("contracts.v_3.get_multi", "list", "ContractWithProvidersUnion"),
        ("custom_schemas.v_1.get_multi", "list", "Schema"),
        ("credentialing.v_2.update_facility", "update", "FacilityCredentialingSpan"),
        ("encounter_supplemental_information.v_1.create", "create", "SupplementalInformation"),
        ("non_insurance_payers.v_1.toggle_enablement", "update", "NonInsurancePayer"),
        ("organization_service_facilities.v_2.get_by_external_id", "find", "OrganizationServiceFacility"),
        ("pre_encounter.patients.v_1.get_by_mrn", "find", "Patient"),
        ("pre_encounter.patients.v_1.get_history", "history", "Patient"),
        ("pre_encounter.patient_merges.v_1.deactivate", "deactivate", "PatientMerge"),
        ("pre_encounter.appointments.v_1.scan", "scan", "Appointment"),
        ("external_payment_account_config.v_1.get_multi", "list", "ExternalPaymentAccountConfig"),
    ],
)  # fmt: skip
def test_what_an_operation_does_is_read_off_the_contract(operation: str, role: str, kind: str) -> None:
    plan = plans()[operation]
    assert plan.kind is not None
    assert (plan.role, plan.kind.name) == (role, f"{plan.operation.namespace}.{kind}")


def test_kinds_know_their_id_and_its_parameter() -> None:
    known = {name: (kind.id_field, kind.id_parameter) for name, kind in kinds().items()}
    assert known["charge_capture.v_1.ChargeCapture"] == ("id", "charge_capture_id")
    assert known["credentialing.v_2.ProviderCredentialingSpan"] == (
        "provider_credentialing_span_id", "provider_credentialing_id",
    )  # fmt: skip
    assert known["encounter_supplemental_information.v_1.SupplementalInformation"] == (
        "supplemental_information_id", "supplemental_information_id",
    )  # fmt: skip
    assert known["pre_encounter.patient_merges.v_1.PatientMerge"] == ("id", "id")
    assert "patient_ar.v_1.InvoiceItemizationResponse" not in known


@pytest.mark.parametrize(
    ("operation", "query", "asked"),
    [
        ("tasks.v_3.get_multi", {"task_types": "a, b"}, {"task_types": ("a", "b")}),
        ("tasks.v_3.get_multi", {"status": "open"}, {"status": "open"}),
        (
            "tasks.v_3.get_multi",
            {"updated_since": dt.datetime(2026, 7, 1, 2, tzinfo=dt.timezone(dt.timedelta(hours=2)))},
            {"updated bounds": Between("2026-07-01T00:00:00.000000Z")},
        ),
        ("import_invoice.v_1.get_multi", {"due_date_before": dt.date(2026, 7, 1)}, {
            "due_date bounds": Between(None, "2026-07-01"),
        }),
        ("insurance_refunds.v_1.get_multi", {"payer_uuid": UUID(int=1)}, {"payer_uuid": str(UUID(int=1))}),
        ("patient_payments.v_4.get_multi", {"sources": ["A", "B"]}, {"sources": ("A", "B")}),
    ],
)  # fmt: skip
def test_a_parameter_is_what_the_store_is_asked_for(operation: str, query: dict[str, Any], asked: Any) -> None:
    filters = filters_of(plans()[operation])
    assert {filters[name].index: wanted(filters[name], value) for name, value in query.items()} == asked


def test_what_is_no_field_filters_nothing() -> None:
    filters = filters_of(plans()["encounters.v_4.get_all"])
    assert "include_merged_patient_data" not in filters
    assert filters["search_term"].how == "text"
    assert filters_of(plans()["dashboarding.v_1.query_metrics"]) == {}


def test_a_record_is_indexed_by_all_that_its_lists_ask_for() -> None:
    indexes = layout_of(kinds()["insurance_refunds.v_1.InsuranceRefund"]).indexes
    record = {
        "payer": {"payer_uuid": "p"},
        "allocations": [{"target": {"claim_id": "a"}}, {"target": {"claim_id": "b"}}, {"target": None}],
        "refund_timestamp": "2026-07-01T02:00:00+02:00",
        "refund_note": "2026-99-99T02:00:00 is no moment",
        "amount_cents": 5,
    }
    found = {name: list(source(record)) for name, source in indexes.items() if not isinstance(source, str)}
    assert found == {
        "payer_uuid": ["p"],
        "claim_id": ["a", "b"],
        "service_line_id": [""],
        "billing_provider_id": [""],
        "sort refund_timestamp": ["2026-07-01T00:00:00.000000Z"],
        "sort refund_note": ["2026-99-99T02:00:00 is no moment"],
        "sort refund_reason": [""],
        "sort amount_cents": [5],
    }


@pytest.mark.parametrize(
    ("operation", "query", "index", "backwards"),
    [
        ("tasks.v_3.get_multi", {}, "", True),
        ("tasks.v_3.get_multi", {"sort": TaskSortOptions.STATUS_ASC}, "sort status", False),
        ("import_invoice.v_1.get_multi", {"sort": "DUE_DATE", "sort_direction": "desc"}, "sort due_date", True),
        ("import_invoice.v_1.get_multi", {"sort": "CREATED_AT", "sort_direction": "asc"}, "", False),
        ("pre_encounter.images.v_1.get_multi", {"sort_field": "fileName"}, "sort file_name", False),
        ("pre_encounter.patients.v_1.get_multi", {"sort_field": "nothing"}, "", False),
        ("organization_providers.v_3.get_multi", {"sort": "provider_name:desc"}, "", True),
    ],
)  # fmt: skip
def test_an_order_is_read_from_the_query(operation: str, query: dict[str, Any], index: str, backwards: bool) -> None:
    order = order_of(plans()[operation], query)
    assert (order.index, order.backwards) == (index, backwards)


def test_a_text_is_looked_for_everywhere() -> None:
    record = {"name": "Fern", "tags": [{"value": "Urgent"}], "count": 5}
    assert has_text(record, "urG")
    assert has_text(record, "fern")
    assert not has_text(record, "5")


def test_the_rate_limit_counts_what_it_lets_through_for_each_address() -> None:
    now = [0.0]
    limit = RateLimit(2, now=lambda: now[0])
    assert [limit.takes("a"), limit.takes("a"), limit.takes("a"), limit.takes("b")] == [True, True, False, True]
    now[0] = SECONDS - 0.1
    assert not limit.takes("a")
    now[0] = SECONDS
    assert [limit.takes("a"), limit.takes("a"), limit.takes("a")] == [True, True, False]
    assert all(RateLimit(None).takes("a") for _ in range(5000))


def test_a_clock_with_a_start_stands_still_until_it_is_moved() -> None:
    start = dt.datetime(2026, 7, 1, tzinfo=dt.UTC)
    clock, moved = Clock(start), []
    clock.watch(lambda: moved.append(clock.now()))
    assert clock.now() == clock.now() == start
    clock.advance(days=1, hours=2, seconds=3)
    assert moved == [clock.now()] == [dt.datetime(2026, 7, 2, 2, 0, 3, tzinfo=dt.UTC)]


@pytest.mark.parametrize("start", [None, dt.datetime(2026, 7, 1, tzinfo=dt.UTC)])
@pytest.mark.parametrize(
    ("step", "error"),
    [({"days": -1}, ValueError), ({"days": 3_000_000}, ValueError), ({"seconds": float("nan")}, ValueError),
     ({"days": 1e300}, OverflowError), ({"hours": float("inf")}, OverflowError)],
)  # fmt: skip
def test_a_clock_that_cannot_be_moved_so_far_stays(
    start: dt.datetime | None, step: dict[str, float], error: type[Exception]
) -> None:
    clock = Clock(start)
    with pytest.raises(error):
        clock.advance(**step)
    assert clock.ahead == dt.timedelta()
    assert clock.now().year < 9000


def test_moments_sort_as_text() -> None:
    texts = ["2026-07-01T00:00:00Z", "2026-07-01T00:00:00.5Z", "2026-07-01T03:00:00+02:00", "2026-07-01T02:00:00Z"]
    assert sorted(map(sortable, texts)) == list(map(sortable, texts))


def test_a_made_up_id_is_a_uuid_of_its_name() -> None:
    world = World()
    assert world.made_up_id("a") == str(uuid5(UUID("5f3d2c1e-8a47-4b6f-9e0d-1c2b3a495867"), "a"))
    assert world.part(dict) is world.part(dict)
    with world.store:
        assert world.new_id("k") != world.new_id("k")


def test_what_is_not_there_is_told_by_the_common_name_of_the_host() -> None:
    answers = []
    for name in ("encounters.v_4.get", "pre_encounter.tags.v_1.get"):
        call = Call(operation=plans()[name].operation, world=World(), path={}, query={}, body=None)
        answers.append(not_found(call, "a"))
    assert [(one.status, one.content["errorName"]) for one in answers] == [
        (404, "EntityNotFoundError"), (404, "NotFoundError"),
    ]  # fmt: skip


def test_what_does_not_fit_a_type_is_made_up() -> None:
    world = World(clock=Clock(dt.datetime(2026, 7, 1, tzinfo=dt.UTC)))
    expected = resolve("tags", "Tag")
    made = fit(world, expected, {"tag_id": "t", "color": 7, "description": None, "creator_id": 5}, seed="x")
    assert made["tag_id"] == "t"
    assert made["creator_id"] == "creator id"
    assert made["color"] == next(iter(resolve("tags", "TagColorEnum"))).value


def test_two_bounds_of_a_field_are_one_range() -> None:
    plan = plans()["import_invoice.v_1.get_multi"]
    assert plan.kind is not None
    with Store(layouts={plan.kind.name: layout_of(plan.kind)}) as store:
        for day in ("2026-07-01", "2026-07-02", "2026-07-03"):
            store.add(plan.kind.name, day, {"due_date": day})
        query = {"due_date_after": dt.date(2026, 7, 2), "due_date_before": dt.date(2026, 7, 2)}
        for names in (tuple(query), tuple(query)[::-1]):
            asked = {name: query[name] for name in names}
            call = Call(operation=plan.operation, world=World(store=store), path={}, query=asked, body=None)
            assert [one["due_date"] for one in page_of(call).content["items"]] == ["2026-07-02"]


def test_an_area_may_not_claim_what_is_anothers(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = SimpleNamespace(BEHAVIOURS={"a": None}), SimpleNamespace(BEHAVIOURS={"a": None, "b": None})
    monkeypatch.setattr(areas, "_modules", lambda: [first, second])
    with pytest.raises(RuntimeError, match="two areas of the sandbox claim a"):
        areas.behaviours()


def test_a_body_with_a_field_too_many_is_refused_however_it_is_read() -> None:
    body: dict[str, Any] = {"external_id": "a"}
    raw = b'{"external_id": "a"}'
    assert check_body(CREATE, body, raw) == check_body(CREATE, body) != ()


def test_a_query_parameter_that_is_needed_is_named() -> None:
    operation = plans()["pre_encounter.patients.v_1.scan"].operation
    _, problems = check_parameters(operation, operation.query, {})
    assert [problem.path for problem in problems] == ["since"]


def test_what_is_put_out_of_use_by_an_old_version_stays_in_use() -> None:
    operation = "pre_encounter.appointments.v_1.deactivate"
    with world_at_start() as world:
        body = body_of(resolve("pre_encounter.appointments.v_1", "MutableAppointment"))
        appointment = made(world, "pre_encounter.appointments.v_1.create", body)
        stale = ask(world, operation, id=appointment["id"], version="7")
        assert (stale.status, stale.content["errorName"]) == (409, "VersionConflictError")
        assert ask(world, operation, id=appointment["id"], version="2").status == 204


def test_a_clock_can_be_moved_before_the_store_is_open() -> None:
    world = new_world(data=None, seed="", start=dt.datetime(2026, 7, 20, tzinfo=dt.UTC), token_seconds=60)
    world.clock.advance(days=2)
    assert world.clock.now() == dt.datetime(2026, 7, 22, tzinfo=dt.UTC)


def test_a_list_that_hides_nothing_and_looks_for_no_text_keeps_all() -> None:
    assert generic._keeper([], hidden=False) is None
    assert generic._keeper([], hidden=True)({"deactivated": True}) is False
