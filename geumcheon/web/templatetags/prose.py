"""Markdown for eyes: `|prose`."""

from django import template
from django.utils.safestring import SafeString, mark_safe

from geumcheon.web.markdown import html_of

register = template.Library()


@register.filter
def prose(markdown: str) -> SafeString:
    return mark_safe(html_of(markdown)) if markdown else mark_safe("")
