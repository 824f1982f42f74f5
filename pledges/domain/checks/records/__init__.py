"""Records of what was done: their dates, their headings, their parts."""

from . import amounts, counts, dates, days, headings, moved, parts, promises, twice

CHECKS = (
    headings.records_of_another_year,
    headings.records_that_end_in_another_year,
    headings.records_of_another_quarter,
    dates.periods,
    dates.records_after_the_clock,
    days.days_in_texts,
    twice.records_twice,
    moved.moved_things,
    parts.parts_of_texts,
    counts.percentages,
    counts.times_and_months,
    promises.plans_told_as_done,
    amounts.amounts_in_texts,
)

CODES = {
    "record-year": "제목과 다른 해의 실적",
    "record-quarter": "제목과 다른 분기의 실적",
    "record-period": "거꾸로 된 기간",
    "record-after-clock": "기준일 뒤의 실적",
    "record-date": "달력에 없는 날",
    "record-twice": "두 번 적힌 실적",
    "record-moved": "자리가 옮겨진 실적",
    "record-parts": "나눈 수와 전체",
    "record-percent": "비율과 수",
    "record-times": "횟수와 달",
    "record-planned": "실적에 적힌 예정",
    "record-text-amount": "글의 금액과 금액 칸",
}
