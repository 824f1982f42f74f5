"""Names as a list or a head prints them: numbered, coded, with a remark behind. What is dressed is no other name."""

import re
from collections.abc import Iterable

from ..likeness import letters, naming

_DRESS = [
    re.compile(r"^[^0-9A-Za-z가-힣]*(?:\d{1,2}(?:-\d{1,2})*|[가나다라마바사아자차카타파하])[.)](?!\d)\s*"),
    re.compile(r"[(\[（〔](?:계속|변경|신규|추가|기존|당초|종료|완료|폐지)(?: ?사업)?[)\]）〕]\s*$"),
]
"""On either side: 1), 가., (계속)."""
_REMARKS = [
    re.compile(r"^[^0-9A-Za-z가-힣]*[가-힣A-Za-z]+-\d+(?:-\d+)*[.)]?\s+"),
    re.compile(r"\s*[:：][^:：]*\d[^:：]*$"),
    re.compile(r"[(\[（〔][^()\[\]（）〔〕]*\d[^()\[\]（）〔〕]*[)\]）〕]\s*$"),
    re.compile(r"\s(?:공약(?:사업)?\s*)?(?:조정|변경)\s*(?:\(?안\)?)?(?:\s*심의)?(?:\s*요청서?)?\s*$"),
]
"""On a request alone: the code before a title, the amount behind a name, 공약 조정."""
_ARROW = re.compile(r"→|⇒|➡|->")


def known_as(names: Iterable[str]) -> set[str]:
    """Letters of the names of a plan, dressed and not."""
    return {form for name in names for form in _forms(name, _DRESS)}


def printed_as(name: str, known: set[str]) -> set[str]:
    """Which of the known a printed name may stand for: itself where it is there, else what is under its dress."""
    bare = letters(name)
    return {bare} if bare in known else _forms(name, _DRESS + _REMARKS + _DRESS) & known


def two_names(title: str) -> list[str]:
    """A title that tells its own change (A → B), cut in two; else alone."""
    parts = [part for part in _ARROW.split(title) if letters(part)]
    return parts if len(parts) == 2 else [title]


def _forms(name: str, patterns: list[re.Pattern]) -> set[str]:
    forms = {name.strip()}
    for pattern in patterns:
        forms |= {pattern.sub("", form) for form in forms}
    return {bare for form in forms for bare in (letters(form), naming(form)) if bare}
