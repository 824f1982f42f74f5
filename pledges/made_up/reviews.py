"""Quarterly reviews up to the card's day: status, progress, a sentence or two, and how far each got."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.money import is_figure
from geumcheon.lib.years import Column
from pledges.domain.card import Plan, Review

from .calendar import QUARTER_ENDS
from .chance import Chance
from .setting import Setting

NARRATIVES = {
    "완료": "- 계획한 사업을 모두 마치고 결과를 공개함",
    "이행후 계속추진": "- 목표를 달성하였으며 같은 수준으로 계속 추진함",
    "정상추진": "- 연간 계획에 따라 정상적으로 추진 중임\n- 다음 분기 사업 준비 완료",
    "일부추진": "- 일부 일정이 지연되어 보완 대책을 시행 중임",
    "보류": "- 심의를 거쳐 추진을 보류하고 선행 절차를 이행 중임",
    "폐기": "- 심의를 거쳐 공약에서 폐기함",
}
OWN_WORDS = ("추진 중(협의 단계)", "기반 조성 중")
CLOSED_WORDS = {
    "통합": "타 공약과 통합",
    "분리": "2개 공약으로 분리",
    "제외": "일반사업으로 전환",
    "대체": "새 공약으로 대체",
}
LAST_STATES = {"accepted": 70, "submitted": 15, "returned": 8, "draft": 7}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the pledge stands on the card's day; `words` where it is none of the six."""

    status: str | None
    words: str | None
    progress: int


def reviews_of(chance: Chance, setting: Setting, plan: Plan) -> tuple[Review, ...]:
    days = _days(chance, setting, plan)
    if not days:
        return ()
    standing = _standing(chance, setting, plan)
    settled = setting.fate.ends or setting.fate.is_held
    state = "accepted" if settled else chance.weighted(LAST_STATES)
    return (*_earlier(chance, days, standing), _review(chance, days[-1], standing, state))


def _days(chance: Chance, setting: Setting, plan: Plan) -> Sequence[datetime.date]:
    """The last few of the quarters in which the pledge was under way."""
    if setting.clock is None:
        return ()
    first = datetime.date(max(2018, int(plan.period[0][:4])), 1, 1)
    days = [day for day in QUARTER_ENDS if first < day <= setting.clock]
    return days[-chance.between(1, 8) :]


def _standing(chance: Chance, setting: Setting, plan: Plan) -> Standing:
    fate, progress = setting.fate, chance.between(35, 95)
    if fate.is_held or fate.how == "폐기":
        return Standing(fate.how, None, progress // 2)
    if fate.ends:
        return Standing(None, CLOSED_WORDS[fate.how], progress)
    to_come = _has_more_to_come(plan, setting.clock.year)
    if chance.yes(20 if to_come else 60):
        return Standing("이행후 계속추진" if to_come else "완료", None, 100)
    if chance.yes(6):
        return Standing(None, chance.one(OWN_WORDS), progress // 3)
    return Standing(chance.weighted({"정상추진": 78, "일부추진": 22}), None, progress)


def _has_more_to_come(plan: Plan, year: int) -> bool:
    """Whether anything is planned after that year."""
    money = [(key, won) for item in plan.items for line in item.funding for key, won in line.amounts.items()]
    columns = [key for key, won in money if is_figure(won) and won > 0]
    columns += [key for item in plan.items for key in item.targets]
    return any(Column.of(key).last > year and key != "prior" for key in columns)


def _earlier(chance: Chance, days: Sequence[datetime.date], standing: Standing) -> Iterator[Review]:
    """All but the last, on the way to where the pledge stands now."""
    for place, day in enumerate(days[:-1], 1):
        status = "정상추진" if chance.yes(88) else "일부추진"
        progress = min(99, standing.progress * place // len(days))
        yield _review(chance, day, Standing(status, None, progress), "accepted")


def _review(chance: Chance, day: datetime.date, standing: Standing, state: str) -> Review:
    halves = Decimal("0.5") if standing.progress < 99 and chance.yes(10) else 0
    return Review(
        round=f"{day.year}년 {day.month // 3}분기",
        as_of=day,
        status=standing.status,
        status_text=standing.words,
        progress=Decimal(standing.progress) + halves if state != "draft" else None,
        narrative=NARRATIVES.get(standing.status),
        state=state,
    )


def latest_accepted(reviews: Sequence[Review]) -> Review | None:
    return next((review for review in reversed(reviews) if review.state == "accepted"), None)
