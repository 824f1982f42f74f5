"""Constraints that many tables share. SQLite does not hold lengths by itself."""

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length
from django.db.models.lookups import GreaterThanOrEqual, LessThanOrEqual

LABEL, NAME, LINE, TEXT = 60, 200, 2_000, 100_000
"""Characters: a label; a name or title; a line of text; a section of text."""
DAY, COLUMN, EXACT = 10, 20, 40
"""Characters: a day or a part of one; the key of a column by year; an exact number."""
WHOLE = 20_000_000
"""Characters of what the system itself writes of a whole card: twice the largest file that it takes."""


def text_within(model: str, field: str, most: int, least: int = 0):
    """The length of a text field, on both databases."""
    condition = Q(LessThanOrEqual(Length(F(field)), most))
    if least:
        condition &= Q(GreaterThanOrEqual(Length(F(field)), least))
    return models.CheckConstraint(
        name=f"{model}_{field}_length",
        condition=condition,
        violation_error_message=f"{f'{least:,}자 이상 ' if least else ''}{most:,}자 이하로 적어 주십시오.",
    )


def texts_within(model: str, **most: int):
    """The same of several fields: no more than so many characters each."""
    return [text_within(model, field, longest) for field, longest in most.items()]


def known(model: str, field: str, choices, empty: bool = False):
    """A closed list stays closed in the database too."""
    values = [*choices.values, *([""] if empty else [])]
    return models.CheckConstraint(name=f"{model}_{field}_is_known", condition=Q(**{f"{field}__in": values}))


def won_or_dash(amount: str, dash: str) -> Q:
    """Whole won, never negative; a dash stands only beside a null."""
    blank = Q(**{f"{amount}__isnull": True})
    return (blank | Q(**{f"{amount}__gte": 0})) & (Q(**{dash: False}) | blank)


def amount_is_sound(model: str, field: str = "amount"):
    return models.CheckConstraint(
        name=f"{model}_{field}_is_sound",
        condition=won_or_dash(field, f"{field}_dash"),
        violation_error_message="금액은 0 이상이어야 하고, '-'는 금액과 함께 쓸 수 없습니다.",
    )


def between(model: str, field: str, low: int, high: int):
    return models.CheckConstraint(
        name=f"{model}_{field}_in_range",
        condition=Q(**{f"{field}__isnull": True}) | Q(**{f"{field}__gte": low, f"{field}__lte": high}),
    )


def amount_field(label: str):
    return models.BigIntegerField(f"{label}(원)", null=True, blank=True)


def dash_field(label: str):
    return models.BooleanField(f"{label} '-' 표시", default=False)


def blanks_field():
    """Optional keys of the card file that were printed though they hold nothing, as printed."""
    return models.JSONField("빈 채로 인쇄된 항목", default=dict, blank=True)
