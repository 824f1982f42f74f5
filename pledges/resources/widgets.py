"""Cells of a register's file: what may stand in them, refused in Korean otherwise."""

from import_export.widgets import CharWidget, IntegerWidget


class LabelWidget(CharWidget):
    """A closed list by the words an officer reads; the stored word is taken as well."""

    def __init__(self, choices):
        super().__init__()
        self.choices = choices

    def clean(self, value, row=None, **kwargs):
        text = str(value or "").strip()
        stored = {label: each for each, label in self.choices.choices} | {each: each for each in self.choices.values}
        if text not in stored:
            raise ValueError(f"{text or '빈칸'}: 다음 가운데 하나를 적으십시오. {', '.join(self.choices.labels)}")
        return stored[text]

    def render(self, value, obj=None, **kwargs):
        return str(self.choices(value).label) if value in self.choices.values else ""


class NameWidget(CharWidget):
    """Names without the blanks around them."""

    def clean(self, value, row=None, **kwargs):
        return str(value if value is not None else "").strip()


class NumberWidget(IntegerWidget):
    """A whole number in the column called `label`."""

    def __init__(self, label: str):
        super().__init__(coerce_to_string=False)
        self.label = label

    def clean(self, value, row=None, **kwargs):
        try:
            return int(str(value).strip() or "x")
        except ValueError:
            raise ValueError(f"{self.label}에는 0 이상의 정수를 적으십시오.") from None
