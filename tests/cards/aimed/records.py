"""Faults in the words and amounts of records."""

from copy import deepcopy

from .parts import add_record, is_figure


def record_twice(tree: dict) -> bool:
    dated = [each for each in tree.get("performance", ()) if each.get("start")]
    if dated:
        tree["performance"].append(deepcopy(dated[0]))
    return bool(dated)


def record_text_amount(tree: dict) -> bool:
    return add_record(tree, "나눔장터", "예산 3억원", amounts=[{"amount": 30_000, "unit": "천원"}])


def paid_not_executed(tree: dict) -> bool:
    """Paid out in a year for which the table says that nothing was."""
    for each in tree.get("execution", ()):
        year = each.get("year") or each["as_of"][:4]
        if is_figure(each.get("secured")) and year.isdigit() and each["source"] in ("시비", "구비"):
            for other in tree["execution"]:
                if other["item"] == each["item"] and (other.get("year") or other["as_of"][:4]) == year:
                    other["executed"] = 0
            told = {"item": each["item"], "amount": each["secured"], "unit": tree["unit"], "what": each["source"]}
            return add_record(
                tree, "보조금 교부", "보조금 교부 완료", amounts=[told], year=int(year), item=each["item"]
            )
    return False


def _said(body: str):
    return lambda tree: add_record(tree, "나눔장터", body)


PLANTS = {
    "record-twice": record_twice,
    "record-text-amount": record_text_amount,
    "paid-not-executed": paid_not_executed,
    "record-parts": _said("의제 34개(경상 26개, 자본 7개) 선정"),
    "record-percent": _said("11,297명 참여(투표가능 인구 224,012명의 8%)"),
    "record-planned": _said("하반기 개최 예정"),
    "record-times": _said("주민교육 2회(3월, 7월, 9월)"),
    "record-date": _said("2019. 2. 30. 개최"),
}
