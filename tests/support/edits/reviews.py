"""Edits of a quarterly round: its report part by part, the steps of the report, the round itself."""

from django.urls import reverse

from pledges.actions.reviews import accept_review
from pledges.models import MayoralTerm, QuarterlyReview
from pledges.reports.reviews.money import mark_of
from tests.support.register import take
from tests.support.rounds import FACTS, TEXTS, actor, opened, say, submitted, tree

from .edit import COORDINATOR, LEAD, OTHERS, Edit, part, step

SECURED = f"secured-{mark_of(('a', '구비', '', '2021'))}"
RESULT = f"quantity-{mark_of(('a', '2021', '주민총회 연 3회'))}"


def report_page(name: str, make=opened, *more):
    """Makes a report and gives the address of that page of it."""

    def ready() -> str:
        made = make()
        return reverse(f"pledges:{name}", args=["7", made.pledge.code, made.review.serial, *more])

    return ready


def written():
    made = opened()
    say(made, **TEXTS, **FACTS)
    return made


def accepted():
    made = submitted()
    accept_review(made.pledge, made.review.serial, actor=actor(made.coordinator), seen=made.review.version)
    return made


def send_in() -> None:
    QuarterlyReview.objects.update(state="submitted")


def round_page(name: str):
    def ready() -> str:
        opened()
        take(tree("시험-2"))
        return reverse(f"pledges:{name}", args=[2021, 3])

    return ready


def new_round() -> str:
    take(tree())
    return reverse("pledges:round-create")


def a_round(day: str) -> dict:
    term = str(MayoralTerm.objects.get(ordinal=7).pk)
    return {"term": term, "year": "2021", "quarter": "3", "as_of": "2021-09-30", "due_on": day}


def report_part(name: str, field: str, mine: str, theirs: str, *, make=opened, more=(), **rest) -> Edit:
    return part(name, report_page(name, make, *more), field, mine, theirs, shut=send_in, **rest)


RECORD = {"year": "2021"}
STATISTIC = {"year": "2021", "label_0": "가산동", "value_0": "3"}

EDITS = [
    report_part("review-body", "narrative", "나의 서술", "남의 서술", texts=("narrative", "progress", "problems")),
    report_part("review-money", SECURED, "3,456", "7,890", texts=(SECURED, "new_payer")),
    report_part("review-results", RESULT, "4", "5", make=written),
    report_part(
        "record-create", "title", "나의 실적", "남의 실적", typed=RECORD, texts=("title", "body", "start", "what_1")
    ),
    report_part("record-update", "title", "나의 실적", "남의 실적", make=written, more=(0,), texts=("title", "body")),
    report_part(
        "statistic-create", "name", "나의 통계", "남의 통계", typed=STATISTIC, texts=("name", "label_0", "value_0")
    ),
    report_part("statistic-update", "name", "나의 통계", "남의 통계", make=written, more=(0,), texts=("name", "group")),
    step("review-submit", report_page("review-submit", written), shut=send_in),
    step("review-correct", report_page("review-correct", accepted)),
    Edit(
        name="pledges:round-create",
        ready=new_round,
        typed=lambda: a_round("2021-10-10"),
        others=lambda: a_round("2021-10-11"),
        tokens=(),
        who=COORDINATOR,
        stranger=LEAD,
    ),
    Edit(
        name="pledges:round-update",
        ready=round_page("round-update"),
        typed=lambda: {"due_on": "2021-10-15", "reason": "하루 미룸"},
        others=lambda: {"due_on": "2021-10-16", "reason": OTHERS},
        who=COORDINATOR,
        stranger=LEAD,
    ),
]
