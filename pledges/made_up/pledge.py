"""The pledge's own facts: its number, its people, where it came from and how it ended."""

from collections.abc import Sequence

from pledges.domain.card import Author, Closed, Header, Pledge, Predecessor, Review

from .chance import Chance
from .fate import ROUND_TRIP
from .head import authors_of
from .naming import MARK, code_of, title_of
from .reviews import latest_accepted
from .setting import Setting
from .vocabulary import FIELDS

PRINTED_LIKE_BEFORE = 21
"""At this place of each round the printed number is the one of the pledge before it in the field."""
WORDINGS = ("{}, 임기 안에 반드시 해내겠습니다.", "{}, 주민과 함께 만들겠습니다.")


def pledge_of(chance: Chance, setting: Setting, header: Header, reviews: Sequence[Review]) -> Pledge:
    latest = latest_accepted(reviews)
    return Pledge(
        code=setting.code,
        printed_code=_printed_code(setting),
        order=setting.index + 1,
        authors=_authors(chance, header),
        status=latest.status if latest else None,
        status_text=latest.status_text if latest else None,
        closed=_closed(setting),
        succeeds=_predecessors(chance, setting),
        election_wording=_wording(chance, setting),
        **{key: getattr(header, key) for key in HEAD},
    )


HEAD = (
    "field", "lead_department", "cooperating_departments", "completion_timing", "duration_class", "nature", "budget",
)  # fmt: skip


def _printed_code(setting: Setting) -> str | None:
    if setting.index % ROUND_TRIP != PRINTED_LIKE_BEFORE:
        return None
    return code_of(setting.index - len(FIELDS))


def _authors(chance: Chance, header: Header) -> tuple[Author, ...]:
    return authors_of(chance, header.lead_department) if chance.yes(80) else ()


def _closed(setting: Setting) -> Closed | None:
    fate = setting.fate
    return Closed(how=fate.how, on=fate.session.on.isoformat()) if fate.ends else None


def _predecessors(chance: Chance, setting: Setting) -> tuple[Predecessor, ...]:
    """The pledge whose place it took; some go back to one of the last term, which had no number."""
    fate = setting.fate
    if fate.begins:
        before = title_of(setting.seed, fate.after)
        return (Predecessor(code=code_of(fate.after), title=before, how=fate.how),)
    if not fate.how and chance.yes(4):
        return (Predecessor(title=f"민선6기 {chance.one(setting.field.works)} 추진{MARK}", how="대체"),)
    return ()


def _wording(chance: Chance, setting: Setting) -> str | None:
    if not chance.yes(30):
        return None
    return chance.one(WORDINGS).format(chance.one(setting.field.works))
