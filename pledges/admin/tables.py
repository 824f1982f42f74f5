"""Every other table: to look at. What is internal or secret is on no page, here neither."""

from django.apps import apps
from django.contrib import admin
from django.db.models import Case, TextField, Value, When
from django.utils.html import format_html_join

from geumcheon.web.admin.columns import moment_words
from geumcheon.web.admin.read_only import ReadOnlyAdmin
from pledges.models import ChangeRecord, ChangeSet, OpenSession, PledgeAuthor
from pledges.reports.register_words import record_words, target_words
from pledges.reports.timeline import MOST_RECORDS


@admin.register(PledgeAuthor)
class PledgeAuthorAdmin(ReadOnlyAdmin):
    hidden = ("name", "phone", "blanks")


@admin.register(ChangeSet)
class ChangeSetAdmin(ReadOnlyAdmin):
    """The state after a save holds authors' names and telephones; what changed is shown without them."""

    list_display = ("when", "who", "what", "version", "reason", "origin")
    search_fields = ("identity", "who", "reason")
    hidden = ("snapshot", "aggregate", "identity", "at")

    def get_fields(self, request, obj=None):
        return ["when", "what", *super().get_fields(request, obj), "changes"]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("snapshot").annotate(own=_own())

    @admin.display(description="때", ordering="at")
    def when(self, row):
        return moment_words(row.at)

    @admin.display(description="대상", ordering="identity")
    def what(self, row):
        return target_words(row, row.own)

    @admin.display(description="바뀐 것")
    def changes(self, row):
        records = row.records.order_by("pk")[:MOST_RECORDS]
        return format_html_join("", "<p>{}: {} → {}</p>", (record_words(each, row) for each in records))


@admin.register(ChangeRecord)
class ChangeRecordAdmin(ReadOnlyAdmin):
    list_display = ("saved", "target", "what", "old", "new")
    hidden = ("before", "after", "field")

    def get_queryset(self, request):
        return super().get_queryset(request).defer("change_set__snapshot").annotate(own=_own("change_set__"))

    def get_fields(self, request, obj=None):
        return [*self.list_display]

    @admin.display(description="변경 이력", ordering="change_set")
    def saved(self, row):
        return row.change_set

    @admin.display(description="대상", ordering="change_set__identity")
    def target(self, row):
        return target_words(row.change_set, row.own)

    @admin.display(description="항목", ordering="field")
    def what(self, row):
        return record_words(row, row.change_set)[0]

    @admin.display(description="앞")
    def old(self, row):
        return record_words(row, row.change_set)[1]

    @admin.display(description="뒤")
    def new(self, row):
        return record_words(row, row.change_set)[2]


def _own(way: str = ""):
    """Rows of registers are told by what they held; whole plans are not read for that."""
    alone = When(**{f"{way}pledge__isnull": True}, then=f"{way}snapshot")
    return Case(alone, default=Value(""), output_field=TextField())


# The key of a session opens it: whoever reads it is signed in as its owner. They are shown to their owners alone.
SECRET = {OpenSession}

for model in apps.get_app_config("pledges").get_models():
    if model not in SECRET and not admin.site.is_registered(model):
        admin.site.register(model, ReadOnlyAdmin)
