"""A finding beside what it speaks of, as a link to the page of findings; the same wherever it stands."""

from django.utils.html import escape

from pledges.reports.marks import Mark


def mark_link(mark: Mark, word: str, findings: str) -> str:
    """HTML; `word` as it is shown, `findings` is the address of the page of findings."""
    where, why = escape(f"{findings}#finding-{mark.number}"), escape(mark.finding.message)
    look = f"mark {escape(mark.finding.severity)}"
    return f'<a class="{look}" data-mark="{mark.number}" href="{where}" title="{why}">{escape(word)}</a>'
