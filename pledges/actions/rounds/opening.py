"""A round opened: every pledge of the term that has not left gets a report to write, all in one transaction."""

import datetime

from django.core.exceptions import PermissionDenied
from django.db.models import Max

from pledges.actions.findings import tally_findings
from pledges.actions.history import Actor, Save, names_of, record_saves, save_register
from pledges.actions.history.aggregates import review_tree
from pledges.actions.locking import Stale
from pledges.actions.refusals import Refused, refusals
from pledges.choices import RoundState
from pledges.domain import card as value
from pledges.domain.district import has_left
from pledges.domain.report import Report
from pledges.models import ChangeSet, MayoralTerm, Pledge, QuarterlyReview, ReviewRound
from pledges.permissions import Perm
from pledges.sheets.report import Kept

from .telling import tell_joined, tell_opened

THERE = "{round}은(는) 이미 열려 있습니다. 기한을 바꾸려면 그 회차를 고치십시오."
CLOSED = "마감된 회차입니다. 다시 연 다음에 더하십시오."
BEFORE = "제출 기한이 기준일보다 빠릅니다. 날짜를 확인하십시오."


def open_round(
    *, term: MayoralTerm, year: int, quarter: int, as_of: datetime.date, due_on: datetime.date | None, actor: Actor
) -> tuple[ReviewRound, int]:
    """The round, and how many reports it asks for. Raises PermissionDenied, Refused."""
    demand_manager(actor)
    row = ReviewRound(year=year, quarter=quarter, as_of=as_of, due_on=due_on)
    with refusals():
        # Two presses of the button wait for one another: the second is told what is there.
        MayoralTerm.objects.select_for_update().get(pk=term.pk)
        if ReviewRound.objects.filter(year=year, quarter=quarter).exists():
            raise Refused(THERE.format(round=row))
        sound_days(row)
        save_register(row, actor=actor, reason=f"점검 회차 엶: {row}")
        reviews = _fill(row, term, actor)
        tell_opened(row, reviews, actor=actor)
        return row, len(reviews)


def join_round(row: ReviewRound, term: MayoralTerm, *, actor: Actor, seen: int) -> int:
    """Ask pledges that are not in the round yet for their report too; how many there were.

    Raises PermissionDenied, Refused, Stale where the round was changed since its version was `seen`.
    """
    demand_manager(actor)
    with refusals():
        row = ReviewRound.objects.select_for_update().get(pk=row.pk)
        if row.version != seen:
            raise Stale(row)
        if row.state == RoundState.CLOSED:
            raise Refused(CLOSED)
        reviews = _fill(row, term, actor)
        tell_joined(row, reviews, actor=actor)
        return len(reviews)


def demand_manager(actor: Actor) -> None:
    """A command has no account and stands as everybody."""
    if actor.user and not actor.user.can(Perm.MANAGE_PLEDGES):
        raise PermissionDenied


def sound_days(row: ReviewRound) -> None:
    if row.due_on and row.due_on < row.as_of:
        raise Refused(BEFORE)


def _fill(row: ReviewRound, term: MayoralTerm, actor: Actor) -> list[QuarterlyReview]:
    """The same number of statements for one pledge and for two hundred."""
    pledges = _locked(row, term)
    last = dict(QuarterlyReview.objects.filter(pledge__in=pledges).values_list("pledge").annotate(Max("serial")))
    reviews = [
        QuarterlyReview(
            pledge=pledge,
            round=row,
            round_label=str(row),
            serial=last.get(pledge.pk, 0) + 1,
            as_of=row.as_of,
            state="draft",
        )
        for pledge in pledges
    ]
    names = names_of({review.pledge: review.serial for review in reviews}, "review")
    versions = _versions(names)
    for review in reviews:
        review.version = versions.get(names[review.pledge_id], 0) + 1
    QuarterlyReview.objects.bulk_create(reviews)
    saves = [(review.pledge, _save(review, names[review.pledge_id])) for review in reviews]
    record_saves(saves, actor=actor, reason=f"{row} 점검 회차 엶")
    tally_findings(pledges)
    return reviews


def _locked(row: ReviewRound, term: MayoralTerm) -> list[Pledge]:
    """Those that owe a report and have none yet, held until the end in the order of their keys."""
    free = Pledge.objects.filter(term=term).exclude(reviews__round=row)
    rows = free.select_related("term").select_for_update(of=("self",)).order_by("pk")
    return [each for each in rows if not has_left(each.closed_how, each.closed_on, row.as_of)]


def _versions(names: dict[int, str]) -> dict[str, int]:
    """Where versions of a serial begin: after those of a review that had its name and was dropped."""
    sets = ChangeSet.objects.filter(aggregate="review", identity__in=names.values())
    return dict(sets.order_by().values_list("identity").annotate(Max("version")))


def _save(review: QuarterlyReview, name: str) -> Save:
    said = value.Review(round=review.round_label, as_of=review.as_of, state=review.state)
    kept = Kept(review.serial, review.version, said, Report(), False, None, "", ())
    return Save("review", name, review.version, None, review_tree(kept, _BARE))


_BARE = value.Card(
    format=value.FORMAT, unit="원", term=value.Term(ordinal=1, first_year=1, last_year=1), pledge=value.Pledge(code="")
)
"""A card that says nothing: a report not yet begun has nothing to say of any."""
