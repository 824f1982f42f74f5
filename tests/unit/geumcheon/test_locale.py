"""Words that packages leave in English: the readable list and the compiled one say the same, in Korean."""

import gettext
import re

import pytest
from django.conf import settings
from django.utils.translation import gettext as translated
from django.utils.translation import override

FOLDER = settings.LOCALE_PATHS[0] / "ko" / "LC_MESSAGES"
ENTRY = re.compile(r'^msgid "(.+)"\nmsgstr "(.*)"$', re.MULTILINE)
ENTRIES = ENTRY.findall((FOLDER / "django.po").read_text("utf-8"))


def test_the_compiled_list_is_that_of_the_file():
    with (FOLDER / "django.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)

    assert {english: compiled.gettext(english) for english, _ in ENTRIES} == dict(ENTRIES)
    assert len(ENTRIES) == len(dict(ENTRIES)) == len(compiled._catalog) - 1


@pytest.mark.parametrize(("english", "korean"), ENTRIES)
def test_a_word_is_said_in_korean_with_the_same_places(english, korean):
    places = re.compile(r"%\(\w+\)s|%s|\{\}")

    with override("ko"):
        assert translated(english) == korean
    assert korean == "%s" or re.search("[가-힣]", korean)
    assert places.findall(english) == places.findall(korean)
