"""Fields that many forms share: what counts as a text, commas of quantities, a hidden version that is not sound."""

from decimal import Decimal

import pytest
from django import forms

from geumcheon.web.fields import NOT_SEEN, Quantity, SeenField, VisibleText, told_above


class Sample(forms.Form):
    words = VisibleText()
    number = Quantity(max_digits=27, decimal_places=10)
    seen = SeenField(min_value=0, max_value=9)

    def clean(self):
        told_above(self, "seen")


def sample(**more) -> Sample:
    return Sample({"words": "오기", "number": "3", "seen": "1"} | more)


NOTHING = ["\u200b", "\ufeff", "\u00a0", " \u200d\u3000 ", "\u3164", "\u2800\u2060", "\u00ad"]


@pytest.mark.parametrize("nothing", NOTHING)
def test_a_text_that_nobody_sees_is_empty(nothing):
    assert list(sample(words=nothing).errors) == ["words"]
    seen = sample(words=f"{nothing}오기")
    assert seen.is_valid()
    assert seen.cleaned_data["words"].endswith("오기")


@pytest.mark.parametrize(("typed", "number"), [("1,000", "1000"), ("1,234,567.5", "1234567.5"), (" 3 ", "3")])
def test_a_quantity_may_have_its_commas(typed, number):
    form = sample(number=typed)
    assert form.is_valid()
    assert form.cleaned_data["number"] == Decimal(number)


@pytest.mark.parametrize("typed", ["1,00", "1,0000", ",100", "1,000,", "1.000,5", "NaN"])
def test_commas_out_of_place_are_refused(typed):
    assert list(sample(number=typed).errors) == ["number"]


@pytest.mark.parametrize("seen", ["", "abc", "-1", "10", "9" * 30])
def test_a_hidden_version_that_is_not_sound_is_told_without_the_name_of_a_field(seen):
    form = sample(seen=seen)
    assert form.errors == {"__all__": [NOT_SEEN]}
    assert "seen)" not in form.as_p()
    assert sample().is_valid()
