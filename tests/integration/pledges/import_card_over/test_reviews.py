"""Facts of accepted reviews stand in the card's lists, and no file changes them."""

import datetime

import pytest

from pledges.card_file import Refused, card_tree
from pledges.models import ExecutionEntry, FundingSource, PerformanceRecord, Pledge
from pledges.sheets import card_of
from tests.cards.small import changed, small_card
from tests.support.small_card import take

CARDS_OWN = small_card()["execution"][0]
OF_REVIEW = {"item": "autonomy", "source": "구비", "year": "2021", "as_of": "2021-03-31", "secured": 10}


@pytest.fixture
def tell(db):
    """tell(**fields) — 10백만원 secured in 2021, as a review says that then comes into `state`."""

    def told(state="accepted", **fields) -> ExecutionEntry:
        pledge = take(changed("reviews[0].state", "submitted")).pledge
        review = pledge.reviews.get(state="submitted")
        year = {"column": "2021", "first_year": 2021, "last_year": 2021, "as_of": datetime.date(2021, 3, 31)}
        source = FundingSource.objects.get(label="구비")
        row = ExecutionEntry.objects.create(
            pledge=pledge, review=review, order=0, sub_project=pledge.sub_projects.get(), source=source,
            secured=10_000_000, **year | fields,
        )  # fmt: skip
        pledge.reviews.filter(pk=review.pk).update(state=state)
        return row

    return told


@pytest.fixture
def entry(tell) -> ExecutionEntry:
    return tell()


IN_2018 = {"column": "2018", "first_year": 2018, "last_year": 2018, "as_of": datetime.date(2018, 12, 31)}


def execution(pledge: Pledge) -> list[dict]:
    return card_tree(card_of(pledge))["execution"]


def test_facts_of_an_accepted_review_follow_those_of_the_card(entry):
    assert execution(entry.pledge) == [CARDS_OWN, OF_REVIEW]


@pytest.mark.parametrize("state", ["draft", "submitted", "returned"])
def test_facts_of_a_review_that_is_not_accepted_do_not_count(tell, state):
    assert execution(tell(state=state).pledge) == [CARDS_OWN]


def test_a_review_that_corrects_a_figure_takes_its_place(tell):
    assert execution(tell(**IN_2018).pledge) == [OF_REVIEW | {"year": "2018", "as_of": "2018-12-31"}]


def test_the_card_s_own_facts_change_and_those_of_the_review_stay(entry):
    take(changed("execution", [CARDS_OWN | {"executed": 95}, OF_REVIEW]))

    assert execution(entry.pledge) == [CARDS_OWN | {"executed": 95}, OF_REVIEW]
    entry.refresh_from_db()
    assert ExecutionEntry.objects.filter(review__isnull=True).count() == 1


def test_a_corrected_figure_is_kept_below_its_correction(tell):
    tell(**IN_2018)
    correction = OF_REVIEW | {"year": "2018", "as_of": "2018-12-31"}

    take(changed("execution", [correction, CARDS_OWN | {"as_of": "2019-12-31"}]))

    own = ExecutionEntry.objects.filter(review__isnull=True).order_by("as_of")
    assert list(own.values_list("as_of__year", "executed")) == [(2018, 90_000_000), (2019, 90_000_000)]


@pytest.mark.parametrize("said", [[CARDS_OWN], [CARDS_OWN, OF_REVIEW | {"secured": 11}]])
def test_a_fact_of_a_review_is_neither_changed_nor_left_out(entry, said):
    with pytest.raises(Refused) as refusal:
        take(changed("execution", said))

    assert [problem.path for problem in refusal.value.problems] == ["execution[1]"]
    assert execution(entry.pledge) == [CARDS_OWN, OF_REVIEW]


def test_a_review_with_facts_is_not_dropped(pledge):
    review = pledge.reviews.get(progress=50)
    PerformanceRecord.objects.create(pledge=pledge, review=review, order=0, year=2021, title="주민총회")

    with pytest.raises(Refused) as refusal:
        take(changed("reviews[1]", ...))

    assert [problem.path for problem in refusal.value.problems] == ["reviews[1]"]


def test_a_review_without_anything_is_dropped(pledge):
    take(changed("reviews[1]", ...))

    assert list(pledge.reviews.values_list("progress", flat=True)) == [40]
