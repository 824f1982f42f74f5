"""Typed and pasted text made comparable, or refused before anyone tries to read it."""

import re
import unicodedata

# No amount needs more. The bound also keeps every pattern below from being fed a novel.
LONGEST = 80

# BIGINT ends at 9.2e18 won.
WON_DIGITS = 18

_HIDDEN = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u200a\u202f\u200b\u200c\u200d\u2060\ufeff"))

# △ and ▲ both stand before a decrease in Korean budget papers, ▽ and ▼ in older ones.
NEGATIVE = "△▲▽▼\u2212-"

# A plain count with its separators in place, or without any.
COUNT = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)"


class UnreadableAmount(ValueError):
    """The text is no amount. Its message is Korean, for the officer who typed it."""


def folded(text: str) -> str:
    """Return `text` without hidden spaces, full-width forms and outer blanks.

    Raises UnreadableAmount for a text that is too long, and for ①, ² and ½, which
    folding would turn into plain digits (a footnote mark would become money).
    """
    visible = text.strip()
    if len(visible) > LONGEST:
        raise UnreadableAmount(f"금액으로 읽기에는 너무 깁니다({LONGEST}자까지).")
    if any(unicodedata.category(character) == "No" for character in visible):
        raise refusal(visible)
    plain = unicodedata.normalize("NFKC", visible.translate(_HIDDEN))
    return re.sub(r" +", " ", plain).strip()


def refusal(text: str) -> UnreadableAmount:
    """Return the refusal that quotes what was typed."""
    return UnreadableAmount(f"금액으로 읽을 수 없습니다: ‘{text}’")


def split_won(text: str) -> UnreadableAmount:
    """Return the refusal of an amount that would split a won."""
    return UnreadableAmount(f"1원이 되지 않는 금액이 있습니다: ‘{text}’")


def bounded(won: int) -> int:
    """Return `won` as it is; raise UnreadableAmount beyond 18 digits."""
    if abs(won) >= 10**WON_DIGITS:
        raise UnreadableAmount(f"금액이 너무 큽니다(원 단위 {WON_DIGITS}자리까지).")
    return won
