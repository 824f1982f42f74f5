"""Particles that follow the last syllable of a word, so that made-up sentences read like written ones."""

_FIRST, _FINALS, _RIEUL = ord("가"), 28, 8


def _final(word: str) -> int:
    """The number of the closing consonant of the last syllable; 0 where it is open."""
    return (ord(word[-1]) - _FIRST) % _FINALS


def object_of(word: str, quoted: str = "") -> str:
    """을 or 를; `quoted` is how the word stands, where that is in marks."""
    return f"{quoted or word}{'을' if _final(word) else '를'}"


def towards(word: str, quoted: str = "") -> str:
    """으로 or 로."""
    return f"{quoted or word}{'으로' if _final(word) not in (0, _RIEUL) else '로'}"


def together_with(word: str) -> str:
    """과 or 와."""
    return f"{word}{'과' if _final(word) else '와'}"
