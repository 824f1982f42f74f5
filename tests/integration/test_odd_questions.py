"""What stands behind the question mark of an address: only words that the page knows count, nothing breaks it."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests.pages.dom import tree_of
from tests.support.addresses import CARD, REPORT, read_whole

ASKED = re.compile(r"""(?:GET|asked|query)\.(?:get|getlist)\(["'](\w+)["']""")
LISTS = {
    "pledge-list": "q term field department status source adjusted findings closed sort column page",
    "pledge-export": "sort column term",
    "pledge-export-csv": "sort status",
    "budget-list": "term as_of sort page",
    "budget-export": "term as_of sort",
    "variance-list": "term field department only with by sort page",
    "variance-export": "term sort",
    "finding-list": "q term severity family code department aside sort page",
    "finding-export": "severity sort",
    "quality-list": "term what department page",
    "quality-export": "term",
    "access-list": "who kind target first last page",
    "access-export": "who first",
    "person-list": "q page role department",
    "notice-list": "page",
    "round-detail": "department",
    "review-summary": "half term",
    "review-summary-export": "half term",
    "pledge-create": "term",
}
OF_CARDS = {
    "card-detail": "plan unit",
    "card-money": "plan unit",
    "card-compare": "from to only unit",
    "compare-export": "from to",
    "card-export": "plan",
    "card-history": "who part kind since until page",
    "card-as-of": "on plan",
    "target-detail": "plan item column at",
    "finding-aside": "key",
}
OF_REPORTS = {"review-money": "years unit", "statistic-create": "like"}
OF_DONGS = {"village-list": "year sort", "village-export": "year sort"}
NONSENSE = ("\0", "9" * 30, "-1", "' OR 1=1 --", "lead_department__name", "user__password", "__class__", "2021-13-45")


def questions() -> list[tuple[str, str]]:
    """Address and name of each."""
    given = ((LISTS, {}), (OF_CARDS, CARD), (OF_REPORTS, REPORT))
    of_pledges = [(f"pledges:{name}", asked, kwargs) for table, kwargs in given for name, asked in table.items()]
    of_dongs = [(f"villages:{name}", asked, {}) for name, asked in OF_DONGS.items()]
    ways = []
    for name, asked, kwargs in (*of_pledges, *of_dongs):
        own = {"year": 2021, "quarter": 3} if name == "pledges:round-detail" else kwargs
        ways += [(reverse(name, kwargs=own), each) for each in asked.split()]
    return ways


@pytest.fixture
def client(busy_manager, db):
    client = Client(raise_request_exception=False)
    client.force_login(busy_manager)
    return client


def test_nonsense_is_ignored_or_told_and_breaks_no_page(client):
    """Two kinds of it for each question, so that every kind meets every fourth question."""
    broken = {}
    for number, (address, name) in enumerate(questions()):
        for nonsense in (NONSENSE[number % len(NONSENSE)], NONSENSE[(number + 3) % len(NONSENSE)]):
            answer = client.get(address, {name: nonsense})
            read_whole(answer)
            if answer.status_code not in (200, 302, 400, 404):
                broken[f"{address}?{name}={nonsense}"] = answer.status_code

    assert broken == {}


@pytest.mark.parametrize("sort", ["user__password", "-pledge__version", "code; DROP TABLE pledges_pledge"])
def test_a_list_is_sorted_by_its_own_columns_alone(client, sort):
    def codes(**asked) -> list[str]:
        shown = tree_of(client.get("/pledges/", asked)).find("main").text
        return re.findall("주민참여-1|시험-1|시험-9", shown)

    plain = codes()
    assert len(plain) == 3
    assert codes(sort=sort) == codes(version=1, state__exact="draft", pk__gt=0) == plain
    assert codes(sort="-code") == plain[::-1]


@pytest.mark.parametrize(("asked", "status"), [({}, 200), ({"secret__gt": "1"}, 400)])
def test_a_register_is_not_taken_out_by_a_column_that_it_does_not_have(client, asked, status):
    assert client.get("/admin/pledges/fundingsource/export/", asked).status_code == status


def test_every_question_of_the_source_is_asked_here():
    sources = [path for app in ("pledges", "villages") for path in Path(settings.BASE_DIR, app).rglob("*.py")]
    asked = {name for path in sources for name in ASKED.findall(path.read_text("utf-8"))}
    tables = (LISTS, OF_CARDS, OF_REPORTS, OF_DONGS)

    assert asked - {name for table in tables for said in table.values() for name in said.split()} == set()
