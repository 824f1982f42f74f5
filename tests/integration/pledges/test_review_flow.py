"""One quarter from the opened round to the accepted report and its correction: what counts, and what history holds."""

import json

import pytest

from pledges.actions.history import aggregates_of, canonical
from pledges.actions.reviews import accept_review, correct_review, return_review, submit_review
from pledges.domain.execution import facts_of
from pledges.models import ChangeSet, Pledge
from pledges.reports.past import card_at, report_at
from pledges.sheets import card_of
from pledges.sheets.report import report_of
from tests.support.rounds import FACTS, MILLION, TEXTS, actor, entry, opened, say, submitted

pytestmark = pytest.mark.django_db


def accept(made, user=None):
    accept_review(made.pledge, made.review.serial, actor=actor(user or made.coordinator), seen=made.review.version)


def corrected(made) -> int:
    review = made.review
    return correct_review(
        made.pledge, review.serial, actor=actor(made.officer), seen=review.version, reason="집행액을 잘못 적음"
    )


def replayed(pledge) -> dict:
    """The last that the history keeps of each part."""
    sets = ChangeSet.objects.filter(pledge=pledge).order_by("pk")
    return {(each.aggregate, each.identity): each.snapshot for each in sets}


def stands(pledge) -> dict:
    return {key: canonical(each.tree) for key, each in aggregates_of(pledge).items()}


def money(pledge) -> tuple:
    facts = facts_of(card_of(pledge).execution)
    return facts.secured(), facts.executed()


def test_what_is_reported_counts_once_it_is_accepted():
    made = submitted()
    assert money(made.pledge) == (20 * MILLION, 8 * MILLION)
    accept(made)

    assert money(made.pledge) == (30 * MILLION, 12 * MILLION)
    card = card_of(made.pledge)
    assert (card.pledge.status, card.reviews[0].state, card.reviews[0].progress) == ("정상추진", "accepted", 70)
    assert (card.performance, card.indicators) == (FACTS["performance"], FACTS["indicators"])


def test_accepting_raises_the_version_of_the_pledge_and_of_the_report():
    made = submitted()
    before = Pledge.objects.get(pk=made.pledge.pk).version
    seen = made.review.version
    accept(made)

    assert Pledge.objects.get(pk=made.pledge.pk).version == before + 1
    assert made.review.version == seen + 1


def test_history_tells_every_save_and_replays_to_what_stands():
    made = opened()
    say(made, **TEXTS)
    say(made, **FACTS)
    first = ChangeSet.objects.filter(aggregate="review").order_by("pk")
    assert [each.version for each in first] == [1, 2, 3]
    assert set(first.last().records.values_list("field", flat=True)) == {"reported"}
    assert json.loads(first.last().snapshot)["reported"]["execution"][0]["secured"] == 25 * MILLION
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=3)
    return_review(made.pledge, 1, actor=actor(made.coordinator), seen=4, comment="시비 확보 근거를 붙이십시오.")
    say(made, next_steps="10월에 정산한다.")
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=6)
    accept(made)
    assert replayed(made.pledge) == stands(made.pledge)
    corrected(made)
    say(made, execution=(entry(25, 11),))
    submit_review(made.pledge, 2, actor=actor(made.officer), seen=made.review.version)
    accept(made)

    assert replayed(made.pledge) == stands(made.pledge)
    last = ChangeSet.objects.filter(pledge=made.pledge).order_by("pk").last()
    then = card_at(made.pledge, last.at)
    now = card_of(made.pledge)
    assert (then.execution, then.reviews, then.performance) == (now.execution, now.reviews, now.performance)


def test_a_report_as_each_version_was():
    made = opened()
    say(made, **TEXTS)
    say(made, **FACTS)
    say(made, problems="예산이 늦다.", execution=())

    assert report_at(made.pledge, 1, 2).narrative == "주민총회를 열었다."
    assert report_at(made.pledge, 1, 3).execution == FACTS["execution"]
    assert report_at(made.pledge, 1, 4) == report_of(made.review)
    assert report_at(made.pledge, 1, 9) is None


def test_a_returned_report_is_sent_again_and_both_stand_in_the_steps():
    made = submitted()
    return_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version, comment="근거가 없음")
    say(made, narrative="주민총회를 두 번 열었다.")
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=made.review.version)

    steps = list(made.review.steps.values_list("kind", "note", "version"))
    assert steps == [("submitted", "", 3), ("returned", "근거가 없음", 4), ("submitted", "", 6)]
    assert report_at(made.pledge, 1, 3).narrative == "주민총회를 열었다."
    assert report_at(made.pledge, 1, 6).narrative == "주민총회를 두 번 열었다."


def test_a_correction_takes_the_place_of_what_it_corrects():
    made = submitted()
    accept(made)
    serial = corrected(made)
    assert (serial, made.review.corrects.serial, made.review.correction_reason) == (2, 1, "집행액을 잘못 적음")
    assert report_of(made.review).performance == FACTS["performance"]
    say(made, execution=(entry(25, 11),), performance=())
    assert money(made.pledge) == (30 * MILLION, 12 * MILLION)
    submit_review(made.pledge, 2, actor=actor(made.officer), seen=made.review.version)
    accept(made)

    assert money(made.pledge) == (25 * MILLION, 11 * MILLION)
    card = card_of(made.pledge)
    assert (len(card.reviews), card.performance, card.indicators) == (1, (), FACTS["indicators"])
    assert list(made.pledge.reviews.order_by("serial").values_list("superseded", flat=True)) == [True, False]


def test_a_correction_of_an_earlier_quarter_leaves_the_status_of_the_later():
    made = submitted()
    accept(made)
    Pledge.objects.filter(pk=made.pledge.pk).update(status="완료")
    made.pledge.reviews.create(serial=2, as_of="2021-12-31", state="accepted", status="완료")
    correct_review(made.pledge, 1, actor=actor(made.officer), seen=4, reason="진도율을 잘못 적음")
    say(made, status="일부추진")
    submit_review(made.pledge, 3, actor=actor(made.officer), seen=made.review.version)
    accept(made)

    card = card_of(made.pledge)
    assert card.pledge.status == "완료"
    assert [(each.as_of.month, each.status) for each in card.reviews] == [(9, "일부추진"), (12, "완료")]
