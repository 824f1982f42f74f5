"""The access log is kept: refused to be changed, purged only when it is old enough, and that is told."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.utils import timezone

from pledges.models import AccessRecord
from tests.support.access_log import told
from tests.support.guarded import run

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("sql", ["UPDATE pledges_accessrecord SET who = 'x'", "DELETE FROM pledges_accessrecord"])
def test_a_record_is_neither_changed_nor_deleted(kim, client, sql):
    client.get("/pledges/")

    with pytest.raises(IntegrityError, match="접속기록"), transaction.atomic():
        run(sql)
    assert told("kind") == ["view"]


def _of_age(**age) -> AccessRecord:
    at = timezone.now() - timedelta(**age)
    return AccessRecord.objects.create(at=at, who="김 담당", kind="view")


def test_only_what_is_older_than_the_retention_is_purged_and_that_is_told(settings):
    old, young = _of_age(days=733), _of_age(days=729)

    call_command("purge_access_log", verbosity=0)

    assert list(AccessRecord.objects.values_list("pk", flat=True).order_by("pk"))[0] == young.pk
    assert not AccessRecord.objects.filter(pk=old.pk).exists()
    last = AccessRecord.objects.first()
    assert (last.kind, last.who, last.target.endswith("전의 1건")) == ("purge", "명령 purge_access_log", True)


def test_a_longer_retention_is_kept_to(settings):
    settings.ACCESS_LOG_YEARS = 5
    kept = _of_age(days=5 * 365)

    call_command("purge_access_log", verbosity=0)

    assert AccessRecord.objects.filter(pk=kept.pk).exists()


def test_no_setting_and_no_clock_makes_the_database_forget_sooner(settings, monkeypatch):
    settings.ACCESS_LOG_YEARS = 0
    _of_age(days=700)

    with pytest.raises(IntegrityError, match="두 해가 지나지 않은"), transaction.atomic():
        call_command("purge_access_log", verbosity=0)

    settings.ACCESS_LOG_YEARS = 2
    later = datetime.now(UTC) + timedelta(days=5000)
    monkeypatch.setattr(timezone, "now", lambda: later)
    with pytest.raises(IntegrityError, match="두 해가 지나지 않은"), transaction.atomic():
        call_command("purge_access_log", verbosity=0)
