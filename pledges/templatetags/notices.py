"""How much waits to be read."""

from django import template

from pledges.models import Notice

register = template.Library()


@register.simple_tag
def unread(user) -> int:
    return Notice.objects.unread_by(user).count()
