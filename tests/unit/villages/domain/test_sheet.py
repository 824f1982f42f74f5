"""Sums of grants: a blank never becomes a zero, and people of the district are the dongs' or as printed."""

import datetime

from villages.domain.sheet import GrantSheet, per_resident, together
from villages.domain.values import Dong, Got, People, Printed, ProgrammeInfo

GASAN, DOKSAN = Dong(1, "가산동", "가산"), Dong(2, "독산1동", "독1")
BUDGET = ProgrammeInfo(1, "시민참여예산", "예산", "", "시비", "7", "주민참여-1", "participatory-budget")
SUPPORT = ProgrammeInfo(2, "주민자치활동", "활동", "", "시비", "7", "주민참여-1", "autonomy-support")


def sheet(**more) -> GrantSheet:
    grants = {(1, 1, 2019): Got(30, None, 3), (2, 1, 2019): Got(40, 25, None), (1, 2, 2019): Got(5, None, 2)}
    return GrantSheet((GASAN, DOKSAN), (BUDGET, SUPPORT), grants, **more)


def test_grants_add_up_by_dong_programme_and_year():
    assert sheet().of_dong(GASAN, 2019) == Got(35, None, 5)
    assert sheet().of_programme(BUDGET, 2019) == Got(70, 25, 3)
    assert sheet().of_year(2019) == Got(75, 25, 5)


def test_a_sum_says_of_which_figures_a_part_is_not_known():
    assert sheet().of_programme(BUDGET, 2019).partial == {"paid", "projects"}
    assert sheet().of_programme(SUPPORT, 2019).partial == {"decided", "projects"}
    assert sheet().of_dong(GASAN, 2019).partial == frozenset()
    assert sheet().of_year(2019).partial == {"decided", "paid", "projects"}
    assert sheet().of_year(2020).partial == frozenset()


def test_a_programme_of_another_year_makes_no_sum_partial():
    later = sheet(printed={(2, 2020): Printed(total=432)})
    only = GrantSheet(later.dongs, later.programmes, {(1, 1, 2020): Got(1), (2, 1, 2020): Got(2)})

    assert only.of_year(2020) == Got(3)
    assert only.of_year(2020).partial == frozenset()


def test_a_year_without_grants_has_no_sum():
    assert sheet().of_year(2020) == Got(None, None, None)
    assert together([]) == Got(None, None, None)


def test_a_dong_is_missing_only_where_another_is_known():
    assert sheet().missing(SUPPORT, 2019) == [DOKSAN]
    assert sheet().missing(BUDGET, 2019) == []
    assert sheet().missing(SUPPORT, 2020) == []


def test_years_are_those_of_grants_of_printed_totals_and_of_people():
    whole = sheet(printed={(2, 2020): Printed(total=432)}, people={(None, 2021): People(voters=9)})

    assert whole.years == [2019, 2020, 2021]
    assert whole.years_with_grants == [2019]
    assert whole.years_of(SUPPORT) == [2019, 2020]


def test_people_of_the_district_are_the_sum_where_every_dong_is_known():
    day = datetime.date(2019, 1, 1)
    printed = {(None, 2019): People(234_153, day)}

    some = sheet(people=printed | {(1, 2019): People(100)})
    all_of_them = sheet(people=printed | {(1, 2019): People(100, None, 80), (2, 2019): People(50)})

    assert some.people_of_the_district(2019) == People(234_153, day, None)
    assert all_of_them.people_of_the_district(2019) == People(150, None, None)


def test_won_for_each_resident_is_half_up_and_never_of_nobody():
    # 974,000천원 of 2019 for 234,153 people: 4,159.67
    assert per_resident(974_000_000, 234_153) == 4_160
    assert per_resident(5, 2) == 3
    assert per_resident(0, 2) == 0
    assert per_resident(5, 0) is None
    assert per_resident(None, 2) is None
    assert per_resident(5, None) is None
