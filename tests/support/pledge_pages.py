"""Pages on which pledges are registered, numbered and closed, as a test sends them."""

from django.urls import reverse

from pledges.actions.history import Actor
from pledges.actions.pledges import revise_pledge
from pledges.domain import card as value
from tests.pages.forms import sent_as_shown
from tests.support.plan_drafts import LEAD

TESTER = Actor("시험", "tests")
CREATE = reverse("pledges:pledge-create")
NEW = {
    "code": "경제-1",
    "title": "전통시장을 살린다",
    "lead_department": LEAD,
    "nature": "신규",
    "period_first": "2018-07",
}


def register(desk, **typed):
    return desk.post(CREATE, sent_as_shown(desk.get(CREATE)) | NEW | typed)


def address(pledge, name: str = "pledge-update") -> str:
    return reverse(f"pledges:{name}", args=["7", pledge.code])


def fields_of(old: value.Pledge) -> dict:
    return {name: getattr(old, name) for name in value.Pledge.__dataclass_fields__}


def renumber(pledge, code: str, seen: int = 1):
    change = lambda old: value.Pledge(**fields_of(old) | {"code": code})  # noqa: E731
    return revise_pledge(pledge, change, actor=TESTER, seen=seen)
