"""A part of a report that others were quicker to save: what each says, and the form with both."""

from collections.abc import Callable
from dataclasses import dataclass

from geumcheon.web.conflict import ConflictRow, conflict_rows, merged
from pledges.actions.reviews.held import Held
from pledges.forms.reviews import ReportForm
from pledges.models import Pledge
from pledges.reports.past import report_at
from pledges.reports.reviews.places import place_since


@dataclass(frozen=True, slots=True)
class Met:
    """`place`: where the entry of a list stands now that the form is about; `is_gone`: nowhere, it would be new."""

    form: ReportForm
    rows: list[ConflictRow]
    place: int | None
    is_gone: bool


def meet(pledge: Pledge, found: Held, make: Callable[..., ReportForm], form: ReportForm, sent: dict) -> Met:
    """What others changed fills the form where the person did not change it. `found` was read after the refusal."""
    seen, mine = form.cleaned_data["seen"], {name: sent.get(name, "") for name, _ in form.labels()}
    if form.place is None:
        place, now = None, make(found, None, None)
    else:
        place = place_since(pledge, found.row.serial, form.listed, form.place, seen)
        now = make(found, None, None, place=place)
    if is_gone := form.place is not None and place is None:
        rows, typed = [], mine
    else:
        original = report_at(pledge, found.row.serial, seen)
        was = None if original is None else form.by_name(form.texts(original))
        theirs, named = now.by_name(now.texts(found.report)), now.by_name(mine)
        rows = conflict_rows(now.labels_of([*(was or {}), *theirs, *named]), was, theirs, named)
        typed = now.by_field(merged(rows, named))
    rest = {name: value for name, value in sent.items() if name not in form.fields}
    data = {**rest, **typed, "seen": str(found.row.version)}
    again = make(found, data, None) if form.place is None else make(found, data, None, place=place)
    again.is_valid()
    return Met(again, rows, place, is_gone)
