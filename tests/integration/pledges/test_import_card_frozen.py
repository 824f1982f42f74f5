"""A confirmed plan and an accepted review stay as they are; everything else may change."""

import pytest

from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.card_file import Refused, card_bytes, read_card
from pledges.models import ChangeSet, Pledge
from pledges.sheets import card_of
from tests.cards.small import changed, small_card
from tests.cards.strategies import as_bytes

ACTOR = Actor("시험", "tests")
LINE = "plans[0].items[0].funding[0]"


def take(tree: dict):
    return import_card(read_card(as_bytes(tree)), actor=ACTOR, with_registers=True)


@pytest.fixture
def pledge(db) -> Pledge:
    return take(small_card()).pledge


def refused(pledge: Pledge, tree: dict) -> list[str]:
    """Paths of the refusal, after which everything is as it was."""
    before, sets = card_bytes(card_of(pledge)), ChangeSet.objects.count()
    with pytest.raises(Refused) as refusal:
        take(tree)
    assert (card_bytes(card_of(pledge)), ChangeSet.objects.count()) == (before, sets)
    return [problem.path for problem in refusal.value.problems]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("plans[0].title", "다른 이름"),
        ("plans[0].title", None),
        ("plans[0].state", "draft"),
        ("plans[0].period", [2018, 2022]),
        ("plans[0].facts", []),
        ("plans[0].sections", {"goal": "-"}),
        ("plans[0].project_cost", 1),
        ("plans[0].stated.total", 481),
        ("plans[0].items[0].name", "다른 사업"),
        ("plans[0].items[0].ended", True),
        ("plans[0].items[0].targets.2018[0]", "사업발굴"),
        (f"{LINE}.amounts.2018", 97),
        (f"{LINE}.amounts.2020", 0),
        (f"{LINE}.amounts.2021", 1),
        ("plans[0].header", {"nature": "신규"}),
        ("plans[0].header", {}),
        ("pledge.field", "다른 분야"),
        ("pledge.cooperating_departments", ["기획예산과"]),
        ("reviews[0].progress", 41),
        ("reviews[0].state", "draft"),
    ],
)
def test_a_change_of_what_is_confirmed_is_refused_with_its_path(pledge, path, value):
    (told,) = refused(pledge, changed(path, value))

    assert told == (path if value != {"nature": "신규"} else f"{path}.nature")


def test_every_change_is_told_at_once(pledge):
    tree = changed("plans[0].title", "x", changed(f"{LINE}.amounts.2018", 97, changed("reviews[0].progress", 41)))

    assert refused(pledge, tree) == ["plans[0].title", f"{LINE}.amounts.2018", "reviews[0].progress"]


def test_a_confirmed_plan_is_not_left_out(pledge):
    tree = changed("plans[0]", ..., changed("adjustments", []))

    assert refused(pledge, tree) == ["plans[0]"]


def test_a_line_is_neither_left_out_nor_added(pledge):
    tree = changed(f"{LINE}.source", "시비")

    assert refused(pledge, tree) == [LINE, LINE]


def test_an_accepted_review_is_not_left_out(pledge):
    assert refused(pledge, changed("reviews", [])) == ["reviews[0]"]


def test_what_is_left_unsaid_of_a_confirmed_plan_stays(pledge):
    tree = changed("plans[0].title", ..., changed("plans[0].stated", ...))

    assert take(tree).differences == ()


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


def test_one_request_may_open_in_the_file_that_closes_another(pledge):
    second = {"from": 0, "to": 1, "state": "submitted"}
    take(changed("adjustments[1]", second))

    tree = changed("adjustments[0].state", "submitted", changed("adjustments[1]", second | {"state": "withdrawn"}))
    take(tree)

    assert list(pledge.requests.order_by("order").values_list("state", flat=True)) == ["submitted", "withdrawn"]
