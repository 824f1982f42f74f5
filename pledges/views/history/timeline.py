"""The history of a pledge, a save an entry."""

from django.core.paginator import Paginator
from django.shortcuts import render

from pledges.reports.timeline import question_of, save_rows, saves_of
from pledges.views.card_pages import card_page

SAVES_A_PAGE = 20


def card_history(request, term, code):
    _, page = card_page(request, term, code)
    question = question_of(page["pledge"], request.GET)
    shown = Paginator(saves_of(question.sets), SAVES_A_PAGE).get_page(request.GET.get("page"))
    rows = save_rows(page["pledge"], shown, question.reviews)
    return render(request, "pledges/card_history.html", page | {"page": shown, "rows": rows, "question": question})
