"""The list of pledges as it is searched, sorted and cut."""

import pytest
from django.urls import reverse

from tests.cards.by_hand import card, plan
from tests.pages.others import ListPage
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

ADDRESS = reverse("pledges:pledge-list")


@pytest.fixture
def show(client_as):
    client = client_as("viewer")
    return lambda **asked: ListPage(client.get(ADDRESS, asked))


def test_pledge_list_finds_words_in_numbers_and_titles(show):
    take_real()
    take(card(plan(title="마을 도서관"), code="교육-3"))

    assert show(q="마을").codes == ["교육-3", "주민참여-1"]
    assert show(q="마을 도서").codes == ["교육-3"]
    assert show(q="참여-1").codes == ["주민참여-1"]
    assert show(q="사업 확대").codes == ["주민참여-1"]
    assert "찾는 말 ‘없는말’에 맞는 공약이 없습니다." in show(q="없는말").main.text


@pytest.mark.parametrize("words", ["\0", "%", "_", "'; --", "\\", "가" * 10_000])
def test_pledge_list_takes_any_words(show, words):
    take_real()

    assert show(q=words).count in {"0건", "1건"}


def test_pledge_list_is_sorted_as_asked(show):
    take(card(plan(), code="가-1", pledge={"lead_department": "나과"}))
    take(card(plan(), code="나-1", pledge={"lead_department": "가과"}))

    assert show().codes == ["가-1", "나-1"]
    assert show(sort="department").codes == ["나-1", "가-1"]
    assert show(sort="-code").codes == ["나-1", "가-1"]
    assert show(sort="nonsense").codes == ["가-1", "나-1"]


def test_pledge_list_holds_25_a_page(show):
    for number in range(26):
        take(card(code=f"시험-{number:02}"))

    first, second, beyond, nonsense = (show(page=page) for page in (1, 2, 99, "x"))

    assert (len(first.rows), first.count) == (25, "26건")
    assert second.codes == beyond.codes == ["시험-25"]
    assert nonsense.codes == first.codes
    assert len(show(per_page=0).rows) == 25
