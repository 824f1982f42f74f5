"""Yearly targets: a text a line, and the planned progress, by sub-project and column."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.datastructures import MultiValueDict

from geumcheon.lib.exact import tidy
from geumcheon.lib.years import Column, in_order
from geumcheon.web.fields import Quantity, VisibleText
from pledges.domain import card as value
from pledges.domain.editing import TargetCell, with_targets
from pledges.models.limits import LINE

from .columns import NewColumnForm, is_column
from .ground import PartForm

MOST_TEXTS, MOST_COLUMNS = 50, 60


class TargetsForm(PartForm):
    """Fields `text:<column>:<key>` and `progress:…`; `columns` names those the page shows, whether or not they hold
    anything yet."""

    columns = forms.CharField(max_length=2_000, widget=forms.HiddenInput)

    def build(self) -> None:
        for item in self.ground.plan.items:
            for column in self.shown():
                label = f"{item.label} {Column.of(column).label}"
                widget = forms.Textarea(attrs={"rows": 3, "aria-label": f"{label} 목표"})
                self.fields[f"text:{column}:{item.key}"] = VisibleText(
                    label=f"{label} 목표", max_length=LINE * MOST_TEXTS, required=False, widget=widget
                )
                self.fields[f"progress:{column}:{item.key}"] = Quantity(
                    label=f"{label} 계획 진도율(%)", min_value=0, max_value=100, max_digits=6, decimal_places=3,
                    required=False, widget=_percent(f"{label} 계획 진도율(%)"),
                )  # fmt: skip

    def shown(self) -> list[str]:
        """Columns of the table: as sent, else those the plan uses and the years of the term."""
        if self.is_bound:
            sent = self.data.get("columns", "").split(",")
            return in_order(each for each in sent[:MOST_COLUMNS] if is_column(each))
        return self.columns_of(self.ground.plan)

    def columns_of(self, plan: value.Plan) -> list[str]:
        used = {key for item in plan.items for key in (*item.targets, *item.planned_progress)}
        term, columns = self.ground.card.term, [Column.of(key) for key in used]
        years = [Column.of(str(year)) for year in range(term.first_year, term.last_year + 1)]
        free = [year.key for year in years if not any(year.overlaps(each) for each in columns)]
        return in_order([*used, *free])

    def texts_of(self, plan: value.Plan) -> dict[str, str]:
        texts = {"columns": ",".join(self.columns_of(plan))}
        for item in plan.items:
            for column in self.columns_of(plan):
                texts[f"text:{column}:{item.key}"] = "\n".join(map(_one_line, item.targets.get(column, ())))
                progress = item.planned_progress.get(column)
                texts[f"progress:{column}:{item.key}"] = "" if progress is None else f"{tidy(progress):f}"
        return texts

    def labels(self, sides):
        names = dict.fromkeys(name for side in sides for name in side if name != "columns")
        return [(name, self.fields[name].label if name in self.fields else name) for name in names]

    def data_of(self, values, seen: int) -> MultiValueDict:
        """Columns of both sides: what one of them added is not lost."""
        both = {*self.shown(), *values.get("columns", "").split(",")}
        columns = ",".join(in_order(each for each in both if is_column(each)))
        return super().data_of(dict(values) | {"columns": columns}, seen)

    def clean(self):
        said = super().clean()
        if "columns" in self.errors:
            self.errors.pop("columns")
            self.is_lost = True
            raise ValidationError(self.fields["seen"].error_messages["required"])
        for name in self.fields:
            lines = _lines(said.get(name) or "") if name.startswith("text:") else ()
            if any(len(line) > LINE for line in lines) or len(lines) > MOST_TEXTS:
                self.add_error(name, f"한 줄은 {LINE:,}자, 한 칸은 {MOST_TEXTS}줄까지 적을 수 있습니다.")
        return said

    def with_column(self) -> MultiValueDict:
        """What was typed, on a page with one more column. Raises ValidationError."""
        new = NewColumnForm(self.data)
        if not new.is_valid():
            raise ValidationError([message for messages in new.errors.values() for message in messages])
        column = Column.of(new.column)
        for other in map(Column.of, self.shown()):
            if column.overlaps(other):
                raise ValidationError(f"{column.label} 열은 이미 있는 {other.label} 열과 겹칩니다.")
        return self._shown_as([*self.shown(), column.key])

    def without_column(self, column: str) -> MultiValueDict:
        """What was typed, on a page without the column; what it held goes when the page is saved."""
        return self._shown_as([each for each in self.shown() if each != column])

    def _shown_as(self, columns: list[str]) -> MultiValueDict:
        data = MultiValueDict({name: self.data.getlist(name) for name in self.data})
        data.setlist("columns", [",".join(in_order(columns))])
        return data

    def lines(self) -> list[tuple[value.Item, list[tuple[forms.BoundField, forms.BoundField]]]]:
        """Sub-projects with their cells (text, progress), for the page."""
        return [
            (
                item,
                [(self[f"text:{column}:{item.key}"], self[f"progress:{column}:{item.key}"]) for column in self.shown()],
            )
            for item in self.ground.plan.items
        ]

    def heads(self) -> list[Column]:
        return [Column.of(column) for column in self.shown()]

    def change(self, plan: value.Plan) -> value.Plan:
        """Cells as they were shown and left alone keep what they held, to the letter."""
        shown, cells = self.texts_of(plan), {}
        for item in plan.items:
            for column in self.shown():
                cells |= self._cell(item, column, shown)
        dropped = set(self.columns_of(plan)) - set(self.shown())
        return with_targets(plan, cells, dropped)

    def _cell(self, item: value.Item, column: str, shown) -> dict[tuple[str, str], TargetCell]:
        name = f"{column}:{item.key}"
        if f"text:{name}" not in self.cleaned_data:
            return {}
        texts, progress = _lines(self.cleaned_data[f"text:{name}"]), self.cleaned_data[f"progress:{name}"]
        if texts == _lines(shown.get(f"text:{name}", "")):
            texts = item.targets.get(column, ())
        return {(item.key, column): TargetCell(texts, None if progress is None else tidy(progress))}


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))


def _percent(label: str) -> forms.TextInput:
    attrs = {"inputmode": "decimal", "class": "krds-input small", "autocomplete": "off", "aria-label": label}
    return forms.TextInput(attrs=attrs)
