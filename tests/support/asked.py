"""Cards of two plans and the request that leads from the one to the other."""

from copy import deepcopy

from pledges.domain.checks import Finding, lifecycle, requests
from tests.cards.by_hand import card, item, line, plan
from tests.support import checks

OWN = {**requests.CODES, **lifecycle.CODES}


def findings(tree: dict, code: str = "") -> list[Finding]:
    """What is told of requests and lifecycle: these cards are written without regard to other checks."""
    return [each for each in checks.findings(tree, code) if each.code in OWN]


def asked(before: dict, after: dict, *, pledge: dict | None = None, **request) -> dict:
    """The card; the request says only what the test is about."""
    more = {"pledge": pledge} if pledge else {}
    return card(before, after, adjustments=[{"from": 0, "to": 1, **request}], **more)


def proposed(before: dict, **changed) -> dict:
    """The same plan once more, as revision 1."""
    return deepcopy(before) | {"revision": 1, "state": "proposed"} | changed


def targets(key: str, **by_year: list[str]) -> dict:
    """A sub-project with money in 2018 and 2019: targets("a", y2018=["주민교육 연3회"])."""
    return item(key, line(y2018=10, y2019=10), targets={year[1:]: texts for year, texts in by_year.items()})


__all__ = ["asked", "card", "findings", "item", "line", "plan", "proposed", "targets"]
