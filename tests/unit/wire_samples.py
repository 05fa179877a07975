"""Models in the generator's style with every shape that the contract has, small enough to test by hand."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model, renamed
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

_REFS = {"Host": "candid_aio.wire.operation", "Claims": "wire_samples_other:ClaimStatus"}


class Place(OpenEnum):
    OFFICE = "11"
    TELEHEALTH = "10"


class Sex(OpenEnum):
    FEMALE = "female"
    MALE = "male"


@model(kw_only=True)
class Address(Model):
    address_1: str = renamed(metadata={"wire": "address1"})
    address_2: str | None = renamed(default=None, metadata={"wire": "address2"})
    city: str
    note: str | None = None


@model(kw_only=True)
class StrictAddress(Address):
    """Requires what its base leaves open, and opens what it requires, as some objects of the contract do."""

    note: str
    city: str | None = None  # type: ignore[assignment]  # what is tested
    address_2: str = renamed(metadata={"wire": "address2"})


@model(kw_only=True)
class Odd(Model):
    field: str | None = renamed(default=None, metadata={"wire": "field?"})
    type: str | None = None
    id: UUID | None = None


@model(kw_only=True)
class ByLine(Model):
    type: Literal["line"] = "line"
    service_line_id: UUID
    inner: list[Target] | None = None


@model(kw_only=True)
class ByClaim(Model):
    type: Literal["claim"] = "claim"
    status: Claims | None = None


if TYPE_CHECKING:
    from wire_samples_other import ClaimStatus as Claims

    Target: TypeAlias = ByLine | ByClaim | UnknownVariant
    Provider: TypeAlias = "Person | Practice | UnknownVariant"
else:
    Target = union("Target", __name__, "type", {"line": "ByLine", "claim": "ByClaim"})
    Provider = union("Provider", __name__, None, ("Person", "Practice"))


@model(kw_only=True)
class Person(Model):
    npi: str
    first_name: str | None = None


@model(kw_only=True)
class Practice(Model):
    npi: str
    organization_name: str | None = None


@model(kw_only=True)
class Line(Model):
    charge_cents: int
    quantity: float | None = None
    modifiers: set[Place] | None = None
    dates: list[dt.date] | None = None


@model(kw_only=True)
class Visit(Model):
    external_id: str
    visit_id: UUID
    seen_at: dt.datetime
    birth: dt.date | None = None
    place: Place | None = None
    sex: Sex | None = None
    billable: bool | None = None
    address: Address | None = None
    lines: list[Line] | None = None
    matrix: list[list[Line]] | None = None
    targets: list[Target] | None = None
    provider: Provider | None = None
    by_line: dict[UUID, list[Line]] | None = None
    counts: dict[Place, int] | None = None
    extra: dict[str, Any] | None = None
    anything: Any | None = None
