"""Money for eyes: `|won:unit` as a cell prints it, `|change:unit` as 증 or △, `|exact` to the won."""

from django import template

from geumcheon.lib.money import Unit, is_figure, show, show_change

register = template.Library()


@register.filter
def won(amount, unit: str) -> str:
    """Whole won in the unit of the paper; blank stays blank and a dash a dash."""
    return show(amount, Unit(unit))


@register.filter
def change(amount, unit: str) -> str:
    """증 5,091 or △5,091."""
    return show_change(amount, Unit(unit))


@register.filter
def exact(amount) -> str:
    """2,446,000,000원, for the hint of a cell; nothing for what is no figure."""
    return f"{show(amount, Unit.WON)}원" if is_figure(amount) else ""
