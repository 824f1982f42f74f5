"""The first place where a finding stands on a page gets an anchor, so that a list can lead to the very cell."""

import re

_MARK = re.compile(r'data-mark="(\d+)"')


def anchored(html: str) -> str:
    """With id="mark-3" beside the first data-mark="3": a finding may stand in two tables, an id may not."""
    seen: set[str] = set()

    def named(found: re.Match) -> str:
        if found[1] in seen:
            return found[0]
        seen.add(found[1])
        return f'id="mark-{found[1]}" {found[0]}'

    return _MARK.sub(named, html)
