"""The rules that payers and the biller go by in the sandbox. Values only: nothing is decided here."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Days", "PayerRules", "Rules"]


def _share(_: Any, attribute: attrs.Attribute[float], value: float) -> None:
    if not 0 <= value <= 1:
        message = f"{attribute.name} is a share from 0 to 1"
        raise ValueError(message)


def _read_only(payers: Mapping[str, PayerRules]) -> Mapping[str, PayerRules]:
    return MappingProxyType(dict(payers))


@attrs.frozen
class Days:
    """From how many to how many days something takes; parts of a day are fine."""

    fewest: float
    most: float

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.fewest <= self.most:
            message = "days go from a smaller to a larger number, neither below 0"
            raise ValueError(message)


@attrs.frozen(kw_only=True)
class PayerRules:
    """How one payer answers. Shares are from 0 to 1; a wrong one raises ValueError.

    `rejection_share` of the submissions come back unadjudicated, `clearinghouse_share` of those from the clearinghouse
    and the rest from the payer; `denial_share` of the claims and, of the others, `line_denial_share` of the service
    lines are denied; `review_share` of the remittances need a person to look at them. The payer allows `allowed_share`
    of the charge. Of what it allows the patient owes a copay (`copay_cents` for each claim), then `deductible_share`
    of the allowed amount, then `coinsurance_share` of what is left; the payer pays the rest.
    """

    rejection_share: float = attrs.field(default=0.06, validator=_share)
    clearinghouse_share: float = attrs.field(default=0.6, validator=_share)
    denial_share: float = attrs.field(default=0.07, validator=_share)
    line_denial_share: float = attrs.field(default=0.02, validator=_share)
    review_share: float = attrs.field(default=0.04, validator=_share)
    days_to_answer: Days = Days(4, 16)
    allowed_share: float = attrs.field(default=0.62, validator=_share)
    deductible_share: float = attrs.field(default=0.05, validator=_share)
    coinsurance_share: float = attrs.field(default=0.15, validator=_share)
    copay_cents: int = attrs.field(default=2000, validator=attrs.validators.ge(0))


@attrs.frozen(kw_only=True)
class Rules:
    """Each payer's rules by payer id (`other` holds for those not named), and the biller's own pace.

    `days_to_correct` is how long a rejected claim waits until the biller has corrected it and submits it again; None
    leaves it rejected until somebody corrects it over the API.
    """

    payers: Mapping[str, PayerRules] = attrs.field(factory=dict, converter=_read_only)
    other: PayerRules = PayerRules()
    missing_information_share: float = attrs.field(default=0.03, validator=_share)
    held_share: float = attrs.field(default=0.02, validator=_share)
    days_to_code: Days = Days(0.1, 1)
    days_to_submit: Days = Days(0.1, 1)
    days_to_reject: Days = Days(0.1, 2)
    days_to_correct: Days | None = Days(1, 4)
    days_to_post: Days = Days(0.05, 0.5)
    days_to_review: Days = Days(1, 4)
    days_to_finalize: Days = Days(1, 3)
    days_to_appeal: Days = Days(10, 20)

    def for_payer(self, payer_id: str) -> PayerRules:
        return self.payers.get(payer_id, self.other)
