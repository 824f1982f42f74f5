"""Every address has its permission in one table, and the table holds no address that is not there."""

from django.urls import get_resolver

from geumcheon.web.access import access_table, needed_for
from pledges.permissions import Perm
from pledges.reports.page_words import PAGE_WORDS, page_words

WORDS = {"public", "signed-in", *Perm}


def every_name(resolver=None, namespaces=()) -> list[str]:
    """Full names of all addresses, through every include; a nameless address is told as its pattern."""
    names = []
    for entry in (resolver or get_resolver()).url_patterns:
        if hasattr(entry, "url_patterns"):
            inner = (*namespaces, entry.namespace) if entry.namespace else namespaces
            names += every_name(entry, inner)
        else:
            names.append(":".join((*namespaces, entry.name or f"(nameless) {entry.pattern}")))
    return names


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
