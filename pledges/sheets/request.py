"""Adjustment requests with what was printed on them, their steps, votes and advice."""

from collections import defaultdict

from pledges.domain import card as value
from pledges.models import (
    AdjustmentRequest,
    Deliberation,
    Recommendation,
    RequestChange,
    RequestStep,
    RequestTarget,
)

from . import figures
from .blanks import blanks_under
from .cells import joined, same, sub_project, words
from .figures import figures_of
from .request_stated import stated_of
from .rows import Kept, Table
from .together import Ask, Shelf

REQUEST = Table(
    AdjustmentRequest,
    value.Adjustment,
    joined("from_revision", "before__revision"),
    joined("to_revision", "after__revision"),
    words("round", "round_label"),
    same("kinds"),
    same("grounds"),
    words("reason"),
    words("state"),
    words("decided_on"),
    words("body"),
    words("stated_title"),
    same("stated_kinds"),
    same("stated_items_before"),
    same("stated_items_after"),
    nested=("stated",),
)
CHANGE = Table(RequestChange, value.Change, same("kind"), sub_project(), words("before"), words("after"))
STEP = Table(RequestStep, value.Step, same("step"), same("on"), words("by"))
ADVICE = Table(Recommendation, value.Recommendation, same("text"), same("accepted"), words("why"))
VOTE = Table(
    Deliberation,
    value.Deliberation,
    words("session", "session_label"),
    same("enrolled"),
    same("present"),
    same("in_favour"),
    same("against"),
    same("abstain"),
    words("outcome"),
)


_BELOW = {"changes": CHANGE, "steps": STEP, "advice": ADVICE}


def asks(ids) -> dict[str, Ask]:
    def below(model):
        return model.objects.filter(request__pledge__in=ids).order_by("order")

    requests = AdjustmentRequest.objects.filter(pledge__in=ids).order_by("order")
    votes = Deliberation.objects.filter(request__pledge__in=ids).order_by()
    return {
        "requests": REQUEST.ask("pledge_id", requests),
        "votes": VOTE.ask("request_id", votes),
        "request targets": Ask(below(RequestTarget), ("request_id", "sub_project__key", "column", "texts")),
        "request figures": figures.ask("request_id", request__pledge__in=ids),
        **{name: table.ask("request_id", below(table.model)) for name, table in _BELOW.items()},
    }


def requests_of(shelf: Shelf) -> dict[int, tuple[value.Adjustment, ...]]:
    """Requests by the key of their pledge, in order."""
    parts = _Parts(shelf)
    rows = REQUEST.kept(shelf["requests"])
    return {pledge: tuple(parts.request(row) for row in requests) for pledge, requests in rows.items()}


class _Parts:
    """Everything below the requests, by the request's key."""

    def __init__(self, shelf: Shelf):
        self.changes, self.steps, self.advice = (table.values(shelf[name]) for name, table in _BELOW.items())
        self.votes = VOTE.values(shelf["votes"])
        self.targets = _targets(shelf)
        self.figures = figures_of(shelf["request figures"])

    def request(self, row: Kept) -> value.Adjustment:
        own = {name: each for name, each in row.values.items() if not name.startswith("stated_")}
        own |= {"kinds": tuple(own["kinds"]), "grounds": tuple(own["grounds"])}
        (vote,) = self.votes.get(row.pk, (None,))
        return value.Adjustment(
            **own,
            changes=self.changes.get(row.pk, ()),
            stated=stated_of(row, self.figures.get(row.pk, {})),
            stated_targets=self.targets.get(row.pk, {}),
            steps=self.steps.get(row.pk, ()),
            deliberation=vote,
            recommendations=self.advice.get(row.pk, ()),
        )


def _targets(shelf: Shelf) -> dict[int, dict[str, dict[str, tuple[str, ...]]]]:
    found: dict = defaultdict(lambda: defaultdict(dict))
    for request, key, column, texts in shelf["request targets"]:
        below = found[request][key]
        if column:
            below[column] = tuple(texts)
    return found


def blanks_of_request(request: value.Adjustment) -> dict[str, object]:
    return dict(request.blanks) | blanks_under("stated", request.stated)
