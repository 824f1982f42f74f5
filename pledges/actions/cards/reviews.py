"""Quarterly reviews of a card, in the order of their serial."""

from collections.abc import Iterator

from django.db.models import Max

from pledges.actions.history import first_version
from pledges.actions.locking import raise_version
from pledges.card_file import Problem
from pledges.domain import card as value
from pledges.models import Evidence, Pledge, QuarterlyReview
from pledges.sheets.fact_lists import FACTS
from pledges.sheets.facts import REVIEW

OF_ROUND = "점검 회차의 보고는 파일로 바꾸거나 지울 수 없습니다. 분기 점검 화면에서 고치십시오."


def insert_review(pledge: Pledge, review: value.Review, serial: int, version: int = 1) -> QuarterlyReview:
    return QuarterlyReview.objects.create(pledge=pledge, serial=serial, version=version, **REVIEW.fields(review))


def rewrite_review(row: QuarterlyReview, review: value.Review) -> None:
    QuarterlyReview.objects.filter(pk=row.pk).update(**REVIEW.fields(review))


def removal_problems(pledge: Pledge, new: value.Card) -> Iterator[Problem]:
    """A review with figures or evidence of its own is not dropped by a file."""
    for index, row in enumerate(pledge.reviews.of_card()):
        if index >= len(new.reviews) and _has_own(row):
            yield Problem(f"reviews[{index}]", "실적이나 증빙자료가 있는 점검은 파일로 지울 수 없습니다.")


def round_problems(pledge: Pledge, stored: value.Card, new: value.Card) -> Iterator[Problem]:
    """What is reported in a round is written on its pages, step by step: a file may only repeat it."""
    rows = pledge.reviews.of_card().values_list("round", flat=True)
    for index, (in_round, review) in enumerate(zip(rows, stored.reviews, strict=True)):
        there = new.reviews[index] if index < len(new.reviews) else None
        if in_round and review != there:
            yield Problem(f"reviews[{index}]", OF_ROUND)


def _has_own(review: QuarterlyReview) -> bool:
    models = [Evidence, *(fact.model for fact in FACTS.values())]
    return any(model.objects.filter(review=review).exists() for model in models)


def rewrite_reviews(pledge: Pledge, stored: value.Card, new: value.Card) -> None:
    """Reviews are matched by their place; an accepted one is as it was."""
    rows = list(pledge.reviews.of_card())
    pledge.reviews.filter(pk__in=[row.pk for row in rows[len(new.reviews) :]]).delete()
    for row, old, review in zip(rows, stored.reviews, new.reviews, strict=False):
        if old != review:
            raise_version(row, seen=row.version)
            rewrite_review(row, review)
    last = pledge.reviews.aggregate(last=Max("serial"))["last"] or 0
    for serial, review in enumerate(new.reviews[len(rows) :], last + 1):
        insert_review(pledge, review, serial, first_version(pledge, "review", serial))
