"""How far a rate of change goes, by colour and by sign."""

from django import template
from django.conf import settings
from django.utils.html import format_html

from pledges.reports.variance import VarianceRow, alarm_of

register = template.Library()


@register.simple_tag
def rate_of_change(row: VarianceRow):
    """증 124.0% with its arrows; a dash where there is nothing to grow from."""
    if row.percent is None:
        return "–" if row.is_adjusted else ""
    shown = _signed(row.percent)
    alarm = alarm_of(row.rate, settings.VARIANCE_THRESHOLDS)
    if alarm is None:
        return shown
    look = f"alarm {'rise' if alarm.is_rise else 'fall'} level-{alarm.level}"
    return format_html('{} <span class="{}" role="img" aria-label="{}">{}</span>', shown, look, alarm.words, alarm.sign)


def _signed(percent) -> str:
    if percent == 0:
        return "0.0%"
    return f"증 {percent:,}%" if percent > 0 else f"△{-percent:,}%"
