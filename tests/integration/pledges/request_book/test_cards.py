"""The cards and the changes behind the request of 주민참여-1: every total beside its label, recomputed elsewhere."""


from tests.support.books import cells, row_of, texts
from tests.support.requests import CARDS, CHANGES, FORM, MONEY, opened

BEFORE, AFTER = CARDS
BUDGET, FACTS = "□ 소요예산", "□ 연차별 투자수요 및 집행액 (2021. 6. 30. 기준)"


def test_the_sheets_stand_in_the_order_of_the_paper(content):
    assert opened(content).sheetnames == [FORM, BEFORE, AFTER, CHANGES, MONEY]


def test_the_cards_begin_with_number_title_and_money(book):
    assert row_of(book[BEFORE], "주민참여-1") == ["금천 마을민주주의 사업"]
    assert row_of(book[AFTER], "주민참여-1") == ["금천 마을민주주의 사업 확대"]
    assert row_of(book[BEFORE], "총사업비") == [4105, "완료시기", "임기내"]
    assert row_of(book[AFTER], "총사업비") == [9196, "완료시기", "임기내"]


def test_the_original_card_shows_its_budget_and_nothing_of_what_came_later(book):
    sheet = book[BEFORE]

    assert row_of(sheet, "계", after=BUDGET) == [4105, 875, 995, 745, 745, 745]
    assert row_of(sheet, "동특성화사업", "소계") == [500, 250, 250, 0, 0, 0]
    assert [cell.value for cell in cells(sheet) if cell.value == "-"] == ["-"] * 3
    assert [each for each in texts(sheet) if each in (FACTS, "□ 추진실적")] == []


def test_what_was_secured_required_and_spent_on_the_adjusted_card(book):
    sheet = book[AFTER]

    assert row_of(sheet, "구 분", "재원별", after=FACTS) == ["합 계", "2018년", "2019년", "2020년", "2021년", "2022년"]
    assert row_of(sheet, "계", after=FACTS) == [9196, 4917, 1254, 1199, 1764, 1536, 2217, 1618, 1922, 564, 2039, 0]
    assert row_of(sheet, "마을공동체 활성화", "소계", after=FACTS) == [
        2270, 1495, 422, 413, 465, 442, 503, 445, 440, 195, 440, 0
    ]  # fmt: skip
    # The paper leaves what was spent of 시비 in 2022 blank.
    assert row_of(sheet, "시비", after=FACTS)[:4] == [867, 698, 180, 164]


def test_statistics_stand_under_their_heads(book):
    sheet = book[AFTER]

    assert row_of(sheet, "2018년", after="○ 복지플래너 활동") == [
        15025, 1821, 147, 12947, 110, 14123, 1830, 8198, 707, 329, 3059
    ]  # fmt: skip
    assert "【2021년】" in texts(sheet)


def test_every_line_of_both_plans_stands_beside_its_change(book):
    sheet = book[CHANGES]

    assert row_of(sheet, "계", "당초") == [4105, 875, 995, 745, 745, 745]
    assert row_of(sheet, "조정(안)") == [9196, 1254, 1764, 2217, 1922, 2039]
    assert row_of(sheet, "증감") == [5091, 379, 769, 1472, 1177, 1294]
    assert row_of(sheet, "주민자치활동 지원사업 (추가)", "소계", "당초") == []
    assert row_of(sheet, "증감", after="동단위 시민참여예산 사업") == [-290, 0, 0, -100, -90, -100]


def test_only_facts_are_numbers_on_the_adjusted_card(content):
    """Secured, spent and counted things; what the plan says is looked up on the sheet of money."""
    money = [cell for cell in cells(opened(content)[AFTER]) if cell.data_type == "n" and cell.column > 4]
    plans = [cell for name in (BEFORE, CHANGES) for cell in cells(opened(content)[name]) if cell.data_type == "n"]

    assert plans == []
    assert money != []


def test_an_edited_amount_moves_the_cards_and_the_changes_too(edited_book):
    assert row_of(edited_book[BEFORE], "총사업비")[0] == 4205
    assert row_of(edited_book[BEFORE], "동특성화사업", "소계") == [600, 250, 250, 100, 0, 0]
    assert row_of(edited_book[CHANGES], "증감") == [4991, 379, 769, 1372, 1177, 1294]
