"""Pledges with drafts, and people who may edit them."""

from pledges.models import Pledge
from tests.cards.by_hand import card, item, line, plan
from tests.factories.users import make_user
from tests.support.register import take

LEAD = "마을자치과"
HEAD = {"lead_department": LEAD, "cooperating_departments": ["홍보디지털과"], "field": "더불어 행복한 금천"}


def make_draft_pledge(*more: dict, **card_more) -> Pledge:
    """Its 당초 is confirmed with sub-projects a and b; a draft of revision 1 has the same."""
    ground = plan(item("a", line(y2018=10), targets={"2018": ["3회"]}), item("b", line("시비", y2019=5)))
    draft = plan(*ground["items"], revision=1, state="draft")
    return take(card(ground, draft, *more, pledge=HEAD, **card_more))


def make_first_draft() -> Pledge:
    """A pledge whose 당초 is still being written, with one sub-project."""
    first = plan(item("a", line(y2018=10)), state="draft")
    return take(card(first, pledge=HEAD))


def officer():
    return make_user("officer", department=LEAD)


def edit_address(pledge: Pledge, page: str = "", revision: int = 1) -> str:
    return f"/pledges/7/{pledge.code}/edit/{revision}/{page and page + '/'}"
