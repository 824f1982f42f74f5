"""Every address has its permission in one table, and the table holds no address that is not there."""

from geumcheon.web.access import access_table, needed_for
from pledges.permissions import Perm
from pledges.reports.page_words import PAGE_WORDS, page_words
from tests.support.addresses import every_name

WORDS = {"public", "signed-in", *Perm}


def test_every_address_states_its_permission():
    assert [name for name in every_name() if needed_for(name) is None] == []


def test_every_row_is_an_address():
    names = every_name()
    spaces = {f"{name.split(':')[0]}:*" for name in names if ":" in name}

    assert access_table().keys() - {*names, *spaces} == set()


def test_every_address_has_its_name_for_those_who_read_of_it():
    assert access_table().keys() - {"admin:*"} == PAGE_WORDS.keys()
    assert page_words("/pledges/7/주민참여-1/edit/2/head/") == "계획 고치기 · 머리 항목"
    assert page_words("/admin/pledges/plan/") == "자료 관리"
    assert [page_words(origin) for origin in ("명령 load_demo", "/gone/")] == ["명령 load_demo", "/gone/"]


def test_every_row_asks_for_a_known_right():
    assert set(access_table().values()) <= WORDS
