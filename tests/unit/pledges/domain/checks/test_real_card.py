"""What the checks of the totals say of 주민참여-1; each other family has a file of its own."""

from pledges.domain.checks.totals import CODES
from tests.support.real import MILLION, real_findings


def found():
    return [each for each in real_findings() if each.code in CODES]


def test_the_real_card_has_one_wrong_total_and_a_column_that_follows():
    assert [(each.severity, each.code, each.place) for each in found()] == [
        ("error", "line-total", "plans[1].items[0].funding[1]"),
        ("note", "total-column", "plans[1].stated.total"),
    ]


def test_the_misprinted_line_is_told_with_both_figures_and_their_gap():
    line, _ = found()

    assert (line.stated, line.computed, line.gap) == (2_295 * MILLION, 2_446 * MILLION, 151 * MILLION)
    assert line.message == (
        "조정 1차 · 주민자치사업 활성화 · 구비 합계: 인쇄된 2,295백만원, 내역의 합 2,446백만원"
        " — 151백만원 적게 인쇄되었습니다."
    )


def test_the_column_of_line_totals_follows_from_it():
    _, column = found()

    assert (column.stated, column.computed, column.gap) == (9_196 * MILLION, 9_045 * MILLION, -151 * MILLION)
    assert column.message.endswith("— 따로 지적한 합계의 잘못에서 따라온 차이입니다.")
