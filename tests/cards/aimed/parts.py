"""Parts of a tree that a fault may be planted in, and the record or fact that carries one."""

YEARS = ("2018", "2019", "2020", "2021", "2022")


def plan_in_force(tree: dict) -> dict:
    return max((plan for plan in tree["plans"] if plan["state"] == "confirmed"), key=lambda plan: plan["revision"])


def items_of(plan: dict) -> list[dict]:
    """Sub-projects that go on, with a name."""
    return [item for item in plan["items"] if item.get("name") and not item.get("ended")]


def lines_of(plan: dict) -> list[tuple[dict, dict]]:
    return [(item, line) for item in plan["items"] for line in item.get("funding", ())]


def is_figure(amount) -> bool:
    return amount is not None and amount != "-" and amount > 0


def clock_of(tree: dict) -> str:
    """The latest day of any fact or review; empty where there is none."""
    days = [each["as_of"] for name in ("execution", "reviews", "indicators") for each in tree.get(name, ())
            if each.get("as_of")]  # fmt: skip
    return max(days, default="")


def add_record(tree: dict, title: str, body: str = "", **more) -> bool:
    record = {"year": 2019, "title": title} | ({"body": body} if body else {}) | more
    tree.setdefault("performance", []).append(record)
    return True


def add_fact(tree: dict, label: str, text: str) -> bool:
    plan_in_force(tree).setdefault("facts", []).append({"label": label, "text": text})
    return True


def add_line(tree: dict, part: str, line: str) -> bool:
    sections = plan_in_force(tree).setdefault("sections", {})
    sections[part] = f"{sections.get(part) or ''}\n{line}".strip()
    return True


def add_target(tree: dict, text: str, year: str = "2019") -> bool:
    for item in items_of(plan_in_force(tree)):
        columns = [key for line in item.get("funding", ()) for key, won in line["amounts"].items() if is_figure(won)]
        if year in columns:
            item.setdefault("targets", {}).setdefault(year, []).append(text)
            return True
    return False
