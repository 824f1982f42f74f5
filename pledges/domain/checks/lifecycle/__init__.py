"""What begins, ends and changes its name over the plans of a card."""

from . import endings, heads, last_years, lineage, periods, texts, told_periods

CHECKS = (
    endings.after_last_year,
    endings.executed_after_end,
    endings.without_last_year,
    endings.idle_targets,
    last_years.empty_last_year,
    last_years.told_otherwise,
    lineage.vanished,
    lineage.revived,
    lineage.moved_sources,
    periods.completion,
    periods.ongoing,
    periods.after_period,
    periods.lost_heads,
    told_periods.told_periods,
    heads.budget_kinds,
    heads.new_with_prior,
    texts.ended_in_text,
    texts.closed_in_next_plan,
    texts.old_names,
)

CODES = {
    "after-last-year": "마지막 해 뒤의 금액과 목표",
    "executed-after-end": "마지막 해 뒤의 집행액",
    "ended-without-year": "마지막 해가 없는 종료",
    "idle-target": "사업비가 끝난 뒤의 목표",
    "empty-last-year": "금액과 목표가 없는 마지막 해",
    "last-year-told": "조정사유와 다른 마지막 해",
    "item-vanished": "말없이 빠진 세부사업",
    "item-rekeyed": "새 키로 적힌 같은 세부사업",
    "item-revived": "종료 뒤 다시 나온 세부사업",
    "source-moved": "통째로 옮겨진 재원",
    "completion-period": "완료시기·구분과 다른 사업기간",
    "completion-ongoing": "임기내 완료와 계속 추진",
    "after-period": "사업기간 뒤의 금액과 목표",
    "period-told": "글과 다른 사업기간",
    "head-blank": "비워진 머리 항목",
    "budget-kind": "예산 구분과 다른 금액",
    "new-with-prior": "신규 사업의 기투자",
    "ended-in-text": "끝난 세부사업을 말하는 글",
    "closed-in-next-plan": "없어진 일을 말하는 향후계획",
    "old-name": "옛 이름",
}
