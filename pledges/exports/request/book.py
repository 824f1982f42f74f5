"""All sheets of the request, and the name of the file."""

from collections.abc import Iterable

from geumcheon.lib.money import Amount
from geumcheon.web.workbook import Book
from pledges.exports.card.sheet import CardMoney, absent_card, card_sheet, card_widths
from pledges.exports.figures import Figures, amounts_of_budget, amounts_of_investment, figures_of
from pledges.exports.file_names import file_name
from pledges.exports.money import CHANGES, HOME, SidePlaces, change_sheet, change_widths, home_sheet, home_widths
from pledges.exports.paper import Paper
from pledges.reports.request_form import FormSide, RequestForm

from .form_sheet import FORM_SHEET, form_sheet
from .widths import form_widths

CARD_BEFORE, CARD_AFTER = "당초 공약관리카드", "조정안 반영 시 공약관리카드"
_BEGINS = "해당 없음 — 이 요청으로 시작하는 공약이어서 당초 공약관리카드가 없습니다."
_ENDS = "해당 없음 — 이 요청으로 끝나는 공약이어서 조정안을 반영한 공약관리카드가 없습니다."


def request_workbook(form: RequestForm) -> Book:
    """The form, the cards behind it, and the money: its numbers stand on the last sheet, all others look at them."""
    book = Book(f"{form.code} {form.title} 조정 심의요청서")
    figures, sides = figures_of(form.unit, _amounts(form)), (form.before, form.after)
    form_page = book.page(FORM_SHEET, form_widths(form, figures))
    names = zip((CARD_BEFORE, CARD_AFTER), sides, strict=True)
    cards = [book.page(name, _widths(side, figures)) for name, side in names]
    changes = book.page(CHANGES, change_widths(form.money, figures))
    places = home_sheet(book.page(HOME, home_widths(figures, *sides)), sides, figures, form.code)
    form_sheet(Paper(form_page), form, figures, places)
    _card(Paper(cards[0]), CARD_BEFORE, form.before, figures, places[0])
    _card(Paper(cards[1]), CARD_AFTER, form.after, figures, places[1])
    change_sheet(changes, form.money, sides, places, figures, form.code)
    return book


def request_file_name(form: RequestForm) -> str:
    """주민참여-1 조정 심의요청서 - 조정 1차(안).xlsx"""
    return file_name(f"{form.code} 조정 심의요청서 - {form.after.label or '폐기·종료'}")


def _widths(side: FormSide, figures: Figures) -> tuple[float, ...]:
    return card_widths(side.card, _of_card(side, figures)) if side.card else (100,)


def _card(paper: Paper, name: str, side: FormSide, figures: Figures, places: SidePlaces) -> None:
    if side.card is None:
        absent_card(paper, name, _BEGINS if name == CARD_BEFORE else _ENDS)
    else:
        money = CardMoney(side, _of_card(side, figures), places)
        card_sheet(paper, name, side.card, money, with_results=name == CARD_AFTER)


def _of_card(side: FormSide, figures: Figures) -> Figures:
    """Facts of a card may need more decimals than the plans."""
    return figures_of(str(figures.unit), _amounts_of_side(side))


def _amounts(form: RequestForm) -> Iterable[Amount]:
    for side in (form.before, form.after):
        yield from amounts_of_budget(side.budget)


def _amounts_of_side(side: FormSide) -> Iterable[Amount]:
    yield from amounts_of_budget(side.budget)
    yield from amounts_of_investment(side.card.investment)
