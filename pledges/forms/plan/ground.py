"""What all forms of a plan's parts share: the plan they were opened on, and what is to be said of a conflict."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from django.utils.datastructures import MultiValueDict

from pledges.domain import card as value
from pledges.forms.steps import SeenForm


@dataclass(frozen=True, slots=True)
class Ground:
    """The plan a form is opened on, with the version it then had. `manages`: the managing department is at work."""

    card: value.Card
    plan: value.Plan
    version: int
    manages: bool = False


class PartForm(SeenForm):
    """Fields by name; `texts_of` says a plan in the same names, so that three of them can be put side by side.

    A field that was not sent at all stays as it was: a torn page empties nothing.
    """

    many: frozenset[str] = frozenset()
    """Names of fields of several values: a line each in texts."""

    def __init__(self, ground: Ground, data=None):
        self.ground = ground
        texts = self.texts_of(ground.plan)
        initial = {name: self._unfolded(name, text) for name, text in texts.items()} | {"seen": ground.version}
        super().__init__(data, initial=initial)
        self.build()
        if data is not None:
            self.data = self._completed(data)

    def build(self) -> None:
        """Fields that depend on the plan."""

    def texts_of(self, plan: value.Plan) -> dict[str, str]:
        raise NotImplementedError

    def change(self, plan: value.Plan) -> value.Plan:
        """The plan as the cleaned form wants it."""
        raise NotImplementedError

    def labels(self, sides: Iterable[Mapping[str, str]]) -> list[tuple[str, str]]:
        """Names and words of what may differ between the sides."""
        return [(name, field.label) for name, field in self.fields.items() if name != "seen"]

    @property
    def typed(self) -> dict[str, str]:
        return {name: self._folded(self[name].value()) for name in self.fields if name != "seen"}

    def data_of(self, values: Mapping[str, str], seen: int) -> MultiValueDict:
        """As if the values had been typed into a page that had shown this version."""
        lists = {name: self._unfolded(name, text) for name, text in values.items()}
        data = {name: each if isinstance(each, list) else [each] for name, each in lists.items()}
        return MultiValueDict(data | {"seen": [str(seen)]})

    @cached_property
    def has_mistakes(self) -> bool:
        return self.is_bound and not self.is_valid()

    def _completed(self, data) -> MultiValueDict:
        full = MultiValueDict({name: data.getlist(name) for name in data})
        for name, field in self.fields.items():
            if name not in full and name not in self.many and name != "seen" and not field.required:
                full.setlist(name, [self.initial.get(name) or ""])
        return full

    def _unfolded(self, name: str, text: str):
        return text.split("\n") if name in self.many and text else [] if name in self.many else text

    def _folded(self, shown) -> str:
        if isinstance(shown, bool):
            return "예" if shown else ""
        return "\n".join(map(str, shown)) if isinstance(shown, list | tuple) else "" if shown is None else str(shown)
