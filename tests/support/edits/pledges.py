"""Edits of pledges outside of plans and reviews."""

from django.urls import reverse

from pledges.models import Pledge, StoredFinding
from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real

from .edit import Edit


def target_address() -> str:
    take_real()
    query = "?plan=1&item=participatory-budget&column=2019&at=0"
    return reverse("pledges:target-detail", args=["7", "주민참여-1"]) + query


def finding_address() -> str:
    wrong = plan(item("a", line(y2018=5, stated_total=9)), state="draft")
    pledge = take(card(wrong, pledge={"lead_department": "마을자치과"}))
    key = StoredFinding.objects.get(pledge=pledge).key
    return reverse("pledges:finding-aside", args=["7", pledge.code]) + f"?key={key}"


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
]
