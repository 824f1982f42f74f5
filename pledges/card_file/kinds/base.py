"""What every kind can do, and what reading passes along: the unit and the problems found."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace

from geumcheon.lib.money import Unit

from ..decode import Problem, Unfit


@dataclass(frozen=True, slots=True)
class Context:
    """The unit that amounts stand in here, and the one list that problems are told to.

    `shifted` holds the lists that lost an element which could not be read at all: places
    counted in them would be wrong.
    """

    unit: Unit = Unit.WON
    problems: list[Problem] = field(default_factory=list)
    shifted: list[str] = field(default_factory=list)

    def tell(self, path: str, message: str) -> None:
        self.problems.append(Problem(path, message))

    def in_unit(self, unit: Unit) -> "Context":
        return replace(self, unit=unit)


class Kind(ABC):
    """A kind of value. `name` is what an officer is told was expected."""

    name = "값"

    @abstractmethod
    def read(self, node, path: str, context: Context):
        """The value of a JSON node; None after a problem was told."""

    def write(self, value, unit: Unit):
        """The JSON node of a value."""
        return value

    def empty(self, value) -> bool:
        """Whether the value says nothing, so that only `blanks` can tell if it was printed."""
        return value is None or value == ""

    def in_order(self, keys):
        """Keys of a map in the order they are written; as they came unless the kind has one."""
        return keys

    def merge(self, old, new):
        """What is stored once `new` was said over `old`."""
        return new

    def refuse(self, node, path: str, context: Context, why: str = "") -> None:
        found = node.message if isinstance(node, Unfit) else why or f"지금 값: {brief(node)}"
        context.tell(path, f"{self.name} 자리입니다. {found}")


def too_many(node, most: int) -> str:
    """Why a list or an object is refused for its size; nothing where it is neither."""
    if isinstance(node, list | dict):
        return f"{most:,}개 이하여야 하는데 {len(node):,}개입니다."
    return ""


def brief(node) -> str:
    """The node as a person would recognise it, cut short."""
    names = {dict: "객체", list: "목록", bool: "true/false", type(None): "null"}
    return names.get(type(node)) or f"‘{str(node)[:30]}’"
