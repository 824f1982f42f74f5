"""Every grant with its dongs, programmes, printed totals and people, in five queries however many there are."""

from villages.domain.sheet import GrantSheet
from villages.domain.values import Dong, Got, People, Printed, ProgrammeInfo
from villages.models import Grant, Programme, ProgrammeYear, Village, VillagePopulation

_INFO = (
    "source__label",
    "sub_project__pledge__term__slug",
    "sub_project__pledge__code",
    "sub_project__key",
)


def grant_sheet() -> GrantSheet:
    return GrantSheet(
        tuple(Dong(*row) for row in Village.objects.values_list("pk", "name", "short")),
        tuple(programme_info()),
        {(village, programme, year): Got(*rest) for village, programme, year, *rest in _grants()},
        {(programme, year): Printed(*rest) for programme, year, *rest in _printed()},
        {(village, year): People(*rest) for village, year, *rest in _people()},
    )


def programme_info() -> list[ProgrammeInfo]:
    rows = Programme.objects.values_list("pk", "name", "short", "run_by", *_INFO)
    return [ProgrammeInfo(*row) for row in rows]


def _grants():
    columns = ("village", "programme", "year", "decided", "paid", "projects")
    return Grant.objects.order_by("pk").values_list(*columns)


def _printed():
    columns = ("programme", "year", "stated_total", "stated_projects", "start", "end")
    return ProgrammeYear.objects.order_by("pk").values_list(*columns)


def _people():
    columns = ("village", "year", "population", "as_of", "eligible_voters")
    return VillagePopulation.objects.order_by("pk").values_list(*columns)
