"""What a file may not tear apart: sub-projects spoken of, and the facts of the plan in force."""

from pledges.card_file import card_bytes, read_card
from pledges.sheets import card_of
from tests.cards.small import changed, small_card
from tests.cards.strategies import as_bytes
from tests.support.small_card import refused, take


def test_a_sub_project_that_is_spoken_of_may_not_vanish(pledge):
    tree = changed("plans[1].items[0].key", "other", small_card())
    take(tree)

    assert set(pledge.sub_projects.values_list("key", flat=True)) == {"autonomy", "other"}


def test_a_pledge_does_not_say_other_facts_than_its_plan_in_force(pledge):
    tree = changed("pledge.field", "살기 좋은 금천", changed("plans[0].header", {"field": "더불어 행복한 금천"}))

    assert refused(pledge, tree) == ["pledge.field"]


def test_confirming_another_plan_moves_the_facts_of_the_head(pledge):
    # 당초 keeps the field it was confirmed with; the pledge shows that of the plan now in force.
    tree = changed("pledge.field", "살기 좋은 금천", changed("plans[1].state", "confirmed"))
    tree = changed("plans[0].header", {"field": "더불어 행복한 금천"}, tree)

    take(tree)

    assert card_bytes(card_of(pledge)) == card_bytes(read_card(as_bytes(tree)))
