"""Edits of a draft plan: its parts, and the steps it goes."""

from django.urls import reverse

from pledges.models import Plan
from tests.support.plan_drafts import make_draft_pledge, make_first_draft

from .edit import COORDINATOR, LEAD, Edit
from .pledges import close_pledges

OTHERS = "다른 사람의 까닭"


def draft_page(name: str, revision: int = 1):
    """Makes the draft and gives the address of that page of it."""

    def ready() -> str:
        pledge = make_draft_pledge() if revision else make_first_draft()
        return reverse(f"pledges:{name}", args=["7", pledge.code, revision])

    return ready


def proposed_page(name: str):
    def ready() -> str:
        address = draft_page(name)()
        Plan.objects.filter(revision=1).update(state="proposed")
        return address

    return ready


def begin_page() -> str:
    return reverse("pledges:plan-begin", args=["7", make_draft_pledge().code])


def part(name: str, field: str, mine: str, theirs: str, **more) -> Edit:
    """A page of a draft with one of its fields."""
    return Edit(
        name=f"pledges:{name}",
        ready=draft_page(name),
        typed=lambda: {field: mine, **more.get("typed", {})},
        others=lambda: {field: theirs, **more.get("typed", {})},
        shut=close_pledges,
        texts=more.get("texts", ()),
    )


def step(name: str, ready, *, who=LEAD, **more) -> Edit:
    return Edit(
        name=f"pledges:{name}",
        ready=ready,
        typed=lambda: {"reason": "할 때가 되었다"},
        others=lambda: {"reason": OTHERS},
        who=who,
        shut=close_pledges,
        **({"stranger": LEAD} if who == COORDINATOR else {}),
        **more,
    )


EDITS = [
    part("plan-head", "title", "새 이름", "남이 붙인 이름", texts=("title", "period_first", "project_cost")),
    part("plan-facts", "label-0", "사업량", "사업위치", typed={"text-0": "10개 동"}),
    part("plan-texts", "goal", "나의 목표", "남의 목표", texts=("goal", "summary")),
    part("plan-items", "name:a", "새 세부사업", "남이 붙인 이름", texts=("name:a", "row:a", "last_year:a")),
    part("plan-targets", "text:2019:a", "4회", "5회", texts=("text:2019:a", "progress:2019:a", "text:2018:a")),
    part("plan-lineage", "names", "새 갈래\n또 갈래", "남의 갈래\n다른 갈래", typed={"kind": "split", "old": ["a"]}),
    part(
        "plan-money",
        "amount:a:0:2018",
        "3,456",
        "7,890",
        typed={"do": "save"},
        texts=("reason", "a:0", "a:0:2018", "column_first"),
    ),
    step("plan-begin", begin_page),
    step("plan-propose", draft_page("plan-propose")),
    step("plan-return", proposed_page("plan-return"), who=COORDINATOR),
    step("plan-confirm", draft_page("plan-confirm", 0), who=COORDINATOR),
    step("plan-drop", draft_page("plan-drop"), late=404),
]
