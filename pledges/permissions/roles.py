"""What each role may do at all; what the state of a plan or a review allows on top stands in `edits`."""

from enum import StrEnum

from pledges.choices import Role


class Perm(StrEnum):
    VIEW_CARD = "pledges.view_card"
    EXPORT_REPORT = "pledges.export_report"
    VIEW_HISTORY = "pledges.view_history"
    EDIT_PLAN = "pledges.edit_plan"
    RECORD_RESULTS = "pledges.record_results"
    MANAGE_PLEDGES = "pledges.manage_pledges"


_READ = {Perm.VIEW_CARD, Perm.EXPORT_REPORT}

ROLES: dict[str, frozenset[Perm]] = {
    Role.VIEWER: frozenset(_READ),
    Role.OFFICER: frozenset(_READ | {Perm.EDIT_PLAN, Perm.RECORD_RESULTS}),
    Role.COORDINATOR: frozenset(Perm),
    Role.AUDITOR: frozenset(_READ | {Perm.VIEW_HISTORY}),
}
