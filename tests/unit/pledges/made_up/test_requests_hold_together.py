"""A made-up request says what its two plans show, its vote adds up, and its days run forward."""

from dataclasses import replace

import pytest

from geumcheon.lib.money import is_figure
from geumcheon.lib.years import Column
from pledges.domain.card import Header
from pledges.made_up.kinds import kinds_between


@pytest.fixture
def cards(two_districts):
    return [card for district in two_districts for card in district]


def test_adjustments_leave_the_years_behind_them_alone(cards):
    for card in cards:
        for request in card.adjustments:
            if None not in (request.from_revision, request.to_revision):
                before, after = card.plan(request.from_revision), card.plan(request.to_revision)
                assert past(before, request) == past(after, request)


def past(plan, request) -> set:
    """Every figure above 0 up to the year in which the request was decided or last moved."""
    year = int(request.steps[-1].on[:4])
    return {
        (item.key, *line.identity, key, won)
        for item in plan.items for line in item.funding for key, won in line.amounts.items()
        if is_figure(won) and won and (Column.of(key).has_years and Column.of(key).first <= year or key == "prior")
    }  # fmt: skip


def test_requests_declare_what_their_plans_show(cards):
    for card in cards:
        head = card.pledge
        for request in card.adjustments:
            ends = card.plan(request.from_revision or 0), card.plan(request.to_revision or 0)
            if None not in (request.from_revision, request.to_revision):
                plans = [with_whole_header(plan, head) for plan in ends]
                assert set(request.kinds) - {"보류"} == set(kinds_between(*plans))
                assert "재원 구성" not in request.kinds or request.reason
            assert request.kinds
            assert request.grounds


def with_whole_header(plan, head):
    """The plan with what its header leaves to the pledge written out."""
    names = ("lead_department", "completion_timing")
    return replace(plan, header=Header(**{n: getattr(plan.header, n, None) or getattr(head, n) for n in names}))


def test_requests_print_what_their_plans_print(cards):
    for card in cards:
        for request in card.adjustments:
            after = card.plan(request.to_revision) if request.to_revision is not None else None
            if request.stated:
                names = [(item.name, item.ended) for item in after.items if item.name]
                assert [(each.name, each.struck) for each in request.stated.sub_projects_after] == names
            for key, targets in request.stated_targets.items():
                assert targets == next(item.targets for item in after.items if item.key == key)


def test_votes_add_up_and_decide(cards):
    votes = [request.deliberation for card in cards for request in card.adjustments if request.deliberation]

    assert votes
    for vote in votes:
        assert vote.in_favour + vote.against + vote.abstain == vote.present <= vote.enrolled < 2 * vote.present
        assert (2 * vote.in_favour > vote.present) == (vote.outcome != "refused")


def test_steps_run_forward_and_end_before_the_day(cards):
    for card in cards:
        for request in card.adjustments:
            days = [step.on for step in request.steps]
            assert days == sorted(days)
            if reported := (*card.execution, *card.reviews, *card.indicators):
                assert days[-1] <= max(each.as_of for each in reported).isoformat()
