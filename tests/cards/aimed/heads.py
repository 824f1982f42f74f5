"""Faults of heads, plans and requests."""

from .parts import add_fact, is_figure, items_of, lines_of, plan_in_force


def code_form(tree: dict) -> bool:
    tree["pledge"]["code"] = tree["pledge"]["code"].replace("-", "–")
    return True


def title_missing(tree: dict) -> bool:
    del tree["plans"][-1]["title"]
    return True


def period_missing(tree: dict) -> bool:
    plans = [plan for plan in tree["plans"] if plan.get("period")]
    return len(plans) > 1 and bool(plans[-1].pop("period"))


def section_blank(tree: dict) -> bool:
    plan_in_force(tree).setdefault("sections", {})["issues"] = None
    return True


def completion_ongoing(tree: dict) -> bool:
    return tree["pledge"].get("completion_timing") == "임기내" and add_fact(tree, "추진기간", "계속")


def period_told(tree: dict) -> bool:
    period = plan_in_force(tree).get("period")
    return bool(period and period[1]) and add_fact(tree, "추진기간", f"2018 ~ {int(str(period[1])[:4]) + 3}")


def head_blank(tree: dict) -> bool:
    if len(tree["plans"]) < 2 or not tree["pledge"].get("duration_class"):
        return False
    tree["plans"][-1].setdefault("header", {})["duration_class"] = None
    return True


def budget_kind(tree: dict) -> bool:
    tree["pledge"]["budget"] = "비예산"
    return any(line["source"] == "구비" and any(map(is_figure, line["amounts"].values()))
               for _, line in lines_of(plan_in_force(tree)))  # fmt: skip


def item_twice(tree: dict) -> bool:
    items = [item for item in items_of(plan_in_force(tree)) if not item.get("parent") and not item.get("succeeds")]
    if len(items) < 2:
        return False
    items[-1]["name"] = items[0]["name"]
    return True


def item_vanished(tree: dict) -> bool:
    """Of the last plan, one that nothing follows or lies under."""
    if len(tree["plans"]) < 2 or len(tree["plans"][-1]["items"]) < 2:
        return False
    known = {item["key"] for item in tree["plans"][-2]["items"]}
    items = tree["plans"][-1]["items"]
    needed = {key for item in items for key in (*item.get("succeeds", ()), item.get("parent"))}
    lost = next((item for item in items if item["key"] in known - needed and not item.get("ended")), None)
    return lost is not None and items.remove(lost) is None


def ended_without_year(tree: dict) -> bool:
    ended = [item for plan in tree["plans"] for item in plan["items"] if item.get("ended")]
    for item in ended:
        item.pop("last_year", None)
    return bool(ended)


def status_unfounded(tree: dict) -> bool:
    kinds = {kind for request in tree.get("adjustments", ()) for kind in request.get("kinds", ())}
    tree["pledge"]["status"] = "보류"
    return not tree["pledge"].get("closed") and "보류" not in kinds


def approved_unvoted(tree: dict) -> bool:
    for request in tree.get("adjustments", ()):
        if request.get("state") in ("approved", "confirmed", "published") and request.get("kinds") != ["오기 정정"]:
            for name in ("deliberation", "decided_on"):
                request.pop(name, None)
            request["steps"] = [step for step in request["steps"] if step["step"] != "심의"]
            return True
    return False


PLANTS = {
    "code-form": code_form, "title-missing": title_missing, "period-missing": period_missing,
    "section-blank": section_blank, "completion-ongoing": completion_ongoing, "period-told": period_told,
    "head-blank": head_blank, "budget-kind": budget_kind, "item-twice": item_twice, "item-vanished": item_vanished,
    "ended-without-year": ended_without_year, "status-unfounded": status_unfounded,
    "approved-unvoted": approved_unvoted,
}  # fmt: skip
