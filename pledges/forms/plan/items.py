"""Sub-projects of a plan: names, order, place, end; and names of new ones."""

from django import forms

from geumcheon.web.fields import VisibleText
from pledges.domain import card as value
from pledges.domain.editing import Row, Table
from pledges.models.limits import NAME

from .ground import PartForm

SPARE = 3
GOES_ON, ENDED, GONE = "", "ended", "gone"
STATES = ((GOES_ON, "진행"), (ENDED, "종료"))
NO_PARENT = ("", "없음")
FIRST_YEAR, LAST_YEAR = 1900, 9998
CELLS = {
    "place": "차례",
    "name": "이름",
    "state": "상태",
    "last": "마지막 해",
    "parent": "상위",
    "row": "함께 인쇄된 행",
}


class ItemsForm(PartForm):
    """Fields `name:<key>` of each sub-project, `new-0` … for new ones; `add-whole` adds the pledge itself."""

    def build(self) -> None:
        for item in self.ground.plan.items:
            for kind in CELLS:
                field = self._field(kind, item)
                if field:
                    field.label = f"{item.label} {CELLS[kind]}"
                    field.widget.attrs.setdefault("aria-label", field.label)
                    self.fields[f"{kind}:{item.key}"] = field
        for index in range(SPARE):
            self.fields[f"new-{index}"] = VisibleText(label=f"새 세부사업 {index + 1}", max_length=NAME, required=False)
        if not any(item.whole for item in self.ground.plan.items):
            self.fields["add-whole"] = forms.BooleanField(
                label="‘공약 전체’ 더하기(세부사업에 딸리지 않은 목표와 사업비)", required=False
            )

    def _field(self, kind: str, item: value.Item) -> forms.Field | None:
        """The pledge itself has no name and stands below nothing."""
        if kind == "place":
            return forms.IntegerField(min_value=1, max_value=99_999, required=False, widget=_number())
        if kind == "last":
            return forms.IntegerField(min_value=FIRST_YEAR, max_value=LAST_YEAR, required=False, widget=_number())
        if kind == "state":
            return forms.ChoiceField(choices=self._states(item), required=False)
        if kind == "row":
            return VisibleText(max_length=NAME, required=False)
        if item.whole:
            return None
        if kind == "name":
            return VisibleText(max_length=NAME)
        others = [each for each in self.ground.plan.items if each.key != item.key and not each.whole]
        choices = [NO_PARENT, *((each.key, each.label) for each in others)]
        return forms.ChoiceField(choices=choices, required=False)

    def _states(self, item: value.Item) -> list[tuple[str, str]]:
        """One that no other plan has may be taken out."""
        others = [plan for plan in self.ground.card.plans if plan.revision != self.ground.plan.revision]
        stands_elsewhere = any(each.key == item.key for plan in others for each in plan.items)
        return [*STATES] if stands_elsewhere else [*STATES, (GONE, "빼기")]

    def texts_of(self, plan: value.Plan) -> dict[str, str]:
        texts = {}
        for index, item in enumerate(plan.items, 1):
            told = {"place": f"{index}0", "row": item.row or "", "last": str(item.last_year or "")}
            told["state"] = ENDED if item.ended else GOES_ON
            if not item.whole:
                told |= {"name": item.name or "", "parent": item.parent or ""}
            texts |= {f"{kind}:{item.key}": told[kind] for kind in CELLS if kind in told}
        return texts

    def labels(self, sides):
        names = dict.fromkeys(name for side in sides for name in side)
        return [(name, self.fields[name].label if name in self.fields else _label(name)) for name in names]

    def clean(self):
        said = super().clean()
        for item in self.ground.plan.items:
            ended = said.get(f"state:{item.key}") == ENDED
            if said.get(f"last:{item.key}") and not ended and f"state:{item.key}" not in self.errors:
                self.add_error(f"last:{item.key}", "마지막 해는 종료하는 세부사업에만 적습니다.")
        return said

    def lines(self) -> list[tuple[value.Item, dict[str, forms.BoundField]]]:
        """The sub-projects with their fields, for the page."""
        return [
            (item, {kind: self[f"{kind}:{item.key}"] for kind in CELLS if f"{kind}:{item.key}" in self.fields})
            for item in self.ground.plan.items
        ]

    def spare(self) -> list[forms.BoundField]:
        return [self[f"new-{index}"] for index in range(SPARE)]

    def whole(self) -> forms.BoundField | None:
        """The box that adds the pledge itself, where it is not there yet."""
        return self["add-whole"] if "add-whole" in self.fields else None

    @property
    def names(self) -> tuple[str, ...]:
        """Of new sub-projects."""
        said = (self.cleaned_data[f"new-{index}"] for index in range(SPARE))
        return tuple(name for name in said if name)

    def table(self) -> Table:
        said, items = self.cleaned_data, self.ground.plan.items
        gone = frozenset(item.key for item in items if said[f"state:{item.key}"] == GONE)
        placed = sorted(enumerate(items), key=lambda each: (said[f"place:{each[1].key}"] or 99_999, each[0]))
        return Table(tuple(self._row(item) for _, item in placed), gone)

    def _row(self, item: value.Item) -> Row:
        said, key = self.cleaned_data, item.key
        return Row(
            key=key,
            name=said.get(f"name:{key}") or item.name,
            row=said[f"row:{key}"] or None,
            parent=said.get(f"parent:{key}") or None,
            ended=said[f"state:{key}"] == ENDED,
            last_year=said[f"last:{key}"],
        )


def _number() -> forms.TextInput:
    return forms.TextInput(attrs={"inputmode": "numeric", "class": "krds-input small", "autocomplete": "off"})


def _label(name: str) -> str:
    kind, _, key = name.partition(":")
    return f"{key} {CELLS.get(kind, kind)}"
