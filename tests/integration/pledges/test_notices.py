"""Notices: whose they are, the bell, reading them, what is due, and letters that lose nothing."""

import datetime

import pytest
from django.core import mail
from django.core.management import call_command
from django.urls import reverse

from pledges.actions.due import tell_due
from pledges.actions.letters import send_letters
from pledges.actions.notices import COORDINATORS, To, notify
from pledges.choices import NoticeKind
from pledges.models import Mail, Notice
from tests.factories.users import make_user
from tests.pages.dom import tree_of
from tests.support.rounds import DUE, opened

pytestmark = pytest.mark.django_db

LIST, READ = reverse("pledges:notice-list"), reverse("pledges:notice-read")


def tell(key="x", to=(COORDINATORS,), **more) -> list[Notice]:
    return notify(NoticeKind.RETURNED, "보완하십시오", to=to, key=key, **more)


def waiting(client) -> str:
    bell = tree_of(client.get(LIST)).find("a", **{"class": "bell"})
    return bell.find(data_cell="waiting").own_text() if bell.has(data_cell="waiting") else ""


def test_a_notice_goes_to_the_role_in_its_department(db):
    lead, other = make_user("officer"), make_user("officer", department="홍보디지털과")
    coordinator, viewer = make_user("coordinator"), make_user("viewer")

    tell(to=[To("officer", "마을자치과"), COORDINATORS])

    assert [Notice.objects.of(user).count() for user in (lead, other, coordinator, viewer)] == [1, 0, 1, 0]


def test_the_same_is_told_once_and_not_to_who_did_it(db):
    coordinator = make_user("coordinator")

    assert [len(tell()), len(tell()), len(tell("y", by=coordinator))] == [1, 0, 1]
    assert Notice.objects.unread_by(coordinator).count() == 1


def test_what_was_told_before_the_account_was_made_is_not_for_it(db):
    tell()

    assert Notice.objects.of(make_user("coordinator")).count() == 0


def test_the_bell_counts_what_waits_and_reading_leads_on(client_as):
    client = client_as("coordinator")
    (first,) = tell("a", address="/pledges/")
    tell("b")
    assert waiting(client) == "2"

    assert client.post(READ, {"key": first.pk}).url == "/pledges/"
    assert client.post(READ, {"key": first.pk}).status_code == 302
    assert waiting(client) == "1"
    assert client.post(READ).url == LIST
    assert waiting(client) == ""


def test_a_long_number_of_a_pledge_leads_on_too(client_as):
    client, address = client_as("coordinator"), reverse("pledges:card-detail", args=["7", "주민참여" * 15])
    (kept,), (lost,) = tell("a", address=address), tell("b", address=f"/{'x' * 200}")

    assert client.post(READ, {"key": kept.pk}).url == address
    assert client.post(READ, {"key": lost.pk}).url == LIST


@pytest.mark.parametrize("key", ["x", "999999", "٣"])
def test_others_notices_are_nobodys_to_read(client_as, key):
    client = client_as("officer")
    (theirs,) = tell()

    for each in (key, str(theirs.pk)):
        assert client.post(READ, {"key": each}).url == LIST
    assert not theirs.readings.exists()
    assert client.get(READ).status_code == 405


@pytest.mark.parametrize(
    ("days", "kind"), [(-4, None), (-3, "due_soon"), (0, "due_soon"), (1, "overdue"), (30, "overdue")]
)
def test_a_report_that_is_due_is_told_once(days, kind):
    made, day = opened(), DUE + datetime.timedelta(days=days)
    Notice.objects.all().delete()

    told = [*tell_due(day), *tell_due(day)]

    assert [each.kind for each in told] == ([kind] if kind else [])
    assert Notice.objects.of(made.officer).count() == len(told)


def test_without_a_mail_server_no_letter_is_written(db):
    make_user("coordinator", email="a@example.org")
    tell()

    assert (Mail.objects.count(), send_letters()) == (0, (0, 0))


@pytest.fixture
def mail_server(settings):
    settings.EMAIL_HOST = "mail.example.org"


def test_a_letter_goes_once_to_each_reader_with_an_address(db, mail_server, capsys):
    make_user("coordinator", email="a@example.org")
    make_user("coordinator")
    make_user("coordinator", email="gone@example.org", is_active=False)
    tell()

    assert (send_letters(), send_letters()) == ((1, 0), (0, 0))
    assert [each.to for each in mail.outbox] == [["a@example.org"]]
    call_command("send_notices")
    assert "보낸 편지 0통" in capsys.readouterr().out


def test_a_mail_server_that_is_down_loses_nothing(db, mail_server, settings, monkeypatch):
    make_user("coordinator", email="a@example.org")
    tell()
    monkeypatch.setattr("django.core.mail.EmailMessage.send", _down)
    assert send_letters() == (0, 1)
    assert Mail.objects.get().problem == "ConnectionRefusedError: no mail today"
    monkeypatch.undo()
    settings.EMAIL_HOST = "mail.example.org"

    assert send_letters() == (1, 0)


def _down(self):
    raise ConnectionRefusedError("no mail today")
