"""The plans of a pledge one after the other, and the requests that lead from each to the next."""

import datetime
from collections.abc import Iterator

from .beginning import first_sketch
from .calendar import TERM, Session, settled_sessions
from .chance import Chance
from .changes import adjusted
from .changes.told import Moment
from .plan import plan_of
from .requests import Decision, open_fields
from .setting import Setting
from .story import History
from .turns import begin, end

DECISIONS = {
    Decision("published", "confirmed", "approved"): 46,
    Decision("confirmed", "confirmed", "approved"): 18,
    Decision("published", "confirmed", "approved_amended"): 10,
    Decision("refused", "refused", "refused"): 16,
    Decision("withdrawn", "draft"): 10,
}
UNDER_WAY = {"submitted": 30, "in_review": 20, "on_agenda": 20, "returned": 10, "consulting": 10, "draft": 10}
MOST = 3
BETWEEN = datetime.timedelta(days=120)
"""From one request's meeting until the next request is written at the earliest."""


def history_of(chance: Chance, setting: Setting) -> History:
    sketch = first_sketch(chance, setting)
    history = History(setting, chance, sketch, [plan_of(sketch, 0, "confirmed")])
    if setting.clock:
        begin(history)
        for session in _sessions(history):
            _at_session(history, session)
        end(history)
        _under_way(history)
    return history


def _sessions(history: History) -> Iterator[Session]:
    """Meetings that the pledge could be put to; a story of its own leaves its meeting free."""
    fate, clock = history.setting.fate, history.setting.clock
    for session in settled_sessions(history.sketch.layout.first, clock):
        before = fate.session is None or fate.begins or session.on < fate.session.on
        if session.effective_year <= TERM.last_year and before and (not fate.begins or session.on > fate.session.on):
            yield session


def _at_session(history: History, session: Session) -> None:
    if len(history.requests) >= MOST or not history.chance.yes(26):
        return
    told = adjusted(history.chance, Moment(history.setting, session.effective_year), history.sketch)
    if told:
        decision = history.chance.weighted(DECISIONS)
        history.ask(told, decision, history.voted(session, decision))


def _under_way(history: History) -> None:
    """A request not yet decided on the card's day; it leaves all years up to that day alone."""
    setting, year = history.setting, history.setting.clock.year + 1
    if setting.fate.session or len(history.requests) >= MOST or year > TERM.last_year or not history.chance.yes(32):
        return
    if history.requests and _day_of_last(history) + BETWEEN > setting.clock:
        return
    told = adjusted(history.chance, Moment(setting, year), history.sketch)
    if told:
        state = history.chance.weighted(UNDER_WAY)
        fields = open_fields(history.chance, state, setting.clock, history.department)
        history.ask(told, Decision(state, "draft" if state in ("draft", "consulting") else "proposed"), fields)


def _day_of_last(history: History) -> datetime.date:
    return datetime.date.fromisoformat(history.requests[-1].steps[-1].on)
