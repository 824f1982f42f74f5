"""What was written past the history is found: the command names it and ends with 1."""

import pytest
from django.core.management import call_command

from tests.support.guarded import run
from tests.support.plan_drafts import make_draft_pledge
from tests.support.register import take_real

pytestmark = pytest.mark.django_db

PAST = {
    "a draft's title": "UPDATE pledges_plan SET title = '몰래' WHERE state = 'draft'",
    "an amount of a draft": "UPDATE pledges_fundingamount SET amount = 1 WHERE line_id IN (SELECT line.id"
    " FROM pledges_fundingline line JOIN pledges_planitem item ON item.id = line.item_id"
    " JOIN pledges_plan plan ON plan.id = item.plan_id WHERE plan.state = 'draft')",
    "a pledge's head": "UPDATE pledges_pledge SET election_wording = '몰래' WHERE code = '시험-1'",
}


@pytest.mark.parametrize("sql", PAST.values(), ids=PAST)
def test_sql_past_the_history_is_named(capsys, sql):
    take_real()
    make_draft_pledge()
    call_command("check_history")
    assert capsys.readouterr().out == ""

    run(sql)

    with pytest.raises(SystemExit) as ended:
        call_command("check_history")
    (line,) = capsys.readouterr().out.splitlines()
    assert (ended.value.code, line.startswith("7:시험-1")) == (1, True)
