"""Targets of made-up cards are read as what they were made of: every result finds the one count it speaks of."""

from pledges.domain.measures import Standing, measures_of, targets_of


def test_every_target_with_a_result_is_countable(three_hundred):
    targets = [target for each in three_hundred for plan in each.plans for target in targets_of(plan, each)]
    answered = [target.standing for target in targets if target.result is not None]

    assert len(answered) > 50
    assert set(answered) == {Standing.MET, Standing.MISSED}


def test_every_text_with_a_number_is_read(three_hundred):
    texts = {target.text for each in three_hundred for plan in each.plans for target in targets_of(plan, each)}
    numbered = {text for text in texts if any(letter.isdigit() for letter in text)}

    assert len(numbered) > 50
    assert [text for text in numbered if not measures_of(text).measures] == []


def test_what_was_read_by_hand_is_what_the_program_counts(three_hundred):
    measures = [measure for each in three_hundred for measure in each.measures]

    assert len(measures) > 20
    for each in measures:
        assert [(count.quantity, count.unit) for count in measures_of(each.text).counts] == [(each.quantity, each.unit)]
