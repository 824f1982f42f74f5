"""The desk of the managing department, in a term with one department that leads."""

import pytest

from pledges.models import Department, MayoralTerm
from tests.factories.users import make_user
from tests.support.plan_drafts import LEAD


@pytest.fixture
def desk(client):
    Department.objects.get_or_create(name=LEAD)
    MayoralTerm.objects.get_or_create(ordinal=7, first_year=2018, last_year=2022, slug="7")
    client.force_login(make_user("coordinator", department="기획예산과"))
    return client
