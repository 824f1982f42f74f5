"""What is not confirmed may change by a file and reads back; versions count on."""

import pytest

from pledges.card_file import card_bytes, read_card
from pledges.models import ChangeSet
from pledges.sheets import card_of
from tests.cards.small import changed, small_card
from tests.cards.strategies import as_bytes
from tests.support.small_card import take


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("plans[1].title", "다른 이름"),
        ("plans[1].state", "confirmed"),
        ("plans[1].header", {"nature": None}),
        ("plans[1].items[0].funding[0].amounts.2018", "-"),
        ("pledge.status", "정상추진"),
        ("pledge.authors", [{"team": "자치행정팀"}]),
        ("execution[0].executed", 96),
        ("execution", []),
        ("stated_execution", {"total": 90, "by_line": [{"item": "autonomy", "source": "구비", "executed": 90}]}),
        ("reviews[1].state", "accepted"),
        ("reviews[2]", {"as_of": "2021-09-30"}),
        ("adjustments[0].state", "submitted"),
        ("adjustments", []),
        ("unit", "천원"),
    ],
)
def test_anything_else_may_change_and_reads_back(pledge, path, value):
    tree = changed(path, value) if path != "unit" else _in_thousands()

    outcome = take(tree)

    assert [each.path for each in outcome.differences][0].startswith(path.split("[2]")[0])
    assert card_bytes(card_of(pledge)) == card_bytes(read_card(as_bytes(tree)))


def _in_thousands() -> dict:
    """The small card in 천원: the same money."""
    return _times_thousand(small_card()) | {"unit": "천원"}


def _times_thousand(node, key: str = ""):
    if isinstance(node, dict):
        return {name: _times_thousand(each, name) for name, each in node.items()}
    if isinstance(node, list):
        return [_times_thousand(each, key) for each in node]
    is_money = isinstance(node, int) and (key.isdigit() or key in {"total", "secured", "executed"})
    return node * 1_000 if is_money else node


def test_a_change_of_unit_touches_the_pledge_alone(pledge):
    take(_in_thousands())

    assert ChangeSet.objects.latest("pk").identity == "7:주민참여-1"
    assert pledge.plans.filter(version__gt=1).count() == 0


def test_a_version_is_raised_once_by_each_save_that_changed_something(pledge):
    take(changed("plans[1].title", "둘째"))
    take(changed("plans[1].title", "셋째"))
    take(changed("plans[1].title", "셋째"))

    assert list(pledge.plans.order_by("revision").values_list("version", flat=True)) == [1, 3]


def test_a_plan_dropped_and_said_again_counts_on(pledge):
    without = changed("plans[1]", ..., changed("adjustments", []))
    take(without)
    take(small_card())

    versions = ChangeSet.objects.filter(aggregate="plan", identity__endswith="plan 1").order_by("pk")
    assert list(versions.values_list("version", flat=True)) == [1, 2, 3]


def test_one_request_may_open_in_the_file_that_closes_another(pledge):
    second = {"from": 0, "to": 1, "state": "submitted"}
    take(changed("adjustments[1]", second))

    tree = changed("adjustments[0].state", "submitted", changed("adjustments[1]", second | {"state": "withdrawn"}))
    take(tree)

    assert list(pledge.requests.order_by("order").values_list("state", flat=True)) == ["submitted", "withdrawn"]
