"""The money of the sandbox's payers adds up to the cent, whatever they are asked and by whatever rules they answer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from candid_aio.sandbox.adjudication import (
    Adjustment,
    Booked,
    LineAnswer,
    PayerAnswer,
    PayerRules,
    is_final,
    is_posted,
    line_balance,
    standing,
)
from candid_aio.sandbox.adjudication.money import LineClaim, answer_lines
from candid_aio.sandbox.adjudication.reasons import DENIALS, LATER_DENIALS

SHARES = st.one_of(
    st.sampled_from([0.0, 1.0, 0.5, 0.15, 1 / 3]),
    st.floats(0, 1, allow_subnormal=False),
    st.integers(0, 100).map(lambda n: n / 100),
)
CHARGES = st.one_of(st.integers(0, 300), st.integers(0, 5_000_000))
RULES = st.builds(
    PayerRules,
    allowed_share=SHARES,
    deductible_share=SHARES,
    coinsurance_share=SHARES,
    copay_cents=st.one_of(st.just(0), st.integers(0, 10_000)),
)


@st.composite
def histories(draw: st.DrawFn) -> list[list[LineAnswer]]:
    """The answers of one to three payers to some lines, as the claim's course has them: what the first left goes on."""
    charges = draw(st.lists(CHARGES, min_size=1, max_size=6))
    histories: list[list[LineAnswer]] = [[] for _ in charges]
    for rank in range(draw(st.integers(1, 3))):
        claims = []
        for place, charge in enumerate(charges):
            stands = standing(charge, histories[place])
            left = stands.patient_cents if stands else charge
            denial = draw(st.sampled_from([None, None, *(LATER_DENIALS if rank else DENIALS)]))
            claims.append(LineClaim(str(place), charge, left, denial if left or not rank else None))
        for answers, answer in zip(histories, answer_lines(claims, draw(RULES)), strict=True):
            answers.append(answer)
    return histories


@given(histories())
def test_every_answer_adds_up(lines: list[list[LineAnswer]]) -> None:
    for answers in lines:
        for answer in answers:
            assert answer.charge_cents == answer.paid_cents + sum(one.cents for one in answer.adjustments)
            parts = answer.deductible_cents + answer.coinsurance_cents + answer.copay_cents
            assert answer.allowed_cents == answer.paid_cents + parts
            assert min(answer.paid_cents, answer.allowed_cents, *(one.cents for one in answer.adjustments), 0) == 0


@given(histories())
def test_the_primary_payer_adjusts_the_charge_less_what_it_allows(lines: list[list[LineAnswer]]) -> None:
    for primary, *_ in lines:
        if primary.denial:
            assert primary.paid_cents == primary.allowed_cents == primary.contractual_cents == 0
        else:
            assert primary.contractual_cents == primary.charge_cents - primary.allowed_cents


@given(histories())
def test_a_denial_carries_the_whole_charge(lines: list[list[LineAnswer]]) -> None:
    denied = [answer for answers in lines for answer in answers if answer.denial]
    for answer in denied:
        assert answer.denial is not None
        whole = Adjustment(answer.denial.group, answer.denial.reason, answer.charge_cents)
        assert (answer.paid_cents, answer.adjustments) == (0, (whole,))


@given(histories())
def test_a_later_payer_gets_what_the_one_before_left(lines: list[list[LineAnswer]]) -> None:
    for answers in lines:
        for number in range(1, len(answers)):
            before, answer = standing(answers[0].charge_cents, answers[:number]), answers[number]
            assert before is not None
            assert answer.left_cents == before.patient_cents
            if not answer.denial:
                settled_before = sum(one.cents for one in answer.adjustments if one.code == ("OA", "23"))
                assert settled_before == answer.charge_cents - answer.left_cents
                assert answer.paid_cents + answer.contractual_cents + answer.patient_cents == answer.left_cents
            stands = standing(answers[0].charge_cents, answers[: number + 1])
            assert stands is not None
            assert stands.patient_cents <= before.patient_cents


@given(histories())
def test_what_stands_adds_up(lines: list[list[LineAnswer]]) -> None:
    for answers in lines:
        charge = answers[0].charge_cents
        stands = standing(charge, answers)
        assert stands is not None
        assert charge == stands.paid_cents + sum(one.cents for one in stands.adjustments)
        assert stands.paid_cents == sum(answer.paid_cents for answer in answers)
        parts = stands.deductible_cents + stands.coinsurance_cents + stands.copay_cents
        assert stands.allowed_cents == stands.paid_cents + parts
        if stands.denial:
            assert (stands.paid_cents, stands.allowed_cents) == (0, 0)
        else:
            assert stands.contractual_cents == charge - stands.allowed_cents
            assert stands.patient_cents == parts


@given(st.lists(CHARGES, min_size=1, max_size=6), RULES)
def test_a_claim_bears_its_copay_once(charges: list[int], rules: PayerRules) -> None:
    lines = [LineClaim(str(place), charge, charge) for place, charge in enumerate(charges)]
    answers = answer_lines(lines, rules)
    assert sum(answer.copay_cents for answer in answers) == min(
        rules.copay_cents, sum(answer.allowed_cents for answer in answers)
    )


BOOKED = st.builds(
    Booked,
    patient_payments=CHARGES,
    patient_refunds=CHARGES,
    patient_write_offs=CHARGES,
    insurance_write_offs=CHARGES,
    insurance_refunds=CHARGES,
)


@given(histories(), BOOKED, st.booleans(), st.booleans())
def test_patient_ar_is_the_responsibility_less_payments_refunds_and_write_offs(
    lines: list[list[LineAnswer]], booked: Booked, posted: bool, final: bool
) -> None:
    for answers in lines:
        charge = answers[0].charge_cents
        stands = standing(charge, answers)
        assert stands is not None
        balance = line_balance(charge, stands, booked, posted=posted, final=final, self_pay=False)
        assert balance.responsibility_cents == (stands.patient_cents if posted else 0)
        net = booked.patient_payments - booked.patient_refunds + booked.patient_write_offs
        assert balance.patient_cents == balance.responsibility_cents - net


@given(histories(), st.booleans())
def test_what_nobody_owes_was_paid_or_adjusted(lines: list[list[LineAnswer]], posted: bool) -> None:
    """charge = paid + settled adjustments + what the patient and the insurance owe, at every stage."""
    for answers in lines:
        charge = answers[0].charge_cents
        stands = standing(charge, answers)
        assert stands is not None
        for final in (False, True):
            balance = line_balance(charge, stands, Booked(), posted=posted, final=final, self_pay=False)
            owed = balance.patient_cents + balance.insurance_cents
            settled = 0 if stands.denial and not final else stands.provider_cents
            assert charge == stands.paid_cents + settled + owed
        if posted:
            assert balance.insurance_cents == 0


@given(CHARGES, st.booleans())
def test_a_self_pay_line_is_the_patients_and_never_the_insurances(charge: int, posted: bool) -> None:
    balance = line_balance(charge, None, Booked(), posted=posted, final=posted, self_pay=True)
    assert (balance.patient_cents, balance.insurance_cents) == (charge, 0)


def test_a_line_without_an_answer_is_all_the_insurances() -> None:
    booked = Booked(insurance_write_offs=300, patient_payments=100)
    balance = line_balance(1000, None, booked, posted=True, final=False, self_pay=False)
    assert (balance.responsibility_cents, balance.patient_cents, balance.insurance_cents) == (0, -100, 700)


def test_nothing_stands_before_the_first_answer() -> None:
    assert standing(1000, []) is None


def test_an_example_by_hand() -> None:
    """150.00 at 60 %: 90.00 allowed; 20.00 copay, 10 % deductible, 20 % coinsurance of the other 61.00."""
    rules = PayerRules(allowed_share=0.6, copay_cents=2000, deductible_share=0.1, coinsurance_share=0.2)
    (primary,) = answer_lines([LineClaim("line", 15000, 15000)], rules)
    assert {one.code: one.cents for one in primary.adjustments} == {
        ("CO", "45"): 6000, ("PR", "1"): 900, ("PR", "2"): 1220, ("PR", "3"): 2000,
    }  # fmt: skip
    assert (primary.allowed_cents, primary.paid_cents) == (9000, 4880)
    whole = PayerRules(allowed_share=1, copay_cents=0, deductible_share=0, coinsurance_share=0)
    (secondary,) = answer_lines([LineClaim("line", 15000, primary.patient_cents)], whole)
    assert {one.code: one.cents for one in secondary.adjustments} == {("OA", "23"): 10880}
    stands = standing(15000, [primary, secondary])
    assert stands is not None
    assert (stands.paid_by, stands.adjustments) == ((4880, 4120), (Adjustment("CO", "45", 6000),))


def test_a_payers_payment_is_that_of_its_lines() -> None:
    lines = answer_lines([LineClaim("one", 15000, 15000), LineClaim("two", 100, 100)], PayerRules())
    assert PayerAnswer(0, "60054", lines).paid_cents == lines[0].paid_cents + lines[1].paid_cents > 0


def test_what_is_left_is_the_patients_when_posted_for_the_last_payer() -> None:
    assert not is_posted("era_received", has_next_payer=False)
    assert not is_posted("paid", has_next_payer=True)
    # It may still be appealed.
    assert not is_posted("denied", has_next_payer=False)
    assert is_posted("paid", has_next_payer=False)
    assert is_posted("finalized_denied", has_next_payer=False)
    assert is_final("finalized_denied")
    assert not is_final("paid")
