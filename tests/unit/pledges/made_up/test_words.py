"""Draws and particles: what every sentence and every figure of a made-up card hangs on."""

import pytest

from pledges.made_up.chance import Chance
from pledges.made_up.fate import fate_of
from pledges.made_up.korean import object_of, together_with, towards
from pledges.made_up.layout import Layout, is_open_from
from pledges.made_up.vocabulary import FIELDS
from pledges.made_up.work import ideas_of


@pytest.mark.parametrize(
    ("word", "as_object", "direction", "company"),
    [
        ("구비", "구비를", "구비로", "구비와"),
        ("민간", "민간을", "민간으로", "민간과"),
        ("교실", "교실을", "교실로", "교실과"),
    ],
)
def test_particles_follow_the_last_syllable(word, as_object, direction, company):
    assert (object_of(word), towards(word), together_with(word)) == (as_object, direction, company)


def test_marks_stand_between_word_and_particle():
    assert object_of("교실", "‘마을교실’") == "‘마을교실’을"


def test_draws_are_the_same_for_the_same_words():
    one, other = Chance(1, "카드"), Chance(1, "카드")

    assert [one.between(1, 100) for _ in range(20)] == [other.between(1, 100) for _ in range(20)]


def test_weights_keep_their_share():
    chance = Chance("weights")
    drawn = [chance.weighted({"a": 90, "b": 10, "c": 0}) for _ in range(1_000)]

    assert 850 < drawn.count("a") < 950
    assert "c" not in drawn


def test_some_keep_their_order_and_stand_once():
    assert Chance("some").some("가나다라", 9) == ["가", "나", "다", "라"]


def test_stories_of_two_pledges_name_the_same_meeting():
    ended, begun = fate_of(3, 7), fate_of(3, 15)

    assert (ended.how, ended.ends, begun.after, begun.begins) == ("분리", True, 7, True)
    assert ended.session is begun.session


@pytest.mark.parametrize(
    ("first", "last", "timing", "duration", "nature"),
    [
        (2018, 2022, "임기내", "단기", "신규"),
        (2016, 2022, "임기내", "중기", "계속"),
        (2014, 2022, "임기내", "장기", "계속"),
        (2018, 2024, "임기후", "중기", "신규"),
        (2018, 2025, "임기후", "장기", "신규"),
        (2018, None, "임기후", "장기", "신규"),
    ],
)
def test_the_head_follows_from_the_period(first, last, timing, duration, nature):
    layout = Layout(("2018",), ("2018",), first, last)

    assert (layout.completion_timing, layout.duration_class, layout.nature) == (timing, duration, nature)


@pytest.mark.parametrize(
    ("column", "is_open"),
    [("2020", False), ("2021", True), ("2020-2021", False), ("2022-", True), ("prior", False), ("after_term", True)],
)
def test_columns_open_from_a_year(column, is_open):
    assert is_open_from(column, 2021) is is_open


def test_every_field_has_names_enough_and_spells_none_of_them_twice():
    for field in FIELDS:
        names = [idea.name.replace(" ", "") for idea in ideas_of(field)]
        assert len(names) == len(set(names)) > 100
