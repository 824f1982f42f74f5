"""How wide the form's columns are: as many as the widest table of the form needs, as wide as its targets."""

from pledges.exports.figures import Figures, figure_width, sums_of_budget
from pledges.exports.money import joined_columns, money_columns
from pledges.exports.target_widths import target_width
from pledges.reports.request_form import RequestForm

_LABELS = (11, 24)
_FEWEST, _WIDTH, _NARROWEST, _MOST = 5, 110, 11, 190
"""Columns; characters of all where texts are short; of one; of all that an A4 page lying still shows readably."""


def form_widths(form: RequestForm, figures: Figures) -> tuple[float, ...]:
    targets = joined_columns(form.before.targets, form.after.targets)
    years = max(_FEWEST, len(targets), len(money_columns(form.before, form.after)))
    own = target_width(form.before.targets, form.after.targets) / max(1, years // max(1, len(targets)))
    most, least = ((width - sum(_LABELS)) / years for width in (_MOST, _WIDTH))
    sums = (won for side in (form.before, form.after) for won in sums_of_budget(side.budget))
    return (*_LABELS, *[max(_NARROWEST, figure_width(figures, sums), least, min(most, own))] * years)
