"""The first account comes from the server, without a password: its owner sets one through a link that works once."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from pledges.models import ChangeSet, Department, User

pytestmark = pytest.mark.django_db
NEW = {"new_password1": "Ten-Dongs-Of-Geumcheon", "new_password2": "Ten-Dongs-Of-Geumcheon"}


def add(username="first", department="기획예산과") -> str:
    out = StringIO()
    call_command("add_coordinator", username, name="공약총괄", department=department, stdout=out)
    return out.getvalue().splitlines()[-1]


def test_a_fresh_installation_has_no_account_and_its_first_opens_every_door(client):
    assert not User.objects.exists()

    address = add()

    user = User.objects.get()
    assert not user.has_usable_password()
    assert client.post(address, NEW).url == "/login/"
    assert client.get(address).status_code == 410
    client.post("/login/", {"username": "first", "password": NEW["new_password1"]})
    assert client.get("/people/").status_code == 200
    assert Department.objects.get().kind == "managing"
    assert not ChangeSet.objects.filter(snapshot__contains=address.split("/")[-2]).exists()


def test_a_department_that_is_there_stays_as_it_is():
    Department.objects.create(name="기획예산과", kind="division")

    add()

    assert Department.objects.get().kind == "division"


def test_a_name_that_is_taken_is_refused_and_nothing_is_made():
    add()

    with pytest.raises(CommandError, match="아이디"):
        add(department="다른 부서")

    assert (User.objects.count(), Department.objects.count()) == (1, 1)
