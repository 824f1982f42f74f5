"""Typed and pasted cells, read or refused."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geumcheon.lib.money import DASH, Unit, UnreadableAmount, read_amount, show

DISGUISES = [
    lambda text: f"\u00a0{text}\u00a0",
    lambda text: f"\ufeff{text}\n",
    lambda text: text.replace(",", "\u2009"),
    lambda text: text.replace(",", "\u200b"),
    lambda text: text.replace(",", ""),
    lambda text: "".join(
        chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text
    ),
    lambda text: unicodedata.normalize("NFD", f"{text} 백만원"),
    lambda text: f"{text}백만 원",
    lambda text: text.replace("△", "▲ "),
    lambda text: text.replace("△", "▽"),
    lambda text: text.replace("△", "-"),
    lambda text: text.replace("△", "\u2212"),
    lambda text: f"({text[1:]})" if text.startswith("△") else text,
    lambda text: f"({text[1:]} 백만원)" if text.startswith("△") else text,
]


@pytest.mark.parametrize(
    ("text", "unit", "won"),
    [
        ("4,105", Unit.MILLION, 4_105_000_000),
        ("13.5", Unit.MILLION, 13_500_000),
        ("１，２３４", Unit.MILLION, 1_234_000_000),
        ("345,179.4 백만원", Unit.MILLION, 345_179_400_000),
        ("424,000천원", Unit.THOUSAND, 424_000_000),
        ("3,000 만 원", Unit.TEN_THOUSAND, 30_000_000),
        ("85.5억 원", Unit.HUNDRED_MILLION, 8_550_000_000),
        ("12345원", Unit.WON, 12_345),
        ("△5,091", Unit.MILLION, -5_091_000_000),
        ("▲ 5,091", Unit.MILLION, -5_091_000_000),
        ("(5,091)", Unit.MILLION, -5_091_000_000),
        ("(5,091)백만원", Unit.MILLION, -5_091_000_000),
        ("0", Unit.MILLION, 0),
        ("999,999,999,999,999,999", Unit.WON, 999_999_999_999_999_999),
    ],
)
def test_read_amount_returns_whole_won(text, unit, won):
    assert read_amount(text, unit) == won


@pytest.mark.parametrize("text", ["", "  ", "\t\n", "\u00a0", "\u200b\ufeff"])
def test_read_amount_of_a_blank_cell_is_none(text):
    assert read_amount(text, Unit.MILLION) is None


@pytest.mark.parametrize("text", list("-–—−‐‑‒―─－ーｰㅡ") + [" - ", "\u00a0-"])
def test_read_amount_of_a_dashed_cell_is_the_dash(text):
    assert read_amount(text, Unit.MILLION) is DASH


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1,23", "금액으로 읽을 수 없습니다: ‘1,23’"),
        ("1,2345", "읽을 수 없습니다"),
        (",123", "읽을 수 없습니다"),
        ("1234,567", "읽을 수 없습니다"),
        ("1.", "읽을 수 없습니다"),
        (".5", "읽을 수 없습니다"),
        ("1.2.3", "읽을 수 없습니다"),
        ("1e5", "읽을 수 없습니다"),
        ("12 345", "읽을 수 없습니다"),
        ("--", "읽을 수 없습니다"),
        ("△", "읽을 수 없습니다"),
        ("(-5)", "읽을 수 없습니다"),
        ("-(5)", "읽을 수 없습니다"),
        ("(1)234", "읽을 수 없습니다"),
        ("(5", "읽을 수 없습니다"),
        ("3①", "읽을 수 없습니다"),
        ("5²", "읽을 수 없습니다"),
        ("1½", "읽을 수 없습니다"),
        ("٣", "읽을 수 없습니다"),
        ("5명", "읽을 수 없습니다"),
        ("=1+1", "읽을 수 없습니다"),
        ("5천", "읽을 수 없습니다"),
        ("424,000천원", "‘천원’으로 적혀 있으나 이 칸의 단위는 백만원입니다."),
        ("5원", "이 칸의 단위는 백만원입니다."),
        ("0.0000001", "1원이 되지 않는 금액이 있습니다: ‘0.0000001’"),
        ("1,000,000,000,000", "금액이 너무 큽니다"),
        ("9" * 79, "금액이 너무 큽니다"),
        ("9" * 81, "너무 깁니다"),
    ],
)
def test_read_amount_refuses_in_korean(text, message):
    with pytest.raises(UnreadableAmount, match=message.replace("(", r"\(")):
        read_amount(text, Unit.MILLION)


@given(st.integers(-(10**17), 10**17), st.sampled_from(DISGUISES))
def test_a_disguised_figure_reads_as_the_plain_one(won, disguise):
    text = show(won, Unit.MILLION)

    assert read_amount(disguise(text), Unit.MILLION) == won


@given(st.text(alphabet="0123456789,.△▲-() 백만천억원\u200b①½", max_size=12))
def test_any_text_is_an_amount_or_refused_and_reads_back(text):
    try:
        amount = read_amount(text, Unit.THOUSAND)
    except UnreadableAmount:
        return
    assert read_amount(show(amount, Unit.THOUSAND), Unit.THOUSAND) == amount


@pytest.mark.parametrize(
    "text",
    ["1," * 50_000, "1" * 100_000, "△" * 100_000, "( " * 50_000, " " * 100_000 + "x"]
    + ["\u0301\u0316" * 50_000, "1" + ",111" * 25_000, "-" * 100_000, "①" * 100_000],
)
def test_a_hundred_kilobytes_are_refused(text):
    with pytest.raises(UnreadableAmount):
        read_amount(text, Unit.MILLION)
