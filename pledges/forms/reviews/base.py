"""The frame of the forms of a report: the version that was seen, and texts by which two savers are told apart."""

from collections.abc import Iterable, Mapping

from django import forms

from geumcheon.web.fields import SeenField, told_above
from pledges.actions.reviews.held import Held
from pledges.domain.report import Report


class Seen(forms.Form):
    """`seen` is the version that the page showed."""

    seen = SeenField(min_value=1, max_value=2**31 - 1)

    def clean(self):
        said = super().clean()
        told_above(self, "seen")
        return said


class ReportForm(Seen):
    """A part of the report at hand. Parts say their fields as texts, and what they make of a report.

    `listed`: the list of the report in which the form's entry stands at `place`, where it is about one entry.
    """

    listed, place = "", None

    def __init__(self, found: Held, data=None, files=None):
        super().__init__(data, files)
        self.found = found
        self.build()
        self.initial = {**self.texts(found.report), "seen": found.row.version}

    def build(self) -> None:
        """Fields that depend on the card."""

    def texts(self, report: Report) -> dict[str, str]:
        """The fields as this report would fill them."""
        raise NotImplementedError

    def change(self, report: Report) -> Report:
        """The report with what was typed."""
        raise NotImplementedError

    def labels(self) -> list[tuple[str, str]]:
        return [(name, field.label) for name, field in self.fields.items() if name != "seen"]

    def by_name(self, texts: Mapping[str, str]) -> dict[str, str]:
        """The same with a name for each field that stays with what it says, whatever comes before it."""
        return dict(texts)

    def labels_of(self, names: Iterable[str]) -> list[tuple[str, str]]:
        """Labels of fields that bear such names."""
        return self.labels()

    def by_field(self, texts: Mapping[str, str]) -> dict[str, str]:
        """From such names back to the fields of a page."""
        return dict(texts)

    def typed(self) -> Mapping[str, str]:
        return {name: self.data.get(name, "") for name in self.fields if name != "seen"}

    def shut(self) -> "ReportForm":
        """Only to be read."""
        for field in self.fields.values():
            field.disabled = True
        return self
