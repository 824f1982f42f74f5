"""Who else has open what a page edits, as far as it was known when the page was made."""

from django import template

from pledges.actions.heartbeat import in_words, others_at

register = template.Library()


@register.inclusion_tag("parts/_presence.html", takes_context=True)
def presence(context, place: str) -> dict:
    """`place`: the address that all pages which edit the same thing share."""
    return {"place": place, "words": in_words(others_at(place, context["request"].user))}
