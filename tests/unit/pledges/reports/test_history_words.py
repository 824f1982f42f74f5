"""Records of history in words: where, what, and nothing internal."""

import pytest

from pledges.reports.history_words import LONGEST, field_words, value_words, what_words


@pytest.mark.parametrize(
    ("aggregate", "identity", "words"),
    [
        ("pledge", "7:주민참여-1", "공약"),
        ("plan", "7:주민참여-1 · plan 0", "계획(당초)"),
        ("plan", "7:주민참여-1 · plan 2", "계획(조정 제2판)"),
        ("request", "7:주민참여-1 · request 1", "조정 심의요청 1"),
        ("review", "7:주민참여-1 · review 3", "분기 점검 3"),
        ("assembly", "x", "assembly"),
    ],
)
def test_what_was_saved(aggregate, identity, words):
    assert what_words(aggregate, identity) == words


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("title", "공약명"),
        ("items[0].funding[1].amounts.2020", "세부사업 1 › 재원 2 › 금액 › 2020년"),
        ("items[2].targets.2022-2023[0]", "세부사업 3 › 목표 › 2022~2023년 1"),
        ("indicators[0].values.어르신", "통계표 1 › 값 › 어르신"),
    ],
)
def test_where_it_was_changed(path, words):
    assert field_words(path) == words


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("title", '"새 이름"', "새 이름"),
        ("title", "", ""),
        ("title", "null", "(빈칸)"),
        ("items[0].ended", "true", "예"),
        ("items[0].funding[0].amounts.2020", "13500000", "13,500,000원"),
        ("stated.head.total", "92", "92"),
        ("performance[0].amounts[0].amount", "424000", "424000"),
        ("indicators[0].values.가", "2.10", "2.1"),
        ("kinds", '["사업비","연도별 목표"]', "사업비 · 연도별 목표"),
        ("period", "[2018,null]", "2018 · (빈칸)"),
        ("state", '"proposed"', "조정(안)"),
        ("adjustments[0].deliberation.outcome", '"approved"', "승인"),
        ("items", '[{"key":"a"},{"key":"b"}]', "2건"),
        ("stated", '{"total":1}', "1개 항목"),
        ("sections.goal", '"' + "가" * 400 + '"', "가" * 300 + "…"),
        ("sections.goal", '"' + "가" * (LONGEST - 1), "(긴 내용)"),
    ],
)
def test_what_it_says(path, text, words):
    assert value_words(path, text) == words


@pytest.mark.parametrize("path", ["pledge.authors[0].name", "pledge.authors[12].phone"])
def test_names_and_telephones_are_not_said(path):
    assert value_words(path, '"홍길동"') == "(내부 정보)"


def test_whole_authors_are_only_counted():
    assert value_words("pledge.authors", '[{"name":"홍길동"}]') == "1건"
    assert value_words("pledge.authors[0]", '{"name":"홍길동"}') == "1개 항목"
