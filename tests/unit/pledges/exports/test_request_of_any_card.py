"""Whatever a card holds, its request is a workbook that opens, with no formula but the sums'."""

from io import BytesIO

from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook

from geumcheon.lib.money import Unit, to_won
from pledges.card_file import read_card
from pledges.domain.variance import Variance
from pledges.exports.request import request_file_name, request_workbook
from pledges.reports.request_form import NoRequest, RequestForm, request_form
from tests.cards.strategies import as_bytes, cards
from tests.support.books import cells
from tests.support.requests import OURS

SEVERAL = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


def forms(tree: dict) -> list[RequestForm]:
    card = read_card(as_bytes(tree))
    found = []
    for plan in card.plans:
        try:
            found.append(request_form(card, plan.revision))
        except NoRequest:
            continue
    return found


@SEVERAL
@given(cards())
def test_every_formula_is_one_of_ours(tree):
    for form in forms(tree):
        book = load_workbook(BytesIO(request_workbook(form).to_bytes()), rich_text=True)

        formulas = [cell.value for sheet in book for cell in cells(sheet) if cell.data_type == "f"]
        assert [each for each in formulas if not OURS.fullmatch(each)] == []
        assert request_file_name(form).endswith(".xlsx")


@SEVERAL
@given(cards())
def test_the_change_beside_its_formula_is_adjusted_less_original(tree):
    for form in forms(tree):
        book = request_workbook(form)
        (change,) = [cell for cell in cells(book.workbook["조정 심의요청서"]) if cell.value == "증감"]

        shown = book.pages[0].cached.get(f"B{change.row}")

        expected = Variance(form.before.budget.total.total, form.after.budget.total.total).change
        assert (None if shown is None else to_won(shown, Unit(form.unit))) == expected
