"""What the tables of the dongs refuse on both databases, each beside a row that they take."""

import pytest
from django.db import IntegrityError, transaction

from tests.support.dongs import programme
from villages.models import Grant, ProgrammeYear, Village, VillagePopulation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("dongs")]


def refused(make) -> bool:
    try:
        with transaction.atomic():
            make()
    except IntegrityError:
        return True
    return False


def raw_grant(**more) -> Grant:
    fields = {"village": Village.objects.get(short="독1"), "programme": programme(), "year": 2022, "decided": 1} | more
    return Grant.objects.create(**fields)


@pytest.mark.parametrize(
    "fields",
    [{"year": 2019}, {"decided": -1}, {"paid": -1}, {"projects": -1}, {"decided": None}, {"year": 19}, {"version": 0}],
)
def test_the_database_refuses_grants_that_can_not_be(fields):
    assert refused(lambda: raw_grant(**fields))
    assert not refused(lambda: raw_grant())


@pytest.mark.parametrize("fields", [{"year": 2019}, {"stated_total": -1}, {"stated_total": None}, {"year": 9999}])
def test_the_database_refuses_years_of_programmes_that_can_not_be(fields):
    def make(**more):
        return ProgrammeYear.objects.create(**{"programme": programme(), "year": 2022, "stated_total": 1} | more)

    assert refused(lambda: make(**fields))
    assert not refused(lambda: make())


@pytest.mark.parametrize(
    "fields", [{"year": 2019}, {"population": None}, {"population": None, "eligible_voters": 5, "as_of": "2022-01-01"}]
)
def test_the_database_refuses_people_of_the_district_that_can_not_be(fields):
    def make(**more):
        return VillagePopulation.objects.create(**{"year": 2022, "population": 1} | more)

    assert refused(lambda: make(**fields))
    assert not refused(lambda: make())


def test_a_dong_has_its_people_of_a_year_once():
    def make(short):
        village = Village.objects.get(short=short)
        return VillagePopulation.objects.create(village=village, year=2019, population=1)

    assert not refused(lambda: make("독1"))
    assert not refused(lambda: make("독2"))
    assert refused(lambda: make("독1"))
