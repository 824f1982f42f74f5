"""Every table is in the admin, opens with a fixed number of questions, and takes nothing that is sent to it."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied

from geumcheon.web.admin.read_only import ReadOnlyAdmin
from pledges import models as m
from tests.support.admin import add_to, list_of, page_of
from tests.support.admin_rows import take_more, take_what_no_card_brings
from tests.support.queries import page_queries
from tests.support.register import take_real
from villages import models as v

OWN = ("pledges", "villages")
SECRET = m.OpenSession  # its key opens it
MODELS = [model for app in OWN for model in apps.get_app_config(app).get_models() if model is not SECRET]
OF_PLEDGES = [model for model in MODELS if model._meta.app_label == "pledges"]
WRITABLE = {
    m.Department, m.PolicyField, m.FundingSource, m.MayoralTerm, v.Village, v.Programme, v.VillagePopulation,
}  # fmt: skip
READ_ONLY = [model for model in MODELS if model not in WRITABLE]


def test_every_table_is_in_the_admin():
    assert [model for model in MODELS if not admin.site.is_registered(model)] == []
    assert not admin.site.is_registered(SECRET)


def test_no_page_of_the_admin_writes_past_the_actions():
    """What packages register of their own (groups, lock-outs) would; it is left out."""
    assert [model for model, page in admin.site._registry.items() if not isinstance(page, ReadOnlyAdmin)] == []
    assert {model._meta.app_label for model in admin.site._registry} == set(OWN)


def test_lists_ask_as_much_for_one_row_as_for_fifty(client_as, monkeypatch):
    take_real()
    take_more(6)
    take_what_no_card_brings()
    client = client_as("coordinator")
    short = [model for model in OF_PLEDGES if model.objects.count() < 2]

    def questions(rows: int) -> dict:
        monkeypatch.setattr(ReadOnlyAdmin, "list_per_page", rows)
        return {model.__name__: page_queries(client, list_of(model)) for model in OF_PLEDGES}

    assert short == []
    assert questions(50) == questions(1)


def test_rows_ask_as_much_beside_one_as_beside_fifty(client_as):
    take_real()
    take_what_no_card_brings()
    client = client_as("coordinator")
    ContentType.objects.get_for_models(*OF_PLEDGES)  # asked once a process, not once a page
    rows = [model.objects.order_by("pk").first() for model in OF_PLEDGES]
    alone = {row._meta.label: page_queries(client, page_of(row)) for row in rows if row}

    take_more(6)

    assert len(alone) > 30
    assert {row._meta.label: page_queries(client, page_of(row)) for row in rows if row} == alone


@pytest.mark.parametrize("model", READ_ONLY, ids=lambda model: model.__name__)
def test_a_table_that_is_only_shown_takes_nothing(client_as, model):
    client = client_as("coordinator")

    assert client.get(list_of(model)).status_code == 200
    assert client.post(list_of(model), {"action": "delete_selected"}).status_code == 403
    assert client.get(add_to(model)).status_code == 403
    assert client.post(add_to(model), {}).status_code == 403


def test_a_row_that_is_only_shown_is_neither_saved_nor_deleted(client_as):
    pledge = take_real()
    plan = pledge.plans.get(revision=1)
    client = client_as("coordinator")

    for row in (pledge, plan, plan.items.first(), m.ChangeSet.objects.first(), m.FundingAmount.objects.first()):
        assert client.get(page_of(row)).status_code == 200
        assert client.post(page_of(row), {"title": "몰래", "code": "몰래"}).status_code == 403
        assert client.post(page_of(row).replace("/change/", "/delete/"), {"post": "yes"}).status_code == 403
    assert m.Plan.objects.get(pk=plan.pk).title == plan.title


@pytest.mark.parametrize("model", READ_ONLY, ids=lambda model: model.__name__)
def test_saving_another_table_through_the_admin_raises(rf, model):
    page, row = admin.site._registry[model], model()

    with pytest.raises(PermissionDenied):
        page.save_model(rf.post("/"), row, None, True)
    with pytest.raises(PermissionDenied):
        page.delete_model(rf.post("/"), row)
    with pytest.raises(PermissionDenied):
        page.delete_queryset(rf.post("/"), model.objects.all())


def test_registers_are_never_deleted(client_as):
    department = m.Department.objects.create(name="기획예산과")
    client = client_as("coordinator")

    assert client.get(page_of(department)).status_code == 200
    assert client.post(page_of(department).replace("/change/", "/delete/"), {"post": "yes"}).status_code == 403
    assert client.post(list_of(m.Department), {"action": "delete_selected"}).status_code == 403
    assert m.Department.objects.filter(pk=department.pk).exists()


def test_what_is_internal_is_on_no_page(client_as):
    pledge = take_real()
    internal = {"name": "홍길동", "phone": "02-000-0000"}
    author = m.PledgeAuthor.objects.create(pledge=pledge, order=70, team="자치팀", rank="주무관", **internal)
    change_set = m.ChangeSet.objects.create(
        who="시험", origin="tests", batch="0" * 32, aggregate="pledge", identity="x", version=1, snapshot='"홍길동"'
    )
    record = m.ChangeRecord.objects.create(change_set=change_set, field="pledge.authors[0].name", after='"홍길동"')
    client = client_as("coordinator")

    addresses = [page_of(each) for each in (author, change_set, record)]
    addresses += [list_of(model) for model in (m.PledgeAuthor, m.ChangeSet, m.ChangeRecord)]
    pages = [client.get(address).content.decode() for address in addresses]

    assert "자치팀" in pages[0]
    assert [page for page in pages if "홍길동" in page or "02-000-0000" in page] == []
