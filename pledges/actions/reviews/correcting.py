"""An accepted report corrected: a new serial that begins with what the old one says, and waits to be accepted."""

from django.db.models import Max

from pledges.actions.history import Actor, first_version, recorded
from pledges.actions.refusals import Refused, refusals
from pledges.choices import REVIEW_OPEN
from pledges.domain.report import Report
from pledges.models import Pledge, QuarterlyReview
from pledges.permissions import Part

from .held import held_for
from .revising import rewrite_report

FROM_FILE = "파일로 들어온 점검입니다. 카드 파일로 바로잡으십시오."
UNDER_WAY = "이 회차의 보고를 이미 정정하고 있습니다."
WHY = "정정하는 까닭을 적으십시오."


def correct_review(pledge: Pledge, serial: int, *, actor: Actor, seen: int, reason: str) -> int:
    """The serial of the correction. Raises PermissionDenied, Refused, Stale."""
    with refusals(), recorded(pledge, actor=actor, reason=reason):
        found = held_for(pledge, serial, Part.REVIEW_CORRECT, actor=actor, seen=seen)
        row = found.row
        if row.round is None:
            raise Refused(FROM_FILE)
        if pledge.reviews.filter(round=row.round, state__in=REVIEW_OPEN).exists():
            raise Refused(UNDER_WAY)
        if not reason.strip():
            raise Refused(WHY)
        number = pledge.reviews.aggregate(last=Max("serial"))["last"] + 1
        new = QuarterlyReview(
            pledge=pledge,
            round=row.round,
            round_label=row.round_label,
            serial=number,
            as_of=row.as_of,
            state="draft",
            corrects=row.corrects or row,
            correction_reason=reason,
            version=first_version(pledge, "review", number),
        )
        new.full_clean()
        new.save(force_insert=True)
        rewrite_report(new, Report(), found.report)
    return number
