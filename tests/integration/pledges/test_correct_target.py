"""Correcting how a target is read: what is saved, what stands in history, what is refused."""

from dataclasses import replace
from decimal import Decimal

import pytest

from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.measures import correct_target
from pledges.actions.refusals import Refused
from pledges.card_file import card_tree
from pledges.domain.card import Measure
from pledges.models import ChangeSet, Pledge
from pledges.sheets import card_of
from tests.support.register import take_real

pytestmark = pytest.mark.django_db

TARGET = ("participatory-budget", "2019", "10개동 시비 3억 (동별3천)")
SAID = Measure(
    item=TARGET[0], year=TARGET[1], text=TARGET[2], what="지원", quantity=Decimal("9.0"), unit="개동", per="연"
)
ACTOR = Actor("시험", "tests")


def correct(pledge=None, target=TARGET, said=SAID, actor=ACTOR, seen=None):
    pledge = pledge or Pledge.objects.get(code="주민참여-1")
    correct_target(pledge, target, said, actor=actor, seen=seen or pledge.version, reason="잘못 읽음")
    return Pledge.objects.get(pk=pledge.pk)


def test_a_correction_travels_with_the_card_and_its_file():
    row = correct(take_real())

    assert card_of(row).measures == (SAID,)
    assert str(row.measures.get().quantity) == "9"
    (told,) = card_tree(card_of(row))["measures"]
    assert told == {"item": TARGET[0], "year": "2019", "text": TARGET[2]} | {
        "what": "지원",
        "quantity": 9,
        "unit": "개동",
        "per": "연",
    }


def test_a_correction_raises_the_version_and_stands_in_history():
    before = take_real().version
    row = correct()

    change = ChangeSet.objects.order_by("pk").last()
    assert row.version == before + 1
    assert (change.aggregate, change.who, change.origin, change.reason) == ("pledge", "시험", "tests", "잘못 읽음")
    assert any("measures" in each.field for each in change.records.all())


def test_a_correction_takes_the_place_of_the_one_before():
    correct(take_real())
    row = correct(said=None)

    assert card_of(row).measures == ()


def test_corrections_keep_their_places_in_the_list():
    take_real()
    later = ("participatory-budget", "2020", "10개동 시비 2억 (동별2천)")
    correct()
    correct(target=later, said=replace(SAID, year=later[1], text=later[2]))
    row = correct(said=replace(SAID, what="교부"))

    assert [(each.year, each.what) for each in card_of(row).measures] == [("2019", "교부"), ("2020", "지원")]
    assert list(row.measures.values_list("order", flat=True)) == [0, 1]


def test_a_correction_can_say_that_nothing_is_counted():
    text_only = Measure(item=TARGET[0], year=TARGET[1], text=TARGET[2])

    assert card_of(correct(take_real(), said=text_only)).measures == (text_only,)


def test_saving_what_stands_already_saves_nothing():
    version = correct(take_real()).version
    sets = ChangeSet.objects.count()

    assert correct().version == version
    assert ChangeSet.objects.count() == sets


def test_the_plan_in_force_stays_as_it_was():
    row = take_real()
    plans = card_of(row).plans

    assert card_of(correct(row)).plans == plans


def test_a_correction_of_an_older_version_is_refused():
    seen = take_real().version
    row = correct()

    with pytest.raises(Stale):
        correct(said=None, seen=seen)
    assert card_of(row).measures == (SAID,)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_target_that_no_plan_has_is_refused(place):
    wrong = [*TARGET]
    wrong[place] = {0: "autonomy", 1: "2018", 2: "10개동"}[place]

    with pytest.raises(Refused, match="어느 계획에도 없습니다"):
        correct(take_real(), target=tuple(wrong))
    assert not card_of(Pledge.objects.get()).measures


def test_words_that_are_too_long_are_refused():
    long = Measure(item=TARGET[0], year=TARGET[1], text=TARGET[2], quantity=Decimal(1), unit="회" * 61)

    with pytest.raises(Refused):
        correct(take_real(), said=long)
    assert not card_of(Pledge.objects.get()).measures
