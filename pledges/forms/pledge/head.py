"""The pledge's own words: number, order, election wording, authors by team and rank."""

from dataclasses import replace

from django import forms

from geumcheon.web.fields import SeenField, VisibleText
from pledges.domain import card as value
from pledges.forms.plan.ground import PartForm
from pledges.models.limits import NAME, TEXT

from .code import CodeField
from .place import order_field, printed_code_field

SPARE, MOST = 2, 30


class PledgeForm(PartForm):
    """Opened on a Ground whose version is the pledge's. Names and telephones of authors are internal: an author
    whose team and rank stay keeps them, one that changes is another person."""

    code = CodeField()
    printed_code = printed_code_field()
    order = order_field()
    election_wording = VisibleText(
        label="선거 공약 문구", max_length=TEXT, required=False, strip=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    authors = SeenField(min_value=0, max_value=MOST)

    def build(self) -> None:
        if self.ground.card.in_force:
            self.fields["code"].disabled = True
            self.fields["code"].help_text = "확정된 계획이 있는 공약의 번호는 바꿀 수 없습니다."
        for index in range(self._count()):
            for kind, word in (("team", "팀"), ("rank", "직급")):
                label = f"작성자 {index + 1} {word}"
                self.fields[f"{kind}-{index}"] = VisibleText(label=label, max_length=NAME, required=False)

    def _count(self) -> int:
        sent = self.data.get("authors", "") if self.is_bound else ""
        if sent.isascii() and sent.isdigit() and int(sent) <= MOST:
            return int(sent)
        return len(self.ground.card.pledge.authors) + SPARE

    def texts_of(self, plan) -> dict[str, str]:
        return self.texts_of_pledge(self.ground.card.pledge)

    def texts_of_pledge(self, pledge: value.Pledge) -> dict[str, str]:
        texts = {name: getattr(pledge, name) or "" for name in ("code", "printed_code", "election_wording")}
        texts |= {"order": "" if pledge.order is None else str(pledge.order)}
        texts |= {"authors": str(len(pledge.authors) + SPARE)}
        for index, author in enumerate(pledge.authors):
            texts |= {f"team-{index}": author.team or "", f"rank-{index}": author.rank or ""}
        return texts

    def labels(self, sides):
        names = dict.fromkeys(name for side in sides for name in side if name != "authors")
        return [(name, self.fields[name].label if name in self.fields else name) for name in names]

    def clean(self):
        said = super().clean()
        if "authors" in self.errors:
            self.errors.pop("authors")
            self.is_lost = True
            self.add_error(None, self.fields["seen"].error_messages["required"])
        return said

    def own(self) -> list[forms.BoundField]:
        return [self[name] for name in ("code", "printed_code", "order", "election_wording")]

    def people(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        return [(self[f"team-{index}"], self[f"rank-{index}"]) for index in range(self._count())]

    def change_pledge(self, pledge: value.Pledge) -> value.Pledge:
        said = self.cleaned_data
        words = {name: said[name] or None for name in ("printed_code", "election_wording")}
        fields = words | {"code": said["code"], "order": said["order"], "authors": self._authors(pledge)}
        changed = {name: each for name, each in fields.items() if getattr(pledge, name) != each}
        blanks = {key: blank for key, blank in pledge.blanks.items() if key not in changed}
        return replace(pledge, blanks=blanks, **changed) if changed else pledge

    def _authors(self, pledge: value.Pledge) -> tuple[value.Author, ...]:
        kept = {(each.team or "", each.rank or ""): each for each in pledge.authors}
        said, told = self.cleaned_data, []
        for index in range(self._count()):
            team, rank = said.get(f"team-{index}") or "", said.get(f"rank-{index}") or ""
            if team or rank:
                told.append(kept.get((team, rank)) or value.Author(team=team or None, rank=rank or None))
        return tuple(told)
