"""What documents print of a year has to be possible: its days in order, its amounts of a size that districts know."""

import pytest

from pledges.actions.history import Actor
from pledges.actions.refusals import Refused
from tests.support.dongs import programme
from tests.support.grants import address, sent
from villages.actions.entering import Entry, enter_grants

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"start": "2022-03", "end": "2022-02"}, "추진 끝이 추진 시작보다 이릅니다."),
        ({"start": "2022-03", "end": "2021"}, "추진 끝이 추진 시작보다 이릅니다."),
        ({"start": "0000"}, "1995년부터 2100년까지"),
        ({"end": "9999-12"}, "1995년부터 2100년까지"),
        ({"seen": "abc"}, "화면을 새로 고친 뒤 다시 저장하십시오."),
        ({"stated_total": "1,000,000,001"}, "1조원(1,000,000,000천원)까지"),
    ],
)
def test_what_is_printed_of_a_year_is_possible(writer, cells, words):
    sound = {"stated_total": "1,000,000,000", "start": "2022-03", "end": "2022"}

    answer = writer.post(address(2022), sent(writer, 2022, printed=sound | cells))
    assert (words in answer.content.decode(), programme().years.filter(year=2022).exists()) == (True, False)

    writer.post(address(2022), sent(writer, 2022, printed=sound))
    year = programme().years.get(year=2022)
    assert (year.stated_total, year.start, year.end) == (10**12, "2022-03", "2022")


def test_the_action_refuses_an_end_before_the_start(writer):
    def entered(end):
        values = {"stated_total": 1_000, "stated_projects": None, "start": "2022-03", "end": end}
        return enter_grants(programme(), 2022, [Entry(None, values, 0)], actor=Actor("시험", "/edit/"))

    with pytest.raises(Refused, match="추진 끝이 추진 시작보다 이릅니다"):
        entered("2022-02")
    assert len(entered("2022-03")) == 1
