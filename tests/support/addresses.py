"""Every address of the project as a browser would ask for it, in an office where something stands behind each."""

from contextlib import suppress
from hashlib import sha256
from uuid import UUID

from django.urls import NoReverseMatch, get_resolver, reverse

from pledges.actions.comments import comment
from pledges.actions.reviews import keep_file
from pledges.models import Comment, User
from pledges.permissions import Part
from tests.support.dongs import programme, take_dongs
from tests.support.plan_drafts import make_draft_pledge
from tests.support.rounds import FACTS, TEXTS, actor, opened, say

PDF = b"%PDF-1.7\n%%EOF"
DIGEST = sha256(PDF).hexdigest()
CARD = {"term": "7", "code": "주민참여-1"}
DRAFT = {"term": "7", "code": "시험-1"}
REPORT = {"term": "7", "code": "시험-9", "serial": 1}
GIVEN = (
    {}, CARD, CARD | {"revision": 1}, DRAFT | {"revision": 1}, REPORT, REPORT | {"place": 0},
    REPORT | {"digest": DIGEST}, {"year": 2021, "quarter": 3}, {"dong": "독산1동"}, {"token": "x"}, {"object_id": "1"},
)  # fmt: skip
"""What stands in addresses; of two that fit, the later."""


def busy_office() -> User:
    """Every table that officers fill holds something; its coordinator. Files go below settings.DATA_DIR."""
    take_dongs()
    pledge = make_draft_pledge()
    made = opened(code=REPORT["code"])
    say(made, **TEXTS, **FACTS)
    say(made, part=Part.REVIEW_EVIDENCE, evidence=(keep_file("총회 계획.pdf", PDF),))
    comment(pledge, "의견", actor=actor(made.coordinator), token=UUID(int=1))
    return made.coordinator


def every_name(resolver=None, namespaces=()) -> list[str]:
    """Full names of all addresses, through every include; a nameless address is told as its pattern."""
    names = []
    for entry in (resolver or get_resolver()).url_patterns:
        if hasattr(entry, "url_patterns"):
            inner = (*namespaces, entry.namespace) if entry.namespace else namespaces
            names += every_name(entry, inner)
        else:
            names.append(":".join((*namespaces, entry.name or f"(nameless) {entry.pattern}")))
    return names


def addresses() -> dict[str, str]:
    """By name, as they are in the busy office."""
    found = {}
    for name in every_name():
        for given in (*GIVEN, {"key": _key_in(name)}, DRAFT | {"key": _key_in(name)}):
            with suppress(NoReverseMatch):
                found[name] = reverse(name, kwargs=given)
    return found


def read_whole(answer) -> None:
    """A file that is taken is open until its end is read."""
    if answer.streaming:
        list(answer)


def _key_in(name: str) -> int:
    """Of the row that an address of this name speaks of."""
    if name.startswith("villages:"):
        return programme().pk
    return (Comment if "comment" in name else User).objects.order_by("pk").first().pk
