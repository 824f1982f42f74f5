"""Rows of the registers, as the forms of the admin send them."""

from pledges.models import Department, FundingSource, MayoralTerm, PolicyField

NEW = {
    Department: {"name": "기획예산과", "kind": "managing"},
    PolicyField: {"name": "안전한 금천", "order": "7"},
    FundingSource: {"label": "특별교부금", "level": "metropolitan", "order": "25"},
    MayoralTerm: {"ordinal": "8", "first_year": "2022", "last_year": "2026"},
}
