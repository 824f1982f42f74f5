"""Money in the words of records beside their amounts."""

import pytest

from tests.support.record_texts import told


def test_money_in_words_beside_the_amount():
    amounts = {"amounts": [{"item": None, "amount": 30_000, "unit": "천원"}]}

    assert told("- 총 3억원 지원", record=amounts) == [
        ("warning", "record-text-amount", "performance[0].body", 300_000_000, 30_000_000)
    ]
    for body in ("- 총 3천만원 지원", "- 3억원 가운데 3천만원", "- 개소당 1천만원", "- 30,000,400원"):
        assert told(body, record=amounts) == []


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("- 총공사비 12억원(1차분)", None),
        ("- 사업비 3억원(1차분)", None),
        ("- 예산 3억원, 누계", None),
        ("- 예산 2억원 중 집행", None),
        ("- 당초 3억원이었으나 감액", None),
        ("- 보증금 5천만원 지원 가구 발굴", None),
        ("- 참가비 1만원", None),
        ("- 최저임금 8,590원 적용", None),
        ("- 매출액 3억원", None),
        ("- 마을 3억원", None),
        ("- 시비 3억원 집행", None),
        ("- 구비 3억원 집행", "시비"),
        ("- 총 3억원 집행", "시비"),
        ("- 3억원 규모 사업 공모", None),
    ],
)
def test_money_of_something_else_is_not_held_against_the_amount(body, what):
    amounts = {"amounts": [{"item": None, "amount": 30_000, "unit": "천원", "what": what}]}

    assert told(body, "record-text-amount", record=amounts) == []


@pytest.mark.parametrize(
    ("body", "what"),
    [("- 사업비: 3억원", None), ("- 주민총회 3억원 지원", None), ("- 시비 3억원 집행", "시비"), ("- 3억원", None)],
)
def test_money_of_the_record_itself_is(body, what):
    amounts = {"amounts": [{"item": None, "amount": 30_000, "unit": "천원", "what": what}]}

    assert [each[3] for each in told(body, "record-text-amount", record=amounts)] == [300_000_000]
