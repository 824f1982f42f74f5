"""Two people enter the same year: nobody overwrites what the other saved unseen, and what was typed is kept."""

import pytest

from pledges.actions.history import Actor
from tests.pages.dongs import DongPage
from tests.support.dongs import change, give, grant, programme
from tests.support.grants import address, form_of, sent
from villages.actions.grants import remove_grant
from villages.models import Grant

pytestmark = pytest.mark.django_db


def test_who_saw_an_older_version_gets_both_sides_and_may_then_decide(writer):
    mine = sent(writer, 2019, 독1={"decided": "72,000"}, 독2={"decided": "38,000"})
    change("독1", 71_000)

    answer = writer.post(address(2019), mine)

    page = DongPage(answer, 409)
    assert page.row("theirs-독1")["theirs"] == ["71,000", "자료 없음", "6"]
    assert form_of(answer)["독1"]["decided"] == "72,000"
    assert (grant("독1").decided, grant("독2").decided) == (71_000_000, 37_000_000)

    writer.post(address(2019), form_of(answer).sent)
    assert (grant("독1").decided, grant("독1").version, grant("독2").decided) == (72_000_000, 3, 38_000_000)


def test_a_row_left_alone_overwrites_nobody(writer):
    mine = sent(writer, 2019, 독2={"decided": "38,000"})
    change("독1", 71_000)

    assert writer.post(address(2019), mine).status_code == 302
    assert (grant("독1").decided, grant("독2").decided) == (71_000_000, 38_000_000)


def test_a_grant_that_another_took_away_does_not_come_back_unseen(writer):
    mine = sent(writer, 2019, 독1={"decided": "72,000"})
    remove_grant(grant("독1"), actor=Actor("시험", "tests"), seen=1)

    answer = writer.post(address(2019), mine)

    assert DongPage(answer, 409).row("theirs-독1")["theirs"] == ["자료 없음", "자료 없음", "자료 없음"]
    assert not Grant.objects.filter(year=2019, village__short="독1", programme=programme()).exists()
    writer.post(address(2019), form_of(answer).sent)
    assert (grant("독1").decided, grant("독1").version) == (72_000_000, 3)


def test_two_people_who_enter_the_same_new_grant_do_not_overwrite_each_other(writer):
    mine = sent(writer, 2022, 독1={"decided": "1,000"})
    give("독1", 2_000, year=2022)

    assert DongPage(writer.post(address(2022), mine), 409).row("theirs-독1")["theirs"][0] == "2,000"
    assert grant("독1", 2022).decided == 2_000_000


def test_a_printed_total_that_another_corrected_is_not_overwritten(writer):
    mine = sent(writer, 2019, printed={"stated_total": "425,000"})
    writer.post(address(2019), sent(writer, 2019, printed={"stated_total": "426,000"}))

    answer = writer.post(address(2019), mine)

    assert answer.status_code == 409
    assert "먼저 저장된 값: 지원예산 계(천원) 426,000" in " ".join(answer.content.decode().split())
    assert programme().years.get(year=2019).stated_total == 426_000_000
