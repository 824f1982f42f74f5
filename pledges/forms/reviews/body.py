"""Status, progress and the words of a report."""

from dataclasses import replace

from django import forms

from geumcheon.web.fields import Quantity, VisibleText
from pledges.domain.rates.counts import STATUSES
from pledges.domain.report import NEEDS_ADJUSTMENT
from pledges.models.limits import TEXT

from .base import ReportForm

WORDS = ("narrative", "problems", "measures_taken", "next_steps")


def _words(label: str, rows: int, help_text: str = "") -> VisibleText:
    area = forms.Textarea(attrs={"rows": rows})
    return VisibleText(label=label, max_length=TEXT, required=False, widget=area, help_text=help_text)


class BodyForm(ReportForm):
    status = forms.ChoiceField(label="이행상태", required=False)
    progress = Quantity(
        label="진도율(%)", min_value=0, max_value=100, max_digits=6, decimal_places=3, required=False, help_text="0~100"
    )
    narrative = _words("추진 내용", 8, "이번 분기에 한 일을 적습니다.")
    problems = _words("문제점", 4)
    measures_taken = _words("조치사항", 4)
    next_steps = _words("향후계획", 4)

    def build(self) -> None:
        """보류 and 폐기 come from an adjustment: offered only where they stand already."""
        now = {self.found.card.pledge.status, self.found.report.status}
        offered = [each for each in STATUSES if each not in NEEDS_ADJUSTMENT or each in now]
        self.fields["status"].choices = [("", "고르십시오"), *((each, each) for each in offered)]

    def texts(self, report) -> dict[str, str]:
        progress = "" if report.progress is None else f"{report.progress:f}"
        return {"status": report.status, "progress": progress, **{name: getattr(report, name) for name in WORDS}}

    def change(self, report):
        said = self.cleaned_data
        words = {name: (said[name] or "").replace("\r\n", "\n") for name in WORDS}
        return replace(report, status=said["status"], progress=said["progress"], **words)
