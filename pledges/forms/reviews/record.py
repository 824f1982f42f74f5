"""One 추진실적: when, what, of which sub-project, and the money named in it."""

from dataclasses import replace

from django import forms

from geumcheon.lib.money import Unit, UnreadableAmount, read_typed, show
from geumcheon.lib.years import is_partial_date
from geumcheon.web.fields import VisibleText
from pledges.domain.card import Performance, RecordAmount
from pledges.models.limits import NAME, TEXT
from pledges.reports.reviews.ground import item_names

from .base import ReportForm

AMOUNTS = 3
"""Rows of money offered; a record that names more keeps the rest as it is."""
_UNITS = [(str(unit), str(unit)) for unit in Unit]
NEITHER = "연도(2021), 달(2021-09)이나 날(2021-09-30)로 적으십시오."
BACKWARDS = "끝이 시작보다 빠릅니다."


class PartialDateField(forms.CharField):
    """A day as far as it is known."""

    def clean(self, value):
        text = super().clean(value)
        if text and not is_partial_date(text):
            raise forms.ValidationError(NEITHER)
        return text


class RecordForm(ReportForm):
    """`place` is where the record stands in the report; None for a new one."""

    listed = "performance"

    year = forms.IntegerField(label="연도", min_value=1900, max_value=9998)
    quarter = forms.TypedChoiceField(
        label="분기",
        required=False,
        empty_value=None,
        coerce=int,
        choices=[("", "적지 않음"), *((each, f"{each}분기") for each in (1, 2, 3, 4))],
    )
    item = forms.ChoiceField(label="세부사업", required=False)
    title = VisibleText(label="제목", max_length=NAME)
    start = PartialDateField(label="시작", max_length=10, required=False, help_text="예: 2021-09, 2021-09-30")
    end = PartialDateField(label="끝", max_length=10, required=False)
    body = VisibleText(label="내용", max_length=TEXT, required=False, widget=forms.Textarea(attrs={"rows": 6}))

    def __init__(self, found, data=None, files=None, *, place: int | None = None):
        self.place = place
        super().__init__(found, data, files)

    def build(self) -> None:
        self.fields["item"].choices = [("", "공약 전체"), *item_names(self.found.card).items()]
        for number in range(1, AMOUNTS + 1):
            self.fields[f"what_{number}"] = VisibleText(label=f"금액 {number}의 이름", max_length=NAME, required=False)
            self.fields[f"amount_{number}"] = forms.CharField(label=f"금액 {number}", max_length=60, required=False)
            self.fields[f"unit_{number}"] = forms.ChoiceField(label=f"금액 {number}의 단위", choices=_UNITS)
        if self.place is not None:
            self.fields["remove"] = forms.BooleanField(label="이 실적을 지움", required=False)

    def texts(self, report) -> dict[str, str]:
        record = report.performance[self.place] if self._stands(report) else None
        day = self.found.row.as_of
        blank = {"year": str(day.year), "quarter": str((day.month + 2) // 3)}
        said = blank if record is None else _texts_of(record)
        return {**{f"unit_{number}": self.found.card.unit for number in range(1, AMOUNTS + 1)}, **said}

    def clean(self):
        said = super().clean()
        start, end = said.get("start"), said.get("end")
        if start and end and end[: len(start)] < start[: len(end)]:
            self.add_error("end", BACKWARDS)
        self._amounts = [each for number in range(1, AMOUNTS + 1) if (each := self._amount(said, number))]
        return said

    def change(self, report):
        records = list(report.performance)
        if self.place is None:
            return replace(report, performance=(*records, self._record(None)))
        if not self._stands(report):
            return report
        if self.cleaned_data["remove"]:
            del records[self.place]
        else:
            records[self.place] = self._record(records[self.place])
        return replace(report, performance=tuple(records))

    def _stands(self, report) -> bool:
        return self.place is not None and self.place < len(report.performance)

    def _record(self, old: Performance | None) -> Performance:
        said = self.cleaned_data
        words = {name: said[name] or None for name in ("item", "start", "end")}
        body = (said["body"] or "").replace("\r\n", "\n") or None
        rest = old.amounts[AMOUNTS:] if old else ()
        return Performance(
            year=said["year"],
            quarter=said["quarter"],
            title=said["title"],
            body=body,
            amounts=(*self._amounts, *rest),
            **words,
        )

    def _amount(self, said, number: int) -> RecordAmount | None:
        text, unit, name = said.get(f"amount_{number}"), said.get(f"unit_{number}"), f"amount_{number}"
        if not text or not unit:
            if said.get(f"what_{number}") and name not in self.errors:
                self.add_error(name, "금액을 적으십시오.")
            return None
        try:
            amount = read_typed(text, Unit(unit))
        except UnreadableAmount as problem:
            self.add_error(name, str(problem))
            return None
        return RecordAmount(amount=amount, unit=unit, what=said.get(f"what_{number}") or None)


def _texts_of(record: Performance) -> dict[str, str]:
    said = {name: getattr(record, name) or "" for name in ("item", "title", "start", "end", "body")}
    said |= {"year": str(record.year), "quarter": str(record.quarter or "")}
    for number, each in enumerate(record.amounts[:AMOUNTS], 1):
        said |= {f"what_{number}": each.what or "", f"amount_{number}": show(each.amount, Unit(each.unit))}
        said[f"unit_{number}"] = each.unit
    return said
