"""확보액 and 집행액 of a report, line by line, in the unit chosen; and a line that stands in no plan."""

from collections.abc import Iterator
from dataclasses import replace

from django import forms

from geumcheon.lib.money import Amount, Unit, UnreadableAmount, read_typed, show, total
from geumcheon.lib.years import Column
from geumcheon.web.fields import VisibleText
from pledges.domain.card import Execution
from pledges.domain.report import Report
from pledges.models import FundingSource
from pledges.models.limits import NAME
from pledges.reports.reviews.ground import item_names, plan_of
from pledges.reports.reviews.money import columns_open, mark_of, money_rows, place_of

from .amount import AmountField, Line
from .base import ReportForm

NAMES = {"secured": "확보액", "executed": "집행액"}
UNITS = (Unit.WON, Unit.THOUSAND, Unit.MILLION, Unit.HUNDRED_MILLION)
NEW = "new"
WHOLE_LINE = "새 줄의 세부사업과 재원을 고르십시오."


class MoneyForm(ReportForm):
    new_item = forms.ChoiceField(label="새 줄의 세부사업", required=False)
    new_source = forms.ChoiceField(label="새 줄의 재원", required=False)
    new_payer = VisibleText(label="새 줄의 부담 주체", max_length=NAME, required=False)
    new_column = forms.ChoiceField(label="새 줄의 연도", required=False)

    def __init__(self, found, data=None, files=None, *, unit: Unit, every_year: bool):
        self.unit, self.every_year, self.rows = unit, every_year, money_rows(found, every_year=every_year)
        super().__init__(found, data, files)

    def build(self) -> None:
        for row in self.rows:
            for name, word in NAMES.items():
                self.fields[f"{name}-{row.mark}"] = AmountField(self.unit, label=f"{row.label} {word}")
        for name, word in NAMES.items():
            self.fields[f"{name}-{NEW}"] = AmountField(self.unit, label=f"새 줄의 {word}")
        plan, names = plan_of(self.found.card), item_names(self.found.card)
        keys = [item.key for item in plan.items] if plan else list(names)
        sources = FundingSource.objects.values_list("label", flat=True)
        self.fields["new_item"].choices = [("", "고르십시오"), *((key, names[key]) for key in keys)]
        self.fields["new_source"].choices = [("", "고르십시오"), *((each, each) for each in sources)]
        columns = [(key, Column.of(key).label) for key in columns_open(self.found)]
        self.fields["new_column"].choices = sorted(columns, key=lambda each: each[0] != self._year)

    @property
    def _year(self) -> str:
        return str(self.found.row.as_of.year)

    def lines(self) -> Iterator[Line]:
        for row in self.rows:
            yield Line(row, tuple((name, self[f"{name}-{row.mark}"]) for name in NAMES))

    def new_cells(self) -> list:
        return [self[name] for name in ("new_item", "new_source", "new_payer", "new_column")] + [
            self[f"{name}-{NEW}"] for name in NAMES
        ]

    @property
    def units(self) -> tuple[Unit, ...]:
        return UNITS if self.unit in UNITS else (*UNITS, self.unit)

    @property
    def sums(self) -> dict[str, int | None]:
        """Won of what stands in the boxes, as far as it can be read."""
        return {name: total(self._readable(name)) for name in NAMES}

    def _readable(self, name: str):
        for row in self.rows:
            try:
                yield read_typed(self[f"{name}-{row.mark}"].value() or "", self.unit)
            except UnreadableAmount:
                continue

    def wrong(self) -> list:
        """Bound fields with what is wrong in them, for the list above the table."""
        return [field for field in self if field.errors and field.name != "seen"]

    def texts(self, report: Report) -> dict[str, str]:
        own = {place_of(each): each for each in report.execution}
        found = {"new_column": self._year}
        for row in self.rows:
            entry = own.get(row.place)
            for name in NAMES:
                found[f"{name}-{row.mark}"] = show(getattr(entry, name), self.unit) if entry else ""
        return found

    def clean(self):
        said = super().clean()
        amounts = [said.get(f"{name}-{NEW}") for name in NAMES]
        if any(each is not None for each in amounts) and not (said.get("new_item") and said.get("new_source")):
            self.add_error("new_item" if not said.get("new_item") else "new_source", WHOLE_LINE)
        elif said.get("new_item") and said.get("new_source"):
            self._clean_new(said, amounts)
        return said

    def _clean_new(self, said, amounts) -> None:
        if all(each is None for each in amounts):
            self.add_error(f"secured-{NEW}", "확보액이나 집행액을 적으십시오.")
        elif mark_of(self._new_place(said)) in {row.mark for row in self.rows}:
            self.add_error("new_item", "이미 있는 줄입니다. 그 줄에 적으십시오.")

    def _new_place(self, said):
        return said["new_item"], said["new_source"], said.get("new_payer") or "", said.get("new_column") or self._year

    def change(self, report: Report) -> Report:
        """Shown lines say what was typed; the others stay. A line of which nothing is said is none."""
        said = dict(self._said())
        kept = {place_of(each): each for each in report.execution}
        places = dict.fromkeys([*kept, *said])
        entries = (said.get(place, kept.get(place)) for place in places)
        return replace(report, execution=tuple(each for each in entries if each is not None))

    def _said(self):
        """A line that was not sent says nothing, which is not the same as sent empty."""
        said = self.cleaned_data
        for row in self.rows:
            if all(f"{name}-{row.mark}" not in self.data for name in NAMES):
                continue
            yield row.place, self._entry(row.place, [said[f"{name}-{row.mark}"] for name in NAMES])
        if said.get("new_item") and said.get("new_source"):
            place = self._new_place(said)
            yield place, self._entry(place, [said[f"{name}-{NEW}"] for name in NAMES])

    def _entry(self, place, amounts: list[Amount]) -> Execution | None:
        if all(each is None for each in amounts):
            return None
        item, source, payer, column = place
        secured, executed = amounts
        return Execution(
            item=item,
            source=source,
            payer=payer or None,
            year=column,
            as_of=self.found.row.as_of,
            secured=secured,
            executed=executed,
        )
