"""Columns of both plans together: a year that one of them does not have stays blank there."""

from geumcheon.lib.years import in_order
from pledges.reports.columns import ColumnHead, column_heads
from pledges.reports.money_side import MoneySide


def money_columns(*sides: MoneySide) -> tuple[ColumnHead, ...]:
    return joined_columns(*(side.budget for side in sides))


def joined_columns(*tables) -> tuple[ColumnHead, ...]:
    return column_heads(in_order(head.key for table in tables for head in table.columns))


def side_words(before: MoneySide) -> tuple[str, str]:
    """How the two sides are called in every table: 당초, and 조정(안)."""
    named = before.label
    return "당초" if named in ("당초", "") else f"당초\n({named})", "조정(안)"
