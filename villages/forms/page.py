"""All forms of a programme's year on one page: a line a dong, and what documents print below them."""

from collections.abc import Iterable
from dataclasses import dataclass

from villages.actions.entering import Entry
from villages.models import Grant, ProgrammeYear, Village
from villages.reports.standing import Standing

from .rows import GrantForm, PrintedForm, RowForm, WhyForm


@dataclass(frozen=True, slots=True)
class Line:
    """`village` None: what documents print. `row` is what stands; `is_stale`: others saved it after it was shown."""

    village: Village | None
    row: Grant | ProgrammeYear | None
    form: RowForm
    is_stale: bool = False

    @property
    def theirs(self) -> list[tuple[str, object]]:
        """Label and text of what stands now, cell by cell; nothing known is an empty text."""
        values = ((cell.field, getattr(self.row, cell.name, None)) for cell in self.form.cells)
        return [(field.label, field.prepare_value(value) or "") for field, value in values]

    @property
    def entry(self) -> Entry:
        return Entry(self.village, self.form.values, self.form.cleaned_data["seen"])


class YearPage:
    """Bound where `data` was sent. `villages` are those the person may write; `manages`: what is printed as well."""

    def __init__(self, villages: Iterable[Village], standing: Standing, *, manages: bool, data=None, stale=()):
        self.villages, self.standing, self.manages, self.data = list(villages), standing, manages, data
        stale = set(stale)
        self.lines = [self._line(each, standing.grants.get(each.pk), stale) for each in self.villages]
        self.printed = self._line(None, standing.printed, stale) if manages else None
        self.why = WhyForm(data)

    @property
    def all_lines(self) -> list[Line]:
        return [*self.lines, *([self.printed] if self.printed else [])]

    @property
    def is_stale(self) -> bool:
        return any(line.is_stale for line in self.all_lines)

    @property
    def has_mistakes(self) -> bool:
        return self.data is not None and not self.is_valid()

    def is_valid(self) -> bool:
        """Every form is asked, so that all that is wrong is told at once."""
        return not [form for form in self.forms if not form.is_valid()]

    @property
    def forms(self) -> list:
        return [self.why, *(line.form for line in self.all_lines)]

    def entries(self) -> list[Entry]:
        return [line.entry for line in self.all_lines if line.form.is_touched()]

    def beside_theirs(self, standing: Standing, stale: Iterable[Entry]) -> "YearPage":
        """The page again with what was typed, over what stands now: sent once more, it overwrites knowingly."""
        data, names = self.data.copy(), {_prefix(entry.village) for entry in stale}
        fresh = YearPage(self.villages, standing, manages=self.manages)
        for line in fresh.all_lines:
            if line.form.prefix in names:
                _show_as_seen(data, line)
        return YearPage(self.villages, standing, manages=self.manages, data=data, stale=names)

    def _line(self, village: Village | None, row, stale: set[str]) -> Line:
        prefix = _prefix(village)
        kind = GrantForm if village else PrintedForm
        values = {name: getattr(row, name, None) for name in kind.base_fields} | {"seen": row.version if row else 0}
        form = kind(self.data, prefix=prefix, initial=values)
        if village:
            _name_cells(form, village)
        return Line(village, row, form, prefix in stale)


def _prefix(village: Village | None) -> str:
    return f"dong{village.pk}" if village else "printed"


def _name_cells(form: RowForm, village: Village) -> None:
    """A cell of the table has no label of its own beside it."""
    for field in form.fields.values():
        field.widget.attrs["aria-label"] = f"{village.name} {field.label}"


def _show_as_seen(data, line: Line) -> None:
    """As if the page had shown what stands now, whatever was typed over it."""
    data[line.form.add_prefix("seen")] = str(line.form.initial["seen"])
    for cell in line.form.cells:
        data[cell.html_initial_name] = cell.field.prepare_value(cell.initial) or ""
