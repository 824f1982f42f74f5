"""One table of statistics: its columns as they were last, changeable, and the numbers of now."""

from dataclasses import replace

from django import forms

from geumcheon.lib.exact import tidy
from geumcheon.lib.money import DASH
from geumcheon.web.fields import Quantity, VisibleText
from pledges.domain.card import Indicator
from pledges.models.limits import LABEL, NAME

from .base import ReportForm

MORE = 5
"""Blank rows offered below those that are there."""
TWICE, NAMELESS = "같은 묶음에 같은 이름이 있습니다.", "이름을 적으십시오."
EMPTY = "값을 하나 이상 적으십시오."


class Cell(Quantity):
    """A number, nothing, or '-'."""

    def to_python(self, value):
        return DASH if isinstance(value, str) and value.strip() == "-" else super().to_python(value)

    def validate(self, value):
        if value is not DASH:
            super().validate(value)

    def run_validators(self, value):
        if value is not DASH:
            super().run_validators(value)


class StatisticForm(ReportForm):
    """`place` is where the table stands in the report; None for a new one, which begins with the columns of `like`."""

    name = VisibleText(label="통계표 이름", max_length=NAME)
    group = VisibleText(label="묶음", max_length=NAME, required=False)
    unit = VisibleText(label="단위", max_length=LABEL, required=False, help_text="예: 명, 건")
    year = forms.IntegerField(label="연도", min_value=1900, max_value=9998)
    as_of = forms.DateField(label="기준일", required=False, widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, found, data=None, files=None, *, place: int | None = None, like: Indicator | None = None):
        self.place, self.like = place, like
        super().__init__(found, data, files)

    def build(self) -> None:
        self.count = max(len(_rows(self._table(self.found.report))) + MORE, _sent(self.data))
        for number in range(self.count):
            self.fields[f"in_{number}"] = VisibleText(label=f"{number + 1}째 줄 묶음", max_length=NAME, required=False)
            self.fields[f"label_{number}"] = VisibleText(
                label=f"{number + 1}째 줄 이름", max_length=NAME, required=False
            )
            self.fields[f"value_{number}"] = Cell(
                label=f"{number + 1}째 줄 값", max_digits=27, decimal_places=10, required=False
            )
        for name, field in self.fields.items():
            if name.partition("_")[0] in ("in", "label", "value"):
                field.widget.attrs["aria-label"] = field.label
        if self.place is not None:
            self.fields["remove"] = forms.BooleanField(label="이 통계표를 지움", required=False)

    def heads(self):
        return [self[name] for name in ("name", "group", "unit", "year", "as_of")]

    @property
    def remove_field(self):
        return self["remove"]

    def lines(self):
        for number in range(self.count):
            yield tuple(self[f"{name}_{number}"] for name in ("in", "label", "value"))

    def texts(self, report) -> dict[str, str]:
        table, day = self._table(report), self.found.row.as_of
        if table is None:
            return {"year": str(day.year), "as_of": day.isoformat()}
        said = {name: getattr(table, name) or "" for name in ("name", "group", "unit")}
        own = self.place is not None
        said |= {"year": str(table.year if own else day.year)}
        as_of = table.as_of if own else day
        said["as_of"] = as_of.isoformat() if as_of else ""
        for number, (group, label, value) in enumerate(_rows(table)):
            said |= {f"in_{number}": group, f"label_{number}": label, f"value_{number}": _text(value) if own else ""}
        return said

    def clean(self):
        said = super().clean()
        self._values = {}
        for number in range(self.count):
            self._take(number, said)
        if not self._values and not said.get("remove"):
            self.add_error(None, EMPTY)
        return said

    def change(self, report):
        tables = list(report.indicators)
        if self.place is None:
            return replace(report, indicators=(*tables, self._made(None)))
        if self.place >= len(tables):
            return report
        if self.cleaned_data["remove"]:
            del tables[self.place]
        else:
            tables[self.place] = self._made(tables[self.place])
        return replace(report, indicators=tuple(tables))

    def _made(self, old: Indicator | None) -> Indicator:
        """A base, a rate and a target that were there stay; those of last year's table are not today's."""
        said = self.cleaned_data
        words = {name: said[name] or None for name in ("name", "group", "unit")}
        words |= {"year": said["year"], "as_of": said["as_of"], "values": self._values}
        if old is not None:
            return replace(old, **words)
        direction = self.like.direction if self.like else None
        return Indicator(**words, direction=direction)

    def _table(self, report) -> Indicator | None:
        if self.place is None:
            return self.like
        return report.indicators[self.place] if self.place < len(report.indicators) else None

    def _take(self, number: int, said) -> None:
        group, label, value = (said.get(f"{name}_{number}") for name in ("in", "label", "value"))
        if not label:
            if value is not None or group:
                self.add_error(f"label_{number}", NAMELESS)
            return
        value = value if value is None or value is DASH else tidy(value)
        home = self._values.setdefault(group, {}) if group else self._values
        if not isinstance(home, dict) or label in home:
            self.add_error(f"label_{number}", TWICE)
            return
        home[label] = value


def _rows(table: Indicator | None) -> list[tuple[str, str, object]]:
    found = []
    for label, each in (table.values if table else {}).items():
        if isinstance(each, dict):
            found += [(label, inner, number) for inner, number in each.items()]
        else:
            found.append(("", label, each))
    return found


def _text(value) -> str:
    return "" if value is None else "-" if value is DASH else f"{value:f}"


def _sent(data) -> int:
    """Rows that were sent, where others have made the table shorter meanwhile."""
    numbers = (name.removeprefix("label_") for name in data if name.startswith("label_"))
    known = [int(number) + 1 for number in numbers if number.isascii() and number.isdigit() and len(number) < 4]
    return min(max(known, default=0), 500)
