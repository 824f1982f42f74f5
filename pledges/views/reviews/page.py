"""What every page of one report shows around its own part: whose it is, where it stands, the ways to its parts."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.urls import reverse

from geumcheon.lib.money import Unit
from pledges.actions.refusals import Refused
from pledges.actions.reviews.held import Held, held, is_shut
from pledges.actions.rights import may_edit, stands_of
from pledges.models import Pledge
from pledges.permissions import Part
from pledges.permissions.edits import ever
from pledges.reports.card_top import card_top
from pledges.reports.reviews.returned import last_return
from pledges.views.place import pledge_at

PARTS = (
    ("review-body", "상태와 추진 내용"),
    ("review-money", "확보액·집행액"),
    ("review-results", "목표의 실적"),
    ("review-records", "추진실적·통계"),
    ("review-evidence", "증빙자료"),
)
STEPS = {
    "review-submit": ("제출", Part.REVIEW_SUBMIT),
    "review-answer": ("확정 또는 보완요청", Part.REVIEW_ANSWER),
    "review-correct": ("정정 시작", Part.REVIEW_CORRECT),
}
LONGEST_SERIAL = 2**31 - 1
REPLACED = "정정한 보고가 확정되어 이 보고를 대신합니다. 저장하지 않았습니다."


@dataclass(frozen=True, slots=True)
class Way:
    address: str
    label: str
    is_here: bool = False


def found_at(term: str, code: str, serial: int) -> tuple[Pledge, Held]:
    """The report of an address; Http404 where there is none, or a correction has taken its place."""
    pledge = pledge_at(term, code)
    if serial > LONGEST_SERIAL:
        raise Http404
    try:
        return pledge, held(pledge, serial)
    except Refused as gone:
        raise Http404 from gone


def found_late(term: str, code: str, serial: int) -> tuple[Pledge, Held]:
    """As found_at, for what is sent: where an accepted correction has taken the place, that correction."""
    old = pledge_at(term, code).reviews.filter(serial=min(serial, LONGEST_SERIAL), superseded=True).first()
    new = old and old.pledge.reviews.in_place_of(old).first()
    return found_at(term, code, new.serial if new else serial)


def review_page(request, pledge: Pledge, found: Held) -> dict:
    row, args = found.row, [pledge.term.slug, pledge.code, found.row.serial]
    here = request.resolver_match.url_name
    ways = [Way(reverse("pledges:review-detail", args=args), "한눈에 보기", here == "review-detail")]
    if ever(Part.REVIEW_BODY, stands_of(request.user, found.card)):
        ways += [Way(reverse(f"pledges:{name}", args=args), label, here == name) for name, label in PARTS]
    steps = [
        Way(reverse(f"pledges:{name}", args=args), label, here == name)
        for name, (label, part) in STEPS.items()
        if may(request, found, part)
    ]
    return {
        "pledge": pledge,
        "top": card_top(found.card, pledge),
        "found": found,
        "review": row,
        "args": args,
        "ways": ways,
        "steps": steps,
        "unit": Unit(found.card.unit),
        "address": reverse("pledges:review-detail", args=args),
        "returned": last_return(row),
    }


def demand_stand(request, found: Held, part: Part) -> None:
    """403 for whoever may never edit the part; its state is another matter."""
    if not ever(part, stands_of(request.user, found.card)):
        raise PermissionDenied


def may(request, found: Held, part: Part) -> bool:
    """Whether the part may be edited now, as far as the page can know."""
    return may_edit(request.user, part, found.row.state, found.card) and not is_shut(found.row, part)
