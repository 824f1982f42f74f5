"""executed-falls: cumulative money that is less on a later day."""

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, findings


def spent(*told: tuple, **more) -> list:
    entries = [
        {"item": "a", "source": "구비", "year": "2019", "as_of": day, "secured": 100, "executed": won} | more
        for day, won in told
    ]
    return findings(card(plan(item("a", line(y2019=100))), execution=entries), "executed-falls")


def test_money_that_grows_or_stays():
    assert spent(("2019-06-30", 40), ("2019-12-31", 40), ("2020-06-30", 90)) == []
    assert spent(("2019-12-31", 90), ("2019-06-30", 40)) == []
    assert spent(("2019-06-30", 40), ("2019-12-31", None), ("2020-06-30", "-")) == []


def test_money_that_grows_less():
    (found,) = spent(("2019-06-30", 40), ("2020-06-30", 60), ("2019-12-31", 90))

    assert (found.severity, found.place) == ("warning", "execution[1].executed")
    assert (found.stated, found.computed) == (60 * MILLION, 90 * MILLION)
    assert found.message == (
        "2019년 세부사업 a · 구비 집행액: 2020-06-30 기준 60백만원으로 2019-12-31 기준 90백만원보다 적습니다. "
        "집행액은 누계이니 반납이나 정산으로 준 것인지 살펴보십시오."
    )


def test_another_year_is_counted_anew():
    entries = [
        {"item": "a", "source": "구비", "as_of": f"{year}-12-31", "executed": won}
        for year, won in ((2019, 90), (2020, 5))
    ]

    assert findings(card(plan(item("a", line(y2019=100, y2020=9))), execution=entries), "executed-falls") == []
