"""One table of statistics: its columns as they were last, changeable, and the numbers of now."""

from dataclasses import replace

from django import forms

from geumcheon.lib.exact import tidy
from geumcheon.lib.money import DASH
from geumcheon.web.fields import VisibleText
from pledges.domain.card import Indicator
from pledges.models.limits import LABEL, NAME

from .against import AgainstForm, against_texts
from .base import ReportForm
from .cells import PARTS, Cell, by_field, by_name, cell_text, is_line, label_of, lines_of, lines_sent

MORE = 5
"""Blank lines offered below those that are there."""
TWICE, NAMELESS = "같은 묶음에 같은 이름이 있습니다.", "이름을 적으십시오."
EMPTY = "값을 하나 이상 적으십시오."
WORDS, HEADS = ("name", "group", "unit"), ("name", "group", "unit", "year", "as_of")


class StatisticForm(AgainstForm, ReportForm):
    """`place` is where the table stands in the report; None for a new one, which begins with the columns of `like`."""

    listed = "indicators"
    name = VisibleText(label="통계표 이름", max_length=NAME)
    group = VisibleText(label="묶음", max_length=NAME, required=False)
    unit = VisibleText(label="단위", max_length=LABEL, required=False, help_text="예: 명, 건")
    year = forms.IntegerField(label="연도", min_value=1900, max_value=9998)
    as_of = forms.DateField(label="기준일", required=False, widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, found, data=None, files=None, *, place: int | None = None, like: Indicator | None = None):
        self.place, self.like = place, like
        super().__init__(found, data, files)

    def build(self) -> None:
        self.count = max(len(list(lines_of(self._table(self.found.report)))) + MORE, lines_sent(self.data))
        for number in range(self.count):
            self._add_line(number)
        if self.place is not None:
            self.fields["remove"] = forms.BooleanField(label="이 통계표를 지움", required=False)

    def _add_line(self, number: int) -> None:
        line = f"{number + 1}째 줄"
        own = {
            "in": VisibleText(label=f"{line} 묶음", max_length=NAME, required=False),
            "label": VisibleText(label=f"{line} 이름", max_length=NAME, required=False),
            "value": Cell(label=f"{line} 값", max_digits=27, decimal_places=10, required=False),
        }
        for part, field in own.items():
            field.widget.attrs["aria-label"] = field.label
            self.fields[f"{part}_{number}"] = field

    def heads(self):
        return [self[name] for name in HEADS]

    @property
    def remove_field(self):
        return self["remove"]

    def lines(self):
        for number in range(self.count):
            yield tuple(self[f"{part}_{number}"] for part in PARTS)

    def texts(self, report) -> dict[str, str]:
        """Of the table of an earlier year only what stays from year to year: names, units and the rate."""
        table, day = self._table(report), self.found.row.as_of
        if table is None:
            return {"year": str(day.year), "as_of": day.isoformat()}
        own = self.place is not None
        said = {name: getattr(table, name) or "" for name in WORDS} | against_texts(table, own=own)
        as_of = table.as_of if own else day
        said |= {"year": str(table.year if own else day.year), "as_of": as_of.isoformat() if as_of else ""}
        for number, (group, label, value) in enumerate(lines_of(table)):
            said |= {f"in_{number}": group, f"label_{number}": label}
            said[f"value_{number}"] = cell_text(value) if own else ""
        return said

    def by_name(self, texts):
        return by_name(texts, 1 + max(self.count, lines_sent(texts)))

    def labels_of(self, names):
        lines = [(name, label_of(name)) for name in dict.fromkeys(names) if is_line(name)]
        return [each for each in self.labels() if each[0].partition("_")[0] not in PARTS] + lines

    def by_field(self, texts):
        return by_field(texts)

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
            return replace(report, indicators=(*tables, self._made()))
        if self.place >= len(tables):
            return report
        if self.cleaned_data["remove"]:
            del tables[self.place]
        else:
            tables[self.place] = self._made(tables[self.place])
        return replace(report, indicators=tuple(tables))

    def _made(self, old: Indicator | None = None) -> Indicator:
        """What the page has no field for stays as it was."""
        said = self.cleaned_data
        words = {name: said[name] or None for name in WORDS}
        words |= {"year": said["year"], "as_of": said["as_of"], "values": self._values, **self.against_said(old)}
        return Indicator(**words) if old is None else replace(old, **words)

    def _table(self, report) -> Indicator | None:
        if self.place is None:
            return self.like
        return report.indicators[self.place] if self.place < len(report.indicators) else None

    def _take(self, number: int, said) -> None:
        group, label, value = (said.get(f"{part}_{number}") for part in PARTS)
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
