"""Edits of a draft plan."""

from django.urls import reverse

from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take

from .edit import Edit
from .pledges import close_pledges

HEAD = {"lead_department": "마을자치과", "cooperating_departments": ["홍보디지털과"]}


def draft_of(name: str) -> str:
    """The address of that page of the draft of 조정 제1판."""
    ground = plan(item("a", line(y2018=10)), item("b", line(y2019=5)), state="confirmed")
    draft = plan(item("a", line(y2018=12)), item("b", line(y2019=5)), revision=1, state="draft")
    pledge = take(card(ground, draft, pledge=HEAD))
    return reverse(f"pledges:{name}", args=["7", pledge.code, 1])


EDITS = [
    Edit(
        name="pledges:plan-money",
        ready=lambda: draft_of("plan-money"),
        typed=lambda: {"do": "save", "reason": "금액을 바로잡음", "amount:a:0:2018": "3,456"},
        others=lambda: {"do": "save", "reason": "다른 사람의 까닭", "amount:a:0:2018": "7,890"},
        shut=close_pledges,
        texts=("reason", "a:0", "a:0:2018", "column_first"),
    ),
]
