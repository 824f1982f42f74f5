"""What a button of the table does short of saving: what is typed stays, and comes back with one thing changed."""

from dataclasses import replace

from geumcheon.lib.money import UnreadableAmount
from geumcheon.lib.years import in_order
from pledges.domain.funding import TypedLine, TypedMoney, in_unit

from .reading import UNITS

SAVE, COUNT, IN_UNIT, ADD_COLUMN, ADD_LINE = "save", "count", "unit", "add-column", "add-line:"
UNREAD = "읽지 못한 칸이 있어 단위를 바꾸지 않았습니다. 표시한 칸을 먼저 고치십시오."
THERE = "이미 있는 열입니다."


def stepped(form) -> tuple[TypedMoney, list[str]]:
    """The table after it, and why it could not be done."""
    do = form.do
    if do == IN_UNIT:
        return _in_unit(form)
    if do == ADD_COLUMN:
        return _with_column(form)
    if do.startswith(ADD_LINE):
        return _with_line(form.typed, do.removeprefix(ADD_LINE)), []
    return form.typed, []


def _in_unit(form) -> tuple[TypedMoney, list[str]]:
    asked = next((unit for unit in UNITS if unit == form.data.get("in_unit")), form.typed.unit)
    try:
        return in_unit(form.typed, asked), []
    except UnreadableAmount:
        return form.typed, [UNREAD]


def _with_column(form) -> tuple[TypedMoney, list[str]]:
    if not form.column.is_valid():
        return form.typed, []
    key = form.column.cleaned_data["key"]
    if key in form.typed.kept_columns:
        form.column.add_error("column_kind", THERE)
        return form.typed, []
    columns = tuple(in_order([*form.typed.columns, key]))
    return replace(form.typed, columns=columns, gone_columns=form.typed.gone_columns - {key}), []


def _with_line(typed: TypedMoney, item: str) -> TypedMoney:
    if item not in typed.items:
        return typed
    number = max((line.number for line in typed.of_item(item)), default=-1) + 1
    return replace(typed, lines=(*typed.lines, TypedLine(item, number)))
