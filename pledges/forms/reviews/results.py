"""What was reached of each countable target of the year."""

from collections.abc import Iterator
from dataclasses import replace

from geumcheon.lib.exact import tidy
from geumcheon.web.fields import Quantity
from pledges.domain.card import TargetResult
from pledges.reports.reviews.results import results_asked

from .base import ReportForm


class ResultsForm(ReportForm):
    def build(self) -> None:
        self.rows = results_asked(self.found)
        self.asked = [row for row in self.rows if row.target.counts]
        for row in self.asked:
            self.fields[f"quantity-{row.mark}"] = Quantity(
                label=f"{row.label} 실적", max_digits=27, decimal_places=10, required=False
            )

    def lines(self) -> Iterator[tuple]:
        """Every target with its bound field; None where it is a text that nobody counts."""
        for row in self.rows:
            yield row, self[f"quantity-{row.mark}"] if row.target.counts else None

    def texts(self, report) -> dict[str, str]:
        own = {(each.item, each.year, each.text): each.quantity for each in report.target_results}
        said = {f"quantity-{row.mark}": own.get(row.key) for row in self.asked}
        return {name: "" if number is None else f"{number:f}" for name, number in said.items()}

    def change(self, report):
        asked = {row.key: self.cleaned_data[f"quantity-{row.mark}"] for row in self.asked}
        kept = {(each.item, each.year, each.text): each for each in report.target_results}
        for key, number in asked.items():
            if number is None:
                kept.pop(key, None)
            elif key not in kept or kept[key].quantity != number:
                item, column, text = key
                kept[key] = TargetResult(item=item, year=column, text=text, quantity=tidy(number))
        return replace(report, target_results=tuple(kept.values()))
