"""Figures, heads and codes that are not of the form the rest of the card has."""

from . import alike, cells, doubles, heads, slips, spent, units

CHECKS = (
    heads.codes,
    heads.titles,
    heads.periods,
    heads.sections,
    slips.within_lines,
    slips.between_plans,
    spent.beside_plans,
    cells.grains,
    cells.zeros_and_dashes,
    units.bare_amounts,
    alike.series_units,
    alike.source_levels,
    alike.shared_rows,
    doubles.same_names,
    alike.planned_progress,
)

CODES = {
    "code-form": "공약번호의 꼴",
    "title-missing": "공약명 없는 판",
    "period-missing": "사업기간 없는 판",
    "section-blank": "제목만 있는 절",
    "unit-slip": "단위가 밀린 금액",
    "amount-grain": "표의 자릿수보다 잔 금액",
    "zero-and-dash": "0과 ‘-’",
    "amount-without-unit": "단위 없는 금액",
    "series-unit": "해마다 다른 통계의 단위",
    "source-level": "수준이 다른 같은 재원",
    "row-alone": "혼자 남은 함께 인쇄된 행",
    "item-twice": "이름이 같은 두 세부사업",
    "progress-falls": "낮아지는 계획 이행률",
}
