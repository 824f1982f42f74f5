"""A card that is wider and longer than any page."""

from tests.cards.by_hand import card, item, line, plan

YEARS = {f"y{year}": 1_234_567.5 for year in range(2016, 2026)}

SOURCES = ["국비", "시비", "구비", "민간", "기타"]


def wide_card() -> dict:
    """15 sub-projects of 5 sources over ten years and every other column, with titles that do not end."""
    long = "누구나함께누리는행복한금천을만들기위한아주긴이름의사업 " * 5
    columns = YEARS | {"prior": "-", "after_term": None}
    items = [
        item(f"s{number}", *(line(source, **columns) for source in SOURCES), name=f"{long[:150]}{number}",
             targets={"2018": [long], "2020": ["한 번", "두 번"]})
        for number in range(15)
    ]  # fmt: skip
    plans = [plan(*items, revision=number, title=long[:190], sections={"goal": long * 20}) for number in (0, 1, 2)]
    plans[1]["state"] = "confirmed"
    facts = [{"item": "s0", "source": "시비", "as_of": "2021-06-30", "secured": 5, "executed": 9}]
    return card(*plans, execution=facts, pledge={"lead_department": long[:90]})
