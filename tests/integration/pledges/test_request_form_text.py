"""Typed words on the request are text and nothing else; nobody is named; the file has a name."""

from pledges.exports.request import request_file_name
from pledges.reports.request_form import request_form
from tests.cards.by_hand import card, item, line, plan, read
from tests.support.books import cells, row_of
from tests.support.office import recomputed
from tests.support.real import real_card
from tests.support.requests import CARDS, CHANGES, FORM, MONEY, opened, written


def told(text: str) -> dict:
    """Facts of a card whose every word is the text."""
    record = {"year": 2018, "item": "a", "title": text, "body": text, "amounts": [
        {"amount": 5, "unit": "천원", "what": text}
    ]}  # fmt: skip
    table = {"name": text, "group": text, "unit": text, "year": 2018, "values": {text: {text: 1}}, "stated": {text: 1}}
    secured = {"item": "a", "source": "@비", "year": "2018", "as_of": "2018-12-31", "secured": 1}
    return {"performance": [record], "indicators": [table], "execution": [secured]}


def test_typed_text_is_never_a_formula():
    text = "=1+1"
    items = [item("a", line("=구비", y2018=1, payer="@LH"), name="+1", targets={"2018": ["-1", "=2"]})]
    plans = (
        plan(*items, title=text, sections={"summary": "=SUM(A1)"}),
        plan(*items, title="-1", revision=1, facts=[{"label": "=사업량", "text": "@SUM(A1)"}]),
    )
    tree = card(*plans, pledge={"field": text, "authors": [{"team": "=팀", "rank": "주무관"}]}, **told(text))
    request = {"from": 0, "to": 1, "reason": "=1+1\n\n- =cmd|' /C calc'!A0\n\n+1"}

    book = opened(written(tree | {"adjustments": [request]}))

    ours = ("='사업비 내역'!", "=SUM(", "=IF(COUNT(", "=IF('사업비 내역'!", "=IF(OR(COUNT(")
    formulas = [cell.value for sheet in book for cell in cells(sheet) if cell.data_type == "f"]
    assert [each for each in formulas if not each.startswith(ours)] == []
    tempting = [
        cell for sheet in book for cell in cells(sheet) if str(cell.value)[0] in "=+-@" and cell.data_type != "f"
    ]
    assert {cell.quotePrefix for cell in tempting} == {True}
    assert {cell.parent.title for cell in tempting} == {FORM, *CARDS, CHANGES, MONEY}
    assert {"=1+1", "=SUM(A1)", "+1", "@SUM(A1)"} <= {str(cell.value) for cell in tempting}


def test_a_title_that_looks_like_a_formula_is_still_text_after_recomputing(tmp_path):
    plans = (plan(item("a", line(y2018=1)), title="=1+1"), plan(item("a", line(y2018=2)), revision=1))

    book = recomputed(written(card(*plans)), tmp_path)

    assert row_of(book[FORM], "시험-1") == ["=1+1"]


def test_names_and_phones_of_authors_are_nowhere_in_the_file():
    plans = (plan(item("a", line(y2018=1))), plan(item("a", line(y2018=2)), revision=1))
    authors = [{"team": "주민참여팀", "rank": "주무관", "name": "홍길동", "phone": "02-000-0000"}]

    book = opened(written(card(*plans, pledge={"authors": authors})))

    everything = " ".join(str(cell.value) for sheet in book for cell in cells(sheet)) + str(book.properties)
    assert "주민참여팀 주무관" in everything
    assert "홍길동" not in everything
    assert "02-000-0000" not in everything


def test_the_file_is_named_after_the_pledge():
    form = request_form(real_card(), 1)

    assert request_file_name(form) == "주민참여-1 조정 심의요청서 - 조정 1차(안).xlsx"


def test_a_code_that_no_file_system_takes_is_made_safe():
    plans = (plan(item("a", line(y2018=1))), plan(item("a", line(y2018=2)), revision=1))
    form = request_form(read(card(*plans, code='가:<b>"1"?')), 1)

    assert request_file_name(form) == "가__b__1__ 조정 심의요청서 - 조정 1차(안).xlsx"
