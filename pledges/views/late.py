"""A step that came too late: what was typed beside it, and what happened since its page was opened."""

from collections.abc import Mapping

from django.forms import Form

from pledges.models import Pledge
from pledges.models.limits import LINE
from pledges.reports.meanwhile import saves_since

LABELS = {"reason": "까닭", "comment": "의견", "how": "종결 방식", "on": "종결일"}


def late_page(sent: Mapping, pledge: Pledge, kind: str, number: int, form: Form | None = None) -> dict:
    """For templates/parts/_meanwhile.html. `form`: what the page still shows; of it nothing needs to be told."""
    seen = sent.get("seen", "")
    is_version = seen.isascii() and seen.isdigit() and len(seen) < 10
    return {
        "saves": saves_since(pledge, kind, number, int(seen)) if is_version else [],
        "left_words": left_words(sent, form.fields if form else ()),
    }


def left_words(sent: Mapping, shown=()) -> list[tuple[str, str]]:
    return [(label, sent[name][:LINE]) for name, label in LABELS.items() if sent.get(name) and name not in shown]
