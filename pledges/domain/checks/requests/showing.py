"""How a change between two plans is told."""

from dataclasses import dataclass

from pledges.domain.items import Fate

LASTING = (Fate.SAME, Fate.RENAMED)
FOLLOWS = "세부사업의 추가·종료에서 따라온 변경입니다."


@dataclass(frozen=True, slots=True)
class Shown:
    """`words`: what changed, in a few words. `why_small`: a whole sentence, where it is only good to know."""

    words: str
    why_small: str = ""


def several(names: list[str]) -> str:
    """The first three, and how many more."""
    more = len(names) - 3
    return ", ".join(names[:3]) + (f" 외 {more}건" if more > 0 else "")
