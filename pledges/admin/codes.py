"""Tables of what the checks found and of what people were told: codes and addresses in Korean words."""

from decimal import Decimal

from django.contrib import admin

from geumcheon.web.admin.read_only import ReadOnlyAdmin
from pledges.domain.checks import Cause, Severity
from pledges.domain.checks.keys import value_of
from pledges.models import Comment, FindingTally, Notice, Presence, SetAside, StoredFinding
from pledges.reports.finding_rows import code_labels
from pledges.reports.marks import SEVERITY_LABELS
from pledges.reports.page_words import page_words

CAUSES = {Cause.MISMATCH: "불일치", Cause.ROUNDING: "단수차", Cause.INCOMPLETE: "빈 칸이 있어 셈하지 못함"}


def code_words(code: str) -> str:
    return code_labels().get(code, code)


def severity_words(severity: str) -> str:
    return SEVERITY_LABELS[Severity(severity)]


def cause_words(cause: str) -> str:
    return CAUSES[Cause(cause)] if cause else ""


def value_words(text: str) -> str:
    """Won and counts with their thousands grouped, texts without the quotes they are kept in."""
    value = value_of(text)
    if value is None or isinstance(value, str):
        return value or ""
    return f"{Decimal(value):,f}"


VALUES = {"stated": value_words, "computed": value_words}


@admin.register(StoredFinding)
class StoredFindingAdmin(ReadOnlyAdmin):
    """Places as the card file spells them are for programs; `where` says the same in words."""

    hidden = ("place", "identity", "key")
    worded = {"code": code_words, "severity": severity_words, "cause": cause_words, **VALUES}


@admin.register(SetAside)
class SetAsideAdmin(ReadOnlyAdmin):
    hidden = ("identity", "key")
    worded = {"code": code_words, **VALUES}


@admin.register(FindingTally)
class FindingTallyAdmin(ReadOnlyAdmin):
    hidden = ("checked",)


@admin.register(Notice)
class NoticeAdmin(ReadOnlyAdmin):
    hidden = ("key",)
    worded = {"address": page_words}


@admin.register(Presence)
class PresenceAdmin(ReadOnlyAdmin):
    worded = {"place": page_words}


@admin.register(Comment)
class CommentAdmin(ReadOnlyAdmin):
    hidden = ("token",)
