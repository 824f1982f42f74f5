"""Faults of texts: targets, parts of plans, facts, reasons, names."""

import re

from .parts import add_fact, add_line, add_record, add_target, clock_of, is_figure, items_of, lines_of, plan_in_force


def words_product(tree: dict) -> bool:
    return add_target(tree, "10개동 구비 1억8천만원 (동별 3천만원)")


def amount_without_unit(tree: dict) -> bool:
    return add_target(tree, "10개동 구비 3억원 (동별 3천)")


def text_total(tree: dict) -> bool:
    has_money = bool(plan_in_force(tree)["items"][0].get("funding"))
    return has_money and add_line(tree, "overview", "- 총사업비 : 98,765억원")


def text_amount(tree: dict) -> bool:
    """The total of a source with two figures changed round."""
    for item, line in lines_of(plan_in_force(tree)):
        text = str(sum(won for won in line["amounts"].values() if is_figure(won)))
        is_plain = text.isdigit() and len(text) in (3, 4) and text[0] != text[1] != "0" and text[-1] != "0"
        if is_plain and line["source"] in ("시비", "구비") and len(item.get("name", "")) > 5:
            swapped = f"{text[1]}{text[0]}{text[2:]}"
            return add_line(tree, "overview", f"- {item['name']}: {line['source']} {swapped}{tree['unit']} 지원")
    return False


def reason_change(tree: dict) -> bool:
    """Two figures of an amount changed round, where a reason tells more or less of a source."""
    for request in tree.get("adjustments", ()):
        found = re.search(r"(?:증액|감액)\([가-힣]+비 ([1-9])([1-9])[0-9]", request.get("reason") or "")
        if found and found[1] != found[2]:
            start, end = found.span(1)[0], found.span(2)[1]
            request["reason"] = request["reason"][:start] + found[2] + found[1] + request["reason"][end:]
            return True
    return False


def volume(tree: dict) -> bool:
    plan = plan_in_force(tree)
    plan["facts"] = [fact for fact in plan.get("facts", ()) if fact["label"] != "사업량"]
    plan["period"], tree["pledge"]["nature"] = [2018, 2022], "신규"
    prior = any(key in ("prior", "after_term") for item in plan["items"] for line in item.get("funding", ())
                for key in line["amounts"])  # fmt: skip
    return not prior and add_target(tree, "쉼터 12개소 설치") and add_fact(tree, "사업량", "쉼터 30개소 설치")


def ended_in_text(tree: dict) -> bool:
    for item in plan_in_force(tree)["items"]:
        if item.get("ended") and item.get("last_year") and str(item["last_year"]) < clock_of(tree)[:4]:
            return len(item["name"]) > 5 and add_line(tree, "next_plan", f"- {item['name']} 상반기 공고")
    return False


def closed_in_next_plan(tree: dict) -> bool:
    return add_record(tree, "시민마을지기 사업 통합") and add_line(tree, "next_plan", "- 시민마을지기 발굴")


def plan_month(tree: dict) -> bool:
    return add_line(tree, "promotion_plan", "- 주민한마당(5월)") and add_record(tree, "주민한마당", start="2019-09-03")


def target_count(tree: dict) -> bool:
    for item in items_of(plan_in_force(tree)):
        if "2019" in item.get("targets", {}):
            item["targets"]["2019"].append("주민한마당 연1회")
            return add_record(tree, "행사", "주민한마당 3회 개최", item=item["key"])
    return False


def name_spaces(tree: dict) -> bool:
    for item in items_of(plan_in_force(tree)):
        if item["name"].count(" ") == 1 and len(item["name"]) > 7:
            return add_line(tree, "next_plan", f"- {item['name'].replace(' ', '')} 상반기 공고")
    return False


def word_letters(tree: dict) -> bool:
    said = [add_record(tree, title) for title in ("마을공동체이해 심화", "마을공동체이해 기초", "마을동체이해 입문")]
    return all(said)


def dong_name(tree: dict) -> bool:
    return add_record(tree, "시흥제3동 나눔장터") and add_record(tree, "시흥3동 나눔장터 정산")


PLANTS = {
    "words-product": words_product, "amount-without-unit": amount_without_unit, "text-total": text_total,
    "text-amount": text_amount,
    "reason-change": reason_change, "volume": volume, "ended-in-text": ended_in_text,
    "closed-in-next-plan": closed_in_next_plan, "plan-month": plan_month, "target-count": target_count,
    "name-spaces": name_spaces, "word-letters": word_letters, "dong-name": dong_name,
}  # fmt: skip
