"""What the pages of a quarterly report are sent, blank unless a test says otherwise."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from pledges.reports.reviews.money import mark_of

PDF = b"%PDF-1.7\n%%EOF"
BODY = {
    "status": "정상추진",
    "progress": "70.5",
    "narrative": "한 일",
    "problems": "늦음",
    "measures_taken": "",
    "next_steps": "",
}
UNITS = dict.fromkeys(("unit_1", "unit_2", "unit_3"), "백만원")
PLACE = ("a", "구비", "", "2021")


def address(name: str, made, *more) -> str:
    return reverse(f"pledges:{name}", args=["7", "시험-1", made.review.serial, *more])


def box(name: str, place=PLACE) -> str:
    return f"{name}-{mark_of(place)}"


def money_of(made, **typed) -> dict:
    """Everything the page would send, blank unless said."""
    places = [PLACE, ("a", "시비", "", "2021"), ("b", "구비", "", "2021")]
    boxes = {box(name, place): "" for place in places for name in ("secured", "executed")}
    new = dict.fromkeys(("new_item", "new_source", "new_payer", "secured-new", "executed-new"), "")
    return {**boxes, **new, "new_column": "2021", "seen": made.review.version, **typed}


POSTS = {
    "review-body": lambda made: {**BODY, "seen": made.review.version},
    "review-money": lambda made: money_of(made, **{box("secured"): "25"}),
    "review-results": lambda made: {"seen": made.review.version},
    "record-create": lambda made: {
        "seen": made.review.version, "year": "2021", "title": "주민총회", **UNITS,
    },
    "statistic-create": lambda made: {
        "seen": made.review.version, "name": "참여", "year": "2021", "label_0": "가산동", "value_0": "3",
    },
    "review-evidence": lambda made: {"seen": made.review.version, "file": SimpleUploadedFile("계획.pdf", PDF)},
}  # fmt: skip
