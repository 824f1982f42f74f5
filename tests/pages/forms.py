"""What a browser would send of a form as it is shown."""

from .dom import Node, tree_of

NEVER_SENT = {"submit", "button", "image", "reset"}
TYPED = {"text", "search", "tel", "url", "email", "date", "month", "number", "password"}


def sent_as_shown(response, status: int = 200) -> dict[str, list[str]]:
    """Of the form that edits, nothing typed and no button pressed."""
    return fields_of(edit_form(response, status))


def edit_form(response, status: int = 200) -> Node:
    """The form that edits: one that says data-edit, else the last that posts, the frame's own apart."""
    root = tree_of(response, status)
    told = next((form for form in root.all("form") if "data-edit" in form.attributes), None)
    return told or list(root.find("main").all("form", method="post"))[-1]


def typed_names(form: Node) -> list[str]:
    """Fields into which words can be typed."""
    lines = [each for each in form.all("input") if (each.attributes.get("type") or "text") in TYPED]
    return [each.attributes["name"] for each in [*lines, *form.all("textarea")] if each.attributes.get("name")]


def fields_of(form: Node) -> dict[str, list[str]]:
    data: dict[str, list[str]] = {}
    for node in form.all():
        name = node.attributes.get("name")
        if name and "disabled" not in node.attributes:
            data.setdefault(name, []).extend(_values(node))
    return {name: values for name, values in data.items() if values}


def _values(node: Node) -> list[str]:
    if node.tag == "textarea":
        return [
            "".join(each for each in node.children if isinstance(each, str)).removeprefix("\n").replace("\n", "\r\n")
        ]
    if node.tag == "select":
        options = list(node.all("option"))
        chosen = [each for each in options if "selected" in each.attributes] or options[:1]
        # An option without a value sends its words.
        return [each.attributes["value"] or "" if "value" in each.attributes else each.text for each in chosen]
    return _of_input(node) if node.tag == "input" else []


def _of_input(node: Node) -> list[str]:
    kind = node.attributes.get("type", "text")
    if kind in NEVER_SENT or (kind in ("checkbox", "radio") and "checked" not in node.attributes):
        return []
    return [node.attributes.get("value") or ("on" if kind == "checkbox" else "")]
