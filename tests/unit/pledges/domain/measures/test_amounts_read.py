"""Money in target texts, written out in won: source, per, and how a bare 3천 became known."""

import pytest

from pledges.domain.measures import ReadBy, measures_of

WRITTEN, PROVED, BESIDE, UNCLEAR = ReadBy.WRITTEN, ReadBy.PROVED, ReadBy.BESIDE, ReadBy.UNCLEAR

READ = [
    ("6개동 시비 1억8천 (동별 3천)", [(180_000_000, "시비", None, WRITTEN), (30_000_000, None, "동별", PROVED)]),
    ("10개동 시비 3억 (동별3천)", [(300_000_000, "시비", None, WRITTEN), (30_000_000, None, "동별", PROVED)]),
    ("10개동 시비 1억8천 (동별 3천)", [(180_000_000, "시비", None, WRITTEN), (30_000_000, None, "동별", BESIDE)]),
    ("10개동 구비 2억 5천(동별2천5백)", [(250_000_000, "구비", None, WRITTEN), (25_000_000, None, "동별", PROVED)]),
    ("10개동 시비 4억 2천4백만원", [(424_000_000, "시비", None, WRITTEN)]),
    (
        "10개소 시비 2억원 (개소당 2천만원)",
        [(200_000_000, "시비", None, WRITTEN), (20_000_000, None, "개소당", WRITTEN)],
    ),
    ("40명 시비 4천만원 (1인당 1백만원)", [(40_000_000, "시비", None, WRITTEN), (1_000_000, None, "1인당", WRITTEN)]),
    ("시비 2억, 구비 1억", [(200_000_000, "시비", None, WRITTEN), (100_000_000, "구비", None, WRITTEN)]),
    ("국·시비 3억 투입", [(300_000_000, "국·시비", None, WRITTEN)]),
    ("3억원(시비)", [(300_000_000, "시비", None, WRITTEN)]),
    ("시비(424,000천원)", [(424_000_000, "시비", None, WRITTEN)]),
    ("예산 300백만원", [(300_000_000, None, None, WRITTEN)]),
    ("85.5억 원", [(8_550_000_000, None, None, WRITTEN)]),
    ("1,000원 택시", [(1_000, None, None, WRITTEN)]),
    ("시비 3천", [(None, "시비", None, UNCLEAR)]),
    ("동별 3천 (총 2만원)", [(None, None, "동별", UNCLEAR), (20_000, None, None, WRITTEN)]),
    ("동별 3천 (총 300,000,005원)", [(None, None, "동별", UNCLEAR), (300_000_005, None, None, WRITTEN)]),
]


@pytest.mark.parametrize(("text", "expected"), READ, ids=[text for text, _ in READ])
def test_an_amount_is_read(text, expected):
    amounts = measures_of(text).amounts

    assert [(each.won, each.source, each.per, each.read_by) for each in amounts] == expected


def test_an_unclear_amount_tells_what_it_can_mean():
    (amount,) = measures_of("시비 3천").amounts

    assert (amount.words, amount.candidates) == ("3천", (3_000, 30_000_000))


def test_count_and_each_stand_beside_the_amount_they_should_come_to():
    reading = measures_of("10개동 시비 1억8천 (동별 3천)")

    (dongs,), (total, each) = reading.counts, reading.amounts
    assert dongs.quantity * each.won - total.won == 120_000_000


def test_a_bound_stays_beside_its_amount():
    (amount,) = measures_of("개소당 5천만원 이내").amounts

    assert (amount.won, amount.bound) == (50_000_000, "이내")
