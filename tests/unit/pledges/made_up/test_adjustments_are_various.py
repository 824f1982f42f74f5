"""Three hundred cards hold every change a jury could be asked for."""

from collections import Counter

import pytest

from pledges.domain.compare import compare_money
from pledges.domain.items import Fate, pair_items


@pytest.fixture
def cards(three_hundred):
    return three_hundred


@pytest.fixture
def requests(cards):
    """Each request with its card."""
    return [(card, request) for card in cards for request in card.adjustments]


@pytest.fixture
def turns(requests):
    """Plans before and after each request that joins two."""
    ends = [(card, request.from_revision, request.to_revision) for card, request in requests]
    return [(card.plan(a), card.plan(b)) for card, a, b in ends if a is not None and b is not None]


def test_every_fate_of_a_sub_project_but_silent_removal(turns):
    fates = Counter(pair.fate for before, after in turns for pair in pair_items(before, after))

    assert set(fates) == set(Fate) - {Fate.REMOVED}


def test_sub_projects_are_replaced_split_and_merged(turns):
    heirs = [[item.succeeds for item in after.items if item.succeeds] for _, after in turns]

    assert any(len(each) == 1 and len(each[0]) == 1 for each in heirs)
    assert any(each.count(each[0]) == 2 for each in heirs if each)
    assert any(len(each[0]) == 2 for each in heirs if each)


def test_sources_move_and_the_reason_says_so(requests):
    moved = []
    for card, request in requests:
        if "재원 구성" in request.kinds:
            before, after = card.plan(request.from_revision), card.plan(request.to_revision)
            moved += [(item, request) for item in compare_money(before, after).items if item.moved]

    assert moved
    assert all("재원을" in request.reason and item.pair.original.name in request.reason for item, request in moved)


def test_kinds_states_and_outcomes_of_requests(requests):
    votes = [request.deliberation for _, request in requests if request.deliberation]

    assert {kind for _, request in requests for kind in request.kinds} >= {
        "공약명", "사업내용", "세부사업", "연도별 목표", "사업비", "재원 구성", "사업기간", "사업량", "사업위치",
        "추진방식", "주관부서", "장기계획 전환", "보류", "폐기", "제외", "통합", "분리", "대체",
    }  # fmt: skip
    assert {request.state for _, request in requests} >= {"confirmed", "published", "refused", "withdrawn", "submitted"}
    assert {vote.outcome for vote in votes} == {"approved", "approved_amended", "refused"}
    assert any(request.stated and request.stated_targets for _, request in requests)
    assert any(request.recommendations for _, request in requests)
