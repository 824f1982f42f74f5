"""A word, target or statistic with a slip is told beside the one that comes back; what looks alike is left alone."""

import pytest

from tests.cards.by_hand import card, item, plan
from tests.support.checks import findings, held
from tests.support.spellings import spoken


def test_a_word_with_a_slip_is_told_beside_the_word_that_comes_back():
    records = [{"year": year, "title": "교육", "body": "- 마을공동체이해 교육"} for year in (2018, 2019)]
    records.append({"year": 2020, "title": "교육", "body": "- 마을동체이해 회계 교육"})
    records[1]["body"] = "- 마을공동체이해 과정"

    assert held(card(plan(item("k")), performance=records), "word-letters") == [
        ("note", "performance[2].body", "마을동체이해", "마을공동체이해")
    ]
    assert held(card(plan(item("k")), performance=records[1:]), "word-letters") == []


def test_dongs_with_and_without_their_mark_are_a_note_at_the_rarer_writing():
    records = [{"year": 2021, "title": "추진", "body": text} for text in ("시흥제2동", "시흥3동·시흥4동", "독산3동")]

    assert held(card(plan(item("k")), performance=records), "dong-name") == [
        ("note", "performance[0].body", "시흥제2동", "시흥3동")
    ]
    assert held(card(plan(item("k")), performance=records[1:]), "dong-name") == []


@pytest.mark.parametrize(
    ("odd", "is_slip"),
    [
        ("주민 의결수렴 연4회", True),
        ("주민 의견렴 연4회", True),
        ("주민 의견수렴 연3회", False),
        ("주민 의견수렴을 연4회", False),
        ("상담", False),
    ],
)
def test_a_target_that_comes_back_keeps_its_letters(odd, is_slip):
    texts = dict.fromkeys(("2018", "2019"), ["주민 의견수렴 연4회"]) | {"2020": [odd]}

    expected = [("note", "plans[0].items[0].targets.2020[0]", odd, "주민 의견수렴 연4회")]
    assert held(card(plan(item("k", targets=texts))), "target-letters") == expected * is_slip


@pytest.mark.parametrize("times", [1, 2])
def test_two_targets_that_stand_equally_often_are_two_targets(times):
    words = ["주민 의견수렴 연4회"] * times + ["주민 의결수렴 연4회"] * times
    texts = {str(2018 + index): [text] for index, text in enumerate(words)}

    assert held(card(plan(item("k", targets=texts))), "target-letters") == []


def test_a_statistic_that_comes_back_keeps_its_name():
    tables = [
        {"name": "복지플래너 활동", "year": year, "unit": "명", "values": {"방문": 3}} for year in (2018, 2019, 2020)
    ]
    assert held(card(plan(item("k")), indicators=tables), "series-letters") == []

    tables[1]["name"] = "복지풀래너 활동"
    assert held(card(plan(item("k")), indicators=tables), "series-letters") == [
        ("note", "indicators[1].name", "복지풀래너 활동", "복지플래너 활동")
    ]


def test_a_run_of_one_letter_is_no_word_and_a_slip_of_a_word_is_found_beside_it():
    tree = spoken(f"{'가' * 3_000} 주민활동지원사업")

    assert findings(spoken("가가가가가가나가가가가가", "가" * 12), "name-letters") == []
    assert [each.stated for each in findings(tree, "name-letters")] == ["주민활동지원사업"]
