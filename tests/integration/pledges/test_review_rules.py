"""What a report has to say before it is sent, and when its round is shut; beside each, the same done rightly."""

import pytest

from geumcheon.lib.money import DASH
from pledges.actions.cards import import_card
from pledges.actions.refusals import Refused, Unsound
from pledges.actions.reviews import Incomplete, accept_review, correct_review, submit_review
from pledges.actions.rounds import change_round
from pledges.card_file import Refused as FileRefused
from pledges.card_file import card_tree, read_card
from pledges.models import Pledge
from pledges.permissions import Part
from pledges.sheets import card_of
from pledges.sheets.report import report_of
from tests.cards.strategies import as_bytes
from tests.support.review_steps import ACTIONS
from tests.support.rounds import DUE, FACTS, TEXTS, actor, entry, opened, say, submitted

pytestmark = pytest.mark.django_db


def test_an_unfinished_report_tells_all_that_is_missing():
    made = opened()
    with pytest.raises(Incomplete) as refused:
        ACTIONS["submit"](made, made.officer)
    assert list(refused.value.missing) == ["status", "progress", "narrative"]
    say(made, **TEXTS)
    ACTIONS["submit"](made, made.officer)


def test_a_report_that_brings_errors_needs_a_reason():
    made = opened()
    say(made, **TEXTS, execution=(entry(0, 5, year="2022"),))
    with pytest.raises(Refused, match="오류가 [0-9]+건 있습니다"):
        ACTIONS["submit"](made, made.officer)
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=made.review.version, reason="이월 예산임")
    assert made.review.steps.get().note == "이월 예산임"


def test_a_status_that_an_adjustment_gives_is_not_reported():
    made = opened()
    with pytest.raises(Refused, match="‘보류’은.는. 조정 심의를 거쳐야"):
        say(made, status="보류")
    Pledge.objects.filter(pk=made.pledge.pk).update(status="보류")
    assert say(made, status="보류")


def test_rules_of_the_card_hold_for_a_report_too():
    made = opened()
    with pytest.raises(Unsound):
        say(made, execution=(entry(1, 1, key="없음"),))
    assert say(made, part=Part.REVIEW_MONEY, execution=(entry(None, 0),))


def test_a_blank_a_dash_and_nought_stay_apart():
    made = opened()
    dash = entry(None, 0)
    say(made, execution=(dash.__class__(**{name: getattr(dash, name) for name in ("item", "source", "year", "as_of")},
                                        secured=DASH, executed=0),))  # fmt: skip
    (kept,) = report_of(made.review).execution
    assert (kept.secured, kept.executed) == (DASH, 0)
    say(made, execution=(entry(None, 3),))
    (kept,) = report_of(made.review).execution
    assert kept.secured is None


def test_a_closed_round_and_a_closed_pledge_are_shut_but_a_correction_is_written():
    made = submitted()
    accept_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version)
    change_round(made.round, due_on=DUE, state="closed", actor=actor(made.coordinator), seen=1)
    ACTIONS["correct"](made, made.officer)
    assert say(made, narrative="바로잡음")
    made.pledge.reviews.filter(serial=2).update(corrects=None, correction_reason="")
    with pytest.raises(Refused, match="마감된 회차입니다"):
        say(made, narrative="다시")
    Pledge.objects.filter(pk=made.pledge.pk).update(closed_how="완료", closed_on="2021-12-31")
    with pytest.raises(Refused, match="종결 상태에서는"):
        say(made, narrative="다시")


def test_one_correction_at_a_time_and_never_of_what_was_corrected():
    made = submitted()
    accept_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version)
    seen = made.review.version
    ACTIONS["correct"](made, made.officer)
    with pytest.raises(Refused, match="이미 정정하고 있습니다"):
        correct_review(made.pledge, 1, actor=actor(made.officer), seen=seen, reason="오기")
    submit_review(made.pledge, 2, actor=actor(made.officer), seen=made.review.version)
    accept_review(made.pledge, 2, actor=actor(made.coordinator), seen=made.review.version)
    with pytest.raises(Refused, match="이 점검은 이제 없습니다"):
        correct_review(made.pledge, 1, actor=actor(made.officer), seen=seen + 1, reason="오기")


def test_a_card_file_repeats_a_round_s_report_and_changes_nothing_of_it():
    made = submitted()
    accept_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version)
    ACTIONS["correct"](made, made.officer)
    kept = card_tree(card_of(made.pledge))
    assert not import_card(read_card(as_bytes(kept)), actor=actor(None)).changed
    reviews = [kept["reviews"][0], kept["reviews"][1] | {"state": "accepted"}]
    with pytest.raises(FileRefused) as refused:
        import_card(read_card(as_bytes(kept | {"reviews": reviews})), actor=actor(None))
    assert [each.path for each in refused.value.problems] == ["reviews[1]"]
    assert card_of(made.pledge).execution[-1] in FACTS["execution"]
