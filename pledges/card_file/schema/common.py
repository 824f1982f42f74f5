"""Kinds that many keys share."""

from geumcheon.lib.money import Unit

from ..kinds import AmountKind, Choice, ColumnKey, ListOf, MapOf, Text

LABEL, NAME, LINE, TEXT = Text(60), Text(200), Text(2_000), Text(100_000)
KEY = Text(100, least=1)
CODE = Text(60, least=1, without="/")
SOURCE = Text(60, least=1)
UNIT = Choice(Unit)
AMOUNT = AmountKind()
AMOUNTS = MapOf(ColumnKey(), AMOUNT)
TEXTS = ListOf(LINE)
TARGETS = MapOf(ColumnKey(), TEXTS)

KINDS = (
    "공약명", "사업내용", "세부사업", "연도별 목표", "사업비", "재원 구성", "사업기간", "사업량",
    "사업위치", "추진방식", "주관부서", "장기계획 전환", "보류", "폐기", "제외", "통합", "분리",
    "대체", "오기 정정",
)  # fmt: skip
GROUNDS = ("공약 취지에 더 부합", "법령·정책·여건 변화", "주민과의 합의")
