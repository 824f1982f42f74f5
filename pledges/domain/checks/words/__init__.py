"""Amounts written in words against the money tables, and the size of the work against its targets."""

from . import changes, targets, texts, untargeted, volumes

CHECKS = (
    targets.amounts_of_targets,
    untargeted.money_without_targets,
    texts.amounts_of_texts,
    changes.changes_of_reasons,
    volumes.volumes,
)

CODES = {
    "words-product": "수와 단가의 곱",
    "target-amount": "목표 글의 금액",
    "target-without-money": "돈이 없는 해의 목표 금액",
    "money-without-target": "목표가 없는 해의 금액",
    "text-total": "글 속의 총사업비",
    "text-amount": "글 속의 금액",
    "reason-change": "조정사유의 증감",
    "volume": "사업량과 목표의 합",
}
