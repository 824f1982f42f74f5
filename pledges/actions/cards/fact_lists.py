"""Lists of facts over those that are there. Facts of accepted reviews stand in the same lists and stay."""

from collections.abc import Iterator

from pledges.card_file import Problem
from pledges.domain.card import Card
from pledges.models import Pledge, StatedFigure, StatedLine, TargetMeasure
from pledges.sheets.cells import Ids
from pledges.sheets.fact_lists import FACTS

from .facts import WRITERS
from .rows import NewRows

WHY = "확정된 점검에서 온 내용은 파일로 바꾸거나 지울 수 없습니다"


def fact_problems(pledge: Pledge, stored: Card, new: Card) -> Iterator[Problem]:
    """Facts of accepted reviews that the new list changes or leaves out."""
    for name in FACTS:
        if getattr(stored, name) == getattr(new, name):
            continue
        left = list(getattr(new, name))
        of_reviews = _of_reviews(pledge, name)
        for index, each in enumerate(getattr(stored, name)):
            if each in left:
                left.remove(each)
            elif each in of_reviews:
                yield Problem(f"{name}[{index}]", f"{WHY}.")


def rewrite_facts(pledge: Pledge, stored: Card, new: Card, ids: Ids) -> None:
    """The card's own facts built anew, list by list, where the list differs."""
    rows = NewRows()
    for name, write in WRITERS.items():
        if getattr(stored, name) != getattr(new, name):
            facts = own_facts(pledge, name, new)
            _delete(pledge, name)
            write(rows, pledge, facts, ids)
    rows.save()


def own_facts(pledge: Pledge, name: str, new: Card):
    """What of the list is the card's own, with what a review has corrected and so hides."""
    if name not in FACTS:
        return getattr(new, name)
    of_reviews, own = _of_reviews(pledge, name), []
    for each in getattr(new, name):
        if each in of_reviews:
            of_reviews.remove(each)
        else:
            own.append(each)
    return [*_hidden(pledge, name), *own]


def _hidden(pledge: Pledge, name: str) -> list:
    if name != "execution":
        return []
    corrected = {_cell(each) for each in _of_reviews(pledge, name)}
    return [each for each in FACTS[name].own_of(pledge.pk) if _cell(each) in corrected]


def _cell(entry) -> tuple:
    return *entry.line, entry.column, entry.as_of


def _of_reviews(pledge: Pledge, name: str) -> list:
    return list(FACTS[name].reported_of(pledge.pk))


def _delete(pledge: Pledge, name: str) -> None:
    if name in FACTS:
        FACTS[name].model.objects.filter(pledge=pledge, review__isnull=True).delete()
    elif name == "measures":
        TargetMeasure.objects.filter(pledge=pledge).delete()
    else:
        StatedFigure.objects.filter(pledge=pledge).delete()
        StatedLine.objects.filter(pledge=pledge).delete()
