"""What the checks of records say of 주민참여-1: each finding with its place and both values."""

from decimal import Decimal

from pledges.domain.checks.records import CODES
from tests.support.real import told_of, untold_of

# Severity, code, place, stated, computed.
EXPECTED = [
    ("warning", "record-year", "performance[46].start", "2020-01", "2021"),
    ("warning", "record-year", "performance[47].start", "2020-02", "2021"),
    ("warning", "record-year", "performance[5].start", "2020-03", "2021"),
    ("warning", "record-year", "performance[6].start", "2020-03", "2021"),
    ("warning", "record-year", "performance[48].start", "2020-04", "2021"),
    ("warning", "record-quarter", "performance[37].start", "2020-08", "2020년 2분기"),
    ("warning", "record-quarter", "performance[38].start", "2020-09", "2020년 2분기"),
    ("warning", "record-after-clock", "performance[49].start", "2021-07-01", "2021. 6. 30."),
    ("warning", "record-date", "performance[21].body", "2019.0 11", "달이 0으로 적혀 있습니다"),
    ("warning", "record-twice", "performance[31]", "동자치회 분과 구성", "제목 바로 아래"),
    ("warning", "record-twice", "performance[32]", "보조금사업 세부추진계획 작성·제출", "제목 바로 아래"),
    ("warning", "record-twice", "performance[33]", "보조금사업 보조금 교부", "제목 바로 아래"),
    ("note", "record-quarter", "performance[36].end", "2020-07", "2020년 2분기"),
    ("note", "record-quarter", "performance[3].start", "2020-03", "2020년 3분기"),
    ("note", "record-quarter", "performance[4].start", "2020-03", "2020년 3분기"),
    ("note", "record-after-clock", "performance[52].end", "2021-12-31", "2021. 6. 30."),
    ("note", "record-after-clock", "performance[53].end", "2021-12-31", "2021. 6. 30."),
    ("note", "record-after-clock", "performance[54].end", "2021-12-31", "2021. 6. 30."),
    ("note", "record-after-clock", "performance[55].end", "2021-12-31", "2021. 6. 30."),
    ("note", "record-moved", "performance[53].body", "마을교육", "마을공동체 네트워크"),
    ("note", "record-moved", "performance[24].body", "마을공동체 교육", "마을공동체 네트워크"),
    ("note", "record-moved", "performance[52].body", "마을공동체 공모사업", "마을공동체 아카이브"),
    ("note", "record-moved", "performance[54].body", "마을공동체 기록관", "마을공동체 아카이브"),
    ("note", "record-moved", "performance[42].body", "마을교육", "중간지원조직 운영"),
    ("note", "record-times", "performance[14].body", Decimal("3"), Decimal("2")),
    ("note", "record-planned", "performance[53].body", "소소한 마을강좌, 마을자치 실천대학: 하반기 예정", None),
    ("note", "record-planned", "performance[54].body", "마을기록가 학교, 마을공동체기록전: 하반기 진행", None),
    ("note", "record-planned", "performance[55].body", "서울마을주간, 벤치마킹 마을탐방: 하반기 진행", None),
]  # fmt: skip


def test_the_records_of_the_real_card():
    told = [(str(severity), *rest) for severity, *rest in told_of(CODES)]
    assert sorted(told, key=repr) == sorted(EXPECTED, key=repr)


def test_every_sentence_ends_and_names_its_place_in_words():
    assert untold_of(CODES, end=".") == []
