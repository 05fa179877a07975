"""Fee schedules: uploads that are checked, versions, lists and deletes, and which rate is for a service line."""

from __future__ import annotations

from typing import Any

import pytest
from sandbox_area_helpers import NOWHERE, ask, encounter, made, world_at_start

from candid_aio.sandbox.areas._rates import best_of, overlapping, total_of
from candid_aio.sandbox.calls import World

FEES = "fee_schedules.v_3"
UPLOAD = f"{FEES}.upload_fee_schedule"


def aetna(world: World) -> str:
    return world.made_up_id("payer 60054")


def provider(world: World, npi: str = "2851188831") -> str:
    body = {
        "npi": npi, "is_rendering": False, "is_billing": True, "provider_type": "ORGANIZATION", "license_type": "MD",
        "qualifications": [], "organization_name": "Fern",
    }  # fmt: skip
    created = made(world, "organization_providers.v_3.create", body)
    return str(created["organization_provider_id"])


def entry(cents: int = 9000, start: str = "2026-01-01", **more: Any) -> dict[str, Any]:
    return {"start_date": start, "rate_cents": cents, "is_deactivated": False, **more}


def new_rate(world: World, provider_id: str, *entries: dict[str, Any], **dimensions: Any) -> dict[str, Any]:
    empty = ("states", "zip_codes", "license_types", "facility_type_codes", "network_types", "payer_plan_group_ids")
    return {
        "type": "new_rate",
        "dimensions": {
            "payer_uuid": aetna(world),
            "organization_billing_provider_id": provider_id,
            "cpt_code": "99223",
            "modifiers": ["AI"],
            **{name: [] for name in empty},
            **dimensions,
        },
        "entries": list(entries) or [entry()],
    }


def uploaded(world: World, *rates: dict[str, Any], dry_run: bool = False) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = made(world, UPLOAD, {"dry_run": dry_run, "rates": list(rates)})
    return found


def errors(world: World, *rates: dict[str, Any]) -> list[list[str]]:
    answer = ask(world, UPLOAD, {"dry_run": False, "rates": list(rates)})
    assert (answer.status, answer.content["errorName"]) == (422, "FeeScheduleValidationHttpError")
    return [[one["type"] for one in upload["possible_errors"]] for upload in answer.content["content"]]


def listed(world: World, **query: str | list[str]) -> list[str]:
    return [rate["rate_id"] for rate in made(world, f"{FEES}.get_multi", query=query)["rates"]]


def test_a_rate_has_versions_that_follow_each_other_and_only_the_last_is_deleted() -> None:
    with world_at_start() as world:
        (first,) = uploaded(world, new_rate(world, provider(world)))
        version = {"type": "new_version", "rate_id": first["rate_id"], "previous_version": 1, "entries": [entry(100)]}
        (dry,) = uploaded(world, version, dry_run=True)
        assert (dry["rate_id"], dry["version"]) == (first["rate_id"], 2)
        (second,) = uploaded(world, version)
        assert (second["version"], second["dimensions"]) == (2, first["dimensions"])
        path = {"rate_id": first["rate_id"]}
        assert made(world, f"{FEES}.get_rate_history", **path) == [first, second]
        assert errors(world, version) == [["version_conflict"]]
        assert errors(world, {**version, "rate_id": NOWHERE}) == [["version_conflict"]]
        assert ask(world, f"{FEES}.delete_rate", version="1", **path).status == 409
        assert ask(world, f"{FEES}.delete_rate", version="1", rate_id=NOWHERE).status == 404
        assert ask(world, f"{FEES}.delete_rate", version="2", **path).status == 204
        assert ask(world, f"{FEES}.get_rate_history", **path).status == 404
        assert listed(world) == []


def test_an_upload_with_anything_wrong_keeps_nothing_and_says_what() -> None:
    with world_at_start() as world:
        of = provider(world)
        own, group = (
            made(
                world,
                "payer_plan_groups.v_1.create",
                {"plan_group_name": "Fern", "payer_uuid": world.made_up_id(f"payer {payer_id}"), "plan_type": "CI"},
            )["payer_plan_group_id"]
            for payer_id in ("60054", "61101")
        )
        good = new_rate(world, of)
        twice = (entry(end_date="2026-06-30"), entry(start="2026-06-30"))
        assert errors(world, good, new_rate(world, NOWHERE)) == [[], ["organization_provider_not_found"]]
        assert errors(world, {**good, "entries": []}) == [["empty_entries"]]
        assert errors(world, new_rate(world, of, *twice)) == [["overlapping_rate_entries"]]
        wrong = new_rate(world, of, payer_plan_group_ids=[own, NOWHERE, group], network_types=["12"])
        assert errors(world, wrong) == [
            [
                "payer_plan_group_not_found",
                "payer_plan_group_does_not_match_rate_payer",
                "payer_plan_group_network_type_mutual_exclusion",
            ]
        ]
        assert listed(world) == []
        (dry,) = uploaded(world, good, dry_run=True)
        assert dry["version"] == 1
        assert listed(world) == []
        (kept,) = uploaded(world, good)
        assert errors(world, good) == [["duplicate_rate"]]
        assert listed(world) == [kept["rate_id"]]


def test_rates_are_found_by_their_dimensions_and_by_day_page_by_page() -> None:
    with world_at_start() as world:
        of = provider(world)
        ids = [
            uploaded(world, one)[0]["rate_id"]
            for one in (
                new_rate(world, of, states=["IL", "OH"]),
                new_rate(world, of, cpt_code="99213", states=["IL"]),
                new_rate(world, of, entry(end_date="2026-01-31"), cpt_code="99214"),
            )
        ]
        assert listed(world) == ids
        assert listed(world, cpt_code="99213", payer_uuid=aetna(world)) == [ids[1]]
        assert listed(world, states=["OH", "TX"]) == [ids[0]]
        assert listed(world, states="IL", organization_billing_provider_id=of) == ids[:2]
        assert listed(world, active_date="2026-07-01") == ids[:2]
        page = made(world, f"{FEES}.get_multi", query={"limit": "2"})
        assert listed(world, page_token=page["next_page_token"]) == [ids[2]]

        unique = f"{FEES}.get_unique_values_for_dimension"
        first = made(world, unique, query={"pivot_dimension": "cpt_code", "limit": "2"})
        assert [one["cpt_code"] for one in first["dimensions"]] == ["99213", "99214"]
        rest = made(world, unique, query={"pivot_dimension": "cpt_code", "page_token": first["next_page_token"]})
        assert [one["cpt_code"] for one in rest["dimensions"]] == ["99223"]
        assert "next_page_token" not in rest
        payers = made(world, unique, query={"pivot_dimension": "payer_uuid", "states": "OH"})
        assert [one["payer_uuid"] for one in payers["dimensions"]] == [aetna(world)]

        empty: dict[str, Any] = {
            name: [] for name in ("states", "zip_codes", "license_types", "facility_type_codes", "modifiers")
        }
        empty |= {"network_types": [], "payer_plan_group_ids": []}
        assert made(world, f"{FEES}.hard_delete_rates", {**empty, "cpt_code": "99213"}) == 1
        assert made(world, f"{FEES}.hard_delete_rates_by_ids", {"rate_ids": [*ids, ids[0], NOWHERE]}) == 2
        assert listed(world) == []


def test_a_payers_threshold_is_the_usual_one_until_it_is_set() -> None:
    with world_at_start() as world:
        usual = made(world, f"{FEES}.get_payer_thresholds_default")
        own = {"upper_threshold_cents": 100, "disable_paid_incorrectly": True}
        path = f"{FEES}.set_payer_threshold"
        assert made(world, path, own, payer_uuid=aetna(world)) == own
        assert ask(world, path, own, payer_uuid=NOWHERE).status == 404
        several = made(world, f"{FEES}.get_payer_thresholds", query={"payer_uuids": [aetna(world), NOWHERE]})
        assert several == {"payer_thresholds": {aetna(world): own, NOWHERE: usual}}


def test_a_service_line_gets_the_most_special_rate_and_is_held_against_what_was_allowed() -> None:
    with world_at_start() as world:
        made_encounter = encounter(world)
        line = made_encounter["claims"][0]["service_lines"][0]
        path = {"service_line_id": line["service_line_id"]}
        assert made(world, f"{FEES}.get_match", **path) is None, "there is no rate, and no such provider"
        of = provider(world, made_encounter["billing_provider"]["npi"])
        dimensions = {"cpt_code": line["procedure_code"], "modifiers": line.get("modifiers") or []}
        (usual,) = uploaded(world, new_rate(world, of, entry(9000), **dimensions))
        assert made(world, f"{FEES}.get_match", **path)["rate_id"] == usual["rate_id"]
        (special,) = uploaded(world, new_rate(world, of, entry(9000), **dimensions, states=["IL"]))
        uploaded(world, new_rate(world, of, entry(1), **dimensions, states=["TX"]))
        match = made(world, f"{FEES}.get_match", **path)
        assert match["rate_id"] == special["rate_id"]
        assert match["threshold"]["explanation"] == "nothing was allowed yet"

        world.clock.advance(days=30)
        match = made(world, f"{FEES}.get_match", **path)["threshold"]
        assert (match["rate_cents"], match["match"]) == (9000, False)
        wide = {"upper_threshold_cents": 100_000, "lower_threshold_cents": 100_000, "disable_paid_incorrectly": False}
        made(world, f"{FEES}.set_payer_threshold", wide, payer_uuid=aetna(world))
        tested = made(world, f"{FEES}.test_match", rate_id=special["rate_id"], **path)
        assert tested["threshold"]["match"] is True
        assert {one["match"] for one in tested["dimensions"].values()} == {True}
        (other,) = uploaded(world, new_rate(world, of, entry(start="2030-01-01"), cpt_code="1", states=["TX"]))
        tested = made(world, f"{FEES}.test_match", rate_id=other["rate_id"], **path)
        assert tested["threshold"]["rate_cents"] == 0
        different = {name for name, one in tested["dimensions"].items() if not one["match"]}
        assert {"cpt_code", "date_of_service", "geography"} <= different
        assert "payer" not in different


def test_a_line_that_is_not_there_or_has_no_payer_has_no_dimensions() -> None:
    with world_at_start() as world:
        (rate,) = uploaded(world, new_rate(world, provider(world)))
        own = encounter(world, subscriber_primary=None, responsible_party="SELF_PAY")
        line_id = own["claims"][0]["service_lines"][0]["service_line_id"]
        for name, more in ((f"{FEES}.get_match", {}), (f"{FEES}.test_match", {"rate_id": rate["rate_id"]})):
            assert ask(world, name, service_line_id=NOWHERE, **more).status == 404
            answer = ask(world, name, service_line_id=line_id, **more)
            assert answer.content["errorName"] == "FailedToBuildServiceLineDimensions"
        insured = encounter(world, external_id="E-2")["claims"][0]["service_lines"][0]["service_line_id"]
        assert ask(world, f"{FEES}.test_match", service_line_id=insured, rate_id=NOWHERE).status == 404


def test_points_are_matched_together_and_multiplied() -> None:
    with world_at_start() as world:
        of = provider(world)
        (rate,) = uploaded(world, new_rate(world, of, entry(333), license_types=["MD"]))
        point = {
            "payer_uuid": aetna(world), "organization_billing_provider_id": of, "cpt_code": "99223",
            "date_of_service": "2026-07-01", "modifiers": ["AI"], "license_type": "MD", "quantity": "1.5",
        }  # fmt: skip
        none = {**point, "license_type": "DO"}
        found, missed = made(world, f"{FEES}.batch_match", [point, none])
        assert (found["match"]["rate_id"], found["match"]["total_cents"]) == (rate["rate_id"], 500)
        assert missed == {"point": none}


@pytest.mark.parametrize(("quantity", "cents"), [(None, 9), ("2", 18), ("0.5", 5), ("x", 9), ("NaN", 9), ("1e99", 9)])
def test_a_quantity_multiplies_a_rate_and_nonsense_counts_as_one(quantity: str | None, cents: int) -> None:
    assert total_of({"rate_cents": 9}, quantity) == cents


def test_no_rates_and_entries_that_were_switched_off() -> None:
    assert best_of([], {}) is None
    assert overlapping([entry(), entry(is_deactivated=True)]) is None
    assert overlapping([entry(start="2026-02-01"), entry(end_date="2026-01-31")]) is None
