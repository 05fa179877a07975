"""The course of a claim: which step follows which, when, and that seed and rules alone decide."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from candid_aio.resources.claims import ClaimStatus
from candid_aio.resources.commons import ClaimAdjustmentGroupCodes
from candid_aio.resources.service_lines.v_2 import DenialReasonContent
from candid_aio.resources.tasks.commons import TaskCategory
from candid_aio.resources.x_12.v_1 import Carc, Rarc
from candid_aio.sandbox.adjudication import (
    ClaimState,
    Days,
    Line,
    PayerRules,
    Rules,
    Step,
    after,
    corrected,
    next_step,
)
from candid_aio.sandbox.adjudication.draws import Draws
from candid_aio.sandbox.adjudication.reasons import DENIALS, LATER_DENIALS, REJECTIONS

START = dt.datetime(2026, 7, 20, 9, 0, tzinfo=dt.UTC)

SMOOTH = PayerRules(rejection_share=0, denial_share=0, line_denial_share=0, review_share=0)
SMOOTH_RULES = Rules(other=SMOOTH, missing_information_share=0, held_share=0)

NEXT = {
    "biller_received": {"coded", "missing_information", "held_by_customer"},
    "coded": {"submitted_to_payer", "finalized_paid", "missing_information"},
    "submitted_to_payer": {"rejected", "era_received"},
    "rejected": {"submitted_to_payer"},
    "era_received": {"paid", "denied", "era_requires_review"},
    "era_requires_review": {"paid", "denied"},
    "paid": {"finalized_paid", "submitted_to_payer"},
    "denied": {"finalized_denied", "submitted_to_payer"},
    "finalized_paid": {"submitted_to_payer"},
    "finalized_denied": {"submitted_to_payer"},
}
"""Which statuses may follow which, without anybody's doing."""


def received(**changes: object) -> ClaimState:
    claim = ClaimState(
        claim_id="claim",
        status="biller_received",
        since=START,
        lines=(Line("one", 15000), Line("two", 4205)),
        payers=("60054",),
    )
    return attrs.evolve(claim, **changes)  # type: ignore[arg-type]  # the fields of a test's choice


def course(
    claim: ClaimState, rules: Rules = SMOOTH_RULES, seed: str = "", most: int = 40
) -> tuple[list[Step], ClaimState]:
    """The steps until nothing follows, and the last state."""
    steps: list[Step] = []
    while len(steps) < most and (step := next_step(claim, rules, seed)):
        assert step.at >= claim.since
        assert step.status in NEXT[claim.status]
        steps.append(step)
        claim = after(claim, step)
    return steps, claim


def statuses(claim: ClaimState, rules: Rules = SMOOTH_RULES) -> list[str]:
    return [step.status for step in course(claim, rules)[0]]


def test_a_claim_without_trouble_is_paid() -> None:
    assert statuses(received()) == ["coded", "submitted_to_payer", "era_received", "paid", "finalized_paid"]


def test_what_the_primary_leaves_goes_to_the_next_payers() -> None:
    steps, claim = course(received(payers=("60054", "87726", "62308")))
    again = ["submitted_to_payer", "era_received", "paid"]
    assert [step.status for step in steps] == ["coded", *again, *again, *again, "finalized_paid"]
    assert [(answer.rank, answer.payer_id) for answer in claim.answers] == [(0, "60054"), (1, "87726"), (2, "62308")]
    lefts = [sum(line.left_cents for line in answer.lines) for answer in claim.answers]
    assert lefts[0] == 19205
    assert lefts[0] > lefts[1] > lefts[2] > 0


def test_no_next_payer_is_billed_where_nothing_is_left() -> None:
    whole = attrs.evolve(SMOOTH, deductible_share=0, coinsurance_share=0, copay_cents=0)
    rules = attrs.evolve(SMOOTH_RULES, other=whole)
    assert statuses(received(payers=("60054", "87726")), rules)[-3:] == ["era_received", "paid", "finalized_paid"]


def test_a_self_pay_claim_goes_to_no_payer() -> None:
    assert statuses(received(payers=(), self_pay=True)) == ["coded", "finalized_paid"]


@pytest.mark.parametrize(
    ("changes", "category"),
    [
        ({"lines": ()}, "incorrect_procedure_code"),
        ({"lines": (Line("one", None),)}, "missing_or_incorrect_charge_amount"),
        ({"lines": (Line("one", -1),)}, "missing_or_incorrect_charge_amount"),
        ({"payers": ()}, "unknown_eligibility_or_patient_not_found"),
    ],
)
def test_what_no_payer_could_take_waits_for_the_customer(changes: dict[str, object], category: str) -> None:
    (step,), claim = course(received(**changes))
    assert step.status == "missing_information"
    assert step.problem is not None
    assert step.problem.task_category == category
    went_on = corrected(claim, START)
    assert went_on is not None
    # Corrected in name only.
    assert statuses(after(*went_on)) == ["missing_information"]


@pytest.mark.parametrize("status", ["missing_information", "held_by_customer"])
def test_what_waited_for_the_customer_goes_on_when_corrected(status: str) -> None:
    held = status == "held_by_customer"
    rules = attrs.evolve(SMOOTH_RULES, held_share=float(held), missing_information_share=float(not held))
    (step,), claim = course(received(), rules)
    assert (step.status, step.problem is not None) == (status, True)
    went_on = corrected(claim, step.at + dt.timedelta(days=1))
    assert went_on is not None
    back = after(*went_on)
    assert (back.status, back.since) == ("biller_received", step.at + dt.timedelta(days=1))
    assert statuses(back, rules)[0] == "coded"


def test_a_rejected_claim_is_corrected_and_submitted_again_and_nothing_is_adjudicated_before() -> None:
    rules = attrs.evolve(SMOOTH_RULES, other=attrs.evolve(SMOOTH, rejection_share=0.5))
    for number in range(50):
        steps, claim = course(received(claim_id=str(number)), rules)
        rejected = [step for step in steps if step.status == "rejected"]
        assert all(step.rejection and step.answer is None for step in rejected)
        assert [step.attempt for step in rejected] == list(range(1, len(rejected) + 1))
        assert claim.attempt == len(rejected) + 1
        assert claim.status == "finalized_paid"


def test_a_claim_that_is_always_rejected_is_given_up() -> None:
    always = attrs.evolve(SMOOTH_RULES, other=attrs.evolve(SMOOTH, rejection_share=1), days_to_correct=Days(0, 0))
    steps, claim = course(received(), always)
    assert (claim.status, claim.attempt, len(steps)) == ("rejected", 10, 21)


def test_what_goes_missing_after_coding_is_noticed_before_the_claim_is_submitted() -> None:
    assert statuses(received(status="coded", payers=())) == ["missing_information"]


@pytest.mark.parametrize(("share", "source"), [(1.0, "clearinghouse"), (0.0, "payer")])
def test_a_rejection_comes_from_the_clearinghouse_or_the_payer(share: float, source: str) -> None:
    payer = attrs.evolve(SMOOTH, rejection_share=1, clearinghouse_share=share)
    rules = attrs.evolve(SMOOTH_RULES, other=payer, days_to_correct=None)
    steps, claim = course(received(), rules)
    assert steps[-1].rejection is not None
    assert f"Rejected by the {source} (A" in steps[-1].rejection.description
    # Nobody corrects it but by hand.
    assert claim.status == "rejected"
    went_on = corrected(claim, START + dt.timedelta(days=9))
    assert went_on is not None
    again = after(*went_on)
    assert (again.status, again.attempt, again.answers) == ("submitted_to_payer", 2, ())


def test_a_denied_claim_is_final_after_the_time_for_an_appeal() -> None:
    rules = attrs.evolve(SMOOTH_RULES, other=attrs.evolve(SMOOTH, denial_share=1))
    for number in range(30):
        steps, claim = course(received(claim_id=str(number)), rules)
        assert [step.status for step in steps[-3:]] == ["era_received", "denied", "finalized_denied"]
        assert steps[-1].at - steps[-2].at >= dt.timedelta(days=10)
        assert all(line.denial for line in claim.answers[0].lines)


def test_a_denied_claim_that_is_corrected_gets_a_new_answer_in_the_place_of_the_old() -> None:
    denying = attrs.evolve(SMOOTH_RULES, other=attrs.evolve(SMOOTH, denial_share=1))
    claim = received()
    while claim.status != "denied":
        step = next_step(claim, denying, "")
        assert step is not None
        claim = after(claim, step)
    went_on = corrected(claim, claim.since)
    assert went_on is not None
    steps, paid = course(after(*went_on))
    assert [step.status for step in steps] == ["era_received", "paid", "finalized_paid"]
    assert [answer.denied for answer in paid.answers] == [False]


def test_a_claim_that_the_patients_plan_does_not_cover_goes_to_the_next_payer_whole() -> None:
    rules = attrs.evolve(SMOOTH_RULES, payers={"60054": attrs.evolve(SMOOTH, denial_share=1)})
    seen = set()
    for number in range(60):
        steps, claim = course(received(claim_id=str(number), payers=("60054", "87726")), rules)
        denial = claim.answers[0].lines[0].denial
        assert denial is not None
        seen.add(denial.group)
        if denial.group == "PR":
            assert sum(line.left_cents for line in claim.answers[1].lines) == 19205
            assert steps[-1].status == "finalized_paid"
        else:
            assert steps[-1].status == "finalized_denied"
    assert seen == {"CO", "PR"}


def test_a_later_payers_denial_leaves_a_paid_claim_paid() -> None:
    rules = attrs.evolve(SMOOTH_RULES, payers={"87726": attrs.evolve(SMOOTH, denial_share=1)})
    steps, claim = course(received(payers=("60054", "87726")), rules)
    assert [step.status for step in steps[-3:]] == ["era_received", "paid", "finalized_paid"]
    assert claim.answers[1].denied
    assert claim.left_cents == sum(line.patient_cents for line in claim.answers[0].lines) > 0


def test_a_line_of_a_paid_claim_may_be_denied() -> None:
    rules = attrs.evolve(SMOOTH_RULES, other=attrs.evolve(SMOOTH, line_denial_share=0.5))
    found = set()
    for number in range(40):
        steps, claim = course(received(claim_id=str(number)), rules)
        denied = sum(line.denial is not None for line in claim.answers[0].lines)
        found.add((denied, steps[-1].status))
    assert found == {(0, "finalized_paid"), (1, "finalized_paid"), (2, "finalized_denied")}


def test_a_share_of_the_remittances_is_reviewed() -> None:
    rules = attrs.evolve(SMOOTH_RULES, other=attrs.evolve(SMOOTH, review_share=1))
    assert statuses(received(), rules)[-3:] == ["era_requires_review", "paid", "finalized_paid"]
    claim = received()
    while claim.status != "era_requires_review":
        step = next_step(claim, rules, "")
        assert step is not None
        claim = after(claim, step)
    went_on = corrected(claim, claim.since)
    assert went_on is not None
    assert went_on[1].status == "paid"


@pytest.mark.parametrize("status", ["biller_received", "coded", "missing_information", "held_by_customer"])
def test_what_is_not_billable_after_all_is_left_and_taken_up_again(status: str) -> None:
    went_on = corrected(received(status=status, billable=False), START)
    assert went_on is not None
    left = after(*went_on)
    assert left.status == "not_billable"
    assert next_step(left, SMOOTH_RULES, "") is None
    assert corrected(left, START) is None
    went_on = corrected(attrs.evolve(left, billable=True), START)
    assert went_on is not None
    assert after(*went_on).status == "biller_received"


def test_what_was_submitted_stays_billed() -> None:
    assert corrected(received(status="submitted_to_payer", billable=False), START) is None


@pytest.mark.parametrize("status", ["coded", "finalized_paid", "waiting_for_provider"])
def test_there_is_nothing_to_correct_in_a_claim_without_trouble(status: str) -> None:
    assert corrected(received(status=status), START) is None


def test_a_line_that_came_later_and_a_charge_that_changed_keep_a_later_payers_sums_right() -> None:
    claim = received(payers=("60054", "87726"))
    while not (claim.status == "submitted_to_payer" and claim.rank):
        step = next_step(claim, SMOOTH_RULES, "")
        assert step is not None
        claim = after(claim, step)
    claim = attrs.evolve(claim, lines=(Line("one", 100), Line("two", 4205), Line("three", 900)))
    step = next_step(claim, SMOOTH_RULES, "")
    assert step is not None
    assert step.answer is not None
    assert [line.charge_cents for line in step.answer.lines] == [100, 4205, 900]
    assert [line.left_cents == line.charge_cents for line in step.answer.lines] == [True, False, True]
    # What the primary answered does not hold any more: it gets a claim in the place of that one.
    steps, claim = course(claim)
    assert [(step.status, step.rank) for step in steps[2:4]] == [("submitted_to_payer", 0), ("era_received", 0)]
    assert claim.status == "finalized_paid"
    assert not claim.outdated
    assert all(claim.stands(line) for line in claim.lines)


def test_a_claim_whose_charge_changes_after_the_end_is_submitted_again() -> None:
    _, claim = course(received())
    assert next_step(claim, SMOOTH_RULES, "") is None
    claim = attrs.evolve(claim, lines=(Line("one", 20000), Line("two", 4205)))
    assert claim.stands(claim.lines[0]) is None
    steps, claim = course(claim)
    assert [step.status for step in steps] == ["submitted_to_payer", "era_received", "paid", "finalized_paid"]
    assert claim.attempt == 2
    assert claim.answers[0].lines[0].charge_cents == 20000


@given(st.text(max_size=5), st.text(max_size=10), st.integers(0, 3))
def test_the_same_seed_and_claim_have_the_same_course(seed: str, claim_id: str, payers: int) -> None:
    claim = received(claim_id=claim_id, payers=("60054", "87726", "62308")[:payers])
    assert course(claim, Rules(), seed) == course(claim, Rules(), seed)


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.integers(1, 3), st.integers(0, 10**6))
@example(0.875, 0.0, 0.0, 2, 237)
def test_every_course_ends_and_its_money_adds_up(
    rejected: float, denied: float, line_denied: float, payers: int, number: int
) -> None:
    payer = PayerRules(rejection_share=rejected, denial_share=denied, line_denial_share=line_denied, review_share=0.5)
    claim = received(claim_id=str(number), payers=("60054", "87726", "62308")[:payers])
    steps, claim = course(claim, Rules(other=payer), most=400)
    assert claim.status in {"finalized_paid", "finalized_denied", "missing_information", "held_by_customer", "rejected"}
    # It is corrected up to the tenth time; where a payer takes that one, each later payer still gets it once.
    assert claim.status != "rejected" or claim.attempt in range(10, 10 + payers)
    for line in claim.lines:
        stands = claim.stands(line)
        if stands:
            assert line.charge_cents == stands.paid_cents + stands.patient_cents + stands.provider_cents
    assert all(ClaimStatus(step.status).is_known for step in steps)


def test_seeds_differ() -> None:
    courses = {tuple(step.at for step in course(received(), Rules(), str(seed))[0]) for seed in range(20)}
    assert len(courses) == 20


def test_shares_are_kept_over_many_claims() -> None:
    draws = [Draws("seed", str(number)) for number in range(4000)]
    assert 700 < sum(one.happens(0.2, "denied") for one in draws) < 900
    assert not any(one.happens(0, "denied") for one in draws)
    assert all(one.happens(1, "denied") for one in draws)
    assert {one.one_of("abc", "choice") for one in draws} == set("abc")
    waits = [one.wait(Days(1, 3), "answer") for one in draws]
    assert dt.timedelta(days=1) <= min(waits) < max(waits) < dt.timedelta(days=3)


def test_all_codes_are_the_contracts() -> None:
    for denial in (*DENIALS, *LATER_DENIALS):
        assert ClaimAdjustmentGroupCodes(denial.group).is_known
        assert Carc(denial.reason).is_known
        assert denial.remark is None or Rarc(denial.remark).is_known
        assert DenialReasonContent(denial.content).is_known
        assert TaskCategory(denial.task_category).is_known
        assert denial.description.startswith(f"Denied ({denial.group}-{denial.reason})")
    for rejection in REJECTIONS:
        assert TaskCategory(rejection.task_category).is_known


def test_wrong_rules_are_refused() -> None:
    with pytest.raises(ValueError, match="denial_share is a share from 0 to 1"):
        PayerRules(denial_share=1.1)
    with pytest.raises(ValueError, match="days go from"):
        Days(3, 2)
    with pytest.raises(ValueError, match="copay_cents"):
        PayerRules(copay_cents=-1)
