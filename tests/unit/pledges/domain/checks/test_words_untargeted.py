"""Money in a year for which a sub-project has no target."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, findings

PLACE = "plans[0].items[0].targets.2020[0]"


def test_money_in_a_year_without_target_is_one_note_for_the_sub_project():
    money = line(y2018=5, y2019=5, y2020=5, y2021=0, y2022="-")
    (found,) = findings(card(plan(item("a", money, targets={"2018": ["목표"]}))), "money-without-target")

    assert (found.severity, found.place) == ("note", "plans[0].items[0].funding[0].amounts.2019")
    assert found.where == "당초 · 세부사업 a 2019년·2020년"
    assert found.stated == 10 * MILLION


@pytest.mark.parametrize(
    "targets", [{}, {"2018": ["목표"], "2019": ["목표"]}, {"2018-2019": ["목표"]}, {"2020": ["목표"]}]
)
def test_a_sub_project_without_targets_or_with_all_of_them_says_nothing(targets):
    money = line(y2018=5, y2019=5, y2020=0)

    assert findings(card(plan(item("a", money, targets=targets))), "money-without-target") == []
