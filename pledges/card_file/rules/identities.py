"""What must be one of a kind: revisions, sub-projects, lines of money, labels, requests."""

from pledges.choices import OPEN_STATES
from pledges.domain.card import Card

from ..decode import Problem
from .walk import items, plans, repeated


def code_and_term(card: Card):
    term = card.term
    if term and None not in (term.first_year, term.last_year):
        if term.last_year < term.first_year:
            yield Problem("term.last_year", "첫해보다 앞설 수 없습니다.")


def revisions_in_order(card: Card):
    numbers = [plan.revision for plan in card.plans]
    for index, (before, after) in enumerate(zip(numbers, numbers[1:], strict=False), 1):
        if None not in (before, after) and after <= before:
            path = f"plans[{index}].revision"
            yield Problem(path, "판 번호는 당초 0부터 커지는 순서로 한 번씩만 나와야 합니다.")


def items_stand_once(card: Card):
    for path, plan in plans(card):
        keys = [(f"{path}.items[{i}].key", item.key) for i, item in enumerate(plan.items)]
        yield from repeated(keys, "세부사업 키")
        whole = [(f"{path}.items[{i}].whole", True) for i, item in enumerate(plan.items) if item.whole]
        yield from repeated(whole, "공약 전체(whole) 항목")


def names_fit(card: Card):
    for path, _, item in items(card):
        if item.whole and item.name:
            yield Problem(f"{path}.name", "공약 전체(whole)에는 이름을 적지 않습니다.")
        if not item.whole and not item.name:
            yield Problem(f"{path}.name", "세부사업 이름을 적어 주십시오.")


def lines_stand_once(card: Card):
    for path, _, item in items(card):
        places = [(f"{path}.funding[{i}]", line.identity) for i, line in enumerate(item.funding)]
        yield from repeated(places, "재원과 부담 주체")


def labels_stand_once(card: Card):
    for path, plan in plans(card):
        places = [(f"{path}.facts[{i}].label", fact.label) for i, fact in enumerate(plan.facts)]
        yield from repeated(places, "항목 이름")


def execution_stands_once(card: Card):
    places = [
        (f"execution[{i}]", (*each.line, each.column, each.as_of))
        for i, each in enumerate(card.execution)
        if each.as_of
    ]
    yield from repeated(places, "세부사업·재원·연도·기준일")
    if card.stated_execution:
        lines = enumerate(card.stated_execution.by_line)
        stated = [(f"stated_execution.by_line[{i}]", each.line) for i, each in lines]
        yield from repeated(stated, "세부사업·재원")


def one_open_request(card: Card):
    places = [
        (f"adjustments[{i}].state", "open") for i, each in enumerate(card.adjustments) if each.state in OPEN_STATES
    ]
    yield from repeated(places, "심의 중인 조정 요청(제출부터 확정 전까지)")
