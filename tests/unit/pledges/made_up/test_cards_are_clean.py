"""Made-up cards are beyond reproach: no error, no warning, no name, and their files are read back byte for byte."""

import pytest

from pledges.card_file import card_bytes, read_card
from pledges.domain.checks import check_card
from pledges.made_up import file_names, made_up_card, made_up_cards

SEEDS = (1, 2, 2018)
EACH = 300
# A right card may leave a part empty, and may print the sum of dashes as 0.
HABITS = {"section-blank", "zero-and-dash"}


@pytest.fixture(scope="module", params=SEEDS, ids=lambda seed: f"seed {seed}")
def cards(request):
    return list(made_up_cards(EACH, request.param))


def test_no_check_says_more_than_notes_on_how_it_is_written(cards):
    told = [(card.pledge.code, each) for card in cards for each in check_card(card)]

    assert [f"{code} {each.place}: {each.message}" for code, each in told if each.severity != "note"] == []
    assert {each.code for _, each in told} <= HABITS


def test_files_are_read_back_byte_for_byte(cards):
    for card in cards:
        raw = card_bytes(card)

        assert card_bytes(read_card(raw)) == raw


def test_codes_are_unique_and_name_the_files(cards):
    codes = [card.pledge.code for card in cards]

    assert codes[:9] == ["경제-1", "복지-1", "교육-1", "문화-1", "안전-1", "환경-1", "도시-1", "소통-1", "경제-2"]
    assert len(set(codes)) == EACH
    assert file_names(EACH) == [f"{code}.json" for code in codes]


def test_every_title_says_that_it_is_made_up(cards):
    assert all(plan.title.endswith(" (시연용)") for card in cards for plan in card.plans)


def test_authors_are_teams_and_ranks_without_name_or_phone(cards):
    authors = [author for card in cards for author in card.pledge.authors]

    assert authors
    assert all(author.team and author.rank and not (author.name or author.phone) for author in authors)


def test_a_planted_fault_is_found():
    card = next(card for card in made_up_cards(20) if card.in_force.stated)
    raw = card_bytes(card).replace(b'"total": ', b'"total": 9', 1)

    assert check_card(read_card(raw))


def test_another_seed_makes_other_cards():
    assert made_up_card(0, seed=1) != made_up_card(0, seed=2)
