"""Markdown as the plain lines of an official paper: bullets □ ○ - · by depth. For workbooks and other files."""

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

BULLETS = ("□", "○", "-", "·")

_PARSER = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
_BREAKS = ("softbreak", "hardbreak")


@dataclass(frozen=True, slots=True)
class Line:
    """`depth` counts the lists around it; 0 stands outside of any."""

    text: str
    depth: int = 0
    bullet: str = ""

    def __str__(self) -> str:
        if not self.depth:
            return self.text
        return "  " * (self.depth - 1) + f"{self.bullet or ' '} {self.text}"


def plain_lines(markdown: str, first: str = "-") -> list[Line]:
    """Lines in the order of the text; `first` is the bullet of the outermost list."""
    tree = SyntaxTreeNode(_PARSER.parse(markdown))
    return list(_blocks(tree, 0, BULLETS.index(first)))


def plain_text(markdown: str, first: str = "-") -> str:
    return "\n".join(str(line) for line in plain_lines(markdown, first))


def _blocks(node: SyntaxTreeNode, depth: int, first: int) -> Iterator[Line]:
    for child in node.children:
        if child.type in ("bullet_list", "ordered_list"):
            yield from _items(child, depth + 1, first)
        elif child.type == "tr":
            yield Line(" | ".join(_words(cell) for cell in child.children), depth)
        elif child.type in ("inline", "fence", "code_block"):
            yield from (Line(text.strip(), depth) for text in _words(child).strip().split("\n"))
        else:
            yield from _blocks(child, depth, first)


def _items(node: SyntaxTreeNode, depth: int, first: int) -> Iterator[Line]:
    number = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
    for index, item in enumerate(node.children):
        mark = BULLETS[min(first + depth - 1, len(BULLETS) - 1)] if number is None else f"{number + index}."
        for place, line in enumerate(_blocks(item, depth, first)):
            # Further lines of the item stand without a bullet; lists below it bring their own.
            yield Line(line.text, depth, mark) if not place and not line.bullet else line


def _words(node: SyntaxTreeNode) -> str:
    if node.type in _BREAKS:
        return "\n"
    if node.children:
        return "".join(_words(child) for child in node.children)
    return node.content
