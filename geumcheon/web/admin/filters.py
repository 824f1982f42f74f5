"""Filters of the admin's lists, in words where Django shows nothing."""

from django.contrib.admin import RelatedFieldListFilter


class OrBlank(RelatedFieldListFilter):
    """Rows that lead nowhere are a choice with a name: blank cells stay blank, a link cannot."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.empty_value_display = "(빈칸)"
