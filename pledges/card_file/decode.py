"""Bytes → plain JSON nodes. What JSON allows and a card cannot hold is a problem with its path."""

import json
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

MOST_BYTES = 10_000_000
MOST_DIGITS = 40
DEEPEST = 20


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Why a file is refused, and where; the message is for the officer."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class Refused(Exception):
    """A file that was not taken, with every reason; `card` is what could be read of it all the same."""

    def __init__(self, problems, card=None):
        self.problems, self.card = tuple(problems), card
        super().__init__("\n".join(map(str, self.problems)))


class _Pairs(list):
    """The members of an object as they stand, the doubled ones too."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """A token that is JSON's and no card's; its message stands where it stood."""

    message: str


def decode(raw: bytes) -> tuple[object, list[Problem]]:
    """Nodes of dict, list, str, int, Decimal, bool, None and `Unfit`, with what is wrong in them.

    Raises Refused where there is no document to speak of.
    """
    if len(raw) > MOST_BYTES:
        raise _refused(f"파일이 너무 큽니다. {MOST_BYTES // 1_000_000}MB 이하여야 합니다.")
    try:
        node = json.loads(
            raw.decode("utf-8-sig"),
            object_pairs_hook=_Pairs,
            parse_int=lambda digits: _number(digits, int),
            parse_float=lambda digits: _number(digits, Decimal),
            parse_constant=lambda name: Unfit(f"숫자가 아닙니다({name})."),
        )
        problems: list[Problem] = []
        return _plain(node, "", 0, problems), problems
    except UnicodeDecodeError:
        raise _refused("UTF-8 글자로 된 파일이 아닙니다. UTF-8로 저장해 주십시오.") from None
    except json.JSONDecodeError as error:
        place = f"{error.lineno}행 {error.colno}번째 글자"
        raise _refused(f"JSON 형식이 아닙니다({place}).") from None
    except RecursionError:
        raise _refused("JSON이 너무 깊이 겹쳐 있습니다.") from None


def _refused(message: str) -> Refused:
    return Refused([Problem("", message)])


def _number(digits: str, kind):
    if len(digits) > MOST_DIGITS:
        return Unfit(f"숫자가 너무 깁니다({len(digits):,}자). {MOST_DIGITS}자 이하여야 합니다.")
    try:
        number = kind(digits)
    except InvalidOperation:  # an exponent of twenty digits
        return Unfit("숫자가 너무 크거나 작습니다.")
    if isinstance(number, Decimal) and abs(number.adjusted()) > MOST_DIGITS:
        return Unfit("숫자가 너무 크거나 작습니다.")
    return number


def _plain(node, path: str, depth: int, problems: list[Problem]):
    if depth > DEEPEST:
        problems.append(Problem(path, f"{DEEPEST}겹보다 깊이 겹쳐 있습니다."))
        return None
    if isinstance(node, _Pairs):
        return _object(node, path, depth, problems)
    if isinstance(node, list):
        return [_plain(each, f"{path}[{index}]", depth + 1, problems) for index, each in enumerate(node)]
    return _text(node, path, problems) if isinstance(node, str) else node


def _object(pairs: _Pairs, path: str, depth: int, problems: list[Problem]) -> dict:
    node: dict = {}
    for raw_key, value in pairs:
        key = _text(raw_key, path, problems)
        place = f"{path}.{key}" if path else key
        if key in node:
            problems.append(Problem(place, "같은 키가 두 번 나옵니다. 하나만 남겨 주십시오."))
        node[key] = _plain(value, place, depth + 1, problems)
    return node


def _text(text: str, path: str, problems: list[Problem]) -> str:
    """The text in one spelling (NFC); a NUL or half a character cannot be stored anywhere."""
    if "\x00" in text or any("\ud800" <= char <= "\udfff" for char in text):
        problems.append(Problem(path, "저장할 수 없는 글자(NUL 등)가 들어 있습니다."))
        text = "".join(c for c in text if c != "\x00" and not "\ud800" <= c <= "\udfff")
    return unicodedata.normalize("NFC", text)
