"""Printed totals against the figures under them, and against each other."""

from . import execution, indicators, plans, requests, total_columns, year_rows

CHECKS = (
    plans.line_totals,
    plans.subtotals,
    plans.item_years,
    plans.years,
    plans.in_term,
    plans.plan_totals,
    plans.head_totals,
    plans.head_sources,
    total_columns.total_columns,
    year_rows.year_rows,
    requests.totals,
    requests.years,
    execution.line_totals,
    execution.years,
    execution.totals,
    indicators.totals,
)

CODES = {
    "line-total": "줄 합계",
    "subtotal": "소계",
    "item-year-total": "세부사업의 연도별 소계",
    "year-total": "연도별 계",
    "plan-total": "총사업비 계",
    "in-term": "임기 내 계",
    "head-total": "머리의 총사업비",
    "head-source": "머리의 재원",
    "total-column": "합계 열",
    "year-row": "연도별 계의 합",
    "adjustment-total": "요청서의 예산",
    "adjustment-year": "요청서의 연도별 예산",
    "execution-line-total": "확보·집행 줄 합계",
    "execution-year-total": "확보·집행 연도별 계",
    "execution-total": "확보·집행 총계",
    "indicator-total": "통계표의 계",
}
