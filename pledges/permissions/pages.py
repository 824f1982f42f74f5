"""Who may open which address."""

from .roles import Perm

PUBLIC = "public"
SIGNED_IN = "signed-in"

# Every address of the project by its full name. One missing here is refused and fails a test.
PAGES: dict[str, str] = {
    "login": PUBLIC,
    "pledges:account-setup": PUBLIC,
    "admin:*": Perm.MANAGE_PLEDGES,
    "logout": SIGNED_IN,
    "session": SIGNED_IN,
    "pledges:account-detail": SIGNED_IN,
    "pledges:account-password": SIGNED_IN,
    "pledges:account-session-end": SIGNED_IN,
    "pledges:person-list": Perm.MANAGE_PLEDGES,
    "pledges:person-create": Perm.MANAGE_PLEDGES,
    "pledges:person-update": Perm.MANAGE_PLEDGES,
    "pledges:person-link": Perm.MANAGE_PLEDGES,
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
    "pledges:plan-money": Perm.EDIT_PLAN,
}
