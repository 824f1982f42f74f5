"""Text made comparable character by character, so that every place in it stays where it was."""

_SPACES = (
    "\t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
)
_HIDDEN = "\u200b\u200c\u200d\u2060\ufeff"
_DASHES_OF_RANGES = "\u2013\u2014\u223c\u301c"
_DOTS = "\u2022\u2024\u2027\u22c5\u30fb\u318d\u119e\uff65"

# Full-width signs and digits stand 0xFEE0 above the plain ones. A line ends at \n alone.
_PLAIN = (
    {0xFEE0 + code: code for code in range(0x21, 0x7F)}
    | dict.fromkeys(map(ord, _SPACES + _HIDDEN), " ")
    | dict.fromkeys(map(ord, _DASHES_OF_RANGES), "~")
    | dict.fromkeys(map(ord, _DOTS), "·")
)


def plain(text: str) -> str:
    """As long as `text`: full-width forms, hidden spaces, dots and dashes of every kind made the usual ones."""
    return text.translate(_PLAIN)
