"""Adjustment requests of a card, each with everything below it."""

from pledges.actions.history import first_version
from pledges.actions.locking import raise_version
from pledges.choices import OPEN_STATES
from pledges.domain import card as value
from pledges.models import (
    AdjustmentRequest,
    Deliberation,
    Pledge,
    Recommendation,
    RequestChange,
    RequestStep,
    RequestTarget,
    StatedFigure,
)
from pledges.sheets.cells import Ids, amount_fields
from pledges.sheets.figures import request_figures
from pledges.sheets.request import (
    ADVICE,
    CHANGE,
    REQUEST,
    STEP,
    VOTE,
    blanks_of_request,
)
from pledges.sheets.request_stated import stated_fields

from .rows import NewRows

PARTS = (RequestChange, RequestStep, Recommendation, RequestTarget, StatedFigure)


def insert_request(
    pledge: Pledge, request: value.Adjustment, order: int, ids: Ids, version: int = 1
) -> AdjustmentRequest:
    fields = _fields(pledge, request)
    row = AdjustmentRequest.objects.create(pledge=pledge, order=order, version=version, **fields)
    _fill(row, request, ids)
    return row


def rewrite_request(row: AdjustmentRequest, request: value.Adjustment, ids: Ids) -> None:
    """The request as the card says it; the round and the session it was put to stay."""
    for part in PARTS:
        part.objects.filter(request=row).delete()
    AdjustmentRequest.objects.filter(pk=row.pk).update(**_fields(row.pledge, request))
    _fill(row, request, ids)


def _fields(pledge: Pledge, request: value.Adjustment) -> dict[str, object]:
    plans = dict(pledge.plans.values_list("revision", "pk"))
    fields = REQUEST.fields(
        request,
        kinds=list(request.kinds),
        grounds=list(request.grounds),
        blanks=blanks_of_request(request),
        stated_title=None,
    )
    ends = {"before_id": plans.get(request.from_revision), "after_id": plans.get(request.to_revision)}
    return fields | ends | stated_fields(request.stated)


def _fill(row: AdjustmentRequest, request: value.Adjustment, ids: Ids) -> None:
    rows = NewRows()
    for model, table, values in (
        (RequestChange, CHANGE, request.changes),
        (RequestStep, STEP, request.steps),
        (Recommendation, ADVICE, request.recommendations),
    ):
        for order, each in enumerate(values):
            rows.add(model, request=row, order=order, **table.fields(each, ids))
    _targets(rows, row, request, ids)
    for order, (place, amount) in enumerate(request_figures(request.stated).items()):
        rows.add(StatedFigure, request=row, order=order, place=place, **amount_fields(amount, mark="dash"))
    rows.save()
    _vote(row, request.deliberation)


def _targets(rows: NewRows, row: AdjustmentRequest, request: value.Adjustment, ids: Ids) -> None:
    """A sub-project printed with no target at all is one row without a column."""
    order = 0
    for key, targets in request.stated_targets.items():
        for column, texts in (targets or {"": ()}).items():
            place = {"sub_project_id": ids.sub_projects[key], "column": column}
            rows.add(RequestTarget, request=row, order=order, texts=list(texts), **place)
            order += 1


def _vote(row: AdjustmentRequest, deliberation: value.Deliberation | None) -> None:
    if deliberation is None:
        Deliberation.objects.filter(request=row).delete()
        return
    Deliberation.objects.update_or_create(request=row, defaults=VOTE.fields(deliberation))


def rewrite_requests(pledge: Pledge, stored: value.Card, new: value.Card, ids: Ids) -> None:
    """Requests are matched by their place. Those that end go first: two may not stand open even for a moment."""
    rows = list(pledge.requests.order_by("order"))
    pledge.requests.filter(pk__in=[row.pk for row in rows[len(new.adjustments) :]]).delete()
    pairs = list(zip(rows, stored.adjustments, new.adjustments, strict=False))
    for row, old, request in sorted(pairs, key=lambda pair: pair[2].state in OPEN_STATES):
        if old != request:
            raise_version(row, seen=row.version)
            rewrite_request(row, request, ids)
    for order, request in enumerate(new.adjustments[len(rows) :], len(rows)):
        insert_request(pledge, request, order, ids, first_version(pledge, "request", order + 1))
