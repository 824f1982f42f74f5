"""A column to be added to a money table: one year, several, open ones, or one of those without years."""

from django import forms

from geumcheon.lib.years import AFTER_TERM, PRIOR, UNDIVIDED

YEAR, SPAN, SINCE = "year", "span", "since"
KINDS = (
    (YEAR, "한 해"),
    (SPAN, "여러 해"),
    (SINCE, "그해 이후"),
    (PRIOR, "기투자"),
    (AFTER_TERM, "임기 후"),
    (UNDIVIDED, "연도 미구분"),
)
FIRST_YEAR, LAST_YEAR = 1950, 2099
NO_YEAR = f"{FIRST_YEAR}부터 {LAST_YEAR}까지의 해를 적으십시오."


class ColumnForm(forms.Form):
    """`key` is the new column's, as the card file writes it."""

    column_kind = forms.ChoiceField(label="더할 열", choices=KINDS, required=False)
    column_first = forms.CharField(label="해(첫해)", required=False, max_length=4)
    column_last = forms.CharField(label="끝해", required=False, max_length=4)

    def clean(self):
        said = super().clean()
        kind = said.get("column_kind") or YEAR
        first, last = _year(said.get("column_first")), _year(said.get("column_last"))
        if kind in (YEAR, SPAN, SINCE) and first is None:
            self.add_error("column_first", NO_YEAR)
        elif kind == SPAN and (last is None or last <= first):
            self.add_error("column_last", "첫해보다 뒤의 해를 적으십시오.")
        else:
            said["key"] = {YEAR: f"{first}", SPAN: f"{first}-{last}", SINCE: f"{first}-"}.get(kind, kind)
        return said


def _year(text: str | None) -> int | None:
    text = (text or "").strip()
    if not (text.isascii() and text.isdigit()):
        return None
    return int(text) if FIRST_YEAR <= int(text) <= LAST_YEAR else None
