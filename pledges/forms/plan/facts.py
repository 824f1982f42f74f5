"""Facts of a plan: rows of a label and a text, in an order that is typed as a number."""

from collections.abc import Iterable, Mapping

from django import forms
from django.utils.datastructures import MultiValueDict

from geumcheon.web.fields import SeenField, VisibleText
from pledges.domain import card as value
from pledges.domain.editing import with_facts
from pledges.models.limits import LABEL, TEXT

from .ground import PartForm

MOST, SPARE = 200, 3
ORDER, NO_TEXT = "차례", "(내용 없음)"


class FactsForm(PartForm):
    """A row left blank is no fact; `gone` takes one out."""

    rows = SeenField(min_value=0, max_value=MOST)

    def build(self) -> None:
        for index in range(self._count()):
            name = f"{index + 1}번째 항목"
            widget = forms.TextInput(attrs={"inputmode": "numeric", "class": "krds-input small", "autocomplete": "off"})
            self.fields[f"place-{index}"] = forms.IntegerField(
                label=f"{name}의 차례", min_value=1, max_value=MOST * 10, required=False, widget=widget
            )
            self.fields[f"label-{index}"] = VisibleText(label=f"{name}의 이름", max_length=LABEL, required=False)
            widget = forms.Textarea(attrs={"rows": 2})
            self.fields[f"text-{index}"] = VisibleText(
                label=f"{name}의 내용", max_length=TEXT, required=False, strip=False, widget=widget
            )
            self.fields[f"gone-{index}"] = forms.BooleanField(label=f"{name} 빼기", required=False)

    def _count(self) -> int:
        """Rows shown: those there are and some to spare, or as many as the page that was sent had."""
        if not self.is_bound:
            return len(self.ground.plan.facts) + SPARE
        sent = self.data.get("rows", "")
        return int(sent) if sent.isascii() and sent.isdigit() and int(sent) <= MOST else 0

    def _completed(self, data) -> MultiValueDict:
        return MultiValueDict({name: data.getlist(name) for name in data})

    def texts_of(self, plan: value.Plan) -> dict[str, str]:
        """A text by its label, and their order."""
        texts = {fact.label: fact.text or NO_TEXT for fact in plan.facts}
        return texts | {"": " · ".join(texts)}

    def get_initial_for_field(self, field, field_name):
        kind, _, index = field_name.partition("-")
        if kind == "rows":
            return self._count()
        if not index.isdigit():
            return super().get_initial_for_field(field, field_name)
        facts, place = self.ground.plan.facts, int(index)
        fact = facts[place] if place < len(facts) else None
        return {"place": (place + 1) * 10, "label": fact and fact.label, "text": fact and fact.text}.get(kind)

    def lines(self) -> list[dict[str, forms.BoundField]]:
        """Fields of each row, for the page."""
        kinds = ("place", "label", "text", "gone")
        return [{kind: self[f"{kind}-{index}"] for kind in kinds} for index in range(self._count())]

    def clean(self):
        said = super().clean()
        if "rows" in self.errors:
            self.errors.pop("rows")
            self.is_lost = True
            self.add_error(None, self.fields["rows"].error_messages["required"])
        labels: set[str] = set()
        for index, label, text in self._told():
            if text and not label:
                self.add_error(f"label-{index}", "항목의 이름을 적어 주십시오.")
            if label and label in labels:
                self.add_error(f"label-{index}", "앞에 같은 이름이 있습니다. 하나로 합쳐 주십시오.")
            labels.add(label)
        return said

    def _told(self) -> list[tuple[int, str, str]]:
        """Index, label and text of the rows that say something, in their order."""
        said = self.cleaned_data
        told = []
        for index in range(self._count()):
            label, text = said.get(f"label-{index}") or "", said.get(f"text-{index}") or ""
            if (label or text) and not said.get(f"gone-{index}"):
                told.append((said.get(f"place-{index}") or MOST * 10, index, label, text))
        return [(index, label, text) for _, index, label, text in sorted(told, key=lambda row: row[:2])]

    @property
    def typed(self) -> dict[str, str]:
        texts = {label: text or NO_TEXT for _, label, text in self._told()}
        return texts | {"": " · ".join(texts)}

    def labels(self, sides: Iterable[Mapping[str, str]]) -> list[tuple[str, str]]:
        names = dict.fromkeys(name for side in sides for name in side)
        return [(name, name or ORDER) for name in names]

    def data_of(self, values: Mapping[str, str], seen: int) -> MultiValueDict:
        """Rows in the order typed, then what others added."""
        order = [label for label in values.get("", "").split(" · ") if values.get(label)]
        labels = [*order, *(label for label in values if label and values[label] and label not in order)]
        data = {"seen": [str(seen)], "rows": [str(len(labels) + SPARE)]}
        for index, label in enumerate(labels):
            text = "" if values[label] == NO_TEXT else values[label]
            data |= {f"label-{index}": [label], f"text-{index}": [text], f"place-{index}": [f"{index + 1}0"]}
        return MultiValueDict(data)

    def change(self, plan: value.Plan) -> value.Plan:
        return with_facts(plan, [(label, text) for _, label, text in self._told()])
