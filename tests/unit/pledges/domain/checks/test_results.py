"""Results of targets beside what the targets measure."""

import pytest

from tests.cards.by_hand import card, item, plan
from tests.support.checks import coded, findings

TEXT = "간담회 연10회"
CLOCK = {"name": "표", "year": 2020, "as_of": "2020-12-31", "values": {"가": 1}}


def result(quantity, status: str = "완료", said: str = TEXT, **more) -> dict:
    targets = {"2020": [said], "2021": [said]}
    results = [{"item": "a", "year": "2020", "text": said, "quantity": quantity} | more]
    pledge = {"status": status} | ({"closed": {"how": status}} if status == "폐기" else {})
    return card(plan(item("a", targets=targets)), pledge=pledge, target_results=results, indicators=[CLOCK])


@pytest.mark.parametrize(
    ("quantity", "status"), [(10, "완료"), (14, "정상추진"), (8, "일부추진"), (0, "폐기"), (None, "완료"), (33, "완료")]
)
def test_results_that_go_with_their_target_and_status(quantity, status):
    assert findings(result(quantity, status)) == []


def test_a_missed_target_beside_a_status_that_knows_of_none():
    assert coded(result(8)) == [("note", "result-missed", "target_results[0].quantity", 8, 10)]


@pytest.mark.parametrize("quantity", [100, 1_000, 1])
def test_a_result_a_digit_away(quantity):
    assert coded(result(quantity)) == [("warning", "result-scale", "target_results[0].quantity", quantity, 10)]


def test_ten_meetings_instead_of_one_are_no_slip_but_a_hundred_are():
    assert findings(result(10, said="주민총회 1회 개최")) == []
    assert [each[1] for each in coded(result(100, said="주민총회 1회 개최"))] == ["result-scale"]


def test_a_result_nearly_ten_times_its_target():
    assert coded(result(93)) == [("note", "result-scale", "target_results[0].quantity", 93, 10)]


@pytest.mark.parametrize(("said", "quantity"), [("간담회 연3회", 33), ("간담회 연10회, 참여 50명", 8), ("간담회", 8)])
def test_small_targets_and_those_of_several_counts_or_of_none(said, quantity):
    assert findings(result(quantity, said=said)) == []


@pytest.mark.parametrize("corrected", [{"quantity": 8, "unit": "회"}, {"quantity": None}])
def test_a_number_corrected_by_hand_counts(corrected):
    tree = result(8)
    tree["measures"] = [{"item": "a", "year": "2020", "text": TEXT} | corrected]

    assert findings(tree) == []


def test_a_result_of_a_year_to_come():
    assert coded(result(3, year="2021")) == [("warning", "result-ahead", "target_results[0].quantity", 3, None)]
    assert findings(result(0, year="2021")) == []


def test_a_result_or_a_correction_whose_target_is_gone():
    assert coded(result(10, text="간담회 연9회")) == [
        ("warning", "result-without-target", "target_results[0].text", "간담회 연9회", None)
    ]
    tree = result(10)
    tree["measures"] = [{"item": "a", "year": "2019", "text": TEXT, "quantity": 8}]
    assert coded(tree) == [("warning", "result-without-target", "measures[0].text", TEXT, None)]
