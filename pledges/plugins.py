"""Where other apps hook in without pledges knowing them; each adds its own when it starts."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from pledges.domain.card import Card
from pledges.domain.checks import Finding

# Pages are kept until a save: whatever is hooked in here may depend on nothing but what leaves a ChangeSet.
Loader = Callable[[Mapping, object], None]

# Called by load_demo with the tree of fixtures/registers.json and the acting Actor: before the cards, and after them.
demo_loaders: list[Loader] = []
demo_loaders_after_cards: list[Loader] = []

# Checks of cards against rows of another app: given cards, the findings of each, in the same number of queries.
checks: list[Callable[[Sequence[Card]], Sequence[Iterable[Finding]]]] = []

# Families of findings that those checks tell, by their name: code → Korean name.
families: dict[str, Mapping[str, str]] = {}

# Addresses of what is behind a money cell, by sub-project, source and column.
Links = Mapping[tuple[str, str, str], str]
links: list[Callable[[Card], Links]] = []
