"""When two writings say the same: spaces, bullets and kinds of dots apart. Nothing here guesses at meaning."""

import re
from functools import lru_cache

_SIGNS = re.compile(r"[^0-9A-Za-z가-힣一-鿿%]+")
_USUAL = ("사업 활성화 운영 지원 추진 확대 강화 조성 구축 개선 정비 관리 실시 확충 육성 도입 설치 개최").split()
_SPECIFIC = 4
"""Letters from which a word is taken to mean one thing on a card."""


@lru_cache(maxsize=4_096)
def letters(text: str) -> str:
    """Letters and figures alone: 우리 아이 and 우리아이, 3~4월 and 3 - 4월 are the same."""
    return _SIGNS.sub("", text)


def naming(name: str) -> str:
    """A name without the 사업 that may be left out at its end: two of one naming are one sub-project's."""
    bare = letters(name)
    return bare.removesuffix("사업") or bare


def stem(name: str) -> str:
    """What a name is called by for short: 동단위 공동체 활성화 → 동단위공동체. Empty where too little is left."""
    words = name.split()
    while len(words) > 1 and words[-1] in _USUAL:
        words.pop()
    bare = naming(" ".join(words))
    return bare if is_specific(bare) else ""


def is_specific(word: str) -> bool:
    """Whether a word is long enough and not one that any name may have."""
    return len(word) >= _SPECIFIC and word not in _USUAL
