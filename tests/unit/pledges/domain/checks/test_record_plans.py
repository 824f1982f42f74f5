"""Plans told as done in the words of records."""

import pytest

from tests.cards.by_hand import card
from tests.support.checks import findings
from tests.support.record_texts import told

CLOCK = {"indicators": [{"name": "표", "year": 2021, "as_of": "2021-06-30", "values": {"가": 1}}]}
OVER = {"indicators": [{"name": "표", "year": 2021, "as_of": "2021-12-31", "values": {"가": 1}}]}


@pytest.mark.parametrize("line", ["마을강좌: 하반기 예정", "기록전: 하반기 진행", "내년 개최", "12월 개최 예정"])
def test_plans_told_as_done(line):
    assert told(f"- 교육 3회\n- {line}", **CLOCK) == [("note", "record-planned", "performance[0].body", line, None)]


@pytest.mark.parametrize(("lines", "words"), [(1, "‘축제 예정’은 아직"), (3, "‘축제 예정’ 외 2줄은 아직")])
def test_all_plans_of_a_record_are_one_finding(lines, words):
    record = {"year": 2021, "title": "축제", "body": "\n".join(["- 축제 예정"] * lines)}

    (found,) = findings(card(performance=[record]))
    assert words in found.message


@pytest.mark.parametrize(
    ("line", "day"),
    [("기록전: 하반기 진행", OVER), ("예정지 조사", CLOCK), ("추진계획 수립", CLOCK), ("상반기 진행", CLOCK)],
)
def test_what_was_done_or_is_no_plan(line, day):
    assert told(f"- {line}", **day) == []
