"""A page as a tree: enough to find elements by their attributes and read their words."""

from html.parser import HTMLParser

VOID = {"br", "hr", "img", "input", "link", "meta"}


class Node:
    def __init__(self, tag: str, attributes: dict[str, str | None]):
        self.tag, self.attributes = tag, attributes
        self.children: list[Node | str] = []

    @property
    def text(self) -> str:
        """Its words, spaces folded."""
        return " ".join(self._words().split())

    @property
    def words(self) -> str:
        """As text, without the marks of findings that stand beside it."""
        return " ".join(self._words(without_marks=True).split())

    def _words(self, *, without_marks: bool = False) -> str:
        if without_marks and "data-mark" in self.attributes:
            return ""
        inner = (
            each if isinstance(each, str) else f" {each._words(without_marks=without_marks)} " for each in self.children
        )
        return "".join(inner)

    def all(self, tag: str = "", **attributes: str):
        """Elements below it in order; data_cell="total" asks for data-cell="total"."""
        asked = {name.replace("_", "-"): value for name, value in attributes.items()}
        for child in self.children:
            if isinstance(child, Node):
                if tag in ("", child.tag) and asked.items() <= child.attributes.items():
                    yield child
                yield from child.all(tag, **attributes)

    def find(self, tag: str = "", **attributes: str) -> "Node":
        """The first; AssertionError where there is none."""
        found = next(self.all(tag, **attributes), None)
        assert found is not None, f"no <{tag}> with {attributes}"
        return found

    def has(self, tag: str = "", **attributes: str) -> bool:
        return next(self.all(tag, **attributes), None) is not None

    def own_text(self) -> str:
        """Its own words, without those of elements inside."""
        return " ".join("".join(each for each in self.children if isinstance(each, str)).split())


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__()
        self.root = Node("root", {})
        self.open = [self.root]

    def handle_starttag(self, tag, attrs):
        node = Node(tag, dict(attrs))
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag):
        assert tag == self.open[-1].tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data):
        self.open[-1].children.append(data)


def tree_of(response, status: int = 200) -> Node:
    """The page of an answer; AssertionError for another status or tags that do not match."""
    assert response.status_code == status
    builder = _Builder()
    builder.feed(response.content.decode())
    builder.close()
    assert builder.open == [builder.root], f"left open: {[node.tag for node in builder.open[1:]]}"
    return builder.root
