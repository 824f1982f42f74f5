"""A pledge in a quarterly round: its officer, two coordinators, and a report ready to be written."""

import datetime
from dataclasses import dataclass, replace
from decimal import Decimal

from pledges.actions.history import Actor
from pledges.actions.reviews import revise_report, submit_review
from pledges.actions.rounds import open_round
from pledges.domain.card import Execution, Indicator, Performance, TargetResult
from pledges.models import MayoralTerm, Pledge, QuarterlyReview, ReviewRound, User
from pledges.permissions import Part
from tests.cards.by_hand import card, item, line, plan
from tests.factories.users import make_user
from tests.support.register import take

MILLION = 1_000_000
LEAD = "마을자치과"
DAY, DUE = datetime.date(2021, 9, 30), datetime.date(2021, 10, 10)
TEXTS = {"status": "정상추진", "progress": Decimal(70), "narrative": "주민총회를 열었다."}


@dataclass
class Office:
    """The people of a round and its only pledge, unless more were taken."""

    pledge: Pledge
    officer: User
    coordinator: User
    other: User
    round: ReviewRound | None = None

    @property
    def review(self) -> QuarterlyReview:
        return self.pledge.reviews.order_by("serial").last()


def actor(user: User | None) -> Actor:
    return Actor(str(user or "시험"), "tests", user)


def tree(code: str = "시험-1", lead: str = LEAD, **more) -> dict:
    ground = plan(
        item("a", line("구비", y2020=10, y2021=30), line("시비", y2021=5), targets={"2021": ["주민총회 연 3회"]}),
        item("b", line("구비", y2021=7)),
    )
    known = [{"item": "a", "source": "구비", "year": "2021", "as_of": "2021-06-30", "secured": 20, "executed": 8}]
    return card(ground, code=code, pledge={"lead_department": lead}, execution=known, **more)


def office(**more) -> Office:
    """In the register, no round yet."""
    pledge = take(tree(**more))
    return Office(pledge, make_user("officer", department=LEAD), make_user("coordinator"), make_user("coordinator"))


def opened(**more) -> Office:
    """The third quarter of 2021 is open."""
    made = office(**more)
    made.round, _ = open_third_quarter(made.coordinator)
    return made


def open_third_quarter(user: User | None = None) -> tuple[ReviewRound, int]:
    term = MayoralTerm.objects.get(ordinal=7)
    return open_round(term=term, year=2021, quarter=3, as_of=DAY, due_on=DUE, actor=actor(user))


def entry(secured=None, executed=None, *, source="구비", key="a", year="2021") -> Execution:
    """Amounts in 백만원."""
    secured, executed = (None if each is None else each * MILLION for each in (secured, executed))
    return Execution(item=key, source=source, year=year, as_of=DAY, secured=secured, executed=executed)


FACTS = {
    "execution": (entry(25, 12), entry(5, 0, source="시비")),
    "target_results": (TargetResult(item="a", year="2021", text="주민총회 연 3회", quantity=Decimal(2)),),
    "performance": (Performance(year=2021, quarter=3, item="a", title="주민총회 개최", start="2021-08"),),
    "indicators": (Indicator(name="주민총회 참여", unit="명", year=2021, values={"가산동": Decimal(120)}),),
}


def say(made: Office, user: User | None = None, *, part: Part = Part.REVIEW_BODY, seen: int | None = None, **what):
    """The report says so, as far as `what` goes."""
    review = made.review
    return revise_report(
        made.pledge,
        review.serial,
        lambda report: replace(report, **what),
        part,
        actor=actor(user or made.officer),
        seen=review.version if seen is None else seen,
    )


def submitted(**more) -> Office:
    """Everything said, and sent in by the officer."""
    made = opened(**more)
    say(made, **TEXTS, **FACTS)
    submit_review(made.pledge, made.review.serial, actor=actor(made.officer), seen=made.review.version)
    return made
