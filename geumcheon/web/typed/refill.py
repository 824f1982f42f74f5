"""A page as it was answered, its form filled with what was typed. All else stays byte for byte.

No form knows of it: controls are found by their names in the HTML.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.utils.html import escape

from .controls import Control, controls_of

_BUTTONS = {"submit", "button", "reset", "image", "file"}
_TICKED = {"checkbox", "radio"}


@dataclass(frozen=True, slots=True)
class Refilled:
    """`lost`: names of fields that have no place on the page any more."""

    html: str
    lost: list[str]


def refilled(html: str, path: str, fields: list) -> Refilled:
    """`path`: the address of the page; `fields`: (name, values) as they were sent."""
    values = {name: list(each) for name, each in fields}
    form = _form_of(controls_of(html), urlsplit(path).path, values)
    edits = [edit for control in form if (edit := _edit(control, values))]
    for start, end, text in sorted(edits, reverse=True):
        html = html[:start] + text + html[end:]
    placed = {control.name for control in form}
    return Refilled(html, [name for name, each in fields if name not in placed and any(each)])


def _form_of(controls: list[Control], path: str, values: dict) -> list[Control]:
    """The controls of the form that sends to this page and shares most names with what was sent."""
    forms: dict[int, list[Control]] = {}
    for control in controls:
        if control.method == "post" and _is_own(control.action, path):
            forms.setdefault(control.form, []).append(control)
    best = max(forms.values(), key=lambda form: _shared(form, values), default=[])
    return best if _shared(best, values) else []


def _is_own(action: str, path: str) -> bool:
    parts = urlsplit(action)
    return not parts.netloc and parts.path in ("", path)


def _shared(form: list[Control], values: dict) -> int:
    return len({control.name for control in form} & values.keys())


def _edit(control: Control, values: dict) -> tuple[int, int, str] | None:
    """What to write between two places of the page; None where the control stays."""
    sent, attrs = values.get(control.name, []), dict(control.attrs)
    kind = (attrs.get("type") or "text").lower()
    if control.tag == "input" and kind in _TICKED:
        return _marked(control, "checked", (control.value or "on") in sent)  # a box left empty is not sent
    if not sent or kind in _BUTTONS:
        return None
    if control.tag == "option":
        return _marked(control, "selected", control.value in sent)
    if control.tag == "textarea":
        return control.start, control.end, "\n" + escape(sent.pop(0))
    return _tag(control, attrs | {"value": sent.pop(0)}) if control.tag == "input" else None


def _marked(control: Control, mark: str, stands: bool) -> tuple[int, int, str]:
    attrs = {name: value for name, value in control.attrs if name != mark}
    return _tag(control, attrs | ({mark: None} if stands else {}))


def _tag(control: Control, attrs: dict) -> tuple[int, int, str]:
    words = [name if value is None else f'{name}="{escape(value)}"' for name, value in attrs.items()]
    return control.start, control.end, f"<{' '.join([control.tag, *words])}>"
