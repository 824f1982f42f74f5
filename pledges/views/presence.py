"""The heartbeat of a page in which something is edited, and who else has it open."""

from django.core.exceptions import BadRequest
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from geumcheon.web.access import page_open_to
from pledges.actions.heartbeat import be_present, in_words
from pledges.models.limits import NAME


@require_POST
def presence(request):
    """400 for what is no page of ours, 403 for one that the person may not open."""
    place = request.POST.get("place", "")
    if not 0 < len(place) <= NAME:
        raise BadRequest
    page = page_open_to(request.user, place).view_name
    others = be_present(request.user, place)
    return JsonResponse({"others": others, "words": in_words(others, page)})
