"""Pages that edit the parts of a draft, as a test opens, types and saves them."""

from pledges.sheets import card_of
from tests.pages.forms import sent_as_shown
from tests.support.plan_drafts import edit_address

PAGES = ("head", "facts", "texts", "items", "targets")
TYPED = {
    "head": ("title", "새 이름"),
    "facts": ("label-0", "사업량"),
    "texts": ("goal", "- 목표"),
    "items": ("name:a", "새 세부사업"),
    "targets": ("text:2019:a", "4회"),
}


def draft(pledge):
    return card_of(pledge).plan(1)


def typed_on(desk, address: str, **typed) -> dict:
    return sent_as_shown(desk.get(address)) | typed


def save(desk, pledge, page: str, **typed):
    address = edit_address(pledge, page)
    return desk.post(address, typed_on(desk, address, **typed))
