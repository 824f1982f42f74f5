"""Requests with columns, decimals, levels and gaps of every kind: their sums hold in another program too."""

from decimal import Decimal

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.books import by_head, cells, row_of
from tests.support.office import recomputed
from tests.support.requests import FORM, MONEY, opened, written

WILD = [
    item("a", line("국비", prior=13.5, y2018=100, y2019="-", y2020=None, y2021_2022=5.25, after_term=7, undivided=3)),
    item("p"),
    item("c", line("시비", y2018=10), line("구비", y2018=20, payer="LH"), parent="p"),
    item("w", line("미구분", undivided=1000), whole=True),
]


@pytest.fixture(scope="module")
def wild(tmp_path_factory):
    after = plan(item("a", line("국비", prior=13.5, y2023=0.25, undivided=2.5)), revision=1)
    return recomputed(written(card(plan(*WILD), after)), tmp_path_factory.mktemp("wild"))


def test_every_kind_of_column_has_its_place(wild):
    heads = ["기투자", "2018년", "2019년", "2020년", "2021~2022년", "2023년", "임기 후", "연도 미구분"]

    assert row_of(wild[MONEY], "세부사업", "재원별", "합계") == heads
    assert row_of(wild[FORM], "구분", "계") == heads


def test_decimals_blanks_and_dashes_stay_apart_and_sums_survive_them(wild):
    sheet, above = wild[FORM], {"after": "○ 연도별 예산계획"}

    assert by_head(wild[MONEY], "세부사업", "국비") == {
        "합계": 128.75, "기투자": 13.5, "2018년": 100, "2019년": "-", "2021~2022년": 5.25, "임기후": 7, "연도미구분": 3
    }  # fmt: skip
    assert by_head(sheet, "구분", "당초", **above) == {
        "계": 1158.75, "기투자": 13.5, "2018년": 130, "2019년": 0, "2021~2022년": 5.25, "임기후": 7, "연도미구분": 1003
    }  # fmt: skip
    assert by_head(sheet, "구분", "조정(안)", **above) == {
        "계": 16.25, "기투자": 13.5, "2023년": 0.25, "연도미구분": 2.5
    }  # fmt: skip
    assert by_head(sheet, "구분", "증감", **above) == {
        "계": -1142.5, "기투자": 0, "2018년": -130, "2019년": 0, "2021~2022년": -5.25, "2023년": 0.25,
        "임기후": -7, "연도미구분": -1000.5,
    }  # fmt: skip


def test_a_third_level_is_summed_once(wild):
    assert row_of(wild[MONEY], "세부사업 p", "소계") == [30, 30]
    assert row_of(wild[MONEY], "구비(LH)") == [20, 20]
    assert row_of(wild[MONEY], "계", after="당초")[0] == 1158.75
    assert row_of(wild[MONEY], "공약 전체", "소계") == [1000, 1000]


def test_decimals_are_shown_as_many_as_the_card_needs():
    plans = (plan(item("a", line(y2018=Decimal("13.5")))), plan(item("a", line(y2018=1)), revision=1))

    formats = {cell.number_format for cell in cells(opened(written(card(*plans)))[MONEY]) if cell.data_type == "f"}

    assert formats == {'#,##0.0;"△"#,##0.0;0'}


def test_a_decrease_of_decimals_leaves_no_rest(tmp_path):
    before = plan(item("a", line(y2018=Decimal("0.1")), line("시비", y2018=Decimal("0.2"))))
    after = plan(item("a", line(y2018=Decimal("0.3"))), revision=1)

    book = recomputed(written(card(before, after)), tmp_path)

    assert row_of(book[FORM], "증감") == [0, 0]


def test_thirty_sub_projects_with_five_sources_add_up(tmp_path):
    sources = ("국비", "시비", "구비", "민간", "기타")
    items = [item(f"k{n}", *[line(source, y2018=n, y2019=1) for source in sources]) for n in range(1, 31)]

    book = recomputed(written(card(plan(item("k1")), plan(*items, revision=1))), tmp_path)

    # 5 × (1 + … + 30) and 5 × 30.
    assert row_of(book[MONEY], "계", after="조정(안)") == [2475, 2325, 150]
    assert row_of(book[FORM], "조정(안)", after="○ 연도별 예산계획") == [2475, 2325, 150]


def test_plans_without_money_or_targets_give_an_empty_form(tmp_path):
    book = recomputed(written(card(plan(), plan(revision=1))), tmp_path)

    assert row_of(book[FORM], "구분", "계") == []
    assert row_of(book[FORM], "증감") == []
    assert row_of(book[FORM], "-총사업비") == []


def test_a_later_adjustment_says_which_plan_it_starts_from():
    first = plan(item("a", line(y2018=2)), revision=1) | {"state": "confirmed"}
    tree = card(plan(item("a", line(y2018=1))), first, plan(item("a", line(y2018=5)), revision=2))

    sheet = opened(written(tree, 2), data_only=True)[FORM]

    assert row_of(sheet, "당초 (조정 1차)", after="○ 연도별 예산계획") == [2, 2]
    assert row_of(sheet, "조정(안)", after="○ 연도별 예산계획") == [5, 5]
