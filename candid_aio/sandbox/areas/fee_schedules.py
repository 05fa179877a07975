"""Fee schedules: rates with their versions, checked as they are uploaded, found, and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from candid_aio.sandbox.areas._rates import SETS, entry_on, is_within, overlapping
from candid_aio.sandbox.calls import Answer, Behaviour, Call, named_error
from candid_aio.sandbox.generic import missing, refused
from candid_aio.sandbox.page_sizes import page_size, page_token
from candid_aio.sandbox.paging import read_token, token_of
from candid_aio.sandbox.store import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS", "LAYOUTS", "PROVIDER", "RATE", "SINGLE", "rates_like"]

RATE = "fee_schedules.v_3.Rate"
PROVIDER = "organization_providers.v_3.OrganizationProviderV2"
PLAN_GROUP = "payer_plan_groups.v_1.PayerPlanGroup"

SINGLE = ("payer_uuid", "organization_billing_provider_id", "cpt_code")
"""The dimensions of which a rate has one value."""

LAYOUTS: Mapping[str, Layout] = {
    RATE: Layout(indexes={name: f"dimensions.{name}" for name in SINGLE}, history=True),
}


def upload(call: Call) -> Answer:
    """Keeps all rates, or none where something is wrong with one; a dry run keeps none and answers the same."""
    world, uploads = call.world, call.body["rates"]
    reported = [(one, _known(world, one), _problems(world, one)) for one in uploads]
    if any(problems for _, _, problems in reported):
        content = [
            {"rate_upload": one, **({"existing_rate": known} if known else {}), "possible_errors": problems}
            for one, known, problems in reported
        ]
        return named_error(422, "FeeScheduleValidationHttpError", content)
    return Answer(200, [_kept(world, one, known, dry=call.body["dry_run"]) for one, known, _ in reported])


def get_multi(call: Call) -> Answer:
    """One page of the rates that are for all that is asked, the oldest first."""
    asked = _asked(call.query)
    day = None if call.query.get("active_date") is None else str(call.query["active_date"])
    page = call.world.store.page(
        RATE,
        where={name: asked[name] for name in SINGLE if name in asked},
        keep=lambda rate: is_within(rate, asked) and (day is None or entry_on(rate, day) is not None),
        token=page_token(call),
        limit=page_size(call),
    )
    return Answer(200, {"rates": page.items, **page.tokens})


def unique_values(call: Call) -> Answer:
    """The values of one dimension, each once and in order. A page's token holds the last value that it has."""
    asked, pivot = _asked(call.query), str(call.query["pivot_dimension"])
    token, limit = page_token(call), page_size(call)
    after = "" if token is None else str(read_token(token)[1][0])
    values = sorted({rate["dimensions"][pivot] for rate in rates_like(call.world, asked)})
    left = [value for value in values if value > after]
    empty: Record = {name: [] for name in SETS}
    content: Record = {"dimensions": [{**empty, pivot: value} for value in left[:limit]]}
    if len(left) > limit:
        content["next_page_token"] = token_of("next", (left[limit - 1], 0))
    return Answer(200, content)


def history(call: Call) -> Answer:
    versions = call.world.store.history(RATE, call.path["rate_id"])
    return Answer(200, versions) if versions else missing(call, call.path["rate_id"])


def delete(call: Call) -> Answer:
    """Takes a rate away. 409 unless the version is its last."""
    rate_id, version = call.path["rate_id"], call.path["version"]
    found = call.world.store.get(RATE, rate_id)
    if found is None:
        return missing(call, rate_id)
    if str(found["version"]) != version:
        return refused(call, 409, "Conflict", {"entity_name": "Rate", "message": "it has another version by now"})
    call.world.store.remove(RATE, rate_id)
    return Answer(204, None)


def hard_delete(call: Call) -> Answer:
    """How many rates had all that is asked, and are gone."""
    asked = {name: value for name, value in call.body.items() if value}
    return _removed(call.world, [rate["rate_id"] for rate in rates_like(call.world, asked)])


def hard_delete_by_ids(call: Call) -> Answer:
    known = [one for one in dict.fromkeys(call.body["rate_ids"]) if call.world.store.get(RATE, one) is not None]
    return _removed(call.world, known)


BEHAVIOURS: Mapping[str, Behaviour] = {
    f"fee_schedules.v_3.{name}": behaviour
    for name, behaviour in {
        "delete_rate": delete,
        "get_multi": get_multi,
        "get_rate_history": history,
        "get_unique_values_for_dimension": unique_values,
        "hard_delete_rates": hard_delete,
        "hard_delete_rates_by_ids": hard_delete_by_ids,
        "upload_fee_schedule": upload,
    }.items()
}


def _asked(query: Mapping[str, Any]) -> Record:
    """The dimensions in a query, as texts and lists of texts."""
    asked: Record = {name: str(query[name]) for name in SINGLE if query.get(name) is not None}
    for name in SETS:
        value = query.get(name)
        if value is not None:
            asked[name] = [str(one) for one in (value if isinstance(value, list) else [value])]
    return asked


def rates_like(world: World, asked: Record) -> Iterator[Record]:
    """All rates that are for what is asked; by index where it says a payer, provider or code."""
    known = next((name for name in SINGLE if asked.get(name)), None)
    found = world.store.records(RATE) if known is None else world.store.find(RATE, known, asked[known])
    for rate in found:
        alike = all(not asked.get(name) or rate["dimensions"][name] == asked[name] for name in SINGLE)
        if alike and is_within(rate, asked):
            yield rate


def _removed(world: World, rate_ids: list[str]) -> Answer:
    for rate_id in rate_ids:
        world.store.remove(RATE, rate_id)
    return Answer(200, len(rate_ids))


def _known(world: World, upload: Record) -> Record | None:
    """The rate that an upload is a version of, or that it repeats."""
    if upload["type"] == "new_version":
        return world.store.get(RATE, upload["rate_id"])
    alike = rates_like(world, {name: upload["dimensions"][name] for name in SINGLE})
    return next((rate for rate in alike if _same(rate["dimensions"], upload["dimensions"])), None)


def _same(one: Record, other: Record) -> bool:
    return all(one[name] == other[name] for name in SINGLE) and all(set(one[name]) == set(other[name]) for name in SETS)


def _problems(world: World, upload: Record) -> list[Record]:
    """What the contract names as wrong with an upload."""
    known, entries = _known(world, upload), upload["entries"]
    problems: list[Record] = []
    if not entries:
        problems.append({"type": "empty_entries"})
    if (both := overlapping(entries)) is not None:
        message = "two entries hold on the same day"
        problems.append({"type": "overlapping_rate_entries", "message": message, "rate_a": both[0], "rate_b": both[1]})
    if upload["type"] == "new_version":
        if known is None or known["version"] != upload["previous_version"]:
            problems.append({"type": "version_conflict", "entity_name": "Rate"})
        return problems
    if known is not None:
        problems.append({"type": "duplicate_rate"})
    return problems + _problems_of_names(world, upload["dimensions"])


def _problems_of_names(world: World, dimensions: Record) -> list[Record]:
    """A provider and plan groups that are not there, or not of the payer."""
    provider_id, payer_uuid = dimensions["organization_billing_provider_id"], dimensions["payer_uuid"]
    problems: list[Record] = []
    if world.store.get(PROVIDER, provider_id) is None:
        problems.append({"type": "organization_provider_not_found", "id": provider_id})
    for group_id in dimensions["payer_plan_group_ids"]:
        group = world.store.get(PLAN_GROUP, group_id)
        if group is None:
            problems.append({"type": "payer_plan_group_not_found", "id": group_id})
        elif group["payer"]["payer_uuid"] != payer_uuid:
            own = {"rate_payer_uuid": payer_uuid, "payer_plan_group_payer_uuid": group["payer"]["payer_uuid"]}
            problems.append({"type": "payer_plan_group_does_not_match_rate_payer", **own})
    if dimensions["payer_plan_group_ids"] and dimensions["network_types"]:
        problems.append({"type": "payer_plan_group_network_type_mutual_exclusion", "entity_name": "Rate"})
    return problems


def _kept(world: World, upload: Record, known: Record | None, *, dry: bool) -> Record:
    """The rate of an upload in which nothing is wrong."""
    rate: Record = {
        "dimensions": (known or upload)["dimensions"],
        "version": (known["version"] if known else 0) + 1,
        "updated_at": world.clock.now().date().isoformat(),
        "updated_by": world.made_up_id("user"),
        "entries": upload["entries"],
    }
    if dry:
        return {**rate, "rate_id": known["rate_id"] if known else world.made_up_id("rate of a dry run")}
    if known:
        world.store.put(RATE, known["rate_id"], {**rate, "rate_id": known["rate_id"]})
        return {**rate, "rate_id": known["rate_id"]}
    rate["rate_id"] = world.new_id(RATE)
    world.store.add(RATE, rate["rate_id"], rate)
    return rate
