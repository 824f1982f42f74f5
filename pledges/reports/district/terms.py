"""Which term a report is about. Terms are never added up: their pledges are other promises."""

from dataclasses import dataclass

from pledges.models import MayoralTerm, Pledge


@dataclass(frozen=True, slots=True)
class TermChoice:
    """`slug` is the term shown, empty where there is none; `choices` are (slug, name) of those with pledges."""

    slug: str
    choices: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        return dict(self.choices).get(self.slug, "")

    @property
    def has_others(self) -> bool:
        return len(self.choices) > 1


def term_asked(slug: str = "") -> TermChoice:
    """The term an address asks for; else the latest that has pledges."""
    terms = MayoralTerm.objects.filter(pk__in=Pledge.objects.values("term")).order_by("-first_year", "-ordinal")
    choices = tuple((term.slug, str(term)) for term in terms)
    return TermChoice(slug if slug in dict(choices) else choices[0][0] if choices else "", choices)
