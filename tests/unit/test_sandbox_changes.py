"""Requests that say "set" and "remove": what becomes of a record's fields and of the items of a list."""

from __future__ import annotations

from typing import Any

from sandbox_area_helpers import NOWHERE, made, world_at_start

NUMBER = {"type": "medicare_provider_identifier", "state": "IL", "provider_number": "7"}
PROVIDER: dict[str, Any] = {
    "npi": "1", "is_rendering": True, "is_billing": True, "provider_type": "INDIVIDUAL", "license_type": "MD",
    "qualifications": [{"identifier_code": "MCR", "identifier_value": NUMBER}],
}  # fmt: skip


def test_a_field_is_set_and_removed() -> None:
    with world_at_start() as world:
        payer = made(world, "non_insurance_payers.v_1.create", {"name": "Fern", "category": "school"})
        path = {"non_insurance_payer_id": payer["non_insurance_payer_id"]}

        def changed(**fields: Any) -> Any:
            return made(world, "non_insurance_payers.v_1.update", fields, **path)

        address = {"address1": "9 Fern St", "city": "Peoria", "state": "IL", "zip_code": "61602"}
        full = changed(description={"type": "set", "value": "a"}, address={"type": "set", "value": address})
        assert (full["description"], full["address"], full["category"]) == ("a", address, "school")
        left = changed(description={"type": "remove"}, address={"type": "set"}, category={"type": "remove"})
        assert left.keys() & {"description", "address", "category"} == set()
        assert changed(name="Ivy")["name"] == "Ivy"


def test_items_of_a_list_are_added_changed_and_removed_by_their_id() -> None:
    with world_at_start() as world:
        provider = made(world, "organization_providers.v_3.create", PROVIDER)
        path = {"organization_provider_id": provider["organization_provider_id"]}
        (own,) = provider["qualifications"]

        def changed(*changes: dict[str, Any]) -> list[dict[str, Any]]:
            body = {"qualifications": list(changes)}
            found = made(world, "organization_providers.v_3.update", body, **path)
            return list(found["qualifications"])

        code = PROVIDER["qualifications"][0]
        first, second = changed({"type": "add", **code})
        assert first == own
        assert second == {**own, "identifier_id": second["identifier_id"]}
        period = {"type": "date_range", "start_date": "2026-01-01"}
        update = {"type": "update", "identifier_id": own["identifier_id"], "period": period}
        (first, second) = changed(update, {**update, "identifier_id": NOWHERE})
        assert first == {**own, "period": {"start_date": "2026-01-01"}}
        (first, second) = changed({**update, "period": {"type": "remove"}}, {"type": "remove", "value": NOWHERE})
        assert first == own
        assert changed({"type": "remove", "value": own["identifier_id"]}) == [second]
