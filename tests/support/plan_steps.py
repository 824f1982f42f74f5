"""Plans on their way from draft to confirmed, as tests of their steps send them."""

from pledges.actions.history import Actor
from pledges.actions.plans import begin_adjustment
from pledges.sheets import card_of
from tests.factories.users import make_user

TESTER = Actor("시험", "tests")


def by(role: str, department: str = "마을자치과") -> Actor:
    user = make_user(role, department=department)
    return Actor(str(user), "tests", user)


def begun(pledge, seen: int = 1):
    return begin_adjustment(pledge, actor=TESTER, seen=seen)


def states(pledge) -> dict[int, str]:
    return {each.revision: each.state for each in card_of(pledge).plans}
