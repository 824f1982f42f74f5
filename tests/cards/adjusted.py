"""Cards whose money was adjusted, or was not."""

from tests.cards.by_hand import card, item, line, plan


def adjusted(code: str, before, after, **more) -> dict:
    """One sub-project: `before` in the original, `after` in a confirmed adjustment (None: there is none)."""
    plans = [plan(item("a", line(y2018=before)))]
    if after is not None:
        plans.append(plan(item("a", line(y2018=after)), revision=1, state="confirmed"))
    return card(*plans, code=code, **more)
