"""The way of a request through the offices, day by day, and the vote at its end."""

import datetime

from pledges.domain.card import Deliberation, Recommendation, Step

from .calendar import Session
from .chance import Chance

MANAGING = "기획예산과"
BEFORE = (("작성", 60, 45), ("협의", 44, 36), ("제출", 35, 25), ("총괄 검토", 24, 12), ("심의 상정", 10, 5))
"""Steps with the most and the fewest days that lie between them and the meeting."""
REACHED = {"draft": 1, "consulting": 2, "submitted": 3, "in_review": 4, "returned": 4, "on_agenda": 5}
"""How many of the steps a request under way has made."""
ADVICE = (
    "추진 실적을 반기마다 공개할 것",
    "이용 주민의 의견을 수렴하여 보완할 것",
    "유사사업과의 중복을 점검할 것",
    "예산 증액분의 산출 근거를 공개할 것",
)
DECLINED = "관련 법령상 기초자치단체의 권한 밖"


def steps_to(chance: Chance, day: datetime.date, department: str, count: int) -> list[Step]:
    """The first `count` steps towards a meeting on that day."""
    return [
        Step(step=name, on=_back(chance, day, most, least), by=department if place < 3 else MANAGING)
        for place, (name, most, least) in enumerate(BEFORE[:count])
    ]


def _back(chance: Chance, day: datetime.date, most: int, least: int) -> str:
    return (day - datetime.timedelta(days=chance.between(least, most))).isoformat()


def closing_steps(chance: Chance, session: Session, *, confirmed: bool, published: bool) -> list[Step]:
    later = {"확정": chance.between(5, 15)} if confirmed else {}
    if published:
        later["공개"] = chance.between(16, 35)
    voted = Step(step="심의", on=session.on.isoformat(), by=session.body)
    days = {name: session.on + datetime.timedelta(days=days) for name, days in later.items()}
    return [voted, *(Step(step=name, on=day.isoformat(), by=MANAGING) for name, day in days.items())]


def vote(seed: int, chance: Chance, session: Session, outcome: str) -> Deliberation:
    """A majority of the enrolled is there; more than half of them say yes, or not. The parts add up."""
    present = Chance(seed, session.name).between(session.enrolled // 2 + 1, session.enrolled)
    half = present // 2
    in_favour = chance.between(half + 1, present) if outcome != "refused" else chance.between(present // 5, half)
    against = chance.between(0, present - in_favour)
    return Deliberation(
        session=session.name,
        enrolled=session.enrolled,
        present=present,
        in_favour=in_favour,
        against=against,
        abstain=present - in_favour - against,
        outcome=outcome,
    )


def advice_of(chance: Chance, outcome: str) -> tuple[Recommendation, ...]:
    """An amended approval always says what is to be amended."""
    least = 1 if outcome == "approved_amended" else 0
    texts = chance.some(ADVICE, chance.between(least, 2))
    return tuple(_recommendation(chance, text) for text in texts)


def _recommendation(chance: Chance, text: str) -> Recommendation:
    accepted = chance.weighted({True: 70, False: 15, None: 15})
    return Recommendation(text=text, accepted=accepted, why=DECLINED if accepted is False else None)
