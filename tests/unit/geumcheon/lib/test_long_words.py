"""Words made to keep a reader busy: each is answered, since none of the readers goes back over what it has read.

A reader whose work grows with the square of the length would not come to an end here; no clock is needed.
"""

from contextlib import suppress

import pytest

from geumcheon.lib.money import Unit, UnreadableAmount, read_amount, read_typed, read_words
from geumcheon.lib.years import is_partial_date
from geumcheon.web.clean_text import clean
from geumcheon.web.markdown import html_of
from pledges.domain.measures import measures_of

LONG = 100_000
WORDS = {
    "digits": "9" * LONG,
    "digits with commas": "1," * (LONG // 2),
    "almost an amount": "1" * LONG + "억만x",
    "units in a row": "1억2천" * (LONG // 4),
    "spaces": "1" + " " * LONG + "x",
    "points": "1." * (LONG // 2),
    "brackets": "(" * LONG,
    "dates that do not end": "2018. " * (LONG // 6),
    "bullets": "- " * (LONG // 2),
    "stars": "*a_" * (LONG // 3),
    "tables": "|-" * (LONG // 2),
    "dong after dong": "10개동 × 2천5백 " * (LONG // 12),
}


READERS = {
    "cells of a file": lambda text: read_amount(text, Unit.MILLION),
    "cells of a form": lambda text: read_typed(text, Unit.MILLION),
    "amounts in words": read_words,
    "dates": is_partial_date,
    "targets": measures_of,
    "texts at the door": clean,
    "markdown": html_of,
}


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
def test_words_of_a_hundred_thousand_signs_are_read_to_the_end(read, words):
    with suppress(UnreadableAmount):
        read(words)
