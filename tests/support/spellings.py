"""Cards in which the name of a sub-project is spelt in two ways."""

from tests.cards.by_hand import card, item, line, plan

NAME = "주민자치활동 지원사업"


def spoken(text: str, name: str = NAME, **more) -> dict:
    """A card with one sub-project of this name and one record with this text."""
    record = {"year": 2019, "title": "추진", "body": f"- {text}"}
    sub_project = item("k", line(y2019=10), name=name)
    return card(plan(sub_project, **more), performance=[record])
