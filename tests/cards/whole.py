"""A card on which nothing is missing, to be told with less."""

from tests.cards.by_hand import card, item, line, plan

HEAD = {
    "field": "안전", "lead_department": "마을자치과", "completion_timing": "임기내", "duration_class": "단기",
    "nature": "신규", "budget": "예산",
}  # fmt: skip


def told(year: str, as_of: str = "2020-06-30", **more) -> dict:
    return {"item": "a", "source": "구비", "year": year, "as_of": as_of, "executed": 3} | more


def whole(code: str = "온전-1", plans=None, **more) -> dict:
    """Nothing is missing on it, as of 2020-06-30."""
    plans = plans or [plan(item("a", line(y2018=5, y2019=5, y2020=5), targets={"2019": ["교육"], "2020": ["교육"]}))]
    facts = {
        "execution": [told("2018"), told("2019"), told("2020")],
        "target_results": [{"item": "a", "year": "2019", "text": "교육", "quantity": 1}],
    }
    return card(*plans, code=code, pledge=HEAD | more.pop("pledge", {}), **(facts | more))
