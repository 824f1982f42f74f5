"""The heartbeat of a page in which something is edited, and who else has it open."""

from django.core.exceptions import BadRequest, PermissionDenied
from django.http import JsonResponse
from django.urls import Resolver404, resolve
from django.views.decorators.http import require_POST

from geumcheon.web.access import PUBLIC, SIGNED_IN, needed_for
from pledges.actions.heartbeat import be_present
from pledges.models.limits import NAME


@require_POST
def presence(request):
    """400 for what is no page of ours, 403 for one that the person may not open."""
    place = request.POST.get("place", "")
    if not 0 < len(place) <= NAME:
        raise BadRequest
    try:
        needed = needed_for(resolve(place).view_name)
    except Resolver404 as nowhere:
        raise BadRequest from nowhere
    if needed is None or (needed not in (PUBLIC, SIGNED_IN) and not request.user.can(needed)):
        raise PermissionDenied
    return JsonResponse({"others": be_present(request.user, place)})
