"""What became of planted faults, as a table to print and as the share of values that no check holds."""

from collections import Counter
from collections.abc import Iterator

from tests.cards.planted_runs import Tally


def codes_told(tallies: dict[str, Tally]) -> Counter:
    """How many faults each code told of."""
    faults = (fault for tally in tallies.values() for fault in tally.faults)
    return Counter(code for fault in faults for code in {each.code for each in fault.found or ()})


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    """A row for each kind, the best found first; the share of all values that no check holds."""
    for kind, tally in sorted(tallies.items(), key=lambda row: -row[1].recall):
        told = [len(fault.found) for fault in tally.faults if fault.found]
        mean = sum(told) / len(told) if told else 0
        yield (
            f"{kind}\t값 {tally.values}\t심음 {tally.planted}\t찾음 {tally.found}\t제자리 {tally.at_place}"
            f"\t읽기에서 거절 {tally.refused}\t재현율 {tally.recall:.0%}\t발견 한 번에 {mean:.1f}건"
        )
    yield f"어느 점검도 보지 않는 값: {share_untied(tallies):.1%}"


def share_untied(tallies: dict[str, Tally]) -> float:
    """Of all values of the cards, each kind weighing as many as there are of it."""
    values = sum(tally.values for tally in tallies.values())
    return sum(tally.values * (1 - tally.recall) for tally in tallies.values()) / values
