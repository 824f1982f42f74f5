"""Edits of pledges outside of plans and reviews."""

from django.urls import reverse

from pledges.models import Department, MayoralTerm, Pledge, StoredFinding
from tests.cards.by_hand import card, item, line, plan
from tests.support.plan_drafts import make_draft_pledge
from tests.support.register import take, take_real

from .edit import COORDINATOR, LEAD, Edit


def target_address() -> str:
    take_real()
    query = "?plan=1&item=participatory-budget&column=2019&at=0"
    return reverse("pledges:target-detail", args=["7", "주민참여-1"]) + query


def finding_address() -> str:
    wrong = plan(item("a", line(y2018=5, stated_total=9)), state="draft")
    pledge = take(card(wrong, pledge={"lead_department": "마을자치과"}))
    key = StoredFinding.objects.get(pledge=pledge).key
    return reverse("pledges:finding-aside", args=["7", pledge.code]) + f"?key={key}"


def head_page(name: str):
    """A pledge with a draft, and the address of a page of its head."""
    return lambda: reverse(f"pledges:{name}", args=["7", make_draft_pledge().code])


def registering() -> str:
    Department.objects.get_or_create(name="마을자치과")
    MayoralTerm.objects.get_or_create(ordinal=7, first_year=2018, last_year=2022, slug="7")
    return reverse("pledges:pledge-create")


def new_pledge(title: str) -> dict:
    return {"code": "경제-1", "title": title, "lead_department": "마을자치과", "nature": "신규"}


def close_pledges() -> None:
    Pledge.objects.update(closed_how="완료", closed_on="2021-12-31")


def counted(quantity: str, reason: str) -> dict:
    return {"kind": "counted", "what": "지원", "quantity": quantity, "unit": "개동", "per": "연", "reason": reason}


EDITS = [
    Edit(
        name="pledges:target-detail",
        ready=target_address,
        typed=lambda: counted("9", "잘못 읽음"),
        others=lambda: counted("8", "다른 사람의 까닭"),
        tokens=("version",),
        shut=close_pledges,
    ),
    Edit(
        name="pledges:finding-aside",
        ready=finding_address,
        typed=lambda: {"reason": "원본 문서의 오기"},
        others=lambda: {"reason": "다른 사람의 까닭"},
    ),
    Edit(
        name="pledges:pledge-update",
        ready=head_page("pledge-update"),
        typed=lambda: {"election_wording": "골목을 살린다"},
        others=lambda: {"election_wording": "동네를 살린다"},
        who=COORDINATOR,
        stranger=LEAD,
        shut=close_pledges,
    ),
    Edit(
        name="pledges:pledge-close",
        ready=head_page("pledge-close"),
        typed=lambda: {"how": "폐기", "on": "2021-12-31", "reason": "더 하지 않는다"},
        others=lambda: {"how": "제외", "on": "2020-12-31", "reason": "다른 사람의 까닭"},
        who=COORDINATOR,
        stranger=LEAD,
    ),
    Edit(
        name="pledges:pledge-create",
        ready=registering,
        typed=lambda: new_pledge("전통시장을 살린다"),
        others=lambda: new_pledge("다른 공약"),
        tokens=(),
        who=COORDINATOR,
        stranger=LEAD,
    ),
    Edit(
        name="pledges:term-create",
        ready=lambda: reverse("pledges:term-create"),
        typed=lambda: {"ordinal": "8", "first_year": "2022", "last_year": "2026"},
        others=lambda: {"ordinal": "8", "first_year": "2022", "last_year": "2026"},
        tokens=(),
        who=COORDINATOR,
        stranger=LEAD,
    ),
    Edit(
        name="pledges:card-comments",
        ready=lambda: reverse("pledges:card-comments", args=["7", make_draft_pledge().code]),
        typed=lambda: {"text": "다시 보아 주십시오"},
        tokens=("token",),
        who=("officer", "홍보디지털과"),
    ),
]
