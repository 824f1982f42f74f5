"""Edits of a draft plan: its parts, and the steps it goes."""

from django.urls import reverse

from pledges.models import Plan
from tests.support.plan_drafts import make_draft_pledge, make_first_draft

from .edit import COORDINATOR, Edit, part, step
from .pledges import close_pledges


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


def draft_part(name: str, field: str, mine: str, theirs: str, **more) -> Edit:
    return part(name, draft_page(name), field, mine, theirs, shut=close_pledges, **more)


def draft_step(name: str, ready, **more) -> Edit:
    return step(name, ready, shut=close_pledges, **more)


EDITS = [
    draft_part("plan-head", "title", "새 이름", "남이 붙인 이름", texts=("title", "period_first", "project_cost")),
    draft_part("plan-facts", "label-0", "사업량", "사업위치", typed={"text-0": "10개 동"}),
    draft_part("plan-texts", "goal", "나의 목표", "남의 목표", texts=("goal", "summary")),
    draft_part("plan-items", "name:a", "새 세부사업", "남이 붙인 이름", texts=("name:a", "row:a", "last_year:a")),
    draft_part("plan-targets", "text:2019:a", "4회", "5회", texts=("text:2019:a", "progress:2019:a", "text:2018:a")),
    draft_part(
        "plan-lineage", "names", "새 갈래\n또 갈래", "남의 갈래\n다른 갈래", typed={"kind": "split", "old": ["a"]}
    ),
    draft_part(
        "plan-money",
        "amount:a:0:2018",
        "3,456",
        "7,890",
        typed={"do": "save"},
        texts=("reason", "a:0", "a:0:2018", "column_first"),
    ),
    draft_step("plan-begin", begin_page),
    draft_step("plan-propose", draft_page("plan-propose")),
    draft_step("plan-return", proposed_page("plan-return"), who=COORDINATOR),
    draft_step("plan-confirm", draft_page("plan-confirm", 0), who=COORDINATOR),
    draft_step("plan-drop", draft_page("plan-drop"), late=404),
]
