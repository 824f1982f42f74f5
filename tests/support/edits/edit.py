"""One address that can be written to."""

from collections.abc import Callable
from dataclasses import dataclass

Person = tuple[str, str]
"""Role and department."""

LEAD: Person = ("officer", "마을자치과")
STRANGER: Person = ("officer", "감사담당관")
COORDINATOR: Person = ("coordinator", "기획예산과")


@dataclass(frozen=True, kw_only=True)
class Edit:
    """`ready` makes the rows and returns the address; what is typed stands over what the page shows.

    `typed` and `others` are two different things to save; None for `others`: there is nothing to be late for.
    `tokens`: hidden fields without any of which nothing is saved. `stranger`: an officer who may not here.
    `shut` brings the thing into a state in which nobody edits it; None where it has none.
    `texts`: fields in which nonsense is tried; () for every one that the page has.
    `late`: the answer to what others were quicker to save.
    """

    name: str
    ready: Callable[[], str]
    typed: Callable[[], dict]
    others: Callable[[], dict] | None = None
    tokens: tuple[str, ...] = ("seen",)
    who: Person = LEAD
    stranger: Person | None = STRANGER
    shut: Callable[[], None] | None = None
    texts: tuple[str, ...] = ()
    late: int = 409

    def __str__(self) -> str:
        return self.name


OTHERS = "다른 사람의 까닭"


def part(name: str, ready, field: str, mine: str, theirs: str, *, shut, typed: dict | None = None, texts=()) -> Edit:
    """A page on which two people write one field differently; `typed` is what both write besides."""
    more = typed or {}
    return Edit(
        name=f"pledges:{name}",
        ready=ready,
        typed=lambda: {field: mine, **more},
        others=lambda: {field: theirs, **more},
        shut=shut,
        texts=texts,
    )


def step(name: str, ready, *, who: Person = LEAD, shut=None, **more) -> Edit:
    """A page of one press, with why."""
    return Edit(
        name=f"pledges:{name}",
        ready=ready,
        typed=lambda: {"reason": "할 때가 되었다"},
        others=lambda: {"reason": OTHERS},
        who=who,
        stranger=LEAD if who == COORDINATOR else STRANGER,
        shut=shut,
        **more,
    )
