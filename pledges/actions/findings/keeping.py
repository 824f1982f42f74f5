"""What was found, kept beside each pledge: its findings, their number, and the last change that was checked."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max

from pledges.domain.card import Card
from pledges.domain.checks import Finding, Severity
from pledges.domain.checks.keys import value_text
from pledges.models import ChangeSet, FindingTally, Pledge, SetAside, StoredFinding
from pledges.sheets import card_of, cards_of

from .checking import findings_of_each
from .keys import Named, named_findings
from .prints import print_of

_COUNTED = {"errors": Severity.ERROR, "warnings": Severity.WARNING, "notes": Severity.NOTE}


@dataclass(frozen=True, slots=True)
class Checked:
    """Rows not yet saved, of one pledge at one state."""

    tally: FindingTally
    findings: list[StoredFinding]


def tally_findings(pledges: Iterable[Pledge]) -> None:
    """Check the cards as they stand now and keep what was found; in the transaction that changed them."""
    keys = [pledge.pk for pledge in pledges]
    rows = [Pledge(pk=key) for key in keys]
    # One alone was most likely read a moment ago by whoever saved it, and is kept.
    cards = [card_of(rows[0])] if len(rows) == 1 else list(cards_of(rows))
    remember(checked_lot(keys, cards, findings_of_each(cards)))


def checked_lot(keys: Sequence[int], cards: Sequence[Card], found: Iterable[Sequence[Finding]]) -> list[Checked]:
    """Rows of some pledges, read from the same state as the checked cards. A pledge with no history has none."""
    changes = dict(ChangeSet.objects.filter(pledge__in=keys).values_list("pledge").annotate(Max("pk")))
    aside = _aside(keys)
    return [
        _checked(key, card, changes[key], named_findings(card, findings), aside[key])
        for key, card, findings in zip(keys, cards, found, strict=True)
        if key in changes
    ]


@transaction.atomic
def remember(lot: Sequence[Checked]) -> None:
    """Save over what was kept. One of an older state than the pledge's tells so itself.

    The tally is written first: whoever else keeps findings of the same pledge waits there, so that two never mix.
    """
    lot = sorted(lot, key=lambda each: each.tally.pledge_id)
    tallies = [each.tally for each in lot]
    fields = ["change", *_COUNTED, "aside", "checked"]
    FindingTally.objects.bulk_create(tallies, update_conflicts=True, unique_fields=["pledge"], update_fields=fields)
    StoredFinding.objects.filter(pledge__in=[tally.pledge_id for tally in tallies]).delete()
    StoredFinding.objects.bulk_create(row for each in lot for row in each.findings)


def _aside(keys: Sequence[int]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for pledge, key in SetAside.objects.filter(pledge__in=keys, stands=True).values_list("pledge", "key"):
        found[pledge].add(key)
    return found


def _checked(pledge: int, card: Card, change: int, named: Sequence[Named], aside: set[str]) -> Checked:
    rows = [_row(pledge, each, each.key in aside) for each in named]
    counts = Counter(row.severity for row in rows if not row.is_aside)
    told = {name: counts[severity] for name, severity in _COUNTED.items()}
    put_aside = sum(row.is_aside for row in rows)
    tally = FindingTally(pledge_id=pledge, change_id=change, aside=put_aside, checked=print_of(card), **told)
    return Checked(tally, rows)


def _row(pledge: int, named: Named, is_aside: bool) -> StoredFinding:
    finding = named.finding
    return StoredFinding(
        pledge_id=pledge,
        number=named.number,
        code=finding.code,
        severity=str(finding.severity),
        cause=str(finding.cause or ""),
        place=finding.place,
        identity=named.identity,
        where=finding.where,
        stated=value_text(finding.stated),
        computed=value_text(finding.computed),
        message=finding.message,
        key=named.key,
        is_aside=is_aside,
    )
