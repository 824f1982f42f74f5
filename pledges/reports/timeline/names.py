"""How parts of a pledge are called in its history: a report by its quarter, not by the number it was given."""

from collections import Counter

from geumcheon.lib.years import date_label
from pledges.models import Pledge, QuarterlyReview


def review_names(pledge: Pledge) -> dict[int, str]:
    """분기 점검(2021년 3분기), 분기 점검(2021년 3분기 정정) by serial. A second of one name is numbered."""
    names, used = {}, Counter()
    for review in QuarterlyReview.objects.filter(pledge=pledge).select_related("round").order_by("serial"):
        words = f"{_when(review)} 정정" if review.corrects_id else _when(review)
        used[words] += 1
        names[review.serial] = f"분기 점검({words if used[words] == 1 else f'{words} {used[words]}'})"
    return names


def _when(review: QuarterlyReview) -> str:
    """The quarter, or the day for a report that came from a file."""
    return str(review.round) if review.round else f"{date_label(str(review.as_of))} 기준"
