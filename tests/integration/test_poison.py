"""Words made to be run are shown as words: on every page and in every file, wherever somebody could have typed them."""

import csv
from datetime import date
from html.parser import HTMLParser
from io import BytesIO, StringIO
from urllib.parse import unquote
from uuid import UUID

import pytest
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from pledges.actions.comments import comment
from pledges.actions.reviews import keep_file
from pledges.domain.card import Indicator, Performance
from pledges.models import FundingSource, StoredFinding, SubProject
from pledges.permissions import Part
from tests.cards.poisoned import LONG, PROBE, SHORT, poisoned_card
from tests.factories.users import make_user
from tests.support.addresses import PDF, REPORT, addresses, read_whole
from tests.support.asides import aside
from tests.support.dongs import take_dongs
from tests.support.register import take
from tests.support.rounds import actor, opened, say
from villages.models import Programme

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture(scope="module")
def reader(own_office):
    return poisoned_office()


@pytest.fixture
def client(reader, db):
    client = Client()
    client.force_login(reader)
    return client


def poisoned_office():
    """Its coordinator. A card, a report with its file, a comment, a finding set aside, a programme, a person."""
    take_dongs()
    pledge = take(poisoned_card())
    made = opened(code=REPORT["code"])
    said = dict.fromkeys(("narrative", "problems", "measures_taken", "next_steps"), LONG)
    done = (Performance(year=2021, quarter=3, item="a", title=SHORT, body=LONG),)
    counted = (Indicator(name=SHORT, unit=SHORT, year=2021, as_of=date(2021, 9, 30), values={SHORT: 3}),)
    say(made, status="정상추진", **said, performance=done, indicators=counted)
    say(made, part=Part.REVIEW_EVIDENCE, evidence=(keep_file(f"{SHORT}.pdf", PDF),))
    user = make_user("coordinator", display_name=SHORT)
    comment(pledge, LONG, actor=actor(user), token=UUID(int=1))
    aside(pledge, StoredFinding.objects.filter(pledge=pledge).first().key, reason=SHORT)
    own = {"sub_project": SubProject.objects.get(pledge=pledge), "source": FundingSource.objects.get(label=SHORT)}
    Programme.objects.create(name=SHORT, short=SHORT, run_by=SHORT, order=9, **own)
    return user


class Elements(HTMLParser):
    """What a browser would run or load of the words: their elements, handlers, scripts, addresses."""

    def __init__(self, html: str):
        super().__init__()
        self.found: list[str] = []
        self.is_script = False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        said = dict(attrs)
        self.found += [f"<{tag}>"] if tag == PROBE else []
        self.found += [f"{tag} {name}" for name in said if name.startswith("on")]
        self.found += [f"{tag} {each}" for each in said.values() if (each or "").strip().startswith("javascript:")]
        self.is_script = tag == "script" and "src" not in said and said.get("type") != "application/json"

    def handle_endtag(self, tag):
        self.is_script = False

    def handle_data(self, data):
        self.found += [data] if self.is_script else []


def places() -> dict[str, str]:
    """Every address, and some that a page leads to, of the poisoned pledge and its draft."""
    card = "/pledges/7/시험-1/"
    led = (
        f"{card}?plan=1", f"{card}money/?unit=원", f"{card}compare/?from=0&to=1", f"{card}compare/?only=changed",
        f"{card}as-of/?on={timezone.localdate()}", f"{card}targets/measure/?plan=0&item=a&column=2018&at=0",
        f"{card}findings/aside/?key={StoredFinding.objects.first().key}", "/findings/?aside=all", "/pledges/?q=xss",
    )  # fmt: skip
    known = {name: unquote(address).replace("주민참여-1", "시험-1") for name, address in addresses().items()}
    return {name: each.replace("/edit/1/", "/edit/2/") for name, each in known.items()} | {each: each for each in led}


def test_no_page_runs_what_was_typed(client):
    poisoned, wrong = set(), {}
    for name, address in places().items():
        if name.endswith(("-export", "-csv")):
            continue
        answer = client.get(address)
        read_whole(answer)
        html = "" if answer.streaming else answer.content.decode()
        poisoned |= {name} if PROBE in html else set()
        wrong |= {address: found} if (found := Elements(html).found) else {}

    assert wrong == {}
    assert {"pledges:card-history", "pledges:plan-texts", "pledges:review-body", "pledges:card-comments"} <= poisoned
    assert len(poisoned) > 40


def test_no_file_holds_what_was_typed_as_a_formula(client):
    files = {}
    for name, address in places().items():
        if name.endswith("-export"):
            answer = client.get(address)
            whole = b"".join(answer)
            if answer.status_code == 200 and answer.headers["Content-Type"] == XLSX:
                files[name] = load_workbook(BytesIO(whole))
    cells = {name: [cell for sheet in book for row in sheet for cell in row] for name, book in files.items()}
    typed = {name: [cell for cell in own if PROBE in str(cell.value)] for name, own in cells.items()}

    assert {name for name, own in typed.items() if own} >= {"pledges:card-export", "pledges:pledge-export"}
    assert [cell.value for own in typed.values() for cell in own if cell.data_type != "s"] == []


def test_a_list_as_text_begins_no_cell_with_a_formula(client):
    rows = list(csv.reader(StringIO(b"".join(client.get("/pledges.csv")).decode("utf-8-sig"))))

    cells = [cell for row in rows for cell in row if PROBE in cell]
    assert cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []


@pytest.mark.parametrize(
    ("html", "found"),
    [
        (f"<p>{SHORT}</p>", [f"<{PROBE}>", f"{PROBE} onclick"]),
        ('<a href="javascript:alert(1)">x</a>', ["a javascript:alert(1)"]),
        ("<script>alert(1)</script>", ["alert(1)"]),
        ('<script src="/x.js"></script><script type="application/json">1</script>', []),
        ("<p>&lt;xss-probe onclick=alert(1)&gt;</p>", []),
    ],
)
def test_what_would_run_is_found(html, found):
    assert Elements(html).found == found
