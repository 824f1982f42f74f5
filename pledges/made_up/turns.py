"""How a pledge begins in place of another, ends, or is put on hold: each by a meeting of its own."""

from pledges.domain.card import Adjustment

from .changes import held
from .changes.told import OUTSIDE, PURPOSE, Moment
from .requests import Decision
from .story import History

CONFIRMED = Decision("published", "confirmed", "approved")


def begin(history: History) -> None:
    """A pledge that took another's place began at a meeting."""
    fate = history.setting.fate
    if fate.begins:
        reason = f"- 심의를 거쳐 {fate.session.effective_year}년부터 새 공약으로 관리"
        history.requests.append(_turn(history, None, 0, PURPOSE, reason))


def end(history: History) -> None:
    """The request with which a pledge ends or is put on hold."""
    fate = history.setting.fate
    if fate.is_held:
        told = held(Moment(history.setting, fate.session.effective_year), history.sketch)
        history.ask(told, CONFIRMED, history.voted(fate.session, CONFIRMED), ("보류",))
    elif fate.ends:
        reason = f"- 여건 변화에 따라 심의를 거쳐 {fate.how}"
        history.requests.append(_turn(history, history.in_force.revision, None, OUTSIDE, reason))


def _turn(history: History, before: int | None, after: int | None, ground: str, reason: str) -> Adjustment:
    fate = history.setting.fate
    return Adjustment(
        from_revision=before,
        to_revision=after,
        kinds=(fate.how,),
        grounds=(ground,),
        reason=reason,
        **history.voted(fate.session, CONFIRMED),
    )
