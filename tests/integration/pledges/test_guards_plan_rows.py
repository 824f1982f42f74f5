"""Rows of a confirmed plan: none comes, changes, goes or moves, whatever the statement. Rows of a draft do."""

import pytest
from django.db import IntegrityError, transaction

from pledges.models import FundingAmount, Plan, StatedFigure
from tests.support import attempts
from tests.support.guarded import OWNERS, contents, insert, make_world, second_row
from tests.support.undone import rolled_back

REFUSAL = "확정된 계획은 바꿀 수 없습니다"


@pytest.fixture
def worlds(strangers_connection):
    """Mine, and another draft whose rows have other keys than mine, so that moves meet no constraint."""
    return make_world(), make_world()


def attempt(way, worlds, model):
    """Run the statement; what it did is taken back."""
    mine, other = worlds
    other.rows[model].delete()
    row = second_row(other, model)
    row.save()
    other.rows[model] = row
    with rolled_back():
        way(mine, other, model)


@pytest.mark.parametrize("model", OWNERS)
@pytest.mark.parametrize("way", attempts.ATTEMPTS, ids=lambda way: way.__name__)
def test_a_row_of_a_draft_takes(worlds, model, way):
    attempt(way, worlds, model)


@pytest.mark.parametrize("model", OWNERS)
@pytest.mark.parametrize("way", attempts.ATTEMPTS, ids=lambda way: way.__name__)
def test_a_row_of_a_confirmed_plan_refuses(worlds, model, way):
    row = worlds[0].confirm().rows[model]
    before = contents(type(row).objects.filter(pk=row.pk))

    with pytest.raises(IntegrityError, match=REFUSAL):
        attempt(way, worlds, model)

    assert contents(type(row).objects.filter(pk=row.pk)) == before


@pytest.mark.parametrize("state", ["draft", "proposed", "refused"])
def test_only_confirmation_freezes_the_rows(worlds, state):
    mine, _ = worlds
    Plan.objects.filter(pk=mine.plan.pk).update(state=state)

    FundingAmount.objects.filter(pk=mine.rows["fundingamount"].pk).update(amount=1_000)

    assert FundingAmount.objects.get(pk=mine.rows["fundingamount"].pk).amount == 1_000


@pytest.mark.parametrize("owner", ["plan", "item"])
def test_a_printed_total_moves_into_a_confirmed_plan_by_neither_of_its_owners(worlds, owner):
    mine, other = worlds
    figure = other.rows["statedfigure"]
    change = {owner: mine.plan if owner == "plan" else mine.rows["planitem"]}
    mine.confirm()

    with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
        StatedFigure.objects.filter(pk=figure.pk).update(**change)

    assert StatedFigure.objects.get(pk=figure.pk).plan == other.plan


def test_a_printed_total_of_a_pledge_is_no_part_of_a_plan(worlds):
    mine = worlds[0].confirm()

    figure = StatedFigure.objects.create(pledge=mine.plan.pledge, order=0, place="total", amount=9_196_000_000)
    figure.delete()


def test_every_write_of_the_orm_meets_the_guard(worlds):
    amount = worlds[0].confirm().rows["fundingamount"]
    amount.amount = 1
    table = FundingAmount.objects
    ways = [
        lambda: table.filter(pk=amount.pk).update(amount=1),
        lambda: table.bulk_update([amount], ["amount"]),
        lambda: table.bulk_create([amount], update_conflicts=True, unique_fields=["id"], update_fields=["amount"]),
        lambda: table.filter(pk=amount.pk).delete(),
        lambda: table.filter(pk=amount.pk)._raw_delete("default"),
        lambda: insert(amount, tail="ON CONFLICT (id) DO NOTHING"),
    ]

    for way in ways:
        with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
            way()
    assert table.get(pk=amount.pk).amount == 424_000_000


def test_a_draft_goes_with_all_its_rows(worlds):
    mine, other = worlds

    mine.plan.delete()

    assert [row.plan_id for row in StatedFigure.objects.all()] == [other.plan.pk]
    assert FundingAmount.objects.get() == other.rows["fundingamount"]
