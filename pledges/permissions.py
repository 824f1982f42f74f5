"""Who may do what: one enum of rights, one table of roles, one table of addresses."""

from enum import StrEnum

from pledges.choices import Role


class Perm(StrEnum):
    VIEW_CARD = "pledges.view_card"
    EXPORT_REPORT = "pledges.export_report"
    VIEW_HISTORY = "pledges.view_history"
    EDIT_PLAN = "pledges.edit_plan"
    RECORD_RESULTS = "pledges.record_results"
    MANAGE_PLEDGES = "pledges.manage_pledges"


PUBLIC = "public"
SIGNED_IN = "signed-in"

_READ = {Perm.VIEW_CARD, Perm.EXPORT_REPORT}

ROLES: dict[str, frozenset[Perm]] = {
    Role.VIEWER: frozenset(_READ),
    Role.OFFICER: frozenset(_READ | {Perm.EDIT_PLAN, Perm.RECORD_RESULTS}),
    Role.COORDINATOR: frozenset(Perm),
    Role.AUDITOR: frozenset(_READ | {Perm.VIEW_HISTORY}),
}

# Every address of the project by its full name. One missing here is refused and fails a test.
PAGES: dict[str, str] = {
    "login": PUBLIC,
    "pledges:account-setup": PUBLIC,
    "admin:*": Perm.MANAGE_PLEDGES,
    "logout": SIGNED_IN,
    "home": Perm.VIEW_CARD,
    "pledges:budget-list": Perm.VIEW_CARD,
    "pledges:budget-export": Perm.EXPORT_REPORT,
    "pledges:variance-list": Perm.VIEW_CARD,
    "pledges:variance-export": Perm.EXPORT_REPORT,
    "pledges:pledge-list": Perm.VIEW_CARD,
    "pledges:pledge-export": Perm.EXPORT_REPORT,
    "pledges:pledge-export-csv": Perm.EXPORT_REPORT,
    "pledges:card-detail": Perm.VIEW_CARD,
    "pledges:card-money": Perm.VIEW_CARD,
    "pledges:card-targets": Perm.VIEW_CARD,
    "pledges:target-detail": Perm.VIEW_CARD,
    "pledges:card-results": Perm.VIEW_CARD,
    "pledges:card-adjustments": Perm.VIEW_CARD,
    "pledges:card-compare": Perm.VIEW_CARD,
    "pledges:card-findings": Perm.VIEW_CARD,
    "pledges:finding-list": Perm.VIEW_CARD,
    "pledges:finding-export": Perm.EXPORT_REPORT,
    "pledges:quality-list": Perm.VIEW_CARD,
    "pledges:quality-export": Perm.EXPORT_REPORT,
    "pledges:finding-aside": Perm.RECORD_RESULTS,
    "pledges:card-history": Perm.VIEW_HISTORY,
    "pledges:card-export": Perm.EXPORT_REPORT,
    "pledges:compare-export": Perm.EXPORT_REPORT,
    "pledges:request-export": Perm.EXPORT_REPORT,
    "pledges:request-end-export": Perm.EXPORT_REPORT,
}
