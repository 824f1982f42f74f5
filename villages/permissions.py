"""Who may open which page of the dongs. The rights and the roles that hold them stand in pledges."""

from pledges.permissions import Perm

PAGES: dict[str, str] = {
    "villages:village-list": Perm.VIEW_CARD,
    "villages:village-detail": Perm.VIEW_CARD,
    "villages:programme-detail": Perm.VIEW_CARD,
    # Whose dongs a person may write is asked by the page and by the action: villages/actions/rights.py.
    "villages:grants-update": Perm.RECORD_RESULTS,
    "villages:village-export": Perm.EXPORT_REPORT,
}
