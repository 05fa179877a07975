"""What the sandbox does for any resource: create, get, list, update, delete, versions and histories.

All of it is driven by the plan of the operation and the type of its kind. What a resource means beyond being stored is
in the areas, which come first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from candid_aio.errors import InvalidValueError
from candid_aio.resources import _index
from candid_aio.sandbox.calls import Answer, Behaviour, Call, named_error
from candid_aio.sandbox.changes import as_meant
from candid_aio.sandbox.clock import sortable
from candid_aio.sandbox.complete import Completer
from candid_aio.sandbox.filters import filters_of, has_text, order_of, wanted
from candid_aio.sandbox.kinds import Kind, Plan, Role, body_fields_of, fields_of, inner_of, kinds, name_of, plan_for
from candid_aio.sandbox.page_sizes import page_size, page_token
from candid_aio.sandbox.store import Between
from candid_aio.wire import types
from candid_aio.wire.codec import structure
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["behaviour_for", "fit", "missing", "page_of", "refused", "store_new"]

MOST_AT_ONCE = 1000
"""Of a list without pages, and of a scan that does not say how many."""

_IMPLIED: Mapping[str, Record] = {"payer_plan_groups.v_1.deactivate": {"is_active": False}}
"""What an operation without a body changes."""


def behaviour_for(plan: Plan) -> Behaviour:
    """What is done for an operation without a behaviour of its own."""
    return _BEHAVIOURS[plan.role]


def fit(world: World, expected: Any, given: Record, *, seed: str) -> Record:
    """A whole object of a type from what was given; what does not fit there is made up, as what is missing.

    `seed` makes the ids in it its own: the same seed gives the same ids.
    """
    completer = Completer(lambda path: world.made_up_id(f"{seed}{path}"), world.clock.now())
    given = {name: value for name, value in given.items() if value is not None}
    while True:
        made: Record = completer.complete(expected, given)
        try:
            structure(made, expected)
        except InvalidValueError as error:
            wrong = {_first_step(problem.path) for problem in error.problems}
        else:
            return made
        given = {name: value for name, value in given.items() if name not in wrong}


def store_new(world: World, kind: Kind, given: Record, *, id: str = "") -> Record:  # noqa: A002  # the field's name
    """Keeps a new record of a kind, made from what was given, and gives it back. Its id is the next one, or `id`."""
    new_id = id or world.new_id(kind.name)
    moment = world.moment()
    made_up = {
        "organization_id": world.organization_id,
        "created_at": moment,
        "updated_at": moment,
        "version": 1,
        "deactivated": False,
        "is_active": True,
        "enabled": True,
        "mrn": new_id[:8].upper(),
    }
    known = fields_of(kind.type)
    base = {name: value for name, value in made_up.items() if name in known}
    made = fit(world, kind.type, {**base, **_named(world, kind, given), kind.id_field: new_id}, seed=new_id)
    world.store.add(kind.name, new_id, made)
    return made


def page_of(call: Call, *, where: Mapping[str, Any] | None = None) -> Answer:
    """A list's answer: one page where it has pages, else all, of the records that every filter of the query lets pass.

    `where` is wanted besides, by index of the kind.
    """
    plan = plan_for(call.operation)
    query: dict[str, Any] = {**_in_body(call), **call.query}
    filters = filters_of(plan)
    given = {**call.path, **{name: value for name, value in query.items() if value is not None}}
    found = {name: value for name, value in given.items() if name in filters}
    texts = [str(value) for name, value in found.items() if filters[name].how == "text"]
    order = order_of(plan, query)
    page = call.world.store.page(
        _kind(plan).name,
        where=_joined(where or {}, {name: one for name, one in found.items() if filters[name].how != "text"}, plan),
        keep=_keeper(texts, hidden=not query.get("include_deactivated")),
        order=order.index,
        backwards=order.backwards,
        token=page_token(call),
        limit=page_size(call) if call.operation.paging else MOST_AT_ONCE,
    )
    items = [_shown(call, record) for record in page.items]
    if not plan.items:
        return Answer(200, items)
    whole = fit(call.world, resolve(plan.operation.namespace, plan.operation.answer or ""), {}, seed="page")
    return Answer(200, {**whole, plan.items: items, **page.tokens})


def refused(call: Call, status: int, hint: str, content: Record) -> Answer:
    """A named error: the first that the operation lists with `hint` in its name, else the common one of its host."""
    host = call.operation.host
    common = "pre_encounter.common" if host == "pre_encounter" else "commons"
    listed = [name for name in call.operation.errors if hint in name]
    qualified = listed[0] if listed else f"{common}.{_COMMON[host, hint]}"
    error = _index.load_error(qualified)
    filled = fit(call.world, resolve(error.namespace, error.content), content, seed="error")
    return named_error(status, error.error_name, filled)


def missing(call: Call, id: str) -> Answer:  # noqa: A002  # the content's name for it
    """404: there is no such record."""
    return refused(call, 404, "NotFound", {"id": id, "message": "there is none with this id"})


def create(call: Call) -> Answer:
    plan, given = plan_for(call.operation), {**call.path, **_body(call)}
    kind = _kind(plan)
    unique = next((name for name in _UNIQUE if isinstance(given.get(name), str) and name in fields_of(kind.type)), None)
    if unique is not None and any("Conflict" in name for name in call.operation.errors):
        value = given[unique]
        if call.world.checks_uniqueness_of(value) and call.world.store.first(kind.name, unique, value) is not None:
            return refused(call, 409, "Conflict", {"entity_name": kind.type.__name__, "message": f"{unique} is taken"})
    return _not_alone(call, kind, given) or Answer(200, store_new(call.world, kind, given))


def _not_alone(call: Call, kind: Kind, given: Record) -> Answer | None:
    """422, where there can be one with these values, and there is."""
    fields = _ONE_OF_EACH.get(call.operation.name, ())
    if not fields or not call.world.checks_uniqueness_of(str(given[fields[0]])):
        return None
    for there in call.world.store.records(kind.name):
        if all(there.get(name) == given[name] for name in fields):
            id = there[kind.id_field]  # noqa: A001  # the field's name
            taken = {"type": "schema_name_already_exists", "name": given[fields[0]], "id": id}
            # Each error takes of this what it has.
            return refused(call, 422, "Http", {"id": id, "message": "it is there", "errors": [taken]})
    return None


def get(call: Call) -> Answer:
    kind, id = _of_path(call)  # noqa: A001  # the field's name
    found = call.world.store.get(kind.name, id)
    return missing(call, id) if found is None else Answer(200, _shown(call, found))


def find(call: Call) -> Answer:
    """By another field than the id: the one that the path names."""
    kind = _kind(plan_for(call.operation))
    ((field, value),) = call.path.items()
    found = call.world.store.first(kind.name, field, value)
    return missing(call, value) if found is None else Answer(200, _shown(call, found))


def update(call: Call) -> Answer:
    """PATCH and PUT change what the body has; a null clears. With a version in the path, PUT replaces all of it."""
    kind, id = _of_path(call)  # noqa: A001
    found = call.world.store.get(kind.name, id)
    if found is None:
        return missing(call, id)
    if (stale := _stale(call, found)) is not None:
        return stale
    fields = body_fields_of(call.operation)
    body = as_meant(_body(call), found, fields, lambda: call.world.new_id(kind.name))
    gone = fields if "version" in call.path and isinstance(call.operation.body, JsonBody) else body
    kept = {name: value for name, value in found.items() if name not in gone}
    return Answer(200, _put(call, kind, id, {**kept, **_named(call.world, kind, body)}))


def delete(call: Call) -> Answer:
    kind, id = _of_path(call)  # noqa: A001
    if call.world.store.get(kind.name, id) is None:
        return missing(call, id)
    call.world.store.remove(kind.name, id)
    return Answer(204, None)


def deactivate(call: Call) -> Answer:
    return _set_active(call, deactivated=True)


def reactivate(call: Call) -> Answer:
    return _set_active(call, deactivated=False)


def history(call: Call) -> Answer:
    """Every version, oldest first unless the query wants otherwise."""
    kind, id = _of_path(call)  # noqa: A001
    versions = call.world.store.history(kind.name, id)
    if not versions:
        return missing(call, id)
    if str(call.query.get("sort_direction", "")).lower() == "desc":
        versions.reverse()
    return Answer(200, versions[: call.query.get("limit")])


def scan(call: Call) -> Answer:
    """What was changed since a moment, that included, in the order of the changes."""
    since = call.query.get("since")
    page = call.world.store.page(
        _kind(plan_for(call.operation)).name,
        where={} if since is None else {"updated_at": Between(sortable(since))},
        order="updated_at",
        limit=call.query.get("maxResults", MOST_AT_ONCE),
    )
    return Answer(200, page.items)


def canned(call: Call) -> Answer:
    """The answer's type, filled from the request: nothing is stored, and nothing that is stored is looked at."""
    operation = call.operation
    if operation.answer is None:
        return Answer(204, None)
    given = {**call.path, **{name: value for name, value in _body(call).items() if isinstance(value, str)}}
    expected = resolve(operation.namespace, operation.answer)
    if fields_of(expected):
        return Answer(200, fit(call.world, expected, given, seed=operation.name))
    name = call.world.new_id(operation.name) if operation.method != "GET" else call.world.made_up_id(operation.name)
    return Answer(200, Completer(lambda _: name, call.world.clock.now()).complete(expected))


_BEHAVIOURS: Mapping[Role, Behaviour] = {
    "create": create,
    "get": get,
    "find": find,
    "list": page_of,
    "update": update,
    "delete": delete,
    "deactivate": deactivate,
    "reactivate": reactivate,
    "history": history,
    "scan": scan,
    "canned": canned,
}
_UNIQUE = ("external_id", "charge_external_id")
_ONE_OF_EACH: Mapping[str, tuple[str, ...]] = {
    "custom_schemas.v_1.create": ("name",),
    "payer_plan_groups.v_1.create": ("plan_group_name", "payer_uuid", "plan_type"),
}
"""By which fields a second one is refused, as the errors say that these operations list."""
_COMMON = {
    ("candid_api", "NotFound"): "EntityNotFoundError",
    ("candid_api", "Conflict"): "EntityConflictError",
    ("pre_encounter", "NotFound"): "NotFoundError",
    ("pre_encounter", "Conflict"): "VersionConflictError",
}


def _kind(plan: Plan) -> Kind:
    assert plan.kind is not None  # noqa: S101  # for the type checker: only canned answers have no kind
    return plan.kind


def _of_path(call: Call) -> tuple[Kind, str]:
    kind = _kind(plan_for(call.operation))
    return kind, call.path[kind.id_parameter]


def _body(call: Call) -> Record:
    """The body's fields, as plain JSON; what else the operation means by being called."""
    body: Record = call.body if isinstance(call.body, dict) else {}
    return {**body, **_IMPLIED.get(call.operation.name, {})}


def _in_body(call: Call) -> Record:
    """What a search by POST asks for."""
    return _body(call) if call.operation.method == "POST" else {}


def _first_step(path: str) -> str:
    return path.replace("[", ".").partition(".")[0]


def _shown(call: Call, record: Record) -> Record:
    """A record as the operation answers it, which may be with fewer fields than it is stored with."""
    plan = plan_for(call.operation)
    if plan.kind is None or plan.shown is plan.kind.type:
        return record
    return fit(call.world, plan.shown, record, seed=record[plan.kind.id_field])


def _stale(call: Call, found: Record) -> Answer | None:
    """409 unless the path has the version that comes next; None where it fits, or has none."""
    if call.path.get("version", str(found.get("version", 0) + 1)) == str(found.get("version", 0) + 1):
        return None
    content = {"message": "the version is not the next one", "latest_version": found.get("version")}
    return refused(call, 409, "Conflict", content)


def _put(call: Call, kind: Kind, id: str, given: Record) -> Record:  # noqa: A002
    """Stores the changed record, with a new moment and the next version where its kind has these."""
    stamps: Record = {"updated_at": call.world.moment(), kind.id_field: id}
    if kind.history or "version" in call.path:
        stamps["version"] = given.get("version", 0) + 1
    known = fields_of(kind.type)
    stamped = {**given, **{name: value for name, value in stamps.items() if name in known}}
    made = fit(call.world, kind.type, stamped, seed=id)
    call.world.store.put(kind.name, id, made)
    return made


def _set_active(call: Call, *, deactivated: bool) -> Answer:
    kind, id = _of_path(call)  # noqa: A001
    found = call.world.store.get(kind.name, id)
    if found is None:
        return missing(call, id)
    if (stale := _stale(call, found)) is not None:
        return stale
    _put(call, kind, id, {**found, "deactivated": deactivated})
    return Answer(204, None)


def _keeper(texts: list[str], *, hidden: bool) -> Any:
    if not texts and not hidden:
        return None
    return lambda record: (
        not (hidden and record.get("deactivated") is True) and all(has_text(record, text) for text in texts)
    )


def _joined(where: Mapping[str, Any], found: Mapping[str, Any], plan: Plan) -> dict[str, Any]:
    """What is wanted by index: the two bounds of a range are one."""
    joined = dict(where)
    for name, value in found.items():
        one = filters_of(plan)[name]
        asked, known = wanted(one, value), joined.get(one.index)
        if isinstance(asked, Between) and isinstance(known, Between):
            asked = Between(
                known.low if asked.low is None else asked.low, known.high if asked.high is None else asked.high
            )
        joined[one.index] = asked
    return joined


def _named(world: World, kind: Kind, given: Record) -> Record:
    """The request, with an object in each field that it names by id: `payer_uuid` gives the `payer`.

    The object is the stored one, else it has this id and nothing else of its own.
    """
    made = dict(given)
    for field, expected in fields_of(kind.type).items():
        several = types.container(inner_of(expected)) is list
        item = inner_of(types.members(inner_of(expected), 1)[0]) if several else inner_of(expected)
        known = kinds().get(name_of(item)) if fields_of(item) else None
        if field in made or known is None:
            continue
        ids = _ids(given, field, known.id_field)
        if ids:
            objects = [world.store.get(known.name, one) or {known.id_field: one} for one in ids]
            made[field] = objects if several else objects[0]
    return made


def _ids(given: Record, field: str, id_field: str) -> list[str]:
    for name in (id_field, f"{field}_id", f"{field}_uuid", f"{id_field}s", f"{field.removesuffix('s')}_ids"):
        value = given.get(name)
        if isinstance(value, str):
            return [value]
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return value
    return []
