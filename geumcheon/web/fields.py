"""Fields that many forms share: texts that must be seen to count, quantities with commas, versions kept hidden."""

import re
import unicodedata

from django import forms

from geumcheon.lib.text import is_blank

NOT_SEEN = "화면이 오래되었거나 온전하지 않습니다. 화면을 새로 고친 뒤 다시 저장하십시오."
_GROUPED = re.compile(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?")


class VisibleText(forms.CharField):
    """Signs that nobody sees are no text: they count as empty. Letters are composed, lines end as they do inside."""

    def to_python(self, value):
        text = super().to_python(value)
        if not isinstance(text, str) or is_blank(text):
            return self.empty_value
        return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


class Quantity(forms.DecimalField):
    """A number as people write it, 1,000 too. A line of text: a number's own widget shows no comma again."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})

    def to_python(self, value):
        if isinstance(value, str) and _GROUPED.fullmatch(value.strip()):
            value = value.replace(",", "")
        return super().to_python(value)


class SeenField(forms.IntegerField):
    """The version that the page had shown, hidden; whatever is wrong with it, the person can only load it again."""

    widget = forms.HiddenInput

    def __init__(self, **more):
        codes = ("required", "invalid", "min_value", "max_value")
        super().__init__(error_messages=dict.fromkeys(codes, NOT_SEEN), **more)


def told_above(form: forms.Form, *names: str) -> None:
    """What is wrong with hidden fields as one sentence of the whole form, without the name of a field. For clean()."""
    wrong = [name for name in names if form.errors.pop(name, None)]
    if wrong:
        form.add_error(None, NOT_SEEN)


def status_of(*sent: forms.Form) -> int:
    """Of the answer to forms that do not hold: 400 where what the page keeps hidden did not come along whole."""
    told = (words for form in sent for words in form.errors.values())
    return 400 if any(NOT_SEEN in words for words in told) else 200
