"""One fault at a time, planted in every kind of value a card file has: what the checks find of it.

Run with `-s` to see the table: for each kind how many values stand on the cards, how many faults were planted,
found, and found at their own place.
"""

import pytest

from pledges.domain.checks import CODES
from pledges.made_up import made_up_cards
from tests.cards.aimed import AIMED, BY_HAND
from tests.cards.planted_aims import aim
from tests.cards.planted_kinds import KINDS
from tests.cards.planted_once import ONCE
from tests.cards.planted_runs import Ground, run, run_tied
from tests.cards.planted_table import codes_told, share_untied, table

SEEDS, CARDS, EACH = (1, 2, 2018), 16, 16

# Every fault in these is told of, wherever it is planted.
ALWAYS = {
    "공약 전체인 줄", "머리의 금액", "머리의 단위", "실적의 해·분기", "요청서의 목표", "요청서의 예산",
    "요청서의 제목", "이행상태", "인쇄된 계", "인쇄된 소계", "인쇄된 연도별 계", "인쇄된 줄 합계", "인쇄된 집행 합계",
    "통계의 계", "함께 인쇄된 행",
}  # fmt: skip
# Percent of the faults that is told of at the least; what is left over stands under no tie on its card.
FLOORS = {
    "공약의 끝": 85, "금액 칸": 85, "세부사업의 키": 85, "실적의 날짜": 85, "심의한 날": 85, "요청서의 세부과제": 85,
    "요청의 판": 85, "단계의 날": 80, "재원의 수준": 80, "통계의 해와 기준일": 80, "사업기간": 75,
    "세부사업 이름": 75, "요청의 구분": 75, "종료와 마지막 해": 75, "집행액": 75, "집행의 줄": 75, "통계의 수": 75,
    "확보액": 75, "실적의 금액": 70, "요청의 상태": 70, "재원": 70, "점검의 회차와 기준일": 70,
    "집행의 해와 기준일": 70, "카드의 단위": 70, "공약명": 65, "서술": 65, "심의의 표": 65, "결과의 자리": 55,
    "목표": 55, "세부사업의 관계": 55, "통계의 기준 수와 비율": 55, "변경 내역": 50, "판의 머리": 50, "심의 결과": 45,
    "통계의 목표": 40, "점검의 이행상태": 35, "통계의 시작 값과 방향": 35, "판의 차례와 상태": 35,
    "계획한 이행률": 30, "실적의 제목": 30, "사업개요": 25, "조정 근거": 25, "통계의 이름과 단위": 25,
    "목표의 결과": 20, "고쳐 읽은 목표": 15, "실적 금액의 줄": 15, "임기": 10, "점검의 이행률": 10,
    "실적의 세부사업": 5, "완료시기·구분·성격": 5, "조정사유": 5,
}  # fmt: skip
# Percent of all values of the cards that no check holds, at the most.
UNTIED = 29


@pytest.fixture(scope="module")
def grounds():
    return [Ground(card) for seed in SEEDS for card in made_up_cards(CARDS, seed)]


@pytest.fixture(scope="module")
def tallies(grounds):
    found = run(grounds, EACH, seed=2018)
    print("", *table(found), sep="\n")
    print("코드별", dict(codes_told(found).most_common()))
    print("값 하나의 잘못으로는 찾지 않아 따로 심는 코드", sorted(set(CODES) - set(codes_told(found)) - set(BY_HAND)))
    print("제 시험만 찾는 코드", BY_HAND)
    return found


def test_the_cards_are_clean_before_anything_is_planted(grounds):
    told = [each for ground in grounds for each in ground.clean_findings if each.severity != "note"]

    assert told == []


def test_every_fault_under_a_printed_sum_is_found(grounds):
    for kind, tally in run_tied(grounds, 20, seed=7).items():
        assert tally.planted == 20
        assert [(kind, fault) for fault in tally.faults if not fault.is_found] == []


def test_every_fault_in_what_is_always_held_is_found(tallies):
    missed = [fault for kind in ALWAYS for fault in tallies[kind].faults if not fault.is_found]

    assert missed == []


def test_a_wrong_total_is_named_by_its_own_place(tallies):
    totals = [kind for kind in tallies if kind.startswith("인쇄된") or kind in {"머리의 금액", "통계의 계"}]

    assert len(totals) == 7
    assert [fault for kind in totals for fault in tallies[kind].faults if not fault.is_at_its_place] == []


@pytest.mark.parametrize("kind", FLOORS)
def test_no_less_is_found_than_was(tallies, kind):
    assert tallies[kind].recall * 100 >= FLOORS[kind]


def test_every_kind_is_held_or_it_is_said_why_not(tallies):
    assert set(tallies) == set(KINDS.values())
    assert ALWAYS | set(FLOORS) | set(ONCE) == set(KINDS.values())
    assert not (ALWAYS | set(FLOORS)) & set(ONCE)


def test_most_values_are_held_by_a_check(tallies):
    assert share_untied(tallies) * 100 <= UNTIED


@pytest.mark.parametrize("code", AIMED)
def test_a_fault_aimed_at_a_code_is_told_of_by_it(grounds, code):
    """On a few of the cards what stands beside the fault explains it away."""
    told = list(aim(grounds, code))

    assert len(told) >= 5
    assert sum(told) * 5 >= len(told) * 4


def test_every_code_tells_of_a_fault_on_a_made_up_card_or_it_is_said_why_not(tallies):
    told = set(codes_told(tallies))

    assert told | set(AIMED) | set(BY_HAND) == set(CODES)
    assert not set(BY_HAND) & (told | set(AIMED))
