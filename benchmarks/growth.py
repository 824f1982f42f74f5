"""Hostile texts: how much longer eight times the length takes; a reading that looks back again and again: 64 times."""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from geumcheon.lib.money import Unit, UnreadableAmount, read_amount, read_words
from pledges.card_file import Refused, read_card
from pledges.domain.measures import measures_of

SHORT, TIMES, LIMIT, RUNS = 4_000, 8, 16, 9

TARGETS = "1회 |시비 3천 1개 3억 |1|1,000|1.|3회~|1만|동별 |국·|개최 |(|  |대비 |제".split("|")
AMOUNTS = "1,|1|△|( |,111|①".split("|")
WORDS = "1천|1,|1억".split("|")


def _money(text: str) -> None:
    with suppress(UnreadableAmount):
        read_amount(text, Unit.MILLION)


def _words(text: str) -> None:
    with suppress(UnreadableAmount):
        read_words(text)


def _card(text: str) -> None:
    with suppress(Refused):
        read_card(b"[" + text.encode())


READERS: dict[str, tuple[Callable[[str], object], list[str]]] = {
    "목표의 글": (measures_of, TARGETS),
    "금액": (_money, AMOUNTS),
    "글로 적은 금액": (_words, WORDS),
    "카드 파일": (_card, ["[", "9", '{"a":', '"\\u0000']),
}


def lines() -> Iterator[str]:
    """The slowest growth of each reader, with the text it was seen at."""
    yield f"\n| 읽는 것 | 길이 {TIMES}배에 걸린 시간 | 목표 | 글 |\n|---|---:|---:|---|"
    for name, (read, units) in READERS.items():
        ratio, unit = max((_growth(read, unit), unit) for unit in units)
        yield f"| {name} | {ratio:.1f}배 | {LIMIT} | `{unit}` |"


def _growth(read: Callable[[str], object], unit: str) -> float:
    short, long = ((unit * length)[:length] for length in (SHORT, SHORT * TIMES))
    return _seconds(read, long) / _seconds(read, short)


def _seconds(read: Callable[[str], object], text: str) -> float:
    """Of the processor, the quickest of some runs: what else the machine does makes none quicker."""
    return min(_once(read, text) for _ in range(RUNS))


def _once(read: Callable[[str], object], text: str) -> float:
    begin = time.process_time()
    read(text)
    return time.process_time() - begin


if __name__ == "__main__":
    for line in lines():
        print(line, flush=True)
