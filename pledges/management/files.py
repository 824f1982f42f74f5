"""Card files that a command is given: measured before they are read, since anything may be named."""

from pathlib import Path

from pledges.card_file import Problem, Refused, read_card
from pledges.card_file.decode import MOST_BYTES
from pledges.domain.card import Card


def card_in(path: Path) -> Card:
    """The card of a file; raises Refused with every problem, also where it is no file to read."""
    return read_card(_content(path))


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise _refused("폴더입니다. 파일을 지정해 주십시오.")
        if not path.exists():
            raise _refused("파일이 없습니다.")
        if path.stat().st_size > MOST_BYTES:
            raise _refused(f"파일이 너무 큽니다. {MOST_BYTES // 1_000_000}MB 이하여야 합니다.")
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as fault:
        raise _refused(f"파일을 읽을 수 없습니다({getattr(fault, 'strerror', None) or fault}).") from fault


def _refused(message: str) -> Refused:
    return Refused([Problem("", message)])
