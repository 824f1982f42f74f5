"""Tags that know addresses: a menu row shows only what its reader may open."""

from django import template
from django.urls import reverse
from django.utils.html import format_html

from geumcheon.web.access import PUBLIC, SIGNED_IN, needed_for

register = template.Library()


@register.simple_tag(takes_context=True)
def menu_row(context, name: str, label: str) -> str:
    """A menu entry for the address `name`, or nothing for a reader who may not open it."""
    needed = needed_for(name)
    if needed not in {PUBLIC, SIGNED_IN} and needed not in context.get("rights", ()):
        return ""
    address, here = reverse(name), context["request"].path
    current = here == address if address == "/" else here.startswith(address)
    mark = format_html(' aria-current="{}"', "page" if here == address else "true") if current else ""
    return format_html('<li><a href="{}"{}>{}</a></li>', address, mark, label)
